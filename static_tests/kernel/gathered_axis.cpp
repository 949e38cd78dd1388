#include "case.hpp"

#include <tessera/kernel/gathered_axis.hpp>

#include <cstddef>

namespace {

using tessera::kernel::gathered_axis;

template <std::size_t Output>
struct listed_axis {
  std::ptrdiff_t from[Output];

  constexpr std::size_t input_size() const { return 9; }
  constexpr std::size_t output_size() const { return Output; }
  constexpr std::ptrdiff_t source(std::size_t o) const { return from[o]; }
};

/// The longest regular run of an axis is the one given.
template <auto Rule>
constexpr bool has_run(std::ptrdiff_t first, std::ptrdiff_t last, std::ptrdiff_t source, std::ptrdiff_t step) {
  constexpr auto run = gathered_axis<Rule>::is.longest;
  return run.first == first && run.last == last && run.source == source && run.step == step;
}

inline constexpr listed_axis<6> padded{{-1, -1, 0, 1, 2, -1}};
inline constexpr listed_axis<7> reflected{{2, 1, 0, 1, 2, 3, 4}};
inline constexpr listed_axis<4> backwards{{8, 6, 4, 2}};
inline constexpr listed_axis<5> spread{{0, -1, 1, -1, 2}};
inline constexpr listed_axis<3> nothing{{-1, -1, -1}};

constexpr bool the_longest_regular_run_is_found() {
  return has_run<padded>(2, 5, 0, 1) && has_run<reflected>(2, 7, 0, 1) && has_run<backwards>(0, 4, 8, -2) &&
         has_run<spread>(0, 1, 0, 0) && has_run<nothing>(0, 0, 0, 0);
}
TESSERA_CASE(the_longest_regular_run_is_found);

static_assert(gathered_axis<padded>::is.reads_outside && gathered_axis<spread>::is.reads_outside &&
              gathered_axis<nothing>::is.reads_outside);
static_assert(!gathered_axis<reflected>::is.reads_outside && !gathered_axis<backwards>::is.reads_outside);
static_assert(gathered_axis<reflected>::source.at[0] == 2 && gathered_axis<padded>::source.at[5] == -1);

}  // namespace
