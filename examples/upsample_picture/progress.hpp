// Progress of long work: shown on a terminal, and where an interruption is noticed.
#ifndef UPSAMPLE_PICTURE_PROGRESS_HPP
#define UPSAMPLE_PICTURE_PROGRESS_HPP

#include <chrono>

namespace upsample {

/// From now on, an interruption (Ctrl-C) ends the work at the next step, with its files removed.
void notice_interruptions();

/// A line on stderr, where that is a terminal, from half a second on; gone when the work is done.
class progress {
 public:
  explicit progress(char const* work) : work_(work) {}
  ~progress();
  progress(progress const&) = delete;
  progress& operator=(progress const&) = delete;

  /// The part of the work that is done, 0 to 1. Throws a `failure` after an interruption.
  void operator()(double done);

 private:
  using clock = std::chrono::steady_clock;

  char const* work_;
  clock::time_point start_ = clock::now();
  int shown_ = -1;
};

}  // namespace upsample

#endif
