# Included by tests/CMakeLists.txt: how deep calls reach into the stack, optimised. Sanitizers put their own things there.
find_package(Threads)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize" OR NOT CMAKE_USE_PTHREADS_INIT)
  return()
endif()

add_executable(tessera_stack stack/main.cpp)
target_link_libraries(tessera_stack PRIVATE tessera::tessera tessera_warnings Threads::Threads)
target_compile_options(tessera_stack PRIVATE -O2)
add_test(NAME object.stack COMMAND tessera_stack)
set_tests_properties(object.stack PROPERTIES LABELS object)
