// The io leaf: files as constants, and .npy files. No layer includes it, nor does tessera.hpp.
#ifndef TESSERA_IO_HPP
#define TESSERA_IO_HPP

#include <tessera/io/embedded.hpp>
#include <tessera/io/npy.hpp>
#include <tessera/io/npy_decode.hpp>
#include <tessera/io/npy_dtype.hpp>
#include <tessera/io/npy_error.hpp>
#include <tessera/io/npy_file.hpp>
#include <tessera/io/npy_header.hpp>
#include <tessera/io/npy_load.hpp>
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/io/result.hpp>

#endif
