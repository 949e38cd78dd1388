// expect-in-evaluation: a_minor_of_the_matrix_does_not_fit_64_bits
// Integers are eliminated exactly, and every number on the way is a minor of the matrix. Where one is too large, count in
// floating point or in an exact type of your own.
#include <tessera/tensor/factory.hpp>
#include <tessera/verify/rank.hpp>

#include <cstdint>

constexpr tessera::tensor<std::int64_t, 2, 2> m{{5'000'000'000, 1}, {1, 5'000'000'000}};
#ifdef MENDED
constexpr auto dimensions = rank(tessera::cast<double>(m));
#else
constexpr auto dimensions = rank(m);
#endif
