#include "../operands.hpp"

constexpr int size = SIZE * SIZE;

template <std::size_t... I>
constexpr auto near(std::index_sequence<I...>) {
  return bare<float, sizeof...(I)>{{static_cast<float>(I % 7 + 1)...}};
}
template <std::size_t... I>
constexpr auto moved(std::index_sequence<I...>) {
  return bare<float, sizeof...(I)>{{(static_cast<float>(I % 7 + 1) + 0.000002f)...}};
}

constexpr bool all_close(bare<float, size> const& a, bare<float, size> const& b) {
  double const rtol = 1e-5, atol = 1e-8, largest = 1.7e308;
  for (int i = 0; i < size; ++i) {
    double const x = a.at[i], y = b.at[i];
    if (x == y) continue;
    double const magnitude = x < 0 ? -x : x, other = y < 0 ? -y : y, difference = x < y ? y - x : x - y;
    if (!(magnitude <= largest && other <= largest && difference <= atol + rtol * other)) return false;
  }
  return true;
}

constexpr auto a = near(std::make_index_sequence<size>{});
constexpr auto b = moved(std::make_index_sequence<size>{});
constexpr auto y = all_close(a, b);
