#include "case.hpp"

#include <tessera/support/stack_bytes.hpp>

namespace {

struct packing_call {
  static consteval std::size_t stack() { return 4096 + tessera::stack_allowance; }
};
static_assert(tessera::stack_bytes<packing_call> == 4096 + tessera::stack_allowance);
static_assert(tessera::has_stack_bytes<packing_call> && !tessera::has_stack_bytes<int>);

}  // namespace
