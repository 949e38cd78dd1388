# cmake -D nm=<nm> -D objects=<objects> -P no_heap_no_exceptions.cmake
foreach(object IN LISTS objects)
  execute_process(COMMAND ${nm} --undefined-only ${object} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[^ \n]*(malloc|calloc|realloc|free|_Zn[wa]|_Zd[la]|__cxa_|_Unwind_|__gxx_personality)[^ \n]*"
    found "${symbols}")
  if(found)
    message(FATAL_ERROR "${object} needs ${found}")
  endif()
  message("${object} needs:\n${symbols}")
endforeach()
if(NOT symbols MATCHES "[a-z]")
  message(FATAL_ERROR "nothing was read of ${objects}")
endif()
