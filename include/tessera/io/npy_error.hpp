// npy::error: what is wrong with an .npy file, in a sentence, and at which byte.
#ifndef TESSERA_IO_NPY_ERROR_HPP
#define TESSERA_IO_NPY_ERROR_HPP

#include <tessera/io/result.hpp>
#include <tessera/support/message.hpp>

#include <cstddef>

// Every problem with its sentence, in the order in which they are found. A list, as the compile-time and the run-time
// reader say the same: there the sentence of a static_assert, here a text.
// clang-format off
#define TESSERA_NPY_PROBLEMS(problem)                                                                             \
  problem(cannot_open, "the file cannot be opened")                                                               \
  problem(cannot_read, "the file cannot be read")                                                                 \
  problem(cannot_write, "the file cannot be written")                                                             \
  problem(no_room, "the destination is smaller than the file; npy::file_size<A> says its size")                   \
  problem(not_npy, "the file does not begin with \\x93NUMPY; is it an .npz archive, or a text?")                  \
  problem(unknown_version, "the version is none of 1.0, 2.0 and 3.0; save it again by np.save")                   \
  problem(cut_in_header, "the file ends within its header; it has been cut off, copy it again")                   \
  problem(no_dictionary, "the header is no dictionary; it begins with {, as {'descr': '<f4', ...}")               \
  problem(no_key, "a key is no text in quotes")                                                                   \
  problem(unknown_key, "a key is none of descr, fortran_order and shape")                                         \
  problem(key_twice, "a key is given twice")                                                                      \
  problem(key_missing, "a key is missing; the header has descr, fortran_order and shape")                         \
  problem(no_colon, "a colon is missing behind a key")                                                            \
  problem(no_comma, "a comma or the closing brace is missing behind a value")                                     \
  problem(structured, "the elements are structures; save each field in a file of its own")                        \
  problem(no_descr, "descr is no text in quotes, as '<f4'")                                                       \
  problem(unknown_order, "the byte order is none of <, > and |; save with dtype='<f4' or alike")                  \
  problem(no_order, "the byte order of elements of several bytes is not given; begin descr with < or >")          \
  problem(unknown_element, "the elements are none of b1, i1 to i8, u1 to u8, f2, f4 and f8; save a.astype('f4')") \
  problem(no_truth, "fortran_order is neither True nor False")                                                    \
  problem(no_tuple, "shape is no tuple of sizes, as (3, 4), (3,) or ()")                                          \
  problem(zero_size, "a dimension is zero; every dimension is at least 1")                                        \
  problem(too_many_axes, "the shape has more than 64 axes; save a.reshape(...)")                                  \
  problem(too_large, "the elements of the shape are more than an address space holds")                            \
  problem(after_dictionary, "something other than spaces follows the dictionary")                                 \
  problem(cut_in_data, "the file ends before its last element; it has been cut off, copy it again")               \
  problem(after_data, "bytes follow the last element; save the array again, alone in its file")                   \
  problem(no_bool, "a bool is neither 0 nor 1; save a.astype(bool)")                                              \
  problem(other_element, "the elements of the file are not the tensor's; read the file's type, and cast<T>(a)")   \
  problem(other_shape, "the shape of the file is not the tensor's; read the file's shape, and reshape<D...>(a)")
// clang-format on

namespace tessera::npy {

/// What can be wrong.
enum class problem {
  none,
#define TESSERA_NPY_NAME(name, sentence) name,
  TESSERA_NPY_PROBLEMS(TESSERA_NPY_NAME)
#undef TESSERA_NPY_NAME
};

/// A problem and the byte of the file where it was found. Usable as a template argument.
struct error {
  problem kind = problem::none;
  std::size_t offset = 0;

  /// What is wrong, and how to mend it.
  constexpr char const* sentence() const {
    switch (kind) {
#define TESSERA_NPY_CASE(name, sentence) \
  case problem::name:                    \
    return "tessera::npy: " sentence;
      TESSERA_NPY_PROBLEMS(TESSERA_NPY_CASE)
#undef TESSERA_NPY_CASE
      case problem::none:
        break;
    }
    return "tessera::npy: no error";
  }

  /// The same, and where, if it is a problem of some byte.
  constexpr message text() const {
    message text(sentence());
    return kind < problem::not_npy ? text : text << " (byte " << offset << ")";
  }

  friend constexpr bool operator==(error const&, error const&) = default;
};

/// A value, or what is wrong.
template <class T>
using result = tessera::result<T, error>;

}  // namespace tessera::npy

#endif
