// libxsmm: products by code that is made for their sizes, beforehand; of convolutions those with a window of one element.
#include "../contestant.hpp"

#include <libxsmm.h>
#include <stdexcept>

namespace {

using namespace benchmark;

std::string version() { return LIBXSMM_VERSION + std::string(", code for ") + libxsmm_get_target_arch(); }

/// Column-major, so that y^T = x^T w^T.
libxsmm_smmfunction kernel(int rows, int columns, int inner) {
  float const alpha = 1, beta = 0;
  int const flags = LIBXSMM_GEMM_FLAG_NONE;
  auto const result =
      libxsmm_smmdispatch(columns, rows, inner, nullptr, nullptr, nullptr, &alpha, &beta, &flags, nullptr);
  if (result == nullptr) throw std::runtime_error("makes no code for this size");
  return result;
}

void join(problem const& p, operands const& o, line_up& line) {
  if (p.what == operation::transposed || !p.is_pointwise() || p.groups > 1) {
    return line.cannot("libxsmm", "multiplies matrices, and has no im2col here");
  }
  auto const columns = p.size.y * p.size.x;
  auto const multiply = kernel(p.out_channels, columns, p.channels);
  auto const batch = static_cast<std::size_t>(p.batch);
  auto const x_step = p.x_elements() / batch, y_step = p.y_elements() / batch;
  line.add("libxsmm", role::plain, [=] {
    for (std::size_t n = 0; n < batch; ++n) multiply(o.x + n * x_step, o.w, o.y + n * y_step);
  });
}

registration const registered({"libxsmm", version, join});

}  // namespace
