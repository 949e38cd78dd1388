// The format leaf: tensors as text and as pictures, by streams, strings, std::format and SVG.
#ifndef TESSERA_FORMAT_HPP
#define TESSERA_FORMAT_HPP

#include <tessera/format/column.hpp>
#include <tessera/format/formatter.hpp>
#include <tessera/format/number.hpp>
#include <tessera/format/print.hpp>
#include <tessera/format/svg.hpp>
#include <tessera/format/to_string.hpp>

#endif
