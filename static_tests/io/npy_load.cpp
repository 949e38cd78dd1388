// Files that NumPy wrote (tests/io/make_data.py), loaded at compile time.

#include "case.hpp"
#include "embedded/npy_files/b1.hpp"
#include "embedded/npy_files/b1_fortran.hpp"
#include "embedded/npy_files/f2.hpp"
#include "embedded/npy_files/f2_big.hpp"
#include "embedded/npy_files/f2_fortran.hpp"
#include "embedded/npy_files/f4.hpp"
#include "embedded/npy_files/f4_big.hpp"
#include "embedded/npy_files/f4_fortran.hpp"
#include "embedded/npy_files/f8.hpp"
#include "embedded/npy_files/f8_big.hpp"
#include "embedded/npy_files/f8_fortran.hpp"
#include "embedded/npy_files/i1.hpp"
#include "embedded/npy_files/i1_fortran.hpp"
#include "embedded/npy_files/i2.hpp"
#include "embedded/npy_files/i2_big.hpp"
#include "embedded/npy_files/i2_fortran.hpp"
#include "embedded/npy_files/i4.hpp"
#include "embedded/npy_files/i4_big.hpp"
#include "embedded/npy_files/i4_fortran.hpp"
#include "embedded/npy_files/i8.hpp"
#include "embedded/npy_files/i8_big.hpp"
#include "embedded/npy_files/i8_fortran.hpp"
#include "embedded/npy_files/other_spelling.hpp"
#include "embedded/npy_files/rank_4.hpp"
#include "embedded/npy_files/rank_4_fortran_big.hpp"
#include "embedded/npy_files/scalar.hpp"
#include "embedded/npy_files/u1.hpp"
#include "embedded/npy_files/u1_fortran.hpp"
#include "embedded/npy_files/u2.hpp"
#include "embedded/npy_files/u2_big.hpp"
#include "embedded/npy_files/u2_fortran.hpp"
#include "embedded/npy_files/u4.hpp"
#include "embedded/npy_files/u4_big.hpp"
#include "embedded/npy_files/u4_fortran.hpp"
#include "embedded/npy_files/u8.hpp"
#include "embedded/npy_files/u8_big.hpp"
#include "embedded/npy_files/u8_fortran.hpp"
#include "embedded/npy_files/vector.hpp"
#include "embedded/npy_files/version_2.hpp"
#include "embedded/npy_files/version_3.hpp"

#include <tessera/io/npy_load.hpp>
#include <tessera/io/npy_write.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace {

using tessera::tensor;
using tessera::npy::load_v;

// Every element type, in C order, in Fortran order, and big-endian.

template <class T>
constexpr tensor<T, 2, 3> elements() {
  using limits = std::numeric_limits<T>;
  if constexpr (std::same_as<T, bool>) {
    return {{true, false, true}, {false, false, true}};
  } else if constexpr (std::integral<T>) {
    return {{limits::min(), 1, 2}, {3, static_cast<T>(limits::max() - 1), limits::max()}};
  } else {
    return {{T(1.5), T(-0.0), limits::infinity()}, {T(-2.25), limits::max(), limits::denorm_min()}};
  }
}

/// Equal, bit by bit: the sign of a zero counts.
template <class T>
constexpr bool same(tensor<T, 2, 3> const& a, tensor<T, 2, 3> const& b) {
  struct image {
    unsigned char bytes[6 * sizeof(T)];
    constexpr bool operator==(image const&) const = default;
  };
  return std::bit_cast<image>(a) == std::bit_cast<image>(b);
}

template <auto const&... File>
constexpr bool all_hold_the_elements() {
  return (same(load_v<File>, elements<typename std::remove_cvref_t<decltype(load_v<File>)>::value_type>()) && ...);
}

template <class T, auto const&... File>
constexpr bool are_2x3 = (std::same_as<decltype(load_v<File>), tensor<T, 2, 3> const> && ...);

using namespace npy_files;

static_assert(are_2x3<bool, b1, b1_fortran>);
static_assert(are_2x3<std::int8_t, i1, i1_fortran> && are_2x3<std::uint8_t, u1, u1_fortran>);
static_assert(are_2x3<std::int16_t, i2, i2_fortran, i2_big> && are_2x3<std::uint16_t, u2, u2_fortran, u2_big>);
static_assert(are_2x3<std::int32_t, i4, i4_fortran, i4_big> && are_2x3<std::uint32_t, u4, u4_fortran, u4_big>);
static_assert(are_2x3<std::int64_t, i8, i8_fortran, i8_big> && are_2x3<std::uint64_t, u8, u8_fortran, u8_big>);
static_assert(are_2x3<float, f4, f4_fortran, f4_big, f2, f2_fortran, f2_big>);
static_assert(are_2x3<double, f8, f8_fortran, f8_big>);

constexpr bool every_type_is_read() { return all_hold_the_elements<b1, i1, i2, i4, i8, u1, u2, u4, u8, f4, f8>(); }
TESSERA_CASE(every_type_is_read);

constexpr bool fortran_order_is_read() {
  return all_hold_the_elements<b1_fortran, i1_fortran, i2_fortran, i4_fortran, i8_fortran, u1_fortran, u2_fortran,
                               u4_fortran, u8_fortran, f4_fortran, f8_fortran>();
}
TESSERA_CASE(fortran_order_is_read);

constexpr bool big_endian_is_read() {
  return all_hold_the_elements<i2_big, i4_big, i8_big, u2_big, u4_big, u8_big, f4_big, f8_big>();
}
TESSERA_CASE(big_endian_is_read);

constexpr bool halves_are_read_as_floats() {
  tensor<float, 2, 3> const halves{{1.5f, -0.0f, std::numeric_limits<float>::infinity()}, {-2.25f, 65504.0f, 0x1p-24f}};
  return same(load_v<f2>, halves) && same(load_v<f2_fortran>, halves) && same(load_v<f2_big>, halves);
}
TESSERA_CASE(halves_are_read_as_floats);

// Versions, ranks, and what other programs write.

constexpr bool every_version_is_read() {
  return load_v<version_2> == tessera::iota<std::int32_t, 4, 6>() && load_v<version_3> == load_v<version_2>;
}
TESSERA_CASE(every_version_is_read);

static_assert(std::same_as<decltype(load_v<scalar>), tensor<double> const>);

constexpr bool every_rank_is_read() {
  auto const four = tessera::iota<std::int32_t, 2, 3, 2, 2>();
  return load_v<scalar> == tensor<double>(2.5) && load_v<vector> == tensor{0, 1, 2, 3, 4} && load_v<rank_4> == four &&
         load_v<rank_4_fortran_big> == tessera::cast<std::int16_t>(four);
}
TESSERA_CASE(every_rank_is_read);

constexpr bool elements_may_begin_anywhere() {
  return load_v<other_spelling> == tensor<std::uint16_t, 2, 3>{{0, 1, 2}, {3, 4, 5}};
}
TESSERA_CASE(elements_may_begin_anywhere);

// More elements than one shard, and than a shard or two and a bit.

template <auto const& A>
constexpr auto file_of = tessera::npy::to_bytes(A);

/// The same elements, said to be in another order.
template <auto const& File>
constexpr auto called_fortran = [] {
  auto file = File;
  for (std::size_t i = 0; i < 100; ++i) {
    if (file.bytes[i] == 'F' && file.bytes[i + 1] == 'a') {
      for (std::size_t k = 0; k < 5; ++k) file.bytes[i + k] = static_cast<unsigned char>("True "[k]);
    }
  }
  return file;
}();

constexpr auto many = tessera::iota<std::uint16_t, 3, 7000>();
constexpr auto just_two_shards = tessera::iota<std::uint16_t, 2, 8192>();

constexpr bool shards_meet() {
  auto const& three = load_v<called_fortran<file_of<many>>>;
  auto const& two = load_v<called_fortran<file_of<just_two_shards>>>;
  bool right = three(0, 0) == 0 && three(1, 0) == 1 && three(0, 1) == 3 && three(2, 6999) == 20999;
  for (std::size_t j = 0; j < 8192; ++j) right = right && two(0, j) == 2 * j && two(1, j) == 2 * j + 1;
  return right;
}
TESSERA_CASE(shards_meet);

}  // namespace
