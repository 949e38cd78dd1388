// npy::read<Tensor>(path) and npy::save(path, a): .npy files in a file system.
#ifndef TESSERA_IO_NPY_FILE_HPP
#define TESSERA_IO_NPY_FILE_HPP

#include <tessera/io/npy_read.hpp>
#include <tessera/io/npy_write.hpp>

#include <concepts>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace tessera::npy {

/// A path: a C string, or what gives one (std::string, std::filesystem::path).
template <class Path>
concept path_like = std::convertible_to<Path const&, char const*> || requires(Path const& path) {
  { path.c_str() } -> std::convertible_to<char const*>;
};

}  // namespace tessera::npy

namespace tessera::detail {

template <class Path>
char const* c_string(Path const& path) {
  if constexpr (std::convertible_to<Path const&, char const*>) return path;
  else return path.c_str();
}

/// A file that is closed at the end of the block, if not before.
class open_file {
 public:
  open_file(char const* path, char const* mode) : file_(std::fopen(path, mode)) {}
  ~open_file() { close(); }
  open_file(open_file const&) = delete;
  open_file& operator=(open_file const&) = delete;

  explicit operator bool() const { return file_ != nullptr; }

  bool write(void const* bytes, std::size_t count) { return std::fwrite(bytes, 1, count, file_) == count; }

  bool read_all(std::vector<unsigned char>& bytes) {
    constexpr std::size_t block = 65536;
    for (std::size_t size = 0, more = block; more == block; bytes.resize(size += more)) {
      bytes.resize(size + block);
      more = std::fread(bytes.data() + size, 1, block, file_);
    }
    return std::ferror(file_) == 0;
  }

  /// False where something written did not reach the file.
  bool close() {
    auto* const file = file_;
    file_ = nullptr;
    return file == nullptr || std::fclose(file) == 0;
  }

 private:
  std::FILE* file_;
};

inline npy::result<std::vector<unsigned char>> npy_bytes_of(char const* path) {
  open_file file(path, "rb");
  std::vector<unsigned char> bytes;
  if (!file) return npy::error{npy::problem::cannot_open};
  if (!file.read_all(bytes)) return npy::error{npy::problem::cannot_read, bytes.size()};
  return bytes;
}

/// Elements as they lie in the file are written at once, others through a small buffer.
template <class A>
bool npy_save_elements(open_file& file, A const& a) {
  using T = element_t<A>;
  if constexpr (contiguous_tensor<A> && (std::endian::native == std::endian::little || sizeof(T) == 1)) {
    return file.write(a.data(), shape_of<A>::size * sizeof(T));
  } else {
    for (std::size_t i = 0; i < shape_of<A>::size; ++i) {
      unsigned char bytes[sizeof(T)];
      npy_write_element(element_at(a, i), bytes);
      if (!file.write(bytes, sizeof(T))) return false;
    }
    return true;
  }
}

}  // namespace tessera::detail

namespace tessera::npy {

/// Reads a file into a tensor or a contiguous view, as read_into(out, bytes) does.
template <class Out, path_like Path>
  requires tensor_like<Out>
result<std::size_t> read_into(Out&& out, Path const& path) {
  auto const bytes = detail::npy_bytes_of(detail::c_string(path));
  return bytes ? read_into(out, *bytes) : result<std::size_t>(bytes.error());
}

/// Reads a file: `npy::read<tensor<float, 8, 3>>("weights.npy")`.
template <class Tensor, path_like Path>
  requires detail::is_tensor<Tensor>
result<Tensor> read(Path const& path) {
  result<Tensor> read{Tensor{}};
  auto const size = read_into(*read, path);
  if (!size) read = size.error();
  return read;
}

/// Writes a tensor or a view to a file that NumPy reads: `npy::save("result.npy", a)`. Returns the number of bytes.
template <tensor_like A, path_like Path>
result<std::size_t> save(Path const& path, A const& a) {
  if constexpr (detail::npy_save_mandates<A>()) {
    constexpr auto const& preamble = detail::npy_preamble_of<A>;
    detail::open_file file(detail::c_string(path), "wb");
    if (!file) return error{problem::cannot_open};
    bool const written = file.write(preamble.data(), preamble.size()) && detail::npy_save_elements(file, a);
    if (!file.close() || !written) return error{problem::cannot_write};
    return file_size<A>;
  } else {
    return error{};
  }
}

}  // namespace tessera::npy

#endif
