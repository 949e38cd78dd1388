#include "case.hpp"
#include "io/npy_text.hpp"

#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/permute.hpp>

#include <array>
#include <cstddef>
#include <span>

namespace {

using tessera::tensor;
using tessera::testing::npy_text;
using namespace tessera::npy;

constexpr auto fortran = "{'descr': '>u2', 'fortran_order': True, 'shape': (2, 3), }\n";

constexpr bool a_tensor_is_read() {
  auto const bytes = to_bytes(tensor<float, 2, 2>{{1, 2}, {3, 4}});
  auto const a = read<tensor<float, 2, 2>>(bytes);
  return a && *a == tensor<float, 2, 2>{{1, 2}, {3, 4}};
}
TESSERA_CASE(a_tensor_is_read);

constexpr bool order_and_bytes_do_not_matter() {
  auto const a = read<tensor<unsigned short, 2, 3>>(npy_text(fortran, 12));
  return a && *a == tensor<unsigned short, 2, 3>{{0x6161, 0x6161, 0x6161}, {0x6161, 0x6161, 0x6161}};
}
TESSERA_CASE(order_and_bytes_do_not_matter);

constexpr bool spans_of_bytes_are_read() {
  auto const bytes = to_bytes(tensor{1, 2, 3});
  std::array<std::byte, bytes.size()> copy{};
  for (std::size_t i = 0; i < bytes.size(); ++i) copy[i] = std::byte{bytes[i]};
  auto const from_bytes = read<tensor<int, 3>>(std::span<std::byte const>(copy));
  auto const from_chars = read<tensor<int, 3>>(std::span<unsigned char const>(bytes));
  return from_bytes && from_chars && *from_bytes == tensor{1, 2, 3} && *from_chars == tensor{1, 2, 3};
}
TESSERA_CASE(spans_of_bytes_are_read);

constexpr bool views_are_filled() {
  int memory[4]{};
  auto const size = read_into(tessera::as_view<2, 2>(memory), to_bytes(tensor{{1, 2}, {3, 4}}));
  return size && *size == 144 && memory[0] == 1 && memory[3] == 4;
}
TESSERA_CASE(views_are_filled);

// What is refused; the elements stay.

template <class Tensor>
constexpr bool refuses(problem expected, char const* header, std::size_t bytes) {
  npy_text const file(header, bytes);
  auto const a = read<Tensor>(file);
  return !a && a.error() == error{expected, file.marked()} && *a == Tensor{};
}

constexpr bool other_types_are_refused() {
  constexpr auto header = "{'descr': ^'<f4', 'fortran_order': False, 'shape': (2,), }";
  return refuses<tensor<double, 2>>(problem::other_element, header, 8) &&
         refuses<tensor<int, 2>>(problem::other_element, header, 8) &&
         refuses<tensor<double, 2>>(problem::other_element, "{'descr': ^'<f2', 'fortran_order': False, 'shape': (2,)}",
                                    4) &&
         refuses<tensor<bool, 2>>(problem::other_element, "{'descr': ^'|u1', 'fortran_order': False, 'shape': (2,)}",
                                  2);
}
TESSERA_CASE(other_types_are_refused);

constexpr bool other_shapes_are_refused() {
  constexpr auto header = "{'descr': '<i4', 'fortran_order': False, 'shape': ^(2, 3), }";
  return refuses<tensor<int, 3, 2>>(problem::other_shape, header, 24) &&
         refuses<tensor<int, 6>>(problem::other_shape, header, 24) &&
         refuses<tensor<int, 2, 3, 1>>(problem::other_shape, header, 24) &&
         refuses<tensor<int>>(problem::other_shape, header, 24);
}
TESSERA_CASE(other_shapes_are_refused);

constexpr bool broken_headers_are_refused() {
  return refuses<tensor<int, 2>>(problem::unknown_key, "{^'dtype': '<i4'}", 8);
}
TESSERA_CASE(broken_headers_are_refused);

constexpr bool other_bytes_than_bools_are_refused() {
  auto bytes = to_bytes(tensor<bool, 3>{true, false, true});
  bytes.bytes[129] = 2;
  tensor<bool, 3> unchanged{false, true, false};
  auto const size = read_into(unchanged, bytes);
  return !size && size.error() == error{problem::no_bool, 129} && unchanged == tensor<bool, 3>{false, true, false};
}
TESSERA_CASE(other_bytes_than_bools_are_refused);

}  // namespace
