// copy: a run of elements, by the processor's widest moves at run time.
#ifndef TESSERA_KERNEL_COPY_HPP
#define TESSERA_KERNEL_COPY_HPP

#include <tessera/support/long_loop.hpp>

#include <cstring>
#include <type_traits>

namespace tessera::kernel {

namespace detail {

/// Arrays or pointers of the same elements, which are plain bytes.
template <class X, class Y>
inline constexpr bool are_plain_runs = [] {
  using from = std::remove_cv_t<std::remove_pointer_t<std::decay_t<X>>>;
  using to = std::remove_pointer_t<std::decay_t<Y>>;
  return std::is_same_v<from, to> && std::is_trivially_copyable_v<to>;
}();

}  // namespace detail

/// y[at] = x[from], and so on for `count` elements; the two runs do not overlap.
template <class Number, class X, class Y>
constexpr void copy(X const& x, Number from, Y& y, Number at, Number count) {
  if constexpr (detail::are_plain_runs<X, Y>) {
    if (!std::is_constant_evaluated()) {
      if (count > 0) std::memcpy(y + at, x + from, static_cast<std::size_t>(count) * sizeof(x[0]));
      return;
    }
  }
  for (Number i = 0; i < count;) {
    for (auto const end = tessera::detail::end_of_piece(i, count); i < end; ++i) y[at + i] = x[from + i];
  }
}

}  // namespace tessera::kernel

#endif
