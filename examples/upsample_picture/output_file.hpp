// A file that appears under its name when it is complete, or not at all.
#ifndef UPSAMPLE_PICTURE_OUTPUT_FILE_HPP
#define UPSAMPLE_PICTURE_OUTPUT_FILE_HPP

#include <cstdio>
#include <filesystem>

namespace upsample {

/// A temporary file in the folder of the output, which `commit` renames; without it, the destructor removes it.
class output_file {
 public:
  explicit output_file(std::filesystem::path const& path);
  ~output_file();
  output_file(output_file const&) = delete;
  output_file& operator=(output_file const&) = delete;

  std::filesystem::path const& path() const { return path_; }
  std::FILE* stream() const { return stream_; }
  void commit();

 private:
  void open_temporary();

  std::filesystem::path path_;
  std::filesystem::path temporary_;
  std::FILE* stream_ = nullptr;
};

}  // namespace upsample

#endif
