// OpenBLAS: cblas_sgemm after im2col (before col2im).
#include "columns.hpp"

#include <cblas.h>

namespace {

using namespace benchmark;

std::string version() {
  openblas_set_num_threads(1);
  return std::string(openblas_get_config()) + ", kernels for " + openblas_get_corename();
}

void multiply(product_sizes const& s, float const* a, float const* b, float* c) {
  cblas_sgemm(CblasRowMajor, s.transpose_a ? CblasTrans : CblasNoTrans, CblasNoTrans, s.m, s.n, s.k, 1, a,
              s.transpose_a ? s.m : s.k, b, s.n, 0, c, s.n);
}

void join(problem const& p, operands const& o, line_up& line) {
  if (p.what == operation::product) {
    int const n = p.channels;
    line.add("OpenBLAS", role::plain, [n, o] { multiply({n, n, n, false}, o.w, o.x, o.y); });
  } else {
    line.add("OpenBLAS", role::plain, by_columns(p, o, multiply));
  }
}

registration const registered({"OpenBLAS", version, join});

}  // namespace
