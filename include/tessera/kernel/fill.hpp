// fill: the same value, element by element.
#ifndef TESSERA_KERNEL_FILL_HPP
#define TESSERA_KERNEL_FILL_HPP

#include <tessera/support/long_loop.hpp>

namespace tessera::kernel {

/// y[at] = value, and so on before `last`.
template <class Number, class T, class Y>
constexpr void fill(Y& y, Number at, Number last, T const& value) {
  while (at < last) {
    for (auto const end = tessera::detail::end_of_piece(at, last); at < end; ++at) y[at] = value;
  }
}

}  // namespace tessera::kernel

#endif
