// Filters and a pipeline, verified by the compiler. Every claim is a static_assert: if this file compiles, all of them hold,
// and the program has nothing left to do but to list them.
#include <tessera.hpp>

#include <cstdint>
#include <cstdio>
#include <limits>

namespace {

using namespace tessera;

constexpr auto magnitude = [](auto x) { return x < 0 ? -x : x; };

// --- A blur sums to one ---------------------------------------------------------------------------------------------------

constexpr tensor<float, 5, 1> binomial{{1 / 16.0f}, {4 / 16.0f}, {6 / 16.0f}, {4 / 16.0f}, {1 / 16.0f}};
constexpr auto blur = matmul(binomial, transpose(binomial));
static_assert(sum(blur) == 1);

// So it leaves a wall as bright as it was, up to the border if that is repeated, and no pixel becomes brighter than all of
// its neighbours were: no weight is negative.
constexpr auto wall = full<float, 6, 7>(200);
static_assert(conv2d(pad<padding<2>, pad_mode<replicate>>(wall), blur) == wall);
static_assert(map(magnitude, blur) == blur);

// --- A Sobel kernel is separable ------------------------------------------------------------------------------------------

constexpr tensor<int, 3, 3> sobel{{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
constexpr tensor<int, 3, 1> smooth{{1}, {2}, {1}};
constexpr tensor<int, 1, 3> differ{{-1, 0, 1}};
static_assert(sobel == matmul(smooth, differ));

// Rank one: every two rows are multiples of one another, so every 2x2 minor is zero.
static_assert(is_separable(sobel) && rank(sobel) == 1);

constexpr tensor<int, 3, 3> laplace{{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
static_assert(!is_separable(laplace), "the Laplace kernel is not separable");

// So two small filters do the work of the large one, on every picture: the two maps, one after the other, have its matrix.
// They need 6 multiplications a pixel in place of 9.
constexpr auto whole = convolution<shape<6, 7>>(sobel);
constexpr auto in_two_steps = compose(convolution<shape<4, 7>>(differ), convolution<shape<6, 7>>(smooth));
static_assert(same_map(whole, in_two_steps));

// --- Edge filters see edges only ------------------------------------------------------------------------------------------

constexpr auto constant_picture = full<int, 6, 7>(99);
constexpr auto ramp =
    generate<int, 6, 7>([](auto i, auto j) { return 3 * static_cast<int>(i) - 5 * static_cast<int>(j); });

static_assert(sum(sobel) == 0 && sum(laplace) == 0);
static_assert(conv2d(constant_picture, sobel) == zeros<int, 4, 5>());
static_assert(conv2d(constant_picture, laplace) == zeros<int, 4, 5>());
static_assert(conv2d(ramp, laplace) == zeros<int, 4, 5>(), "a second derivative does not see a slope");
static_assert(conv2d(ramp, sobel) == full<int, 4, 5>(8 * -5), "a first derivative measures it");

// --- The numbers fit ------------------------------------------------------------------------------------------------------

// The darkest and the brightest neighbourhoods of 8-bit pixels: the result fits into 16 bits.
constexpr int largest_response = 255 * sum(map(magnitude, sobel)) / 2;
static_assert(largest_response == 1020 && largest_response <= std::numeric_limits<std::int16_t>::max());

// --- A pipeline gives what was promised -----------------------------------------------------------------------------------

// Repeat the border, smooth and halve, find edges: from 20x24 to 8x10, whatever the numbers are.
constexpr auto extend = maps::pad<shape<20, 24>, padding<2>, pad_mode<replicate>>();
constexpr auto shrink = convolution<shape<24, 28>, stride<2>>(blur);
constexpr auto find_edges = convolution<shape<10, 12>>(cast<float>(sobel));
constexpr auto pipeline = compose(find_edges, shrink, extend);
static_assert(pipeline.domain() == shape<20, 24>{} && pipeline.codomain() == shape<8, 10>{});

// A dark and a bright half: an edge where they meet, as strong above as below, and nothing elsewhere.
constexpr auto two_halves = generate<float, 20, 24>([](auto, auto j) { return j < 12 ? 0 : 16; });
constexpr auto edges = pipeline(two_halves);
constexpr tensor<float, 10> promised{0, 0, 0, 4, 44, 60, 20, 0, 0, 0};
static_assert(edges == views::broadcast_to<8, 10>(promised));

// The way back is the gradient; a program that learns the filter can rely on it.
constexpr auto back = adjoint(pipeline)(edges);
static_assert(back.shape() == shape<20, 24>{});
static_assert(dot(pipeline(two_halves), edges) == dot(two_halves, back));

}  // namespace

int main() {
  std::printf(
      "The compiler has verified:\n"
      "  the blur sums to one and leaves a wall as it is, borders included\n"
      "  the Sobel kernel is separable (rank one), the Laplace kernel is not\n"
      "  two small filters have the matrix of the Sobel filter\n"
      "  edge filters give zero on constants, the Laplace filter on slopes, too\n"
      "  no 8-bit picture makes a Sobel response of more than %d\n"
      "  the pipeline goes from 20x24 to 8x10, sees the edge where it is, and its adjoint is its transpose\n",
      largest_response);
}
