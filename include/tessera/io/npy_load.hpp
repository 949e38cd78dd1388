// npy::load_v<file>: an embedded .npy file as a tensor, at compile time.
#ifndef TESSERA_IO_NPY_LOAD_HPP
#define TESSERA_IO_NPY_LOAD_HPP

#include <tessera/io/embedded.hpp>
#include <tessera/io/npy_decode.hpp>
#include <tessera/support/config.hpp>
#include <tessera/tensor/concepts.hpp>

#include <bit>
#include <cstddef>
#include <utility>

namespace tessera::detail {

template <npy::problem Mistake, npy::problem Found, std::size_t Byte>
inline constexpr bool npy_free_of = Mistake != Found;

}  // namespace tessera::detail

namespace tessera::npy {

/// True unless the mistake `Found`, at `Byte`, is this one. The notes of a compiler print both.
template <problem Mistake, problem Found, std::size_t Byte>
concept free_of = detail::npy_free_of<Mistake, Found, Byte>;

}  // namespace tessera::npy

namespace tessera::detail {

/// A file whose elements are taken in shards is taken in these: each is a constant evaluation of its own, with its own
/// budget.
inline constexpr std::size_t npy_shard_size = 8192;

template <auto const& File>
inline constexpr auto npy_parsed = npy::parse_header(File);

template <auto const& File>
inline constexpr npy::header const& npy_header = *npy_parsed<File>;

template <auto const& File, std::size_t First>
inline constexpr std::size_t npy_no_bool = [] {
  auto const begin = npy_header<File>.data_offset + First;
  auto const end = File.size() - begin < npy_shard_size ? File.size() : begin + npy_shard_size;
  auto const found = npy_first_no_bool(File.bytes, begin, end);
  return found == end ? 0 : found;
}();

/// The file's mistake, if there is one.
template <auto const& File>
consteval npy::error npy_mistake() {
  if constexpr (!npy_parsed<File>) {
    return npy_parsed<File>.error();
  } else if constexpr (npy_header<File>.type == npy::dtype::b1) {
    constexpr auto shards = (npy_header<File>.size() - 1) / npy_shard_size + 1;
    return []<std::size_t... I>(std::index_sequence<I...>) {
      std::size_t const found[]{npy_no_bool<File, I * npy_shard_size>...};
      for (auto const offset : found) {
        if (offset != 0) return npy::error{npy::problem::no_bool, offset};
      }
      return npy::error{};
    }(std::make_index_sequence<shards>{});
  } else {
    return {};
  }
}

/// One sentence for each mistake, said where it has been found. Not by TESSERA_MANDATE, whose own expansion in that of
/// the list would double the compiler's notes.
template <npy::problem Found, std::size_t Byte>
consteval bool npy_load_mandates() {
#if TESSERA_HAS_COMPUTED_SENTENCES
  static_assert(Found == npy::problem::none, (npy::error{Found, Byte}.text()));
#else
#define TESSERA_NPY_MANDATE(name, sentence) \
  static_assert(npy::free_of<npy::problem::name, Found, Byte>, "tessera::npy: " sentence);
  TESSERA_NPY_PROBLEMS(TESSERA_NPY_MANDATE)
#undef TESSERA_NPY_MANDATE
#endif
  return Found == npy::problem::none;
}

template <auto const& File>
using npy_shape = shape_from<part<0, npy_header<File>.rank>(npy_header<File>.dims)>;

template <auto const& File>
using npy_tensor = tensor_of<npy::type_of<npy_header<File>.type>, npy_shape<File>>;

#pragma pack(push, 1)
/// A whole file, with its header and the NUL behind it. Packed, as the elements stand where the header ends.
template <class Elements, std::size_t Offset>
struct npy_file {
  unsigned char header[Offset];
  Elements elements;
  unsigned char nul;
};
#pragma pack(pop)

template <auto const& File, class Elements>
inline constexpr Elements npy_elements = std::bit_cast<npy_file<Elements, npy_header<File>.data_offset>>(File).elements;

/// Some elements, in row-major order, as the words that hold their bits. A constant of its own, with its own budget.
template <auto const& File, std::size_t First, std::size_t Count>
inline constexpr auto npy_shard = [] {
  constexpr auto const& header = npy_header<File>;
  constexpr auto const& words = npy_elements<File, tensor<npy_word<npy::size_of(header.type)>, header.size()>>;
  tensor<npy_word<sizeof(npy::type_of<header.type>)>, Count> bits{};
  npy_convert<header.type, !npy_is_native(header)>(words.elements, npy_lines(header), First, Count, bits.elements);
  return bits;
}();

template <class Word, std::size_t Whole, std::size_t Rest>
struct npy_shards {
  tensor<Word, npy_shard_size> whole[Whole];
  tensor<Word, Rest> rest;
};

template <auto const& File>
consteval npy_tensor<File> npy_gathered() {
  using result = npy_tensor<File>;
  constexpr auto whole = (result::size() - 1) / npy_shard_size, rest = result::size() - whole * npy_shard_size;
  constexpr auto const& last = npy_shard<File, whole * npy_shard_size, rest>;
  if constexpr (whole == 0) {
    return std::bit_cast<result>(last);
  } else {
    return []<std::size_t... I>(std::index_sequence<I...>) {
      using shards = npy_shards<npy_word<sizeof(typename result::value_type)>, whole, rest>;
      return std::bit_cast<result>(shards{{npy_shard<File, I * npy_shard_size, npy_shard_size>...}, last});
    }(std::make_index_sequence<whole>{});
  }
}

template <auto const& File>
consteval auto npy_loaded() {
  constexpr auto mistake = npy_mistake<File>();
  if constexpr (!npy_load_mandates<mistake.kind, mistake.offset>()) return tensor<float>{};
  else if constexpr (npy_lies_as_in_memory(npy_header<File>)) return npy_elements<File, npy_tensor<File>>;
  else return npy_gathered<File>();
}

}  // namespace tessera::detail

namespace tessera::npy {

/// The tensor in an embedded .npy file (static storage; see tessera_embed). Element type and shape are those of the
/// file's header:
///
///     static_assert(std::same_as<decltype(npy::load_v<weights>), tensor<float, 8, 1, 3, 3> const>);
///
/// Versions 1 to 3, both byte orders, C and Fortran order (the tensor is row-major all the same), bool, integers of 8
/// to 64 bits, float32, float64, and float16 as float. A file that is none of these does not compile, with one
/// sentence; the note (in C++26 mode the sentence) has the offset of the byte.
template <auto const& File>
  requires embedded_file<std::remove_cvref_t<decltype(File)>>
inline constexpr auto load_v = detail::npy_loaded<File>();

}  // namespace tessera::npy

#endif
