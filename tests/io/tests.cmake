# Included by tests/CMakeLists.txt: what the tests of this folder need besides their sources.
target_compile_definitions(tessera_tests PRIVATE TESSERA_NPY_DATA="${CMAKE_CURRENT_SOURCE_DIR}/io/data")

# NumPy may be there for another interpreter than the one that CMake has found.
set(numpy_python ${Python3_EXECUTABLE})
foreach(python IN ITEMS ${Python3_EXECUTABLE} /usr/bin/python3)
  execute_process(COMMAND ${python} -c "import numpy" RESULT_VARIABLE no_numpy OUTPUT_QUIET ERROR_QUIET)
  if(no_numpy EQUAL 0)
    set(numpy_python ${python})
    break()
  endif()
endforeach()
add_test(NAME io.numpy_reads
  COMMAND ${numpy_python} ${CMAKE_CURRENT_SOURCE_DIR}/io/numpy_reads.py --tests $<TARGET_FILE:tessera_tests>)
set_tests_properties(io.numpy_reads PROPERTIES LABELS unit SKIP_RETURN_CODE 77)

# tessera_embed, with an installed tessera and with one added as a subdirectory.
function(add_embed_test name)
  add_test(NAME package.embed_${name}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/embed/check.py
      --cmake ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR}/package/embed_${name}
      -G ${CMAKE_GENERATOR} -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS}
      -DEMBED_WAY=${name} ${dependency_options} ${ARGN})
  set_tests_properties(package.embed_${name} PROPERTIES LABELS package TIMEOUT 600
    ENVIRONMENT "CMAKE_PREFIX_PATH=${prefix_path}:$ENV{CMAKE_PREFIX_PATH}")
endfunction()
add_embed_test(find_package -Dtessera_ROOT=${install_prefix} -DCMAKE_REQUIRE_FIND_PACKAGE_tessera=ON)
add_embed_test(add_subdirectory -DTESSERA_SOURCE_DIR=${PROJECT_SOURCE_DIR})
set_tests_properties(package.embed_find_package PROPERTIES FIXTURES_REQUIRED installed_tessera)
