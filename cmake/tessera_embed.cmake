# tessera_embed: a file's bytes as a constant of a C++ program.
#
#   tessera_embed(<target> FILE <file> NAME <name>)
#
# gives the target (a library, an executable or an INTERFACE library, whose users get it) a header made from the file:
#
#   tessera_embed(app FILE weights.npy NAME net::weights)
#
#   #include "embedded/net/weights.hpp"      // inline constexpr tessera::embedded<...> net::weights{...};
#
# FILE may be relative to the current source directory. It may be made by the build, too, by add_custom_command in the
# same directory. The header is made while building, and again when the file changes. Link tessera::tessera yourself.
#
# The bytes are a string literal, or #embed where the compiler has it: both compile at the same speed, but for #embed
# CMake need not write the literal (0.6 s for 1 MB). -DTESSERA_HAS_EMBED=OFF insists on the literal, which some
# compiler caches and distributors prefer.
#
# Run as a script, this file writes the header:
#
#   cmake -DFILE=<file> -DNAME=<name> -DHEADER=<header> -DHAS_EMBED=<bool> -P tessera_embed.cmake

cmake_policy(VERSION 3.25...3.31)

# Puts into <result> why this file cannot be embedded; nothing where it can.
function(tessera_embed_objection file result)
  set(objection "")
  if(NOT EXISTS "${file}")
    set(objection "tessera_embed: there is no file ${file}")
  elseif(IS_DIRECTORY "${file}")
    set(objection "tessera_embed: ${file} is a directory; embed its files one by one")
  else()
    file(SIZE "${file}" size)
    if(size EQUAL 0)
      set(objection "tessera_embed: the file ${file} is empty; a constant has at least one byte")
    endif()
  endif()
  set(${result} "${objection}" PARENT_SCOPE)
endfunction()

# Puts into <result> the file as adjacent string literals, one for each 64 KiB. Every byte is escaped, so that no
# character set, trigraph or line ending can change it.
function(tessera_embed_literal file result)
  file(SIZE "${file}" size)
  set(literal "")
  set(first 0)
  while(first LESS size)
    file(READ "${file}" hex OFFSET ${first} LIMIT 65536 HEX)
    string(REGEX REPLACE ".." "\\\\x\\0" escaped "${hex}")
    string(APPEND literal "\"${escaped}\"\n")
    math(EXPR first "${first} + 65536")
  endwhile()
  set(${result} "${literal}" PARENT_SCOPE)
endfunction()

# Writes the header.
function(tessera_embed_write file name header has_embed)
  tessera_embed_objection("${file}" objection)
  if(objection)
    message(FATAL_ERROR "${objection}")
  endif()
  file(SIZE "${file}" size)
  file(SHA256 "${file}" hash) # for caches that look at this text only
  if(has_embed AND NOT file MATCHES "[\"\\]")
    set(bytes "{\n#embed \"${file}\"\n}")
  else()
    tessera_embed_literal("${file}" bytes)
  endif()
  cmake_path(GET file FILENAME file_name)
  string(REGEX REPLACE "[^ -~]" "_" file_name "${file_name}")
  set(opening "")
  set(closing "")
  if(name MATCHES "^(.*)::([^:]+)$")
    set(opening "namespace ${CMAKE_MATCH_1} {\n")
    set(closing "}  // namespace ${CMAKE_MATCH_1}\n")
    set(name ${CMAKE_MATCH_2})
  endif()
  # A system header: of literals of this length, and of #embed before its standard, the compilers warn.
  file(WRITE "${header}" "// Made by tessera_embed from \"${file_name}\", SHA-256 ${hash}.\n"
    "#pragma once\n"
    "#pragma GCC system_header\n"
    "#include <tessera/io/embedded.hpp>\n"
    "${opening}"
    "inline constexpr ::tessera::embedded<${size}> ${name}{${bytes}};\n"
    "${closing}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  tessera_embed_write("${FILE}" "${NAME}" "${HEADER}" "${HAS_EMBED}")
  return()
endif()

# Finds out, once for each build directory, whether the compiler takes #embed into an array of unsigned char.
function(tessera_embed_check_compiler)
  if(NOT DEFINED TESSERA_HAS_EMBED)
    include(CheckCXXSourceCompiles)
    check_cxx_source_compiles("
      struct bytes { unsigned char of[3]; };
      constexpr bytes two{{
      #embed \"${CMAKE_CURRENT_FUNCTION_LIST_FILE}\" limit(2)
      }};
      static_assert(two.of[0] == '#' && two.of[2] == 0);
      int main() {}" TESSERA_HAS_EMBED)
  endif()
endfunction()

function(tessera_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FILE;NAME" "")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_FILE OR NOT arg_NAME)
    message(FATAL_ERROR "tessera_embed: call it as tessera_embed(<target> FILE <file> NAME <name>)")
  elseif(NOT TARGET ${target})
    message(FATAL_ERROR "tessera_embed: there is no target ${target}; call it after add_executable or add_library")
  elseif(NOT arg_NAME MATCHES "^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$")
    message(FATAL_ERROR "tessera_embed: ${arg_NAME} is no name of a constant; write weights, or net::weights")
  endif()
  cmake_path(ABSOLUTE_PATH arg_FILE BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
  get_source_file_property(made_by_the_build "${arg_FILE}" GENERATED)
  tessera_embed_objection("${arg_FILE}" objection)
  if(objection AND NOT made_by_the_build)
    message(FATAL_ERROR "${objection}")
  endif()
  tessera_embed_check_compiler()

  string(REPLACE "::" "/" path ${arg_NAME})
  set(include_dir "${CMAKE_CURRENT_BINARY_DIR}/tessera_embed/${target}")
  set(header "${include_dir}/embedded/${path}.hpp")
  add_custom_command(OUTPUT "${header}"
    COMMAND ${CMAKE_COMMAND} "-DFILE=${arg_FILE}" -DNAME=${arg_NAME} "-DHEADER=${header}"
      -DHAS_EMBED=$<BOOL:${TESSERA_HAS_EMBED}> -P "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
    DEPENDS "${arg_FILE}" "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
    COMMENT "Embedding ${arg_NAME}"
    VERBATIM)

  # A target of its own, as the one that uses the header may be of another directory.
  string(REPLACE "::" "." maker ${target}.embed.${arg_NAME})
  add_custom_target(${maker} DEPENDS "${header}")
  add_dependencies(${target} ${maker})
  get_target_property(type ${target} TYPE)
  set(scope PRIVATE)
  if(type STREQUAL "INTERFACE_LIBRARY")
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} "${include_dir}")
endfunction()
