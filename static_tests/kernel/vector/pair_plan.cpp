#include "case.hpp"

#include <tessera/kernel/vector/pair_plan.hpp>

#include <cstddef>
#include <cstdint>

using namespace tessera;
using namespace tessera::kernel;
using vector::family;

namespace {

constexpr contraction<3> picture(std::size_t in, std::size_t size, std::size_t out, std::size_t window,
                                 std::size_t stride = 1, bool transposed = false) {
  contraction<3> plan{{1, 1, transposed ? out : in, transposed ? in : out}, transposed};
  for (std::size_t i = 1; i < 3; ++i) {
    plan.geometry.window.axis[i] = slid(window_axis{.input = size, .window = window, .stride = stride});
  }
  return plan;
}

template <contraction<3> Plan>
constexpr bool has_a_kernel_and_a_bound() {
  return vector::chosen_for_pairs<Plan>.kind != family::direct &&
         vector::elements_of_pairs<Plan, std::int8_t>() * sizeof(vector::pair) <=
             vector::most_bytes_of_pairs + vector::detail::most_packed_bytes + 16'384;
}
TESSERA_CASE(has_a_kernel_and_a_bound<picture(1, 28, 8, 3)>);
TESSERA_CASE(has_a_kernel_and_a_bound<picture(64, 56, 64, 3)>);
TESSERA_CASE(has_a_kernel_and_a_bound<picture(512, 7, 512, 3)>);
TESSERA_CASE(has_a_kernel_and_a_bound<picture(2'000, 14, 40, 1)>);
TESSERA_CASE(has_a_kernel_and_a_bound<picture(32, 29, 16, 3, 2, true)>);

constexpr bool weights_that_cannot_be_packed_are_read_as_they_are() {
  constexpr auto plan = picture(6'000, 24, 2, 8, 4, true);
  return vector::chosen_for_pairs<plan>.kind == family::direct &&
         vector::chosen_for_prepared_pairs<plan>.kind != family::direct;
}
TESSERA_CASE(weights_that_cannot_be_packed_are_read_as_they_are);

constexpr bool a_source_of_which_no_part_fits_is_read_as_it_is() {
  constexpr auto plan = picture(40'000, 8, 4, 3);
  return vector::chosen_for_pairs<plan>.kind == family::direct &&
         vector::chosen_for_prepared_pairs<plan>.kind == family::direct;
}
TESSERA_CASE(a_source_of_which_no_part_fits_is_read_as_it_is);

}  // namespace
