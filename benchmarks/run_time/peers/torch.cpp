// libtorch: at::conv2d and its kin, which take row-major tensors, prepare the weights at each call, and allocate their result.
#include "../contestant.hpp"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <c10/core/InferenceMode.h>
#include <memory>
#include <torch/version.h>

namespace {

using namespace benchmark;

std::string version() {
  at::set_num_threads(1);
  return TORCH_VERSION;
}

at::Tensor over(float const* memory, at::IntArrayRef sizes) { return at::from_blob(const_cast<float*>(memory), sizes); }

struct ready {
  at::Tensor x, w, y;
};

void copy_to(float* to, at::Tensor const& y) {
  auto const plain = y.contiguous();
  std::copy_n(plain.data_ptr<float>(), plain.numel(), to);
}

void add_product(problem const& p, operands const& o, line_up& line) {
  long const n = p.channels;
  auto const r = std::make_shared<ready>();
  r->w = over(o.w, {n, n}), r->x = over(o.x, {n, n}), r->y = over(o.y, {n, n});
  line.add("libtorch", role::plain, [r] { at::mm_out(r->y, r->w, r->x); });
}

void add_convolution(problem const& p, operands const& o, line_up& line) {
  auto const r = std::make_shared<ready>();
  r->x = over(o.x, {p.batch, p.channels, p.size.y, p.size.x});
  r->w = over(o.w, {p.is_transposed() ? p.channels : p.out_channels,
                    (p.is_transposed() ? p.out_channels : p.channels) / p.groups, p.window.y, p.window.x});
  auto const run = [r, p] {
    std::int64_t const s[]{p.stride.y, p.stride.x}, pad[]{p.padding.y, p.padding.x};
    std::int64_t const d[]{p.dilation.y, p.dilation.x}, extra[]{p.output_padding.y, p.output_padding.x};
    r->y = p.is_transposed() ? at::conv_transpose2d(r->x, r->w, {}, s, pad, extra, p.groups, d)
                             : at::conv2d(r->x, r->w, {}, s, pad, d, p.groups);
  };
  line.add("libtorch", role::plain, run, [r, o] { copy_to(o.y, r->y); });
}

void join(problem const& p, operands const& o, line_up& line) {
  static c10::InferenceMode const no_gradients;
  if (p.what == operation::product) add_product(p, o, line);
  else add_convolution(p, o, line);
}

registration const registered({"libtorch", version, join});

}  // namespace
