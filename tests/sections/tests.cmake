# Included by tests/CMakeLists.txt: what lies in objects. Sanitizers put their own things there.
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize" OR NOT CMAKE_NM OR NOT CMAKE_READELF)
  return()
endif()

function(add_sections_test name)
  add_library(tessera_sections_${name} OBJECT sections/${name}.cpp)
  target_link_libraries(tessera_sections_${name} PRIVATE tessera::tessera tessera_warnings)
  target_compile_options(tessera_sections_${name} PRIVATE -O2 -g0)
  add_test(NAME object.sections.${name}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/sections/check.py --readelf ${CMAKE_READELF}
      --nm ${CMAKE_NM} $<TARGET_OBJECTS:tessera_sections_${name}>)
  set_tests_properties(object.sections.${name} PROPERTIES LABELS object)
endfunction()

add_sections_test(constants)

# The test can fail: it finds what should not be there.
add_sections_test(control_before_main)
set_tests_properties(object.sections.control_before_main PROPERTIES PASS_REGULAR_EXPRESSION "has run before main")
add_sections_test(control_inputs)
set_tests_properties(object.sections.control_inputs PROPERTIES
  PASS_REGULAR_EXPRESSION "has [0-9]+ bytes of constants, where 3136 are used")
