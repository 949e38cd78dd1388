# tessera_build_table: a large table for run time, computed by the compiler in several objects at once.
#
#   tessera_build_table(<target> NAME <name> HEADER <header> TABLE <type> [OBJECTS <count>])
#
# gives the target (an executable or a library) a tensor of static storage, and a header that declares it:
#
#   tessera_build_table(app NAME net::features HEADER layer.hpp
#     TABLE "tessera::tables::conv2d<picture, weights, tessera::padding<1>>")
#
#   #include "tables/net/features.hpp"      // extern tessera::tensor<float, 32, 64, 64> const net::features;
#
# TABLE is a type of namespace tessera::tables, called as the `_v` form is: conv1d to conv3d, conv_transpose1d to 3d,
# matmul, unfold, kernel_matrix, map, generate. It is looked up in the namespace of NAME. HEADER has what it names, and
# may be made by the build; relative paths begin at the current source directory. OBJECTS (8 by default) is how many
# objects share the work: `ninja -j` compiles as many of them at once as it may, distcc and icecc on other machines.
#
# Link tessera::tessera yourself, and call this after everything else that the header needs, tessera_embed for example,
# has been given to the target.
#
# The table is one contiguous tensor in .rodata, with nothing left to do at run time. In a constant expression it has no
# value: for that there are the `_v` forms, which every object that uses them computes anew.
#
# How it works: the objects are compiled, and never linked. In each one its slice of the table lies between two marks.
# This file, run as a script, finds the slices and writes a last source, whose assembler takes their bytes out of the
# objects (.incbin) and puts them one after the other. So the table depends neither on the linker nor on the order of
# its arguments, and can be in static and shared libraries and with link-time optimisation; and no program is run that
# has just been built, which a cross-compiler's cannot be. It takes GCC or Clang, and ELF.
#
#   cmake -DNAME=<name> -DSYMBOL=<symbol> "-DSLICES=<object>;..." -DJOINED=<source> -P tessera_build_table.cmake

cmake_policy(VERSION 3.25...3.31)

# As tessera/support/table.hpp lays a slice out: a mark of 48 bytes, two numbers as text of 16, the elements, a mark.
set(tessera_slice_begins "tessera_build_table: a slice begins")
set(tessera_slice_ends "tessera_build_table: a slice ends")

# Puts into <result> where the elements of a slice and the numbers before them lie in an object file. It is read in
# pieces, as the slice stands near its beginning.
function(tessera_table_find object result)
  file(SIZE "${object}" size)
  string(HEX "${tessera_slice_begins}" mark)
  set(first 0)
  while(first LESS size)
    file(READ "${object}" hex OFFSET ${first} LIMIT 65600 HEX)
    string(FIND "${hex}" ${mark} at)
    if(NOT at EQUAL -1)
      math(EXPR at "${first} + ${at} / 2 + 48")
      set(${result} ${at} PARENT_SCOPE)
      return()
    endif()
    math(EXPR first "${first} + 65536")
  endwhile()
  message(FATAL_ERROR "tessera_build_table: there is no slice in ${object}; is it an object file of this compiler, "
    "without link-time optimisation?")
endfunction()

# Puts into <result> the number that stands as text at an offset of an object file.
function(tessera_table_number object offset result)
  file(READ "${object}" hex OFFSET ${offset} LIMIT 16 HEX)
  string(REGEX REPLACE "(00)+$" "" hex "${hex}")
  string(REGEX REPLACE "3([0-9])" "\\1" digits "${hex}")
  set(${result} ${digits} PARENT_SCOPE)
endfunction()

# Puts into <line> what takes the elements of a slice out of an object file; into <size> and <whole> its bytes and those
# of the table.
function(tessera_table_slice object line size whole)
  tessera_table_find("${object}" numbers)
  tessera_table_number("${object}" ${numbers} bytes)
  math(EXPR second "${numbers} + 16")
  tessera_table_number("${object}" ${second} all_bytes)
  math(EXPR first "${numbers} + 32")
  math(EXPR last "${first} + ${bytes}")
  string(HEX "${tessera_slice_ends}" mark)
  string(LENGTH "${tessera_slice_ends}" length)
  file(READ "${object}" end OFFSET ${last} LIMIT ${length} HEX)
  if(NOT end STREQUAL mark)
    message(FATAL_ERROR "tessera_build_table: the slice in ${object} has no end")
  endif()
  string(REGEX REPLACE "([\"\\])" "\\\\\\1" path "${object}")
  string(REGEX REPLACE "([\"\\])" "\\\\\\1" path "${path}")
  set(${line} "    \".incbin \\\"${path}\\\", ${first}, ${bytes}\\n\"\n" PARENT_SCOPE)
  set(${size} ${bytes} PARENT_SCOPE)
  set(${whole} ${all_bytes} PARENT_SCOPE)
endfunction()

# Writes the source of the object that holds the whole table.
function(tessera_table_join name symbol slices joined)
  set(lines "")
  set(sum 0)
  foreach(object IN LISTS slices)
    tessera_table_slice("${object}" line size whole)
    if(size GREATER 0)
      string(APPEND lines "${line}")
      math(EXPR sum "${sum} + ${size}")
    endif()
  endforeach()
  if(NOT sum EQUAL whole)
    message(FATAL_ERROR "tessera_build_table: the slices of ${name} have ${sum} bytes, the table ${whole}")
  endif()
  file(WRITE "${joined}" "// ${name}, joined by tessera_build_table.\n"
    "asm(\".pushsection .rodata.${symbol},\\\"a\\\",%progbits\\n\"\n"
    "    \".balign 64\\n\"\n"
    "    \".globl ${symbol}\\n\"\n"
    "    \".type ${symbol}, %object\\n\"\n"
    "    \"${symbol}:\\n\"\n"
    "${lines}"
    "    \".size ${symbol}, ${sum}\\n\"\n"
    "    \".popsection\");\n")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  tessera_table_join("${NAME}" "${SYMBOL}" "${SLICES}" "${JOINED}")
  return()
endif()

# Puts into <result> why this call cannot be served; nothing where it can.
function(tessera_table_objection target name header objects joined result)
  set(type "")
  get_source_file_property(made_by_the_build "${header}" GENERATED)
  if(TARGET "${target}")
    get_target_property(type ${target} TYPE)
    get_target_property(aliased ${target} ALIASED_TARGET)
    if(NOT aliased AND NOT made_by_the_build)
      get_source_file_property(made_by_the_build "${header}" TARGET_DIRECTORY ${target} GENERATED)
    endif()
  endif()
  set(objection "")
  if(NOT type)
    set(objection "there is no target ${target}; call it after add_executable or add_library")
  elseif(aliased)
    set(objection "${target} is an alias; name ${aliased} itself")
  elseif(NOT type MATCHES "^(EXECUTABLE|STATIC_LIBRARY|SHARED_LIBRARY|MODULE_LIBRARY)$")
    set(objection "${target} is no executable, static or shared library, so it cannot hold the table's object")
  elseif(NOT name MATCHES "^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$")
    set(objection "${name} is no name of a table; write sines, or net::sines")
  elseif(TARGET ${joined})
    set(objection "${target} has a table ${name} already")
  elseif(NOT EXISTS "${header}" AND NOT made_by_the_build)
    set(objection "there is no file ${header}")
  elseif(IS_DIRECTORY "${header}")
    set(objection "${header} is a directory, and no header")
  elseif(header MATCHES "[\"\\\n]")
    set(objection "${header} cannot be included; rename it")
  elseif(NOT objects MATCHES "^[1-9][0-9]*$" OR objects GREATER 1024)
    set(objection "OBJECTS ${objects} is no number from 1 to 1024")
  elseif(NOT CMAKE_EXECUTABLE_FORMAT STREQUAL "ELF" OR NOT CMAKE_CXX_COMPILER_ID MATCHES "^(GNU|Clang)$")
    set(objection "it takes GCC or Clang, and object files in ELF")
  endif()
  set(${result} "${objection}" PARENT_SCOPE)
endfunction()

# The symbol of a variable in namespaces, by the Itanium ABI.
function(tessera_table_symbol name result)
  set(symbol ${name})
  if(name MATCHES "::")
    set(symbol "_ZN")
    string(REPLACE "::" ";" parts ${name})
    foreach(part IN LISTS parts)
      string(LENGTH ${part} length)
      string(APPEND symbol ${length}${part})
    endforeach()
    string(APPEND symbol "E")
  endif()
  set(${result} ${symbol} PARENT_SCOPE)
endfunction()

# A library of objects that only this file knows of, compiled as the target is: what it has, when this is called, or is
# linked to. Nothing in it is run, so nothing is instrumented, and link-time optimisation would hide the bytes.
function(tessera_table_objects library target)
  add_library(${library} OBJECT EXCLUDE_FROM_ALL ${ARGN})
  target_link_libraries(${library} PRIVATE $<TARGET_PROPERTY:${target},LINK_LIBRARIES>)
  target_include_directories(${library} PRIVATE $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
  target_compile_definitions(${library} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
  target_compile_options(${library} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_OPTIONS> -g0 -fno-lto -fno-sanitize=all)
  target_compile_features(${library} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_FEATURES>)
  set_target_properties(${library} PROPERTIES
    INTERPROCEDURAL_OPTIMIZATION OFF UNITY_BUILD OFF DISABLE_PRECOMPILE_HEADERS ON CXX_SCAN_FOR_MODULES OFF
    CXX_CLANG_TIDY "" CXX_CPPCHECK "" CXX_CPPLINT "" CXX_INCLUDE_WHAT_YOU_USE "")
  foreach(property IN ITEMS CXX_STANDARD CXX_STANDARD_REQUIRED CXX_EXTENSIONS CXX_COMPILER_LAUNCHER)
    get_target_property(value ${target} ${property})
    if(NOT value STREQUAL "value-NOTFOUND")
      set_property(TARGET ${library} PROPERTY ${property} ${value})
    endif()
  endforeach()
  get_target_property(makers ${target} MANUALLY_ADDED_DEPENDENCIES)
  if(makers)
    add_dependencies(${library} ${makers})
  endif()
endfunction()

# Writes a header or source of a table: what it includes, and some text in the table's namespace. A file that would not
# change is left alone.
function(tessera_table_write file name header text)
  if(name MATCHES "^(.*)::[^:]+$")
    set(text "namespace ${CMAKE_MATCH_1} {\n${text}}  // namespace ${CMAKE_MATCH_1}\n")
  endif()
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT "// Of ${name}, by tessera_build_table.
#include \"${header}\"
#include <tessera/support/table.hpp>
${text}")
endfunction()

# The objects that compute a table, each a slice.
function(tessera_table_add_slices library target name header table objects dir)
  set(sources "")
  math(EXPR last "${objects} - 1")
  foreach(slice RANGE ${last})
    set(value "::tessera::detail::slice_of_table<${table}, ${slice}, ${objects}>()")
    tessera_table_write("${dir}/slice_${slice}.cpp" ${name} "${header}" "using tessera_slice_type = decltype(${value});
extern tessera_slice_type const tessera_slice;
constinit tessera_slice_type const tessera_slice = ${value};
")
    list(APPEND sources "${dir}/slice_${slice}.cpp")
  endforeach()
  tessera_table_objects(${library} ${target} ${sources})
endfunction()

# The object that holds the whole table. Its assembler reads files of this machine, which caches and distributors of
# compilations do not know of.
function(tessera_table_add_joined library target name slices dir)
  set(joined "${dir}/joined.cpp")
  get_property(several_configurations GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(several_configurations)
    set(joined "${dir}/joined.$<CONFIG>.cpp")
  endif()
  tessera_table_symbol(${name} symbol)
  add_custom_command(OUTPUT "${joined}"
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DSYMBOL=${symbol} "-DSLICES=$<TARGET_OBJECTS:${slices}>"
      "-DJOINED=${joined}" -P "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
    DEPENDS "$<TARGET_OBJECTS:${slices}>" "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
    COMMENT "Joining ${name}"
    VERBATIM)
  tessera_table_objects(${library} ${target} "${joined}")
  add_dependencies(${library} ${slices})
  set_target_properties(${library} PROPERTIES
    CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_DISABLE=1;DISTCC_HOSTS=localhost;ICECC=no")
endfunction()

function(tessera_build_table target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;HEADER;TABLE;OBJECTS" "")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME OR NOT arg_HEADER OR NOT arg_TABLE)
    message(FATAL_ERROR "tessera_build_table: call it as "
      "tessera_build_table(<target> NAME <name> HEADER <header> TABLE <type> [OBJECTS <count>])")
  endif()
  if(NOT DEFINED arg_OBJECTS)
    set(arg_OBJECTS 8)
  endif()
  cmake_path(ABSOLUTE_PATH arg_HEADER BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
  string(REPLACE "::" "." library "${target}.table.${arg_NAME}")
  tessera_table_objection("${target}" "${arg_NAME}" "${arg_HEADER}" "${arg_OBJECTS}" "${library}.joined" objection)
  if(objection)
    message(FATAL_ERROR "tessera_build_table: ${objection}")
  endif()

  string(REPLACE "::" "/" path ${arg_NAME})
  set(dir "${CMAKE_CURRENT_BINARY_DIR}/tessera_build_table/${target}")
  string(REGEX REPLACE "^.*::" "" plain_name ${arg_NAME})
  tessera_table_write("${dir}/include/tables/${path}.hpp" ${arg_NAME} "${arg_HEADER}"
    "extern ::tessera::table_result<${arg_TABLE}> const ${plain_name};\n")
  tessera_table_add_slices(${library}.slices ${target} ${arg_NAME} "${arg_HEADER}" "${arg_TABLE}" ${arg_OBJECTS}
    "${dir}/${path}")
  tessera_table_add_joined(${library}.joined ${target} ${arg_NAME} ${library}.slices "${dir}/${path}")
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:${library}.joined>)
  target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${dir}/include>)
endfunction()
