#include "case.hpp"

#include <tessera/io/npy_dtype.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace {

using namespace tessera::npy;

// The type of an element and back.

static_assert(std::is_same_v<type_of<dtype::b1>, bool> && dtype_of<bool> == dtype::b1);
static_assert(std::is_same_v<type_of<dtype::i1>, std::int8_t> && dtype_of<std::int8_t> == dtype::i1);
static_assert(std::is_same_v<type_of<dtype::i2>, std::int16_t> && dtype_of<std::int16_t> == dtype::i2);
static_assert(std::is_same_v<type_of<dtype::i4>, std::int32_t> && dtype_of<std::int32_t> == dtype::i4);
static_assert(std::is_same_v<type_of<dtype::i8>, std::int64_t> && dtype_of<std::int64_t> == dtype::i8);
static_assert(std::is_same_v<type_of<dtype::u1>, std::uint8_t> && dtype_of<std::uint8_t> == dtype::u1);
static_assert(std::is_same_v<type_of<dtype::u2>, std::uint16_t> && dtype_of<std::uint16_t> == dtype::u2);
static_assert(std::is_same_v<type_of<dtype::u4>, std::uint32_t> && dtype_of<std::uint32_t> == dtype::u4);
static_assert(std::is_same_v<type_of<dtype::u8>, std::uint64_t> && dtype_of<std::uint64_t> == dtype::u8);
static_assert(std::is_same_v<type_of<dtype::f4>, float> && dtype_of<float> == dtype::f4);
static_assert(std::is_same_v<type_of<dtype::f8>, double> && dtype_of<double> == dtype::f8);
static_assert(std::is_same_v<type_of<dtype::f2>, float>);

// Types of another name and the same size.
static_assert(dtype_of<long long> == dtype::i8 && dtype_of<unsigned long long> == dtype::u8);

static_assert(element<bool> && element<signed char> && element<long long> && element<float> && element<double>);
static_assert(!element<char> && !element<wchar_t> && !element<char8_t> && !element<long double> && !element<void*>);

static_assert(size_of(dtype::b1) == 1 && size_of(dtype::i2) == 2 && size_of(dtype::u4) == 4 && size_of(dtype::i8) == 8);
static_assert(size_of(dtype::f2) == 2 && size_of(dtype::f4) == 4 && size_of(dtype::f8) == 8);

static_assert(reads_as<float>(dtype::f4) && reads_as<float>(dtype::f2) && reads_as<std::uint8_t>(dtype::u1));
static_assert(!reads_as<double>(dtype::f4) && !reads_as<double>(dtype::f2) && !reads_as<bool>(dtype::u1));

}  // namespace
