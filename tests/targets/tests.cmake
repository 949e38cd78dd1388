# Included by tests/CMakeLists.txt: the run-time kernels compiled for each target and run there, over geometries of its own.
option(TESSERA_TEST_TARGETS "Test the run-time kernels on every target, which takes minutes" OFF)
if(NOT TESSERA_TEST_TARGETS)
  return()
endif()

set(seed 0)
foreach(target IN ITEMS sse2 avx2 avx512 aarch64 size no_vectors)
  math(EXPR seed "${seed} + 1")
  add_test(NAME targets.${target} COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/scripts/test_geometries
    --target ${target} --seed ${seed} --jobs 1 --compiler ${CMAKE_CXX_COMPILER})
  set_tests_properties(targets.${target} PROPERTIES LABELS targets SKIP_RETURN_CODE 77 TIMEOUT 900)
endforeach()
