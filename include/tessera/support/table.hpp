// table_result<Table>, and the slices that tessera_build_table builds a table of.
#ifndef TESSERA_SUPPORT_TABLE_HPP
#define TESSERA_SUPPORT_TABLE_HPP

#include <tessera/support/mandate.hpp>
#include <tessera/support/shards.hpp>

#include <cstddef>
#include <type_traits>

namespace tessera {

/// What tessera_build_table builds: tables::conv2d<x, w, options...>, tables::generate<tensor<T, D...>, f> and their kin,
/// named after the `_v` forms.
template <class Table>
concept table_definition = requires {
  typename Table::result;
  Table::value();
};

/// Elements that are nothing but their bytes, wherever they lie: no pointers.
template <class T>
concept table_element = std::is_arithmetic_v<T>;

namespace detail {

template <class T>
consteval bool table_mandates() {
  TESSERA_MANDATE("tessera_build_table: the elements are no plain numbers; a table keeps their bytes and nothing else",
                  table_element<T>)
  return true;
}

template <class Table>
struct checked_table : std::bool_constant<table_mandates<typename Table::result::value_type>()> {
  using result = typename Table::result;
};

}  // namespace detail

/// The type of a table: the tensor that its definition makes. Does not compile for elements that are no numbers
/// ("tessera_build_table: the elements are no plain numbers").
template <table_definition Table>
using table_result = typename detail::checked_table<Table>::result;

namespace detail {

/// Where a slice of a task begins: all slices have as many runs as another, or one more.
template <class Task>
constexpr std::size_t first_of_slice(std::size_t slice, std::size_t slices) {
  constexpr std::size_t runs = (Task::size + Task::shard - 1) / Task::shard;
  auto const first = runs * slice / slices * Task::shard;
  return first < Task::size ? first : Task::size;
}

/// Where there are more slices than runs.
struct no_elements {};

/// The elements of a slice, in order and without a gap.
template <table_definition Table, std::size_t Slice, std::size_t Slices>
constexpr auto elements_of_slice() {
  if constexpr (requires { Table::task(); }) {
    using task = typename decltype(Table::task())::type;
    constexpr auto first = first_of_slice<task>(Slice, Slices), last = first_of_slice<task>(Slice + 1, Slices);
    if constexpr (first == last) return no_elements{};
    else return gathered_runs<task, first, last>();
  } else {
    return no_elements{};
  }
}

/// A number as text, for a reader of object files.
struct digits {
  char text[16]{};
  constexpr explicit digits(std::size_t number) {
    std::size_t length = 1;
    for (auto rest = number; rest >= 10; rest /= 10) ++length;
    for (; length > 0; number /= 10) text[--length] = static_cast<char>('0' + number % 10);
  }
};

/// A slice as an object file holds it: how many bytes, of how many in all, and the bytes, between marks by which
/// cmake/tessera_build_table.cmake finds them. Its type says nothing of the table, whose definition may have internal
/// linkage, which the slice would share.
template <class Elements>
struct marked_slice {
  char begin[48];
  digits size;
  digits whole;
  [[no_unique_address]] Elements elements;
  char end[48];
};

template <table_definition Table, std::size_t Slice, std::size_t Slices>
constexpr auto slice_of_table() {
  using elements = decltype(elements_of_slice<Table, Slice, Slices>());
  return marked_slice<elements>{.begin = "tessera_build_table: a slice begins",
                                .size = digits(std::is_empty_v<elements> ? 0 : sizeof(elements)),
                                .whole = digits(sizeof(table_result<Table>)),
                                .elements = elements_of_slice<Table, Slice, Slices>(),
                                .end = "tessera_build_table: a slice ends"};
}

}  // namespace detail
}  // namespace tessera

#endif
