// Maps applied into a destination give what they give by value: the adjoints, too.
#include "case.hpp"

#include <tessera/conv/convolution.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/conv/resize.hpp>
#include <tessera/conv/unfold.hpp>
#include <tessera/tensor/compare.hpp>

#include <cstddef>

namespace {

using namespace tessera;

/// 3, 1, -1, ... in a shape.
template <class Shape>
constexpr auto numbers() {
  tensor_of<float, Shape> result{};
  for (std::size_t i = 0; i < Shape::size; ++i) result.elements[i] = 3.0f - 2.0f * static_cast<float>(i);
  return result;
}

/// A and its adjoint, into destinations that hold something else before.
template <linear_map A>
constexpr bool agrees(A const& a) {
  auto const x = numbers<domain_of<A>>();
  auto const y = numbers<codomain_of<A>>();
  auto to = y;
  auto back = x;
  apply_into(to, a, x);
  apply_into(back, adjoint(a), y);
  return to == a(x) && back == adjoint(a)(y);
}

constexpr bool convolutions() {
  return agrees(convolution<shape<5, 4>, stride<2>, padding<1>>(tensor<float, 3, 2>{{1, -2}, {3, 4}, {-5, 6}}));
}
TESSERA_CASE(convolutions);

constexpr bool paddings() {
  return agrees(maps::pad<shape<2, 3>, padding<2>, pad_mode<replicate>>()) &&
         agrees(maps::pad<shape<5>, padding<-1>>());
}
TESSERA_CASE(paddings);

constexpr bool slices() { return agrees(maps::slice<shape<4, 5>, range<1, 3>, range<0, 5, 2>>()); }
TESSERA_CASE(slices);

constexpr bool windows() { return agrees(maps::unfold<shape<2, 4, 5>, window<2, 3>, stride<2>>()); }
TESSERA_CASE(windows);

constexpr bool resizings() {
  return agrees(maps::resize<shape<2, 3, 4>, shape<5, 7>, bilinear>()) &&
         agrees(maps::resize<shape<3, 4>, shape<6>, bilinear, align_corners>()) &&
         agrees(maps::resize<shape<3, 4>, shape<6, 3>>());
}
TESSERA_CASE(resizings);

constexpr bool adjoints_of_adjoints() {
  return agrees(adjoint(maps::resize<shape<3>, shape<7>, bilinear>())) &&
         agrees(adjoint(maps::unfold<shape<4, 5>, window<2, 3>>()));
}
TESSERA_CASE(adjoints_of_adjoints);

}  // namespace
