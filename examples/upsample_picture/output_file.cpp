#include "output_file.hpp"

#include "failure.hpp"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace upsample {

namespace {

failure cannot_write(std::filesystem::path const& path, std::string const& reason) {
  return failure(path.string() + ": cannot be written: " + reason);
}

std::string last_error() { return std::generic_category().message(errno); }

/// The file that a link leads to, so that the link is kept.
std::filesystem::path behind_links(std::filesystem::path const& path) {
  std::error_code ignored;
  auto const target = std::filesystem::canonical(path, ignored);
  return target.empty() ? path : target;
}

}  // namespace

output_file::output_file(std::filesystem::path const& path) : path_(behind_links(path)) {
  std::error_code ignored;
  auto const kind = std::filesystem::status(path_, ignored);
  if (std::filesystem::exists(kind) && !std::filesystem::is_regular_file(kind)) {
    throw cannot_write(path_, "it is there already, and no file");
  }
  open_temporary();
}

void output_file::open_temporary() {
  for (int attempt = 0; stream_ == nullptr; ++attempt) {
    temporary_ = path_.parent_path() / (".upsample-" + std::to_string(attempt) + ".partial");
    stream_ = std::fopen(temporary_.c_str(), "wbx");
    if (stream_ == nullptr && (errno != EEXIST || attempt == 100)) throw cannot_write(path_, last_error());
  }
}

void output_file::commit() {
  if (std::fclose(std::exchange(stream_, nullptr)) != 0) throw cannot_write(path_, last_error());
  std::error_code error;
  std::filesystem::rename(temporary_, path_, error);
  if (error) throw cannot_write(path_, error.message());
  temporary_.clear();
}

output_file::~output_file() {
  if (stream_ != nullptr) std::fclose(stream_);
  std::error_code ignored;
  if (!temporary_.empty()) std::filesystem::remove(temporary_, ignored);
}

}  // namespace upsample
