// The laws of linear maps, for every kind of map and for compositions of different kinds. Those of convolution are
// swept over a grid in laws_*.cpp.
#include "case.hpp"
#include "linalg/map_laws.hpp"
#include "numbers/modular.hpp"
#include "numbers/rational.hpp"

#include <tessera/conv/convolution.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/linalg/compose.hpp>
#include <tessera/linalg/gather_map.hpp>
#include <tessera/linalg/matmul_map.hpp>

#include <concepts>
#include <cstddef>

namespace {

using namespace tessera;
using tessera::testing::matrices_multiply;
using tessera::testing::modular;
using tessera::testing::numbered;
using tessera::testing::obeys_the_laws;
using tessera::testing::rational;

/// The laws of a map that holds nothing, over numbers T.
template <class T, auto Map>
constexpr bool is_lawful() {
  return obeys_the_laws<T>(Map);
}

// Padding with zeros, cropping, and both at once.
TESSERA_CASE(is_lawful<int, maps::pad<shape<4>, padding<2>>()>);
TESSERA_CASE(is_lawful<rational, maps::pad<shape<2, 2, 3>, padding_before<1, 0>, padding_after<0, 2>>()>);
TESSERA_CASE(is_lawful<modular, maps::pad<shape<4, 3>, padding_before<-1, 2>, padding_after<1, -2>>()>);
TESSERA_CASE(is_lawful<float, maps::pad<shape<2, 1, 2>, padding<1, 0, 1>>()>);

// Elements that stand in several places: what padding reflects, repeats or turns over.
template <class Mode>
constexpr auto wide = maps::pad<shape<4>, padding<3>, pad_mode<Mode>>();
template <class Mode>
constexpr auto uneven = maps::pad<shape<3, 4>, padding_before<1, 0>, padding_after<2, 3>, pad_mode<Mode>>();
template <class Mode>
constexpr auto cropped = maps::pad<shape<2, 4, 3>, padding_before<-1, 1>, padding_after<2, -1>, pad_mode<Mode>>();
TESSERA_CASE(is_lawful<int, wide<reflect>>);
TESSERA_CASE(is_lawful<rational, uneven<reflect>>);
TESSERA_CASE(is_lawful<modular, cropped<reflect>>);
TESSERA_CASE(is_lawful<float, wide<replicate>>);
TESSERA_CASE(is_lawful<int, uneven<replicate>>);
TESSERA_CASE(is_lawful<rational, cropped<replicate>>);
TESSERA_CASE(is_lawful<modular, wide<circular>>);
TESSERA_CASE(is_lawful<float, uneven<circular>>);
TESSERA_CASE(is_lawful<int, cropped<circular>>);

// Windows that overlap, leave gaps, leave a rest, and lie in the padding.
TESSERA_CASE(is_lawful<int, maps::unfold<shape<7>, window<3>, stride<2>>()>);
TESSERA_CASE(is_lawful<rational, maps::unfold<shape<2, 6>, window<2>, stride<3>, dilation<2>>()>);
TESSERA_CASE(is_lawful<modular, maps::unfold<shape<2, 2, 3>, window<2, 3>, padding<1>, stride<2, 1>>()>);
TESSERA_CASE(is_lawful<float, maps::unfold<shape<2, 3>, window<2, 2>, same_lower>()>);
TESSERA_CASE(is_lawful<int, maps::unfold<shape<2, 2, 3>, window<2, 1, 2>, padding_after<1, 0, 2>>()>);

TESSERA_CASE(is_lawful<int, maps::resize<shape<3>, shape<7>>()>);
TESSERA_CASE(is_lawful<rational, maps::resize<shape<5, 3>, shape<2, 5>>()>);
TESSERA_CASE(is_lawful<modular, maps::resize<shape<2, 3, 2>, shape<3, 1, 3>>()>);
TESSERA_CASE(is_lawful<float, maps::resize<shape<2, 3>, shape<4>>()>);

TESSERA_CASE(is_lawful<rational, maps::resize<shape<3>, shape<7>, bilinear>()>);
TESSERA_CASE(is_lawful<float, maps::resize<shape<4, 3>, shape<3, 5>, bilinear>()>);
TESSERA_CASE(is_lawful<double, maps::resize<shape<1, 5>, shape<2, 2>, bilinear>()>);
TESSERA_CASE(is_lawful<rational, maps::resize<shape<2, 1, 2>, shape<3, 2, 3>, bilinear>()>);
TESSERA_CASE(is_lawful<float, maps::resize<shape<2, 3, 2>, shape<1, 4, 3>, bilinear>()>);
TESSERA_CASE(is_lawful<rational, maps::resize<shape<3>, shape<7>, bilinear, align_corners>()>);
TESSERA_CASE(is_lawful<float, maps::resize<shape<2, 4>, shape<3, 1>, bilinear, align_corners>()>);

TESSERA_CASE(is_lawful<int, maps::slice<shape<7>, range<2, 7, 2>>()>);
TESSERA_CASE(is_lawful<rational, maps::slice<shape<3, 4>, range<1, 3>, range<0, 4, 3>>()>);
TESSERA_CASE(is_lawful<modular, maps::slice<shape<2, 3, 3>, range<>, range<1>, range<-1>>()>);
TESSERA_CASE(is_lawful<float, maps::slice<shape<2, 3>, range<1>>()>);

template <class T>
constexpr bool multiplying_is_lawful() {
  return obeys_the_laws<T>(maps::matmul(numbered<T, shape<2, 5>>(1))) &&
         obeys_the_laws<T>(maps::matmul(numbered<T, shape<4, 1>>(1))) &&
         obeys_the_laws<T>(adjoint(maps::matmul(numbered<T, shape<3, 2>>(1))));
}
TESSERA_CASE(multiplying_is_lawful<int>);
TESSERA_CASE(multiplying_is_lawful<rational>);
TESSERA_CASE(multiplying_is_lawful<modular>);
TESSERA_CASE(multiplying_is_lawful<float>);

/// Two kinds, one after the other: the composition is lawful, and its matrix is the product of theirs.
template <class T, linear_map A, linear_map B>
constexpr bool lawful_together(A const& a, B const& b) {
  return obeys_the_laws<T>(compose(a, b)) && matrices_multiply<T>(a, b);
}

template <class T>
constexpr auto strided() {
  return convolution<shape<2, 4, 3>, stride<2>, padding<1>>(numbered<T, shape<2, 2, 3, 2>>(4));
}

template <class T>
constexpr bool convolving_a_padded_picture_is_lawful() {
  return lawful_together<T>(strided<T>(), maps::pad<shape<2, 2, 1>, padding<1>, pad_mode<replicate>>());
}
TESSERA_CASE(convolving_a_padded_picture_is_lawful<int>);
TESSERA_CASE(convolving_a_padded_picture_is_lawful<modular>);

template <class T>
constexpr bool slicing_a_convolved_picture_is_lawful() {
  return lawful_together<T>(maps::slice<shape<2, 2, 2>, range<1>, range<>, range<0, 1>>(), strided<T>());
}
TESSERA_CASE(slicing_a_convolved_picture_is_lawful<rational>);

template <class T>
constexpr bool resizing_a_convolved_picture_is_lawful() {
  return lawful_together<T>(maps::resize<shape<2, 2, 2>, shape<3, 1>, nearest>(), strided<T>());
}
TESSERA_CASE(resizing_a_convolved_picture_is_lawful<int>);

template <class T>
constexpr bool folding_what_was_unfolded_is_lawful() {
  auto const windows = maps::unfold<shape<3, 3>, window<2, 2>>();
  return lawful_together<T>(adjoint(windows), windows);
}
TESSERA_CASE(folding_what_was_unfolded_is_lawful<int>);
TESSERA_CASE(folding_what_was_unfolded_is_lawful<rational>);

template <class T>
constexpr bool multiplying_a_slice_is_lawful() {
  return lawful_together<T>(maps::matmul(numbered<T, shape<2, 3>>(6)), maps::slice<shape<6>, range<0, 6, 2>>());
}
TESSERA_CASE(multiplying_a_slice_is_lawful<modular>);

/// A convolution and its adjoint, both ways around; of floats, the matrices within the bound of their product.
template <class T>
constexpr bool a_convolution_and_its_adjoint_multiply() {
  return matrices_multiply<T>(strided<T>(), adjoint(strided<T>())) &&
         matrices_multiply<T>(adjoint(strided<T>()), strided<T>());
}
TESSERA_CASE(a_convolution_and_its_adjoint_multiply<int>);
TESSERA_CASE(a_convolution_and_its_adjoint_multiply<float>);

/// A pipeline of four kinds: pad, convolve, enlarge, crop.
constexpr bool a_pipeline_is_lawful() {
  auto const blur = convolution<shape<3, 4>>(numbered<rational, shape<2, 3>>(7));
  auto const enlarge = maps::resize<shape<2, 2>, shape<3, 4>, bilinear>();
  auto const all = compose(maps::slice<shape<3, 4>, range<1>, range<0, 4, 2>>(), enlarge, blur,
                           maps::pad<shape<3, 2>, padding<0, 1>, pad_mode<replicate>>());
  static_assert(std::same_as<domain_of<decltype(all)>, shape<3, 2>>);
  static_assert(std::same_as<codomain_of<decltype(all)>, shape<2, 2>>);
  static_assert(std::same_as<typename decltype(all)::value_type, rational>);
  return obeys_the_laws<rational>(all);
}
TESSERA_CASE(a_pipeline_is_lawful);

}  // namespace
