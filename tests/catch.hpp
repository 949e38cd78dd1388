// Catch2, version 2 or 3.
#ifndef TESSERA_TESTS_CATCH_HPP
#define TESSERA_TESTS_CATCH_HPP

#define CATCH_CONFIG_NO_COUNTER  // clang 22 warns of __COUNTER__ wherever a macro of Catch2 expands to it

#include <new>  // Catch2 2.13 names std::nothrow without it

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
