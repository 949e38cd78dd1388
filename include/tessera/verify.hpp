// Everything of the leaf verify: what programs prove about filters, matrices and maps.
#ifndef TESSERA_VERIFY_HPP
#define TESSERA_VERIFY_HPP

#include <tessera/verify/agreement.hpp>
#include <tessera/verify/all_close_v.hpp>
#include <tessera/verify/answer.hpp>
#include <tessera/verify/comparison.hpp>
#include <tessera/verify/complex_number.hpp>
#include <tessera/verify/elimination.hpp>
#include <tessera/verify/explanation.hpp>
#include <tessera/verify/frequency_response.hpp>
#include <tessera/verify/integer_rank.hpp>
#include <tessera/verify/is_orthogonal.hpp>
#include <tessera/verify/is_separable.hpp>
#include <tessera/verify/is_symmetric.hpp>
#include <tessera/verify/matrix_shape.hpp>
#include <tessera/verify/primes.hpp>
#include <tessera/verify/rank.hpp>
#include <tessera/verify/same_map.hpp>
#include <tessera/verify/sums_to.hpp>
#include <tessera/verify/wide.hpp>

#endif
