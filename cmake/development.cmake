# What the project asks of its own targets, and never of a user's.

# Where ccache is installed, what was compiled once is not compiled again, in whatever folder; what was compiled on one kind of
# processor is not used on another (-march=native). -DTESSERA_CCACHE=OFF does without.
find_program(TESSERA_CCACHE ccache)
mark_as_advanced(TESSERA_CCACHE)
if(TESSERA_CCACHE AND PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  cmake_host_system_information(RESULT tessera_processor QUERY PROCESSOR_DESCRIPTION)
  string(MD5 tessera_processor "${tessera_processor}")
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
    CCACHE_NAMESPACE=${tessera_processor} ${TESSERA_CCACHE})
endif()

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

set(TESSERA_TESTS_LEFT_OUT "" CACHE STRING "A regular expression of test files to leave out: under sanitizers some compile for minutes")
mark_as_advanced(TESSERA_TESTS_LEFT_OUT)
macro(tessera_leave_out list_of_sources)
  if(TESSERA_TESTS_LEFT_OUT)
    list(FILTER ${list_of_sources} EXCLUDE REGEX "${TESSERA_TESTS_LEFT_OUT}")
  endif()
endmacro()
