#include "case.hpp"

#include <tessera/conv/evaluate_v.hpp>
#include <tessera/conv/pad.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>

using namespace tessera;

namespace {

constexpr auto picture =
    generate<int, 4, 18, 17>([](auto c, auto i, auto j) { return static_cast<int>((c * 7 + i * 3 + j) % 5) - 2; });
constexpr auto kernel = generate<int, 8, 4, 3, 3>(
    [](auto o, auto c, auto i, auto j) { return static_cast<int>((o + c * 3 + i * 2 + j) % 7) - 3; });
constexpr auto pipeline =
    compose(convolution<shape<4, 20, 19>, stride<2>>(kernel), maps::pad<shape<4, 18, 17>, padding<1>>());
constexpr auto back = adjoint(pipeline);

constexpr bool equals_the_pipeline_applied() { return evaluate_v<pipeline, picture> == pipeline(picture); }
TESSERA_CASE(equals_the_pipeline_applied);

constexpr bool takes_adjoints_and_earlier_results() {
  return evaluate_v<back, evaluate_v<pipeline, picture>> == back(pipeline(picture));
}
TESSERA_CASE(takes_adjoints_and_earlier_results);

}  // namespace
