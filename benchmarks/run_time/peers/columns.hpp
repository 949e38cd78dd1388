// Convolution as a matrix product: im2col, and col2im for the transposed one, around a library's own product.
#ifndef TESSERA_BENCHMARKS_PEERS_COLUMNS_HPP
#define TESSERA_BENCHMARKS_PEERS_COLUMNS_HPP

#include "../buffer.hpp"
#include "../contestant.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

namespace benchmark {

/// c (m, n) = a b, row-major and without gaps; a is (m, k), or (k, m) if it is to be transposed.
struct product_sizes {
  int m, n, k;
  bool transpose_a;
};

/// The picture of a convolution, its windows, and where along a row a tap stays inside.
struct window_grid {
  int channels;
  each_axis picture, positions, window, stride, padding, dilation;

  explicit window_grid(problem const& p)
      : channels((p.is_transposed() ? p.out_channels : p.channels) / p.groups),
        picture(p.is_transposed() ? p.out_size() : p.size),
        positions(p.is_transposed() ? p.size : p.out_size()),
        window(p.window),
        stride(p.stride),
        padding(p.padding),
        dilation(p.dilation) {}

  int rows() const { return channels * window.y * window.x; }
  int columns() const { return positions.y * positions.x; }

  /// The first and one past the last position of which this tap is inside the picture.
  int first_inside(int tap) const {
    int const shift = padding.x - tap * dilation.x;
    return std::clamp((shift + stride.x - 1) / stride.x, 0, positions.x);
  }
  int last_inside(int tap) const {
    int const shift = picture.x + padding.x - tap * dilation.x;
    return std::clamp(shift <= 0 ? 0 : (shift + stride.x - 1) / stride.x, first_inside(tap), positions.x);
  }

  /// Calls f(row of columns, first position, number of positions, pointer offset into the picture or -1 if outside).
  template <class F>
  void for_each_line(F f) const {
    for (int c = 0; c < channels; ++c)
      for (int ky = 0; ky < window.y; ++ky)
        for (int kx = 0; kx < window.x; ++kx)
          for (int i = 0; i < positions.y; ++i) {
            int const y = i * stride.y + ky * dilation.y - padding.y, x = kx * dilation.x - padding.x;
            int const row = (c * window.y + ky) * window.x + kx;
            f(row * columns() + i * positions.x, kx,
              y < 0 || y >= picture.y ? nowhere : (c * picture.y + y) * picture.x + x);
          }
  }
  static constexpr int nowhere = -1'000'000'000;
};

inline void im2col(window_grid const& g, float const* picture, float* columns) {
  g.for_each_line([&](int at, int tap, int offset) {
    float* const line = columns + at;
    int const first = offset == window_grid::nowhere ? 0 : g.first_inside(tap);
    int const last = offset == window_grid::nowhere ? 0 : g.last_inside(tap);
    std::fill(line, line + first, 0.0f);
    if (g.stride.x == 1) std::copy_n(picture + (offset + first), last - first, line + first);
    else
      for (int j = first; j < last; ++j) line[j] = picture[offset + j * g.stride.x];
    std::fill(line + last, line + g.positions.x, 0.0f);
  });
}

inline void col2im(window_grid const& g, float const* columns, float* picture) {
  std::fill_n(picture, g.channels * g.picture.y * g.picture.x, 0.0f);
  g.for_each_line([&](int at, int tap, int offset) {
    if (offset == window_grid::nowhere) return;
    for (int j = g.first_inside(tap), last = g.last_inside(tap); j < last; ++j)
      picture[offset + j * g.stride.x] += columns[at + j];
  });
}

/// One picture of a batch and one group after the other; the product of a window of one element needs no columns.
template <class Product>
class by_columns {
 public:
  by_columns(problem const& p, operands const& o, Product product)
      : p_(p),
        o_(o),
        grid_(p),
        product_(product),
        columns_(std::make_shared<buffer>(static_cast<std::size_t>(grid_.rows()) *
                                          static_cast<std::size_t>(grid_.columns()))) {}

  void operator()() const {
    auto const x_step = p_.x_elements() / parts(), y_step = p_.y_elements() / parts();
    auto const w_step = p_.w_elements() / static_cast<std::size_t>(p_.groups);
    for (std::size_t i = 0; i < parts(); ++i) {
      auto const* w = o_.w + i % static_cast<std::size_t>(p_.groups) * w_step;
      if (p_.is_transposed()) transposed(o_.x + i * x_step, w, o_.y + i * y_step);
      else forward(o_.x + i * x_step, w, o_.y + i * y_step);
    }
  }

 private:
  std::size_t parts() const { return static_cast<std::size_t>(p_.batch) * static_cast<std::size_t>(p_.groups); }

  void forward(float const* x, float const* w, float* y) const {
    if (!p_.is_pointwise()) im2col(grid_, x, columns_->data());
    product_({p_.out_channels / p_.groups, grid_.columns(), grid_.rows(), false}, w,
             p_.is_pointwise() ? x : columns_->data(), y);
  }
  void transposed(float const* x, float const* w, float* y) const {
    product_({grid_.rows(), grid_.columns(), p_.channels / p_.groups, true}, w, x, columns_->data());
    col2im(grid_, columns_->data(), y);
  }

  problem p_;
  operands o_;
  window_grid grid_;
  Product product_;
  std::shared_ptr<buffer> columns_;
};

}  // namespace benchmark

#endif
