// Memory for everybody: floats that begin at a cache line, with a little room after the last, where some libraries read.
#ifndef TESSERA_BENCHMARKS_BUFFER_HPP
#define TESSERA_BENCHMARKS_BUFFER_HPP

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <random>

namespace benchmark {

/// From here on the compiler must think that anybody may read and write this memory.
inline void publish(void* memory) { asm volatile("" : : "r"(memory) : "memory"); }

class buffer {
 public:
  explicit buffer(std::size_t size) : size_(size), first_(new(line) float[size + room]) {
    std::fill_n(first_.get(), size + room, 0.0f);
    publish(first_.get());
  }
  float* data() { return first_.get(); }
  float const* data() const { return first_.get(); }
  float* begin() { return data(); }
  float* end() { return data() + size_; }
  float const* begin() const { return data(); }
  float const* end() const { return data() + size_; }
  std::size_t size() const { return size_; }

 private:
  static constexpr std::align_val_t line{64};
  static constexpr std::size_t room = 16;
  struct aligned_delete {
    void operator()(float* first) const { operator delete[](first, line); }
  };

  std::size_t size_;
  std::unique_ptr<float[], aligned_delete> first_;
};

/// Uniform in [-1, 1], the same for the same seed.
inline buffer random_buffer(std::size_t size, unsigned seed) {
  buffer result(size);
  std::mt19937 generator(seed);
  for (auto& value : result) value = static_cast<float>(generator()) * 0x1p-31f - 1;
  return result;
}

}  // namespace benchmark

#endif
