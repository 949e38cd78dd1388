// expect: tessera_build_table: the elements are no plain numbers; a table keeps their bytes and nothing else
#include <tessera/support/table.hpp>
#include <tessera/tensor/generate_v.hpp>

constexpr char letters[] = "abc";
constexpr auto rest_of_letters = [](auto i) { return letters + i; };
constexpr auto letter = [](auto i) { return letters[i]; };

#ifdef MENDED
using letter_table = tessera::tables::generate<tessera::tensor<char, 3>, letter>;
#else
using letter_table = tessera::tables::generate<tessera::tensor<char const*, 3>, rest_of_letters>;
#endif
extern tessera::table_result<letter_table> const table;
