// winograd_transform: the three small matrices of F(2, 3) and F(4, 3), by which a convolution becomes products of points.
#ifndef TESSERA_KERNEL_VECTOR_WINOGRAD_TRANSFORM_HPP
#define TESSERA_KERNEL_VECTOR_WINOGRAD_TRANSFORM_HPP

#include <tessera/support/config.hpp>

#include <cstddef>

namespace tessera::kernel {
inline namespace TESSERA_BUILD_NAMESPACE {
namespace vector {

/// F(M, 3) along one axis, of numbers or vectors of element type T: M results y[i] = d[i] g[0] + d[i + 1] g[1] + d[i + 2] g[2]
/// are of_result(of_source(d) * of_kernel(g)), M + 2 products instead of 3 M. A. Lavin and S. Gray, "Fast algorithms for
/// convolutional neural networks", 2015 (there B^T, G and A^T).
template <class T, std::size_t M>
struct winograd_transform;

template <class T>
struct winograd_transform<T, 2> {
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_source(V const (&d)[4], V (&to)[4]) {
    to[0] = d[0] - d[2];
    to[1] = d[1] + d[2];
    to[2] = d[2] - d[1];
    to[3] = d[1] - d[3];
  }
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_kernel(V const (&g)[3], V (&to)[4]) {
    V const outer = T(0.5) * (g[0] + g[2]), inner = T(0.5) * g[1];
    to[0] = g[0];
    to[1] = outer + inner;
    to[2] = outer - inner;
    to[3] = g[2];
  }
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_result(V const (&m)[4], V (&to)[2]) {
    to[0] = m[0] + (m[1] + m[2]);
    to[1] = (m[1] - m[2]) - m[3];
  }
};

template <class T>
struct winograd_transform<T, 4> {
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_source(V const (&d)[6], V (&to)[6]) {
    V const even = d[4] - T(4) * d[2], odd = d[3] - T(4) * d[1];
    V const far_even = d[4] - d[2], far_odd = d[3] - d[1];
    to[0] = T(4) * d[0] + (d[4] - T(5) * d[2]);
    to[1] = even + odd;
    to[2] = even - odd;
    to[3] = far_even + T(2) * far_odd;
    to[4] = far_even - T(2) * far_odd;
    to[5] = T(4) * d[1] + (d[5] - T(5) * d[3]);
  }
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_kernel(V const (&g)[3], V (&to)[6]) {
    V const outer = T(-1) / T(6) * (g[0] + g[2]), inner = T(1) / T(6) * g[1];
    V const far_outer = T(1) / T(24) * g[0] + T(1) / T(6) * g[2], far_inner = T(1) / T(12) * g[1];
    to[0] = T(0.25) * g[0];
    to[1] = outer - inner;
    to[2] = outer + inner;
    to[3] = far_outer + far_inner;
    to[4] = far_outer - far_inner;
    to[5] = g[2];
  }
  template <class V>
  TESSERA_ALWAYS_INLINE static constexpr void of_result(V const (&m)[6], V (&to)[4]) {
    V const sum = m[1] + m[2], difference = m[1] - m[2], far_sum = m[3] + m[4], far_difference = m[3] - m[4];
    to[0] = m[0] + (sum + far_sum);
    to[1] = difference + T(2) * far_difference;
    to[2] = sum + T(4) * far_sum;
    to[3] = m[5] + (difference + T(8) * far_difference);
  }
};

}  // namespace vector
}  // namespace TESSERA_BUILD_NAMESPACE
}  // namespace tessera::kernel

#endif
