#include "case.hpp"

#include <tessera/conv/unfold_geometry.hpp>

#include <concepts>

using namespace tessera;

namespace {

using windows = option_list<window<3, 2>, stride<2>>;

constexpr bool columns_have_a_row_for_each_tap_and_a_column_for_each_position() {
  auto const g = detail::unfold_geometry<shape<4, 7, 6>, windows>();
  return g.batch == 1 && g.in_channels == 4 && g.output_plane() == 3 * 3 &&
         detail::unfolded_sizes<shape<4, 7, 6>, windows>() == index_array<2>{{4 * 6, 9}} &&
         detail::unfolded_sizes<shape<2, 4, 7, 6>, windows>() == index_array<3>{{2, 4 * 6, 9}};
}
TESSERA_CASE(columns_have_a_row_for_each_tap_and_a_column_for_each_position);

static_assert(std::same_as<detail::folded_picture<shape<24, 9>, shape<7, 6>, windows>, shape<4, 7, 6>>);
static_assert(std::same_as<detail::folded_picture<shape<2, 24, 9>, shape<7, 6>, windows>, shape<2, 4, 7, 6>>);
static_assert(columns_match<shape<24, 9>, 6, 9> && !columns_match<shape<25, 9>, 6, 9>);

}  // namespace
