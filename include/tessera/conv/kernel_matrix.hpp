// kernel_matrix<Domain, options...>(kernel): a convolution written as one matrix.
#ifndef TESSERA_CONV_KERNEL_MATRIX_HPP
#define TESSERA_CONV_KERNEL_MATRIX_HPP

#include <tessera/conv/convolution.hpp>

namespace tessera {

/// The matrix of the convolution with `kernel` over pictures of shape `Domain`, (outputs, inputs), both flattened in row-major
/// order: flatten(conv(x, w)) == matmul(kernel_matrix<shape<H, W>>(w), flatten(x)). `Domain` is shape<H, W> for a kernel
/// without channels, shape<C, H, W> for (O, C / groups, kh, kw). Its transpose is the matrix of the transposed convolution.
/// Options and what does not compile: as `convolution`.
template <shape_type Domain, class... Options, tensor_like Kernel>
constexpr auto kernel_matrix(Kernel const& kernel) {
  if constexpr (detail::convolution_map_mandates<Domain, shape_of<Kernel>, option_list<Options...>>()) {
    return matrix<element_t<Kernel>>(convolution<Domain, Options...>(kernel));
  } else {
    return tensor<element_t<Kernel>, 1, Domain::size>{};
  }
}

}  // namespace tessera

#endif
