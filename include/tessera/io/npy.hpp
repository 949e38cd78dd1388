// .npy files, NumPy's: npy::load_v<file>, npy::read<Tensor>(bytes or path), npy::save(path, a), npy::to_bytes(a).
#ifndef TESSERA_IO_NPY_HPP
#define TESSERA_IO_NPY_HPP

#include <tessera/io/npy_file.hpp>
#include <tessera/io/npy_load.hpp>
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>

#endif
