# NumPy's files, embedded: "embedded/npy_files/f4_big.hpp" holds npy_files::f4_big.
file(GLOB npy_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/io/data/*.npy)
file(GLOB broken_npy_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/io/data/broken/*.npy)
foreach(file IN LISTS npy_files broken_npy_files)
  cmake_path(GET file STEM name)
  tessera_embed(tessera_static_tests FILE ${file} NAME npy_files::${name})
endforeach()
