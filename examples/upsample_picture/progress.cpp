#include "progress.hpp"

#include "failure.hpp"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace upsample {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void on_interruption(int) { interrupted = 1; }

}  // namespace

void notice_interruptions() {
  std::signal(SIGINT, on_interruption);
  std::signal(SIGTERM, on_interruption);
}

void progress::operator()(double done) {
  if (interrupted != 0) throw failure("interrupted");
  auto const percent = static_cast<int>(100 * done);
  if (percent == shown_ || clock::now() - start_ < std::chrono::milliseconds(500) || isatty(STDERR_FILENO) == 0) return;
  shown_ = percent;
  std::fprintf(stderr, "\r%s ... %d %%", work_, percent);
}

progress::~progress() {
  if (shown_ >= 0) std::fprintf(stderr, "\r\033[K");
}

}  // namespace upsample
