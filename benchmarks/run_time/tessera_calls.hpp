// Tessera's own calls for one problem: a map that is built once, and the free function that prepares its weights at each call.
#ifndef TESSERA_BENCHMARKS_TESSERA_CALLS_HPP
#define TESSERA_BENCHMARKS_TESSERA_CALLS_HPP

#include "contestant.hpp"
#include "problems.hpp"

#include <tessera/conv/conv.hpp>
#include <tessera/conv/conv_transpose.hpp>
#include <tessera/conv/convolution.hpp>
#include <tessera/linalg/matmul.hpp>
#include <tessera/view/as_view.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace benchmark::ours {

constexpr std::size_t size(int n) { return static_cast<std::size_t>(n); }

/// A picture, a kernel or their result, in row-major memory.
template <std::size_t Index>
struct shapes {
  static constexpr auto p = problems[Index];
  static constexpr auto out = p.out_size();
  static constexpr bool is_line = p.is_one_dimensional();
  static constexpr std::size_t w0 = size(p.is_transposed() ? p.channels : p.out_channels);
  static constexpr std::size_t w1 = size((p.is_transposed() ? p.out_channels : p.channels) / p.groups);

  template <int Channels, int Height, int Width>
  static constexpr auto picture() {
    if constexpr (is_line) return tessera::shape<size(Channels), size(Width)>{};
    else return tessera::shape<size(Channels), size(Height), size(Width)>{};
  }
  using x = decltype(picture<p.channels, p.size.y, p.size.x>());
  using y = decltype(picture<p.out_channels, out.y, out.x>());

  template <std::size_t... D>
  static auto of(tessera::shape<D...>, auto* first) {
    return tessera::as_view<D...>(first);
  }
  /// The n-th picture of a batch.
  static auto x_at(float const* first, std::size_t n) { return of(x{}, first + n * x::size); }
  static auto y_at(float* first, std::size_t n) { return of(y{}, first + n * y::size); }

  static auto kernel(float const* first) {
    if constexpr (is_line) return tessera::as_view<w0, w1, size(p.window.x)>(first);
    else return tessera::as_view<w0, w1, size(p.window.y), size(p.window.x)>(first);
  }
};

/// Calls f with a problem's options as template arguments.
template <std::size_t Index, class F>
auto with_options(F f) {
  constexpr auto p = problems[Index];
  if constexpr (p.is_one_dimensional()) {
    return f.template operator()<tessera::stride<p.stride.x>, tessera::padding<p.padding.x>,
                                 tessera::dilation<p.dilation.x>, tessera::groups<p.groups>>();
  } else {
    return f.template operator()<tessera::stride<p.stride.y, p.stride.x>, tessera::padding<p.padding.y, p.padding.x>,
                                 tessera::dilation<p.dilation.y, p.dilation.x>, tessera::groups<p.groups>>();
  }
}

/// The map of a problem, on the heap from the start: it owns its weights. The transposed convolution is the adjoint of the
/// convolution whose domain is the result.
template <std::size_t Index, class... More>
auto built_map(float const* w) {
  using s = shapes<Index>;
  return with_options<Index>([w]<class... Options>() {
    if constexpr (s::p.is_transposed()) {
      auto const forward = std::unique_ptr<decltype(tessera::convolution<typename s::y, Options...>(s::kernel(w)))>(
          new auto(tessera::convolution<typename s::y, Options...>(s::kernel(w))));
      return std::unique_ptr<decltype(tessera::adjoint(*forward))>(new auto(tessera::adjoint(*forward)));
    } else {
      return std::unique_ptr<decltype(tessera::convolution<typename s::x, Options..., More...>(s::kernel(w)))>(
          new auto(tessera::convolution<typename s::x, Options..., More...>(s::kernel(w))));
    }
  });
}

template <std::size_t Index, class... More>
void add_map(std::string name, role as, operands const& o, line_up& line) {
  using s = shapes<Index>;
  line.add(std::move(name), as, [o, map = built_map<Index, More...>(o.w)] {
    for (std::size_t n = 0; n < size(s::p.batch); ++n) tessera::apply_into(s::y_at(o.y, n), *map, s::x_at(o.x, n));
  });
}

/// One picture after the other, as a batch of pictures lies one after the other.
template <std::size_t Index>
void add_free_function(operands const& o, line_up& line) {
  using s = shapes<Index>;
  line.add("Tessera, weights as they are", role::ours_unprepared, [o] {
    with_options<Index>([o]<class... Options>() {
      for (std::size_t n = 0; n < size(s::p.batch); ++n) {
        auto const x = s::x_at(o.x, n);
        auto y = s::y_at(o.y, n);
        constexpr auto extra = s::p.output_padding;
        if constexpr (s::is_line && s::p.is_transposed())
          tessera::conv_transpose1d_into<Options..., tessera::output_padding<extra.x>>(y, x, s::kernel(o.w));
        else if constexpr (s::p.is_transposed())
          tessera::conv_transpose2d_into<Options..., tessera::output_padding<extra.y, extra.x>>(y, x, s::kernel(o.w));
        else if constexpr (s::is_line) tessera::conv1d_into<Options...>(y, x, s::kernel(o.w));
        else tessera::conv2d_into<Options...>(y, x, s::kernel(o.w));
      }
    });
  });
}

/// Into the destination, if there is such a call; otherwise the result is copied there, which is timed.
template <class Out, class A, class B>
void multiply_into(Out out, A const& a, B const& b) {
  if constexpr (requires { matmul_into(out, a, b); }) {
    matmul_into(out, a, b);
  } else {
    auto const product = matmul(a, b);
    std::copy(product.begin(), product.end(), out.data());
  }
}

template <std::size_t Index>
void add_product(std::string name, role as, operands const& o, line_up& line) {
  constexpr auto n = size(problems[Index].channels);
  line.add(std::move(name), as, [o] {
    multiply_into(tessera::as_view<n, n>(o.y), tessera::as_view<n, n>(o.w), tessera::as_view<n, n>(o.x));
  });
}

template <std::size_t Index>
void join(operands const& o, line_up& line) {
  for (auto const& [name, as] : {std::pair{"Tessera", role::ours}, std::pair{"Tessera again", role::control}}) {
    if constexpr (problems[Index].what == operation::product) add_product<Index>(name, as, o, line);
    else add_map<Index>(name, as, o, line);
  }
  if constexpr (Index < known_layers) add_free_function<Index>(o, line);
  if constexpr (problems[Index].suits_winograd()) {
    add_map<Index, tessera::winograd<2>>("Tessera winograd<2>", role::ours_winograd, o, line);
    add_map<Index, tessera::winograd<4>>("Tessera winograd<4>", role::ours_winograd, o, line);
  }
}

}  // namespace benchmark::ours

#endif
