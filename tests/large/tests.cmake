# Constants that take the compiler seconds, and results of 64 MB: built and run by the tests alone. With TESSERA_TEST_LARGEST, four million elements too.
option(TESSERA_TEST_LARGEST "Test a constant of four million elements, which takes minutes" OFF)

function(add_large_test name source)
  add_executable(tessera_large_${name} EXCLUDE_FROM_ALL ${CMAKE_CURRENT_SOURCE_DIR}/large/${source})
  target_link_libraries(tessera_large_${name} PRIVATE tessera_case)
  target_compile_definitions(tessera_large_${name} PRIVATE ${ARGN})
  add_test(NAME large.${name}.build
    COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target tessera_large_${name})
  add_test(NAME large.${name} COMMAND tessera_large_${name})
  set_tests_properties(large.${name}.build PROPERTIES FIXTURES_SETUP large_${name} TIMEOUT 900 RESOURCE_LOCK build)
  set_tests_properties(large.${name} PROPERTIES FIXTURES_REQUIRED large_${name})
  set_tests_properties(large.${name}.build large.${name} PROPERTIES LABELS large)
endfunction()

add_large_test(convolution convolution.cpp)
add_large_test(results results.cpp)
add_large_test(million_elements elements.cpp ROWS=1000)
if(TESSERA_TEST_LARGEST)
  add_large_test(four_million_elements elements.cpp ROWS=4000)
endif()
