# The ways to get hold of tessera, each a test: installed and found, added as a subdirectory, fetched, as a single header;
# and every example built by itself against the installed one.

set(install_prefix ${PROJECT_BINARY_DIR}/install)

add_test(NAME package.install COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${install_prefix})
set_tests_properties(package.install PROPERTIES LABELS package FIXTURES_SETUP installed_tessera)

# Dependencies are found where this build found them.
list(JOIN CMAKE_PREFIX_PATH ":" prefix_path)
set(dependency_options)
if(CMAKE_TOOLCHAIN_FILE)
  set(dependency_options -DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE})
endif()

function(add_package_test name source_dir executable)
  set(binary_dir ${PROJECT_BINARY_DIR}/package/${name})
  add_test(NAME package.${name}
    COMMAND ${CMAKE_CTEST_COMMAND}
      --build-and-test ${source_dir} ${binary_dir}
      --build-generator ${CMAKE_GENERATOR}
      --build-options
        -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}
        -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS}
        -DCMAKE_BUILD_TYPE=Release
        ${dependency_options}
        ${ARGN}
      --test-command ${binary_dir}/${executable})
  set_tests_properties(package.${name} PROPERTIES LABELS package TIMEOUT 600
    ENVIRONMENT "CMAKE_PREFIX_PATH=${prefix_path}:$ENV{CMAKE_PREFIX_PATH}")
endfunction()

function(add_installed_package_test name source_dir executable)
  add_package_test(${name} ${source_dir} ${executable}
    -Dtessera_ROOT=${install_prefix}
    -DCMAKE_REQUIRE_FIND_PACKAGE_tessera=ON)
  set_tests_properties(package.${name} PROPERTIES FIXTURES_REQUIRED installed_tessera)
endfunction()

set(consumer_dir ${PROJECT_SOURCE_DIR}/tests/consumer)
add_installed_package_test(find_package ${consumer_dir} consumer -DCONSUMER_WAY=find_package)
add_package_test(add_subdirectory ${consumer_dir} consumer
  -DCONSUMER_WAY=add_subdirectory -DTESSERA_SOURCE_DIR=${PROJECT_SOURCE_DIR})
add_package_test(fetch_content ${consumer_dir} consumer
  -DCONSUMER_WAY=fetch_content -DTESSERA_SOURCE_DIR=${PROJECT_SOURCE_DIR})
add_package_test(single_header ${PROJECT_SOURCE_DIR}/tests/single_header single_header
  -DTESSERA_SOURCE_DIR=${PROJECT_SOURCE_DIR})

file(GLOB example_lists CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/*/CMakeLists.txt)
foreach(list IN LISTS example_lists)
  cmake_path(GET list PARENT_PATH example_dir)
  cmake_path(GET example_dir FILENAME example)
  add_installed_package_test(example.${example} ${example_dir} ${example})
endforeach()
