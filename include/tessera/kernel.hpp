// The kernel layer: the work itself, over arrays and pointers.
#ifndef TESSERA_KERNEL_HPP
#define TESSERA_KERNEL_HPP

#include <tessera/kernel/constant/convolve.hpp>
#include <tessera/kernel/constant/convolve_task.hpp>
#include <tessera/kernel/constant/cost.hpp>
#include <tessera/kernel/constant/sum.hpp>
#include <tessera/kernel/constant/terms.hpp>
#include <tessera/kernel/constant/window_loops.hpp>
#include <tessera/kernel/contraction.hpp>
#include <tessera/kernel/convolution_matrix.hpp>
#include <tessera/kernel/convolve.hpp>
#include <tessera/kernel/fill.hpp>
#include <tessera/kernel/gather.hpp>
#include <tessera/kernel/gathered_axis.hpp>
#include <tessera/kernel/interpolate.hpp>
#include <tessera/kernel/lines.hpp>
#include <tessera/kernel/stack.hpp>
#include <tessera/kernel/sum.hpp>
#include <tessera/kernel/unfold.hpp>
#include <tessera/kernel/vector/channels.hpp>
#include <tessera/kernel/vector/columns.hpp>
#include <tessera/kernel/vector/contract.hpp>
#include <tessera/kernel/vector/convolve.hpp>
#include <tessera/kernel/vector/direct.hpp>
#include <tessera/kernel/vector/gather.hpp>
#include <tessera/kernel/vector/interleave.hpp>
#include <tessera/kernel/vector/map.hpp>
#include <tessera/kernel/vector/moved_line.hpp>
#include <tessera/kernel/vector/plan.hpp>
#include <tessera/kernel/vector/row.hpp>
#include <tessera/kernel/vector/row_tiles.hpp>
#include <tessera/kernel/vector/simd.hpp>
#include <tessera/kernel/vector/sum.hpp>
#include <tessera/kernel/vector/taps.hpp>
#include <tessera/kernel/vector/transpose.hpp>
#include <tessera/kernel/vector/unfold.hpp>
#include <tessera/kernel/vector/winograd.hpp>
#include <tessera/kernel/vector/winograd_plan.hpp>
#include <tessera/kernel/vector/winograd_result.hpp>
#include <tessera/kernel/vector/winograd_source.hpp>
#include <tessera/kernel/vector/winograd_transform.hpp>
#include <tessera/kernel/vector/winograd_weights.hpp>
#include <tessera/kernel/weight_gradient.hpp>
#include <tessera/kernel/winograd.hpp>

#endif
