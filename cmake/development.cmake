# What the project asks of its own targets, and never of a user's.

set(tessera_warning_options -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
add_library(tessera_warnings INTERFACE)
target_compile_options(tessera_warnings INTERFACE ${tessera_warning_options})

add_library(tessera_native INTERFACE)
if(TESSERA_NATIVE)
  include(CheckCXXCompilerFlag)
  check_cxx_compiler_flag(-march=native tessera_has_march_native)
  if(tessera_has_march_native)
    target_compile_options(tessera_native INTERFACE -march=native)
  endif()
endif()
