# Included by tests/CMakeLists.txt: what sources instantiate, by the compiler's own report.
function(add_instantiations_test name)
  add_test(NAME object.instantiations.${name}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/instantiations/check.py --compiler ${CMAKE_CXX_COMPILER}
      --include ${PROJECT_SOURCE_DIR}/include ${CMAKE_CURRENT_SOURCE_DIR}/instantiations/${name}.cpp)
  set_tests_properties(object.instantiations.${name} PROPERTIES LABELS object)
endfunction()

add_instantiations_test(constants)
add_instantiations_test(tiny_shapes)

# The test can fail: it finds kernels, also those that never reach the object.
foreach(control IN ITEMS control_run_time control_plain_call)
  add_instantiations_test(${control})
  set_tests_properties(object.instantiations.${control} PROPERTIES
    PASS_REGULAR_EXPRESSION "has [0-9]+ functions of run-time kernels")
endforeach()
