// expect: tessera::frequency_response: the kernel has another number of axes than there are frequencies; give one in radians per sample for each axis, and slice the channels off
#include <tessera/verify/frequency_response.hpp>

constexpr tessera::tensor<float, 2, 2> box{{0.25F, 0.25F}, {0.25F, 0.25F}};
#ifdef MENDED
constexpr auto response = frequency_response(box, 0.5, 0.0);
#else
constexpr auto response = frequency_response(box, 0.5);
#endif
