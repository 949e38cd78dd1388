// XNNPACK: pictures with their channels last. Operands and result are rearranged before and after, untimed.
#include "../buffer.hpp"
#include "../contestant.hpp"

#include <cmath>
#include <memory>
#include <stdexcept>
#include <xnnpack.h>

namespace {

using namespace benchmark;

void require(xnn_status status, char const* what) {
  if (status != xnn_status_success) throw std::runtime_error(std::string(what) + ": status " + std::to_string(status));
}

std::string version() { return "as packaged"; }

constexpr unsigned u(int n) { return static_cast<unsigned>(n); }

/// (a, b, c) to (a, c, b), and the other way round with b and c exchanged.
void exchange_last(float const* from, float* to, std::size_t a, std::size_t b, std::size_t c) {
  for (std::size_t i = 0; i < a; ++i)
    for (std::size_t j = 0; j < b; ++j)
      for (std::size_t k = 0; k < c; ++k) to[(i * c + k) * b + j] = from[(i * b + j) * c + k];
}

/// (groups, out per group, window, in per group). A transposed convolution's weights lie as (groups, in, out, window).
buffer arranged_weights(problem const& p, float const* w) {
  auto const g = u(p.groups), in = u(p.channels) / g, out = u(p.out_channels) / g, taps = u(p.window.y * p.window.x);
  buffer result(p.w_elements());
  for (unsigned q = 0; q < g; ++q)
    for (unsigned o = 0; o < out; ++o)
      for (unsigned t = 0; t < taps; ++t)
        for (unsigned i = 0; i < in; ++i) {
          auto const at = p.is_transposed() ? ((q * in + i) * out + o) * taps + t : ((q * out + o) * in + i) * taps + t;
          result.data()[((q * out + o) * taps + t) * in + i] = w[at];
        }
  return result;
}

xnn_operator_t made(problem const& p, float const* w) {
  xnn_operator_t result = nullptr;
  auto const inputs = u(p.channels / p.groups), outputs = u(p.out_channels / p.groups);
  auto const py = u(p.padding.y), px = u(p.padding.x);
  auto const create = p.is_transposed() ? xnn_create_deconvolution2d_nhwc_f32 : xnn_create_convolution2d_nhwc_f32;
  require(create(py, px, py, px, u(p.window.y), u(p.window.x), u(p.stride.y), u(p.stride.x), u(p.dilation.y),
                 u(p.dilation.x), u(p.groups), inputs, outputs, u(p.channels), u(p.out_channels), w, nullptr, -INFINITY,
                 INFINITY, 0, &result),
          "xnn_create");
  return result;
}

struct ready {
  buffer x, y;
  xnn_operator_t op;

  ready(problem const& p, operands const& o)
      : x(p.x_elements()), y(p.y_elements()), op(made(p, arranged_weights(p, o.w).data())) {
    exchange_last(o.x, x.data(), u(p.batch), u(p.channels), u(p.size.y * p.size.x));
    require(
        p.is_transposed()
            ? xnn_setup_deconvolution2d_nhwc_f32(op, u(p.batch), u(p.size.y), u(p.size.x), u(p.output_padding.y),
                                                 u(p.output_padding.x), x.data(), y.data(), nullptr)
            : xnn_setup_convolution2d_nhwc_f32(op, u(p.batch), u(p.size.y), u(p.size.x), x.data(), y.data(), nullptr),
        "xnn_setup");
  }
  ready(ready const&) = delete;
  ~ready() { xnn_delete_operator(op); }
};

void join(problem const& p, operands const& o, line_up& line) {
  if (p.what == operation::product) return line.cannot("XNNPACK", "has no product of two matrices that change");
  static auto const initialised = xnn_initialize(nullptr);
  require(initialised, "xnn_initialize");
  auto const r = std::make_shared<ready>(p, o);
  auto const fetch = [r, p, o] {
    auto const out = p.out_size();
    exchange_last(r->y.data(), o.y, u(p.batch), u(out.y * out.x), u(p.out_channels));
  };
  line.add("XNNPACK NHWC", role::own_layout, [r] { xnn_run_operator(r->op, nullptr); }, fetch);
}

registration const registered({"XNNPACK", version, join});

}  // namespace
