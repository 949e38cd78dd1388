#include "case.hpp"

#include <tessera/shape/shape.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using tessera::index_array;
using tessera::shape;
using tessera::shape_from;
using tessera::shape_type;

static_assert(shape<2, 3>::rank == 2 && shape<2, 3>::size == 6);
static_assert(shape<>::rank == 0 && shape<>::size == 1);
static_assert(shape<1, 1, 1>::size == 1 && shape<7>::size == 7 && shape<3, 480, 640>::size == 921'600);
static_assert(shape<2, 3>::dims == index_array<2>{{2, 3}} && shape<2, 3>::dims[0] == 2);
static_assert(shape<>::dims == index_array<0>{});

static_assert(std::is_empty_v<shape<2, 3>> && std::is_empty_v<shape<>>);
static_assert(shape<2, 3>{} == shape<2, 3>{} && shape<>{} == shape<>{});
static_assert(shape<2, 3>{} != shape<3, 2>{} && shape<2, 3>{} != shape<6>{} && shape<1>{} != shape<>{});

static_assert(tessera::positive_sizes<> && tessera::positive_sizes<1, 2> && !tessera::positive_sizes<1, 0>);
static_assert(!tessera::positive_sizes<0>);

static_assert(shape_type<shape<>> && shape_type<shape<4, 5>>);
static_assert(!shape_type<int> && !shape_type<shape<4>&> && !shape_type<index_array<2>>);

static_assert(std::is_same_v<shape_from<index_array<2>{{2, 3}}>, shape<2, 3>>);
static_assert(std::is_same_v<shape_from<index_array<0>{}>, shape<>>);
static_assert(std::is_same_v<shape_from<shape<4, 1, 5>::dims>, shape<4, 1, 5>>);

template <shape_type Shape>
constexpr std::size_t elements(Shape) {
  return Shape::size;
}

constexpr bool a_shape_is_passed_as_a_value() {
  shape<2, 3, 4> const sizes{};
  return elements(sizes) == 24 && sizes.dims[2] == 4 && sizes == shape<2, 3, 4>{};
}
TESSERA_CASE(a_shape_is_passed_as_a_value);

}  // namespace
