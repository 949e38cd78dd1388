// TESSERA_MANDATE: the one place where sizes that do not agree become a sentence.
#ifndef TESSERA_SUPPORT_MANDATE_HPP
#define TESSERA_SUPPORT_MANDATE_HPP

#include <tessera/support/config.hpp>
#include <tessera/support/message.hpp>

// Mandates stand in a `consteval bool` function, one after the other, before `return true;`:
//
//   template <class A, class B>
//   consteval bool matmul_mandates() {
//     TESSERA_MANDATE("tessera::matmul: an operand is not a matrix; ...", matrix_like<A> && matrix_like<B>)
//     TESSERA_MANDATE("tessera::matmul: inner sizes differ; ...", inner_sizes_agree<A, B>)
//     return true;
//   }
//
// The condition is a concept over short type names, so that the compiler's notes print the sizes. The first condition
// that fails is the only error: what follows it is discarded, and the caller, seeing `false`, returns its declared type.
#define TESSERA_MANDATE(sentence, ...)    \
  if constexpr (!(__VA_ARGS__)) {         \
    static_assert(__VA_ARGS__, sentence); \
    return false;                         \
  } else

// The same with a computed text (an expression of type tessera::message) where the compiler takes one.
#if TESSERA_HAS_COMPUTED_SENTENCES
#define TESSERA_MANDATE_COMPUTED(sentence, computed, ...) TESSERA_MANDATE((computed), __VA_ARGS__)
#else
#define TESSERA_MANDATE_COMPUTED(sentence, computed, ...) TESSERA_MANDATE(sentence, __VA_ARGS__)
#endif

// The same for two calls that share their mistakes, as conv and conv_transpose do: the sentence begins with the name of
// the one that was made, `first` where `is_first`.
#define TESSERA_MANDATE_OF(is_first, first, second, sentence, ...)           \
  if constexpr (!(__VA_ARGS__)) {                                            \
    if constexpr (is_first) static_assert(__VA_ARGS__, first ": " sentence); \
    else static_assert(__VA_ARGS__, second ": " sentence);                   \
    return false;                                                            \
  } else

#if TESSERA_HAS_COMPUTED_SENTENCES
#define TESSERA_MANDATE_OF_COMPUTED(is_first, first, second, sentence, computed, ...) \
  TESSERA_MANDATE((::tessera::message((is_first) ? first ": " : second ": ") << computed), __VA_ARGS__)
#else
#define TESSERA_MANDATE_OF_COMPUTED(is_first, first, second, sentence, computed, ...) \
  TESSERA_MANDATE_OF(is_first, first, second, sentence, __VA_ARGS__)
#endif

#endif
