#include "case.hpp"
#include "io/npy_text.hpp"

#include <tessera/io/embedded.hpp>
#include <tessera/io/npy_header.hpp>

#include <cstddef>

namespace {

using tessera::embedded;
using tessera::testing::npy_text;
using namespace tessera::npy;

// What is read.

constexpr bool a_header_says_what_it_holds() {
  auto const read = parse_header(npy_text("{'descr': '>i2', 'fortran_order': True, 'shape': (3, 2), }   \n", 12));
  return read && read->type == dtype::i2 && read->big_endian && read->fortran_order && read->rank == 2 &&
         read->dims[0] == 3 && read->dims[1] == 2 && read->size() == 6 && read->type_offset == 20 &&
         read->shape_offset == 59 && read->data_offset == 72;
}
TESSERA_CASE(a_header_says_what_it_holds);

constexpr bool reads_type(char const* header, dtype type, bool big_endian, std::size_t bytes) {
  auto const read = parse_header(npy_text(header, bytes));
  return read && read->type == type && read->big_endian == big_endian && !read->fortran_order && read->size() == 2;
}
constexpr bool every_type_has_a_name() {
  return reads_type("{'descr':'|b1','fortran_order':False,'shape':(2,)}", dtype::b1, false, 2) &&
         reads_type("{'descr':'|i1','fortran_order':False,'shape':(2,)}", dtype::i1, false, 2) &&
         reads_type("{'descr':'<i2','fortran_order':False,'shape':(2,)}", dtype::i2, false, 4) &&
         reads_type("{'descr':'>i4','fortran_order':False,'shape':(2,)}", dtype::i4, true, 8) &&
         reads_type("{'descr':'<i8','fortran_order':False,'shape':(2,)}", dtype::i8, false, 16) &&
         reads_type("{'descr':'|u1','fortran_order':False,'shape':(2,)}", dtype::u1, false, 2) &&
         reads_type("{'descr':'>u2','fortran_order':False,'shape':(2,)}", dtype::u2, true, 4) &&
         reads_type("{'descr':'<u4','fortran_order':False,'shape':(2,)}", dtype::u4, false, 8) &&
         reads_type("{'descr':'>u8','fortran_order':False,'shape':(2,)}", dtype::u8, true, 16) &&
         reads_type("{'descr':'<f2','fortran_order':False,'shape':(2,)}", dtype::f2, false, 4) &&
         reads_type("{'descr':'>f4','fortran_order':False,'shape':(2,)}", dtype::f4, true, 8) &&
         reads_type("{'descr':'<f8','fortran_order':False,'shape':(2,)}", dtype::f8, false, 16);
}
TESSERA_CASE(every_type_has_a_name);

constexpr bool single_bytes_need_no_order() {
  return reads_type("{'descr':'u1','fortran_order':False,'shape':(2,)}", dtype::u1, false, 2) &&
         reads_type("{'descr':'<b1','fortran_order':False,'shape':(2,)}", dtype::b1, false, 2);
}
TESSERA_CASE(single_bytes_need_no_order);

constexpr bool spelling_is_pythons() {
  return reads_type("{\"descr\":\"<f4\",\"fortran_order\":False,\"shape\":(2,)}", dtype::f4, false, 8) &&
         reads_type(" { 'shape' : ( 2 , 1L ) ,\t'descr' :\n'<f4' , 'fortran_order' : False } \r\n", dtype::f4, false,
                    8);
}
TESSERA_CASE(spelling_is_pythons);

constexpr bool a_scalar_has_rank_0() {
  auto const read = parse_header(npy_text("{'descr': '<f8', 'fortran_order': False, 'shape': (), }\n", 8));
  return read && read->rank == 0 && read->size() == 1;
}
TESSERA_CASE(a_scalar_has_rank_0);

constexpr bool axes_are_up_to_64() {
  constexpr npy_text most(
      "{'descr': '|u1', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
      "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2)}",
      2);
  auto const read = parse_header(most);
  return read && read->rank == 64 && read->dims[63] == 2;
}
TESSERA_CASE(axes_are_up_to_64);

// What is refused, and where: the ^ isn't in the file.

constexpr bool refuses(problem expected, char const* header, std::size_t bytes = 8) {
  npy_text const file(header, bytes);
  return parse_header(file).error() == error{expected, file.marked()};
}

constexpr bool keys_are_checked() {
  return refuses(problem::no_dictionary, "^['descr', '<f4']") && refuses(problem::no_dictionary, "   ^") &&
         refuses(problem::no_key, "{^descr: '<f4'}") && refuses(problem::no_key, "{'descr': '<f4', ^, }") &&
         refuses(problem::unknown_key, "{ ^'description': '<f4'}") &&
         refuses(problem::unknown_key, "{^'desc': '<f4'}") &&
         refuses(problem::unknown_key, "{'descr': '<f4', ^\"shape': (2,)}") &&
         refuses(problem::unknown_key, "{^'shape") &&
         refuses(problem::key_twice, "{'descr': '<f4', ^'descr': '<f4'}") &&
         refuses(problem::key_missing, "{'descr': '<f4', 'fortran_order': False, ^}") &&
         refuses(problem::key_missing, "{'fortran_order': False, 'shape': (2,)^}") &&
         refuses(problem::key_missing, "{'descr': '<f4', 'shape': (2,)^}") && refuses(problem::key_missing, "{^}");
}
TESSERA_CASE(keys_are_checked);

constexpr bool punctuation_is_checked() {
  return refuses(problem::no_colon, "{'descr' ^'<f4'}") && refuses(problem::no_colon, "{'descr'^") &&
         refuses(problem::no_comma, "{'descr': '<f4' ^'shape': (2,)}") &&
         refuses(problem::no_comma, "{'descr': '<f4'^") &&
         refuses(problem::no_comma, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)^)") &&
         refuses(problem::after_dictionary, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} ^# ok");
}
TESSERA_CASE(punctuation_is_checked);

constexpr bool types_are_checked() {
  return refuses(problem::structured, "{'descr': ^[('x', '<f4')]}") &&
         refuses(problem::structured, "{'descr': ^('<f4', (2,))}") && refuses(problem::no_descr, "{'descr': ^4}") &&
         refuses(problem::unknown_order, "{'descr': '^=f4'}") && refuses(problem::unknown_order, "{'descr': '^'}") &&
         refuses(problem::unknown_element, "{'descr': '<^c8'}") &&
         refuses(problem::unknown_element, "{'descr': '|^O'}") &&
         refuses(problem::unknown_element, "{'descr': '<^f3'}") &&
         refuses(problem::unknown_element, "{'descr': '<f8^0'}") &&
         refuses(problem::unknown_element, "{'descr': '<f4^\"}") &&
         refuses(problem::unknown_element, "{'descr': '<^") && refuses(problem::no_order, "{'descr': '^|f4'}") &&
         refuses(problem::no_order, "{'descr': '^i2'}");
}
TESSERA_CASE(types_are_checked);

constexpr bool the_order_of_axes_is_checked() {
  return refuses(problem::no_truth, "{'fortran_order': ^0}") &&
         refuses(problem::no_truth, "{'fortran_order': ^true}") &&
         refuses(problem::no_comma, "{'fortran_order': True^ly}") &&
         refuses(problem::no_truth, "{'fortran_order': ^Tru");
}
TESSERA_CASE(the_order_of_axes_is_checked);

constexpr bool shapes_are_checked() {
  return refuses(problem::no_tuple, "{'shape': ^[2, 3]}") && refuses(problem::no_tuple, "{'shape': ^2}") &&
         refuses(problem::no_tuple, "{'shape': (2^)}") && refuses(problem::no_tuple, "{'shape': (2 ^3)}") &&
         refuses(problem::no_tuple, "{'shape': (^, 2)}") && refuses(problem::no_tuple, "{'shape': (2,^,)}") &&
         refuses(problem::no_tuple, "{'shape': (^-2,)}") && refuses(problem::no_tuple, "{'shape': (2^.0,)}") &&
         refuses(problem::no_tuple, "{'shape': (02^,)}") && refuses(problem::no_tuple, "{'shape': (2, 3^") &&
         refuses(problem::zero_size, "{'shape': (2, ^0)}") && refuses(problem::zero_size, "{'shape': (^0,)}");
}
TESSERA_CASE(shapes_are_checked);

constexpr bool sizes_that_overflow_are_refused() {
  return refuses(problem::too_large, "{'shape': (^123456789012345678901234567890,)}") &&
         refuses(problem::too_large, "{'shape': (4294967296, 16777216, ^4294967296)}") &&
         refuses(problem::too_many_axes,
                 "{'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
                 "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,^1)}");
}
TESSERA_CASE(sizes_that_overflow_are_refused);

constexpr bool the_data_ends_with_the_file() {
  constexpr auto header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}";
  auto const found = [&](std::size_t bytes) { return parse_header(npy_text(header, bytes)).error(); };
  return found(8).kind == problem::none && found(7) == error{problem::cut_in_data, 72} &&
         found(0) == error{problem::cut_in_data, 65} && found(9) == error{problem::after_data, 73};
}
TESSERA_CASE(the_data_ends_with_the_file);

constexpr bool the_first_bytes_are_checked() {
  auto const found = [](auto const& file) { return parse_header(file).error(); };
  return found(embedded{""}) == error{problem::cut_in_header, 0} &&
         found(embedded{"\x93NUM"}) == error{problem::cut_in_header, 4} &&
         found(embedded{"PK\3\4"}) == error{problem::not_npy, 0} &&
         found(embedded{"\x93NUMPI\1\0"}) == error{problem::not_npy, 5} &&
         found(embedded{"\x93NUMPY\4\0\2\0{}"}) == error{problem::unknown_version, 6} &&
         found(embedded{"\x93NUMPY\1\1\2\0{}"}) == error{problem::unknown_version, 7} &&
         found(embedded{"\x93NUMPY\1\0\3\0{}"}) == error{problem::cut_in_header, 12} &&
         found(embedded{"\x93NUMPY\2\0\2\0"}) == error{problem::cut_in_header, 10} &&
         found(embedded{"\x93NUMPY\2\0\xff\xff\xff\xff{}"}) == error{problem::cut_in_header, 14} &&
         found(embedded{"\x93NUMPY\3\0\2\0\0\0{}"}) == error{problem::key_missing, 13};
}
TESSERA_CASE(the_first_bytes_are_checked);

}  // namespace
