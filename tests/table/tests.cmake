# Included by tests/CMakeLists.txt: tessera_build_table, with every compiler, with an installed tessera, and through ccache
# and distcc.
function(add_table_test name label script)
  add_test(NAME ${label}.table_${name}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/table/${script}
      --cmake ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR}/package/table_${name}
      -G ${CMAKE_GENERATOR} -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS}
      -DCMAKE_CXX_STANDARD=${CMAKE_CXX_STANDARD} ${dependency_options} ${ARGN})
  set_tests_properties(${label}.table_${name} PROPERTIES LABELS ${label} TIMEOUT 600 PROCESSORS 2 SKIP_RETURN_CODE 77
    ENVIRONMENT "CMAKE_PREFIX_PATH=${prefix_path}:$ENV{CMAKE_PREFIX_PATH}")
endfunction()

# Of generators and mistakes, one compiler says enough.
set(first --first)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_STANDARD EQUAL 20)
  set(first "")
endif()

set(table_of_sources -DTABLE_WAY=add_subdirectory -DTESSERA_SOURCE_DIR=${PROJECT_SOURCE_DIR})
add_table_test(built object check.py ${first} --readelf ${CMAKE_READELF} ${table_of_sources})
add_table_test(installed package check.py --first
  -DTABLE_WAY=find_package -Dtessera_ROOT=${install_prefix} -DCMAKE_REQUIRE_FIND_PACKAGE_tessera=ON)
set_tests_properties(package.table_installed PROPERTIES FIXTURES_REQUIRED installed_tessera)
add_table_test(through_ccache package distribute.py ${table_of_sources} --by ccache)
add_table_test(through_distcc package distribute.py ${table_of_sources} --by distcc)
