// Catch2 version 2, made here where no packaged main fits.

#include <new>  // Catch2 2.13 names std::nothrow without it

#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
