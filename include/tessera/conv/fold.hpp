// fold: the sum of columns back into a picture. It is the adjoint of unfold and lives beside it.
#ifndef TESSERA_CONV_FOLD_HPP
#define TESSERA_CONV_FOLD_HPP

#include <tessera/conv/unfold.hpp>

#endif
