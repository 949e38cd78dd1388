#include "case.hpp"

#include <tessera/shape/options.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using namespace tessera;
using kind = option_kind;

static_assert(option_type<stride<2>> && option_type<padding<>> && option_type<same_upper> && option_type<groups<4>>);
static_assert(option_type<pad_mode<reflect>> && option_type<align_corners> && option_type<window<3, 3>>);
static_assert(!option_type<int> && !option_type<reflect> && !option_type<option_list<stride<2>>>);

static_assert(stride<2>::kind == kind::stride && padding<1>::kind == kind::padding);
static_assert(padding_before<1>::kind == kind::padding_before && padding_after<1>::kind == kind::padding_after);
static_assert(same_upper::kind == kind::same && same_lower::kind == kind::same);
static_assert(dilation<1>::kind == kind::dilation && groups<1>::kind == kind::groups);
static_assert(output_padding<1>::kind == kind::output_padding && window<1>::kind == kind::window);
static_assert(pad_mode<circular>::kind == kind::pad_mode && align_corners::kind == kind::align_corners);

static_assert(stride<2, 3>::numbers == index_array<2, std::ptrdiff_t>{{2, 3}});
static_assert(padding<-1, 0, 4>::numbers == index_array<3, std::ptrdiff_t>{{-1, 0, 4}});
static_assert(same_upper::odd_element_after && !same_lower::odd_element_after);
static_assert(std::is_same_v<pad_mode<replicate>::mode, replicate>);
static_assert(std::is_empty_v<stride<2, 3>> && std::is_empty_v<same_upper>);

using few = option_list<stride<2>, padding<1, 2>>;
using none = option_list<>;

static_assert(known_options<none> && known_options<none, kind::stride>);
static_assert(known_options<few, kind::stride, kind::padding, kind::dilation>);
static_assert(!known_options<few, kind::stride> && !known_options<few>);
static_assert(!known_options<option_list<stride<2>, int>, kind::stride>);

static_assert(distinct_options<none> && distinct_options<few> && distinct_options<option_list<padding<1>, stride<1>>>);
static_assert(!distinct_options<option_list<stride<2>, padding<1>, stride<2>>>);
static_assert(!distinct_options<option_list<stride<2>, stride<3, 3>>>);
static_assert(!distinct_options<option_list<same_upper, same_lower>>);

static_assert(options_fit_axes<few, 2> && !options_fit_axes<few, 1> && !options_fit_axes<few, 3>);
static_assert(options_fit_axes<option_list<stride<2>, dilation<3>>, 7> && options_fit_axes<none, 2>);
static_assert(options_fit_axes<option_list<groups<4>, same_upper, pad_mode<reflect>, align_corners>, 3>);

static_assert(has_option<few, kind::stride> && has_option<few, kind::padding> && !has_option<few, kind::dilation>);
static_assert(!has_option<none, kind::stride> && has_option<option_list<same_lower>, kind::same>);

static_assert(window_given<option_list<stride<2>, window<3>>> && window_given<option_list<window<1, 1>>>);
static_assert(!window_given<none> && !window_given<few> && !window_given<option_list<window<>>>);
static_assert(window_numbers<option_list<window<1, 3>, stride<1>, dilation<1, 2>>> && window_numbers<none>);
static_assert(!window_numbers<option_list<window<3, 0>>> && !window_numbers<option_list<window<3>, stride<0>>>);
static_assert(!window_numbers<option_list<window<3>, stride<2>, dilation<1, 0>>>);

static_assert(padding_given_once<none> && padding_given_once<few> && padding_given_once<option_list<same_upper>>);
static_assert(padding_given_once<option_list<padding_before<1>, padding_after<2>>>);
static_assert(padding_given_once<option_list<padding_after<2>, stride<2>>>);
static_assert(!padding_given_once<option_list<padding<1>, same_upper>>);
static_assert(!padding_given_once<option_list<padding<1>, padding_before<1>>>);
static_assert(!padding_given_once<option_list<padding_after<1>, stride<1>, same_lower>>);

static_assert(std::is_same_v<option_of<few, kind::padding>, padding<1, 2>>);
static_assert(option_of<few, kind::window>::numbers.size() == 0 && option_of<none, kind::stride>::numbers.size() == 0);

template <class List, option_kind Kind, std::ptrdiff_t... Expected>
constexpr bool numbers_are(std::ptrdiff_t when_absent) {
  return numbers_of<sizeof...(Expected), List, Kind>(tessera::testing::opaque(when_absent)) ==
         index_array<sizeof...(Expected), std::ptrdiff_t>{{Expected...}};
}

constexpr bool one_number_serves_every_axis() {
  return numbers_are<few, kind::stride, 2>(1) && numbers_are<few, kind::stride, 2, 2>(1) &&
         numbers_are<few, kind::stride, 2, 2, 2>(1);
}
TESSERA_CASE(one_number_serves_every_axis);

constexpr bool several_numbers_serve_one_axis_each() {
  return numbers_are<few, kind::padding, 1, 2>(0) &&
         numbers_are<option_list<padding<-1, 0, 3>>, kind::padding, -1, 0, 3>(0);
}
TESSERA_CASE(several_numbers_serve_one_axis_each);

constexpr bool an_absent_option_has_its_default() {
  return numbers_are<few, kind::dilation, 1, 1>(1) && numbers_are<none, kind::padding, 0, 0, 0>(0) &&
         numbers_are<option_list<stride<>>, kind::stride, 1, 1>(1);
}
TESSERA_CASE(an_absent_option_has_its_default);

constexpr bool the_order_of_options_does_not_matter() {
  using forwards = option_list<stride<2, 3>, padding<1>, dilation<4>>;
  using backwards = option_list<dilation<4>, padding<1>, stride<2, 3>>;
  return numbers_are<forwards, kind::stride, 2, 3>(1) && numbers_are<backwards, kind::stride, 2, 3>(1) &&
         numbers_are<forwards, kind::dilation, 4, 4>(1) && numbers_are<backwards, kind::dilation, 4, 4>(1);
}
TESSERA_CASE(the_order_of_options_does_not_matter);

}  // namespace
