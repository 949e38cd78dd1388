// The ops layer: elementwise operations, sums, joining and splitting.
#ifndef TESSERA_OPS_HPP
#define TESSERA_OPS_HPP

#include <tessera/ops/arithmetic.hpp>
#include <tessera/ops/compare.hpp>
#include <tessera/ops/elementwise.hpp>
#include <tessera/ops/join.hpp>
#include <tessera/ops/map.hpp>
#include <tessera/ops/map_v.hpp>
#include <tessera/ops/mapped_lines.hpp>
#include <tessera/ops/reduce.hpp>

#endif
