// svg_heat_map(a): a matrix as a picture, for documents and for the eye.
#ifndef TESSERA_FORMAT_SVG_HPP
#define TESSERA_FORMAT_SVG_HPP

#include <tessera/format/number.hpp>
#include <tessera/tensor/compare.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tessera {

/// How a heat map is drawn; every part may be left out.
struct heat_map_options {
  std::string_view title = {};         ///< above the picture; also its name for a screen reader
  std::string_view description = {};   ///< for a screen reader; the sizes and the meaning of the colours by default
  std::string_view row_label = {};     ///< along the left edge
  std::string_view column_label = {};  ///< along the upper edge
  std::size_t block_rows = 0;     ///< a stronger line after so many rows, e.g. after each line of a picture; 0: none
  std::size_t block_columns = 0;  ///< likewise after so many columns
  bool grid = true;               ///< lines between the cells, where these are large enough
  bool values = true;             ///< numbers in the cells, where these are large enough
  std::size_t cell = 0;           ///< the side of a cell in pixels; 0: chosen by the size of the matrix
};

/// A tensor of two axes.
template <class Shape>
concept rows_and_columns = Shape::rank == 2;

namespace detail {

template <class Shape>
consteval bool heat_map_mandates() {
  TESSERA_MANDATE("tessera::svg_heat_map: only a matrix is drawn; reshape or slice the tensor to two axes",
                  rows_and_columns<Shape>)
  return true;
}

// Paper, ink and two hues that the colour-blind tell apart; on a dark screen, dark paper and lighter hues.
inline constexpr std::string_view heat_map_style =
    R"(<style>
.tessera-map{font-family:ui-sans-serif,system-ui,sans-serif;font-size:13px}
.tessera-map .paper{fill:#fff;stroke:#d0d7de}
.tessera-map .ink{fill:#1f2328}
.tessera-map .soft{fill:#59636e}
.tessera-map .over{fill:#fff}
.tessera-map .plus{fill:#2563ab}
.tessera-map .minus{fill:#c2543c}
.tessera-map .grid{stroke:#e4e8ec}
.tessera-map .block{stroke:#afb8c1}
.tessera-map .title{font-size:16px;font-weight:600}
.tessera-map .rows{text-anchor:end}
.tessera-map .values{text-anchor:middle}
@media(prefers-color-scheme:dark){
.tessera-map .paper{fill:#0d1117;stroke:#3d444d}
.tessera-map .ink{fill:#f0f6fc}
.tessera-map .soft{fill:#9198a1}
.tessera-map .over{fill:#0d1117}
.tessera-map .plus{fill:#4c8fd9}
.tessera-map .minus{fill:#e0785c}
.tessera-map .grid{stroke:#262c36}
.tessera-map .block{stroke:#656c76}
}
</style>
)";

/// Text made of words and numbers.
class markup {
 public:
  template <class... Part>
  void add(Part const&... part) {
    (append(part), ...);
  }

  /// Words in which no character is markup.
  void add_escaped(std::string_view words) {
    for (char const c : words) {
      if (c == '<') text_ += "&lt;";
      else if (c == '&') text_ += "&amp;";
      else text_ += c;
    }
  }

  bool empty() const { return text_.empty(); }
  std::string const& text() const { return text_; }

 private:
  void append(std::string_view words) { text_ += words; }
  void append(markup const& other) { text_ += other.text_; }
  void append(number_text const& number) { text_.append(number.data(), number.size()); }
  void append(std::size_t number) { append(to_text(number)); }

  std::string text_;
};

/// A value in few characters: whole numbers whole, others in 3 digits.
inline number_text short_text(double x) {
  if (!is_finite(x)) return nonfinite_text(x);
  bool const whole = absolute(x) < 1e6 && x == static_cast<double>(static_cast<long>(x));
  return whole ? to_text(static_cast<long>(x)) : to_text(x, std::chars_format::general, 3);
}

/// A matrix of numbers, drawn cell by cell. All lengths are in pixels.
class heat_map {
 public:
  heat_map(std::vector<double> const& values, std::size_t columns, heat_map_options const& options)
      : values_(values), columns_(columns), rows_(values.size() / columns), options_(options) {
    for (auto const value : values_) {
      if (is_finite(value)) largest_ = std::max(largest_, absolute(value));
      if (value != 0) longest_ = std::max(longest_, short_text(value).size());
    }
    cell_ = options_.cell > 0 ? options_.cell : chosen_cell();
    left_ = margin + (options_.row_label.empty() ? 0 : label_room);
    top_ = margin + (options_.title.empty() ? 0 : title_room) + (options_.column_label.empty() ? 0 : label_room);
  }

  std::string drawn() {
    add_head();
    add_labels();
    svg_.add("<g transform='translate(", left_, " ", top_, ")'>\n");
    add_cells();
    add_lines();
    if (options_.values && value_size() >= least_value_size) add_values();
    svg_.add("</g>\n</svg>\n");
    return svg_.text();
  }

 private:
  static constexpr std::size_t margin = 16;
  static constexpr std::size_t title_room = 32;
  static constexpr std::size_t label_room = 24;
  static constexpr std::size_t largest_map = 768;
  static constexpr std::size_t least_value_size = 7;
  static constexpr std::size_t hues = 3;
  static constexpr std::size_t levels = 16;

  /// Large enough for the longest value, where the matrix leaves room for it.
  std::size_t chosen_cell() const {
    auto const wanted = options_.values ? std::max<std::size_t>(32, longest_ * 7) : 32;
    return std::max<std::size_t>(1, std::min(wanted, largest_map / std::max(rows_, columns_)));
  }

  /// The size of the letters in which every value fits into its cell: a digit is 0.6 wide.
  std::size_t value_size() const { return std::min(cell_ * 2 / 5, cell_ * 3 / 2 / std::max<std::size_t>(1, longest_)); }

  static std::size_t text_width(std::string_view text, std::size_t size) { return text.size() * size * 3 / 5; }

  void add_head() {
    auto const title_end = margin + text_width(options_.title, 16);
    auto const label_end = left_ + text_width(options_.column_label, 13);
    auto const width = std::max({left_ + columns_ * cell_, title_end, label_end}) + margin;
    auto const height = top_ + std::max(rows_ * cell_, text_width(options_.row_label, 13)) + margin;
    svg_.add("<svg xmlns='http://www.w3.org/2000/svg' class='tessera-map' role='img' width='", width, "' height='",
             height, "' viewBox='0 0 ", width, " ", height, "'>\n");
    add_description();
    svg_.add(heat_map_style, "<rect class='paper' x='.5' y='.5' width='", width - 1, "' height='", height - 1,
             "' rx='6'/>\n");
  }

  void add_description() {
    svg_.add("<title>");
    if (options_.title.empty()) svg_.add("A matrix of ", rows_, " rows and ", columns_, " columns");
    svg_.add_escaped(options_.title);
    svg_.add("</title>\n<desc>");
    if (options_.description.empty()) {
      svg_.add(rows_, " rows and ", columns_,
               " columns; blue is positive, red is negative, blank is zero; the strongest colour stands for ",
               short_text(largest_));
    }
    svg_.add_escaped(options_.description);
    svg_.add("</desc>\n");
  }

  void add_labels() {
    add_label("ink title", margin, margin + 15, "", options_.title);
    add_label("soft", left_, top_ - 9, "", options_.column_label);
    add_label("soft rows", left_ - 9, top_, " rotate(-90)", options_.row_label);
  }

  void add_label(std::string_view look, std::size_t x, std::size_t y, std::string_view turn, std::string_view words) {
    if (words.empty()) return;
    svg_.add("<text class='", look, "' transform='translate(", x, " ", y, ")", turn, "'>");
    svg_.add_escaped(words);
    svg_.add("</text>\n");
  }

  /// 0 for zero, which stays blank; otherwise the strength of the colour.
  std::size_t level(double value) const {
    if (value == 0) return 0;
    if (!is_finite(value)) return levels;
    auto const exact = absolute(value) / largest_ * levels;
    auto const below = static_cast<std::size_t>(exact);
    return std::max<std::size_t>(1, static_cast<double>(below) < exact ? below + 1 : below);
  }

  /// One path for each hue and level.
  void add_cells() {
    collect_cells();
    svg_.add("<g transform='scale(", cell_, ")' shape-rendering='crispEdges'>\n");
    constexpr std::string_view names[]{"plus", "minus", "soft"};
    for (std::size_t hue = 0; hue < hues; ++hue) {
      for (std::size_t strength = 1; strength <= levels; ++strength) {
        add_path(names[hue], strength, cells_[hue][strength]);
      }
    }
    svg_.add("</g>\n");
  }

  /// Neighbours of one value in a row are one rectangle.
  void collect_cells() {
    for (std::size_t at = 0, next = 0; at < values_.size(); at = next) {
      auto const value = values_[at];
      for (next = at + 1; next % columns_ != 0 && values_[next] == value;) ++next;
      auto& path = cells_[value > 0 ? 0 : value < 0 ? 1 : 2][level(value)];
      path.add("M", at % columns_, " ", at / columns_, "h", next - at, "v1H", at % columns_, "z");
    }
  }

  void add_path(std::string_view hue, std::size_t strength, markup const& path) {
    if (path.empty()) return;
    auto const opacity = to_text(0.12 + 0.88 * static_cast<double>(strength) / levels, std::chars_format::fixed, 2);
    svg_.add("<path class='", hue, "' fill-opacity='", opacity, "' d='", path, "'/>\n");
  }

  void add_lines() {
    if (options_.grid && cell_ >= 6) add_lines("grid", 1, 1);
    add_lines("block", options_.block_rows, options_.block_columns);
    svg_.add("<rect class='block' width='", columns_ * cell_, "' height='", rows_ * cell_, "' fill='none'/>\n");
  }

  void add_lines(std::string_view look, std::size_t row_step, std::size_t column_step) {
    markup path;
    for (auto i = row_step; row_step > 0 && i < rows_; i += row_step) path.add("M0 ", i * cell_, "h", columns_ * cell_);
    for (auto i = column_step; column_step > 0 && i < columns_; i += column_step) {
      path.add("M", i * cell_, " 0v", rows_ * cell_);
    }
    if (!path.empty()) svg_.add("<path class='", look, "' d='", path, "'/>\n");
  }

  /// The values in ink, on strong colours in the colour of the paper.
  void add_values() {
    markup texts[2];
    for (std::size_t at = 0; at < values_.size(); ++at) {
      if (values_[at] == 0) continue;
      auto const x = at % columns_ * cell_ + cell_ / 2;
      auto const y = at / columns_ * cell_ + cell_ / 2 + value_size() * 9 / 25;
      texts[level(values_[at]) * 4 > levels * 3].add("<text x='", x, "' y='", y, "'>", short_text(values_[at]),
                                                     "</text>");
    }
    svg_.add("<g class='values' font-size='", value_size(), "'>\n<g class='ink'>", texts[0], "</g>\n<g class='over'>",
             texts[1], "</g>\n</g>\n");
  }

  std::vector<double> const& values_;
  std::size_t columns_;
  std::size_t rows_;
  heat_map_options const& options_;
  double largest_ = 0;
  std::size_t longest_ = 0;
  std::size_t cell_ = 0;
  std::size_t left_ = 0;
  std::size_t top_ = 0;
  markup cells_[hues][levels + 1];
  markup svg_;
};

}  // namespace detail

/// The matrix as an SVG: a cell per element, blank for zero, blue for positive and red for negative numbers, stronger for
/// a larger magnitude; with the numbers in the cells where they fit. It follows the reader's light or dark screen.
///
///     std::ofstream("kernel.svg") << svg_heat_map(matrix(A), {.title = "Kernel", .block_columns = 4});
///
/// Does not compile for other than two axes ("tessera::svg_heat_map: only a matrix is drawn").
template <tensor_like A>
  requires requires(element_t<A> const& x) { static_cast<double>(x); }
std::string svg_heat_map(A const& a, heat_map_options const& options = {}) {
  if constexpr (detail::heat_map_mandates<shape_of<A>>()) {
    std::vector<double> values;
    for (std::size_t i = 0; i < shape_of<A>::size; ++i) values.push_back(static_cast<double>(detail::element_at(a, i)));
    return detail::heat_map(values, shape_of<A>::dims[1], options).drawn();
  } else {
    return {};
  }
}

}  // namespace tessera

#endif
