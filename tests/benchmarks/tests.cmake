# The run-time benchmark with two small problems and no peers but plain loops, to see that it compares, refuses and reports.
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  set(run_time ${PROJECT_SOURCE_DIR}/benchmarks/run_time)
  add_executable(tessera_benchmark_of_two ${run_time}/main.cpp ${run_time}/contest.cpp ${run_time}/probe.cpp
    ${run_time}/part.cpp benchmarks/wrong_peer.cpp)
  target_include_directories(tessera_benchmark_of_two PRIVATE ${run_time})
  target_compile_definitions(tessera_benchmark_of_two PRIVATE
    TESSERA_FIRST_PROBLEM=0 TESSERA_PROBLEM_STEP=2 TESSERA_LAST_PROBLEM=4)
  target_link_libraries(tessera_benchmark_of_two PRIVATE tessera::tessera tessera_warnings)
  add_test(NAME cost.run_time_benchmark COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/benchmarks/smoke.py
    $<TARGET_FILE:tessera_benchmark_of_two>)
  set_tests_properties(cost.run_time_benchmark PROPERTIES LABELS cost TIMEOUT 300)
endif()
