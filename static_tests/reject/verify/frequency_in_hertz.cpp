// expect-in-evaluation: an_angle_is_larger_than_half_a_million
// Frequencies are in radians per sample, pi the highest there is; one in hertz is 2 pi f / (samples per second).
#include <tessera/verify/frequency_response.hpp>

constexpr tessera::tensor<float, 3> low_pass{0.25F, 0.5F, 0.25F};
#ifdef MENDED
constexpr auto response = frequency_response(low_pass, 6.283185307179586 * 440'000 / 2'000'000);
#else
constexpr auto response = frequency_response(low_pass, 440'000);
#endif
