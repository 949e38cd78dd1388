#include "case.hpp"
#include "embedded/npy_files/b1.hpp"
#include "embedded/npy_files/f4.hpp"
#include "embedded/npy_files/f8.hpp"
#include "embedded/npy_files/i1.hpp"
#include "embedded/npy_files/i2.hpp"
#include "embedded/npy_files/i4.hpp"
#include "embedded/npy_files/i8.hpp"
#include "embedded/npy_files/rank_4.hpp"
#include "embedded/npy_files/scalar.hpp"
#include "embedded/npy_files/u1.hpp"
#include "embedded/npy_files/u2.hpp"
#include "embedded/npy_files/u4.hpp"
#include "embedded/npy_files/u8.hpp"
#include "embedded/npy_files/vector.hpp"

#include <tessera/io/npy_load.hpp>
#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>

#include <array>
#include <cstddef>

namespace {

using tessera::tensor;
using namespace tessera::npy;

// What NumPy wrote, read and written again, is the same file.

template <auto const&... File>
constexpr bool are_written_as_by_numpy() {
  return ((to_bytes(load_v<File>) == File) && ...);
}

constexpr bool files_are_numpys() {
  using namespace npy_files;
  return are_written_as_by_numpy<b1, i1, i2, i4, i8, u1, u2, u4, u8, f4, f8, scalar, vector, rank_4>();
}
TESSERA_CASE(files_are_numpys);

constexpr bool long_headers_take_another_64_bytes() {
  auto const bytes = to_bytes(tensor<bool, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>{});
  auto const header = parse_header(bytes);
  return header && header->data_offset == 192 && header->rank == 16 && bytes[191] == '\n';
}
TESSERA_CASE(long_headers_take_another_64_bytes);

// Views are written in row-major order, whatever their strides.

constexpr tensor<short, 2, 3> a{{1, 2, 3}, {4, 5, 6}};
constexpr auto transposed_file = to_bytes(tessera::views::transpose(a));
constexpr auto flipped_file = to_bytes(tessera::views::flip<1>(a));

constexpr bool views_are_written() {
  return load_v<transposed_file> == tensor<short, 3, 2>{{1, 4}, {2, 5}, {3, 6}} &&
         load_v<flipped_file> == tensor<short, 2, 3>{{3, 2, 1}, {6, 5, 4}};
}
TESSERA_CASE(views_are_written);

// Into memory.

static_assert(file_size<tensor<short, 2, 3>> == 128 + 12 && file_size<tensor<double>> == 128 + 8);

constexpr bool memory_is_written() {
  std::array<std::byte, 150> memory{};
  auto const size = save_into(memory, a);
  return size && *size == 140 && memory[0] == std::byte{0x93} && memory[138] == std::byte{6} &&
         memory[140] == std::byte{0};
}
TESSERA_CASE(memory_is_written);

constexpr bool too_little_memory_is_refused() {
  std::array<unsigned char, 139> memory{};
  auto const size = save_into(memory, a);
  return !size && size.error() == error{problem::no_room, 139} && memory[0] == 0;
}
TESSERA_CASE(too_little_memory_is_refused);

}  // namespace
