// Eigen: its product after im2col (before col2im); of square matrices with sizes that the compiler knows.
#include "../problems.hpp"
#include "columns.hpp"

#define EIGEN_DONT_PARALLELIZE
#include <Eigen/Core>
#include <utility>

namespace {

using namespace benchmark;

using matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

std::string version() {
  return std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
         std::to_string(EIGEN_MINOR_VERSION);
}

void multiply(product_sizes const& s, float const* a, float const* b, float* c) {
  Eigen::Map<matrix const> const right(b, s.k, s.n);
  Eigen::Map<matrix> result(c, s.m, s.n);
  if (s.transpose_a) result.noalias() = Eigen::Map<matrix const>(a, s.k, s.m).transpose() * right;
  else result.noalias() = Eigen::Map<matrix const>(a, s.m, s.k) * right;
}

template <int N>
void multiply_fixed(operands const& o) {
  using fixed = Eigen::Matrix<float, N, N, Eigen::RowMajor>;
  Eigen::Map<fixed>(o.y).noalias() = Eigen::Map<fixed const>(o.w) * Eigen::Map<fixed const>(o.x);
}

template <std::size_t... I>
void add_product(problem const& p, operands const& o, line_up& line, std::index_sequence<I...>) {
  constexpr auto first = problem_count - products;
  auto const add = [&]<int N>() {
    if (p.channels == N) line.add("Eigen", role::plain, [o] { multiply_fixed<N>(o); });
  };
  (add.template operator()<problems[first + I].channels>(), ...);
}

void join(problem const& p, operands const& o, line_up& line) {
  if (p.what == operation::product) add_product(p, o, line, std::make_index_sequence<products>{});
  else line.add("Eigen", role::plain, by_columns(p, o, multiply));
}

registration const registered({"Eigen", version, join});

}  // namespace
