// The support layer: configuration, diagnostics, constexpr text.
#ifndef TESSERA_SUPPORT_HPP
#define TESSERA_SUPPORT_HPP

#include <tessera/support/accumulator.hpp>
#include <tessera/support/budget.hpp>
#include <tessera/support/bytes.hpp>
#include <tessera/support/config.hpp>
#include <tessera/support/decimal.hpp>
#include <tessera/support/failure.hpp>
#include <tessera/support/fixed_string.hpp>
#include <tessera/support/long_loop.hpp>
#include <tessera/support/loop_cost.hpp>
#include <tessera/support/mandate.hpp>
#include <tessera/support/message.hpp>
#include <tessera/support/natural.hpp>
#include <tessera/support/shards.hpp>
#include <tessera/support/shortest_digits.hpp>
#include <tessera/support/square_root.hpp>
#include <tessera/support/stack_bytes.hpp>
#include <tessera/support/table.hpp>
#include <tessera/support/trigonometry.hpp>

#endif
