// npy::load_v<file>: an embedded .npy file as a tensor, at compile time.
#ifndef TESSERA_IO_NPY_LOAD_HPP
#define TESSERA_IO_NPY_LOAD_HPP

#include <tessera/io/embedded.hpp>
#include <tessera/io/npy_decode.hpp>
#include <tessera/support/mandate.hpp>
#include <tessera/tensor/concepts.hpp>

#include <bit>
#include <cstddef>
#include <utility>

namespace tessera::npy {

/// True unless `Found` is this mistake; the notes of a compiler print its `offset`, the byte where it stands.
template <problem Mistake, error Found>
concept free_of = Found.kind != Mistake;

}  // namespace tessera::npy

namespace tessera::detail {

/// A file whose elements are taken in shards is taken in these: each is a constant evaluation of its own, with its own
/// budget.
inline constexpr std::size_t npy_shard_size = 8192;

template <auto const& File>
inline constexpr auto npy_parsed = npy::parse_header(File.bytes, File.size());

template <auto const& File>
inline constexpr npy::header const& npy_header = *npy_parsed<File>;

template <auto const& File, std::size_t First>
inline constexpr std::size_t npy_no_bool = [] {
  auto const begin = npy_header<File>.data_offset + First;
  auto const end = File.size() - begin < npy_shard_size ? File.size() : begin + npy_shard_size;
  return npy_first_no_bool(File.bytes, begin, end);
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
        if (offset != File.size()) return npy::error{npy::problem::no_bool, offset};
      }
      return npy::error{};
    }(std::make_index_sequence<shards>{});
  } else {
    return {};
  }
}

template <npy::error Found>
consteval bool npy_load_mandates() {
#define TESSERA_NPY_MANDATE(name, sentence)                                                               \
  TESSERA_MANDATE_COMPUTED("tessera::npy: " sentence,                                                     \
                           ::tessera::message("tessera::npy: byte ") << Found.offset << ": " << sentence, \
                           npy::free_of<npy::problem::name, Found>)
  TESSERA_NPY_PROBLEMS(TESSERA_NPY_MANDATE)
#undef TESSERA_NPY_MANDATE
  return true;
}

template <auto const& File>
using npy_shape = shape_from<part<0, npy_header<File>.rank>(npy_header<File>.dims)>;

template <auto const& File>
using npy_tensor = tensor_of<npy::type_of<npy_header<File>.type>, npy_shape<File>>;

/// True where the tensor lies in the file as it lies in memory.
constexpr bool npy_lies_as_in_memory(npy::header const& header) {
  bool const native = header.big_endian == (std::endian::native == std::endian::big);
  return header.type != npy::dtype::f2 && (!header.fortran_order || header.rank < 2) &&
         (native || npy::size_of(header.type) == 1);
}

/// A whole file, with its header and the NUL behind it; never a thing at run time, so that it need not be aligned.
template <class Tensor, std::size_t Offset>
struct [[gnu::packed]] npy_file {
  unsigned char header[Offset];
  Tensor elements;
  unsigned char nul;
};

template <auto const& File, std::size_t First, std::size_t Count>
inline constexpr auto npy_shard = [] {
  constexpr auto type = npy_header<File>.type;
  tensor<npy::type_of<type>, Count> elements{};
  npy_decode<type>(npy_header<File>, File.bytes + npy_header<File>.data_offset, First, Count, elements.elements);
  return elements;
}();

template <class T, std::size_t Whole, std::size_t Rest>
struct npy_shards {
  tensor<T, npy_shard_size> whole[Whole];
  tensor<T, Rest> rest;
};

template <auto const& File>
consteval npy_tensor<File> npy_gathered() {
  using result = npy_tensor<File>;
  constexpr auto whole = (result::size() - 1) / npy_shard_size, rest = result::size() - whole * npy_shard_size;
  constexpr auto const& last = npy_shard<File, whole * npy_shard_size, rest>;
  if constexpr (whole == 0) return std::bit_cast<result>(last);
  else return []<std::size_t... I>(std::index_sequence<I...>) {
    using shards = npy_shards<typename result::value_type, whole, rest>;
    return std::bit_cast<result>(shards{{npy_shard<File, I * npy_shard_size, npy_shard_size>...}, last});
  }(std::make_index_sequence<whole>{});
}

template <auto const& File>
consteval auto npy_loaded() {
  if constexpr (!npy_load_mandates<npy_mistake<File>()>()) {
    return tensor<float>{};
  } else if constexpr (npy_lies_as_in_memory(npy_header<File>)) {
    using file = npy_file<npy_tensor<File>, npy_header<File>.data_offset>;
    return npy_tensor<File>(std::bit_cast<file>(File).elements);
  } else {
    return npy_gathered<File>();
  }
}

}  // namespace tessera::detail

namespace tessera::npy {

/// The tensor in an embedded .npy file (static storage; see tessera_embed). Element type and shape are those of the
/// file's header:
///
///     static_assert(std::same_as<decltype(npy::load_v<weights>), tensor<float, 8, 1, 3, 3> const>);
///
/// Versions 1 to 3, both byte orders, C and Fortran order (the tensor is row-major all the same), bool, integers of 8 to
/// 64 bits, float32, float64, and float16 as float. A file that is none of these does not compile, with one sentence;
/// the note (in C++26 mode the sentence) has the offset of the byte.
template <auto const& File>
  requires embedded_file<std::remove_cvref_t<decltype(File)>>
inline constexpr auto load_v = detail::npy_loaded<File>();

}  // namespace tessera::npy

#endif
