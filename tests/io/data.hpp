// The files of tests/io/data, and a place for files that a test writes.
#ifndef TESSERA_TESTS_IO_DATA_HPP
#define TESSERA_TESTS_IO_DATA_HPP

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace tessera::testing {

inline std::filesystem::path npy_data() { return TESSERA_NPY_DATA; }

inline std::vector<unsigned char> bytes_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::vector<unsigned char>> sound_files() {
  std::vector<std::vector<unsigned char>> files;
  for (auto const& entry : std::filesystem::directory_iterator(npy_data())) {
    if (entry.path().extension() == ".npy") files.push_back(bytes_of(entry.path()));
  }
  return files;
}

/// A path of this test's own; the file is removed when the test ends.
class temporary_file {
 public:
  explicit temporary_file(std::string const& name)
      : path_(std::filesystem::temp_directory_path() / ("tessera_" + std::to_string(address()) + name)) {}
  ~temporary_file() { std::filesystem::remove(path_); }
  temporary_file(temporary_file const&) = delete;
  temporary_file& operator=(temporary_file const&) = delete;

  std::filesystem::path const& path() const { return path_; }

 private:
  unsigned long long address() const { return reinterpret_cast<unsigned long long>(this); }

  std::filesystem::path path_;
};

}  // namespace tessera::testing

#endif
