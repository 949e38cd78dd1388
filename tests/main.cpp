// Catch2 version 2, made here where no packaged main fits.

#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
