// A kernel for one geometry, compared with the sums of the definition over every kind of numbers.
#ifndef TESSERA_TESTS_KERNEL_VECTOR_AGAINST_DEFINITION_HPP
#define TESSERA_TESTS_KERNEL_VECTOR_AGAINST_DEFINITION_HPP

#include "catch.hpp"
#include "kernel/vector/hard_numbers.hpp"

#include <tessera/kernel/contraction.hpp>

#include <cstddef>
#include <vector>

namespace tessera::testing {

template <class T>
using kernel_call = void (*)(T const* source, T const* weights, T const* bias, T* result);

/// Which elements of source and weights are multiplied, and where the product belongs.
struct product_place {
  std::size_t source, weight, result;
};

template <std::size_t R>
std::vector<product_place> product_places(kernel::contraction<R> const& plan) {
  std::vector<product_place> places;
  for_each_product(plan.geometry, [&](std::size_t x, std::size_t w, std::size_t y) {
    places.push_back(plan.transposed ? product_place{y, w, x} : product_place{x, w, y});
  });
  return places;
}

template <std::size_t R>
std::size_t source_count(kernel::contraction<R> const& plan) {
  return plan.transposed ? plan.geometry.output_size() : plan.geometry.input_size();
}

template <class X, class T, std::size_t R>
sums sums_by_definition(kernel::contraction<R> const& plan, std::vector<product_place> const& places,
                        std::vector<X> const& source, std::vector<X> const& weights, std::vector<T> const& bias) {
  auto const plane = product(plan.result_sizes());
  sums expected(plan.geometry.batch * plan.result_channels() * plane, bias, plane,
                plan.sources_per_group() * plan.geometry.taps());
  for (auto const& at : places) {
    expected.add(at.result, static_cast<double>(source[at.source]) * static_cast<double>(weights[at.weight]));
  }
  return expected;
}

/// Checks every kind of numbers.
template <class T, std::size_t R>
void check_by_definition(kernel::contraction<R> const& plan, kernel_call<T> call) {
  auto const places = product_places(plan);
  for (auto const& given :
       hard_operands<T>({source_count(plan), plan.geometry.kernel_size(), plan.result_channels()})) {
    auto const expected = sums_by_definition(plan, places, given.source, given.weights, given.bias);
    destination<T> result(expected.value.size());
    call(given.source.data(), given.weights.data(), given.bias.data(), result.data());
    INFO(text_of(plan.geometry) << (plan.transposed ? "; transposed, " : "; forwards, ") << given.what);
    CHECK(result.holds(expected));
  }
}

/// A geometry and what convolves along it, forwards and transposed.
template <class T, std::size_t R>
struct kernels_of_geometry {
  convolution_geometry<R> geometry;
  kernel_call<T> forwards, backwards;

  void check() const {
    check_by_definition<T>(kernel::contraction<R>{geometry, false}, forwards);
    check_by_definition<T>(kernel::contraction<R>{geometry, true}, backwards);
  }
};

}  // namespace tessera::testing

#endif
