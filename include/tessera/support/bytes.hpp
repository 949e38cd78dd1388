// plain_bytes: element types whose tensors constant evaluation copies as bytes.
#ifndef TESSERA_SUPPORT_BYTES_HPP
#define TESSERA_SUPPORT_BYTES_HPP

#include <concepts>
#include <type_traits>

namespace tessera {

/// Numbers without padding, which std::bit_cast copies in a constant expression: any number of them is one operation there.
template <class T>
concept plain_bytes = std::is_arithmetic_v<T> && !std::same_as<std::remove_cv_t<T>, long double>;

}  // namespace tessera

#endif
