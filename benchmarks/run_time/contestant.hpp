// A contestant: one way to compute a problem, with everything prepared that can be prepared; and the lists of who takes part.
#ifndef TESSERA_BENCHMARKS_CONTESTANT_HPP
#define TESSERA_BENCHMARKS_CONTESTANT_HPP

#include "problem.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace benchmark {

/// The same row-major memory for everybody.
struct operands {
  float const* x;
  float const* w;
  float* y;
};

class contestant {
 public:
  virtual ~contestant() = default;
  /// What is timed.
  virtual void run(int times) = 0;
  /// Brings the last result into the operands' y, where it is not there already. Not timed.
  virtual void fetch() {}
};

/// A contestant from two calls; the loop over the calls is inside the virtual call, for the smallest products.
template <class Call, class Fetch>
class repeated final : public contestant {
 public:
  repeated(Call call, Fetch fetch) : call_(std::move(call)), fetch_(std::move(fetch)) {}

  void run(int times) override {
    for (int i = 0; i < times; ++i) {
      call_();
      asm volatile("" ::: "memory");
    }
  }
  void fetch() override { fetch_(); }

 private:
  Call call_;
  Fetch fetch_;
};

/// How a contestant is compared. `plain`: row-major in and out, as direct sums. `own_layout`: operands and result in the
/// peer's own layout, reordered before and after, untimed. `winograd`: row-major, with a looser bound. `control`: ours once more;
/// a ratio other than 1 is the measurement's own error. `ours_winograd`: ours with that option.
enum class role { ours, control, ours_unprepared, ours_winograd, plain, own_layout, winograd, winograd_own_layout };

struct entry {
  std::string name;
  role as;
  std::string detail;
  std::unique_ptr<contestant> who;
};

struct refusal {
  std::string name, reason;
};

/// Who takes part in one problem, and who said that they can't.
struct line_up {
  std::vector<entry> entries;
  std::vector<refusal> refusals;

  template <class Call, class Fetch>
  void add(std::string name, role as, Call call, Fetch fetch, std::string detail = {}) {
    auto who = std::make_unique<repeated<Call, Fetch>>(std::move(call), std::move(fetch));
    entries.push_back({std::move(name), as, std::move(detail), std::move(who)});
  }
  template <class Call>
  void add(std::string name, role as, Call call) {
    add(std::move(name), as, std::move(call), [] {});
  }
  void cannot(std::string name, std::string reason) { refusals.push_back({std::move(name), std::move(reason)}); }
};

/// A library to compare with. It is known as soon as its object file is linked.
struct peer {
  std::string name;
  std::string (*version)();
  void (*join)(problem const&, operands const&, line_up&);
};

inline std::vector<peer>& peers() {
  static std::vector<peer> all;
  return all;
}

/// A problem that was compiled into this program: Tessera's calls and plain loops for exactly its shape.
struct compiled_problem {
  std::size_t index;
  void (*join)(operands const&, line_up&);
};

inline std::vector<compiled_problem>& compiled_problems() {
  static std::vector<compiled_problem> all;
  return all;
}

struct registration {
  explicit registration(peer p) { peers().push_back(std::move(p)); }
};

}  // namespace benchmark

#endif
