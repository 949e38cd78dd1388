// expect: audio::mix: the tracks have different lengths; cut the longer one with slice
// expect-c++26: audio::mix: the tracks have 4 and 3 samples; cut the longer one with slice
// The sentences come from a macro that is yours, too. The first mandate that fails is the only error, and the caller goes
// on with a result of the declared type. In C++26 the sentence can name the sizes.
#include <tessera/ops/arithmetic.hpp>
#include <tessera/view/slice.hpp>

template <std::size_t A, std::size_t B>
concept same_length = A == B;

template <std::size_t A, std::size_t B>
consteval bool mix_mandates() {
  TESSERA_MANDATE_COMPUTED("audio::mix: the tracks have different lengths; cut the longer one with slice",
                           tessera::message("audio::mix: the tracks have ")
                               << A << " and " << B << " samples; cut the longer one with slice",
                           same_length<A, B>)
  return true;
}

template <std::size_t A, std::size_t B>
constexpr tessera::tensor<int, A> mix(tessera::tensor<int, A> const& a, tessera::tensor<int, B> const& b) {
  if constexpr (mix_mandates<A, B>()) return a + b;
  else return {};
}

constexpr tessera::tensor voice{1, 2, 3, 4};
constexpr tessera::tensor guitar{5, 6, 7};
#ifdef MENDED
constexpr auto song = mix(tessera::slice<tessera::range<0, 3>>(voice), guitar);
#else
constexpr auto song = mix(voice, guitar);
#endif
