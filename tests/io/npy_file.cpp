#include "catch.hpp"
#include "io/data.hpp"

#include <tessera/io/npy_file.hpp>
#include <tessera/io/npy_load.hpp>
#include <tessera/tensor/compare.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/as_view.hpp>
#include <tessera/view/permute.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace npy = tessera::npy;
using tessera::tensor;
using tessera::testing::bytes_of;
using tessera::testing::npy_data;
using tessera::testing::temporary_file;

namespace {

template <class T>
tensor<T, 2, 3> elements() {
  using limits = std::numeric_limits<T>;
  if constexpr (std::is_same_v<T, bool>) return {{true, false, true}, {false, false, true}};
  else if constexpr (std::is_integral_v<T>) return {{limits::min(), 1, 2}, {3, T(limits::max() - 1), limits::max()}};
  else return {{T(1.5), T(-0.0), limits::infinity()}, {T(-2.25), limits::max(), limits::denorm_min()}};
}

constexpr std::string_view name_of(npy::dtype type) { return {npy::dtype_names + 2 * static_cast<int>(type), 2}; }

}  // namespace

TEMPLATE_TEST_CASE("every file of NumPy's is read", "[io][npy]", bool, std::int8_t, std::int16_t, std::int32_t,
                   std::int64_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, float, double) {
  for (std::string const form : {"", "_fortran", "_big"}) {
    if (form == "_big" && sizeof(TestType) == 1) continue;
    auto const path = npy_data() / (std::string(name_of(npy::dtype_of<TestType>)) + form + ".npy");
    INFO(path);
    auto const a = npy::read<tensor<TestType, 2, 3>>(path);
    REQUIRE(a);
    CHECK(*a == elements<TestType>());
    CHECK(std::signbit(static_cast<double>((*a)(0, 1))) == std::is_floating_point_v<TestType>);
  }
}

TEST_CASE("halves are read as floats", "[io][npy]") {
  for (std::string const form : {"", "_fortran", "_big"}) {
    auto const a = npy::read<tensor<float, 2, 3>>(npy_data() / ("f2" + form + ".npy"));
    REQUIRE(a);
    CHECK(*a == tensor<float, 2, 3>{{1.5f, 0, std::numeric_limits<float>::infinity()}, {-2.25f, 65504, 0x1p-24f}});
  }
}

TEST_CASE("all ranks, versions and spellings are read", "[io][npy]") {
  auto const count = tessera::iota<std::int32_t, 4, 6>();
  CHECK(npy::read<tensor<std::int32_t, 4, 6>>(npy_data() / "version_2.npy").value() == count);
  CHECK(npy::read<tensor<std::int32_t, 4, 6>>(npy_data() / "version_3.npy").value() == count);
  CHECK(npy::read<tensor<double>>(npy_data() / "scalar.npy").value() == tensor<double>(2.5));
  CHECK(npy::read<tensor<std::int32_t, 5>>(npy_data() / "vector.npy").value() == tensor{0, 1, 2, 3, 4});
  auto const four = tessera::iota<std::int16_t, 2, 3, 2, 2>();
  CHECK(npy::read<tensor<std::int16_t, 2, 3, 2, 2>>(npy_data() / "rank_4_fortran_big.npy").value() == four);
  CHECK(npy::read<tensor<std::uint16_t, 2, 3>>(npy_data() / "other_spelling.npy").value()(1, 2) == 5);
}

TEST_CASE("a broken file is refused at its byte", "[io][npy]") {
  auto const refused = [](std::string const& name) {
    return npy::read<tensor<float, 2, 3>>(npy_data() / "broken" / (name + ".npy")).error();
  };
  using npy::error, npy::problem;
  CHECK(refused("text") == error{problem::not_npy, 0});
  CHECK(refused("archive") == error{problem::not_npy, 0});
  CHECK(refused("version_4") == error{problem::unknown_version, 6});
  CHECK(refused("cut_in_header") == error{problem::cut_in_header, 50});
  CHECK(refused("cut_in_data") == error{problem::cut_in_data, 151});
  CHECK(refused("after_data") == error{problem::after_data, 152});
  CHECK(refused("complex") == error{problem::unknown_element, 22});
  CHECK(refused("structured") == error{problem::structured, 20});
  CHECK(refused("empty") == error{problem::zero_size, 64});
  CHECK(refused("key_missing") == error{problem::key_missing, 42});
  CHECK(refused("no_tuple") == error{problem::no_tuple, 62});
  CHECK(refused("native_order") == error{problem::unknown_order, 21});
  auto const no_bool = npy::read<tensor<bool, 2, 3>>(npy_data() / "broken" / "no_bool.npy");
  CHECK(no_bool.error() == error{problem::no_bool, 133});
}

TEST_CASE("what is not the tensor's is refused", "[io][npy]") {
  using npy::error, npy::problem;
  auto const path = npy_data() / "f4.npy";
  CHECK(npy::read<tensor<double, 2, 3>>(path).error() == error{problem::other_element, 20});
  CHECK(npy::read<tensor<float, 3, 2>>(path).error() == error{problem::other_shape, 60});
  CHECK(npy::read<tensor<float, 2, 3>>(npy_data() / "absent.npy").error() == error{problem::cannot_open, 0});
  CHECK(npy::read<tensor<float, 2, 3>>(npy_data()).error().kind == problem::cannot_read);
}

TEST_CASE("a file is read into memory of one's own", "[io][npy]") {
  std::vector<float> memory(6, 7.0f);
  auto const path = npy_data() / "f4.npy";
  CHECK(npy::read_into(tessera::as_view<3, 2>(memory), path.c_str()).error().kind == npy::problem::other_shape);
  CHECK(memory == std::vector<float>(6, 7.0f));
  CHECK(npy::read_into(tessera::as_view<2, 3>(memory), path.string()).value() == 152);
  CHECK(memory[3] == -2.25f);
}

TEMPLATE_TEST_CASE("what is saved is the file that NumPy writes", "[io][npy]", bool, std::int8_t, std::int16_t,
                   std::int32_t, std::int64_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, float,
                   double) {
  auto const name = std::string(name_of(npy::dtype_of<TestType>)) + ".npy";
  temporary_file const file(name);
  REQUIRE(npy::save(file.path(), elements<TestType>()).value() == std::filesystem::file_size(npy_data() / name));
  CHECK(bytes_of(file.path()) == bytes_of(npy_data() / name));
}

TEST_CASE("a view is saved in row-major order", "[io][npy]") {
  temporary_file const file("view.npy");
  tensor<int, 2, 3> const a{{1, 2, 3}, {4, 5, 6}};
  REQUIRE(npy::save(file.path().string(), tessera::views::transpose(a)));
  CHECK(npy::read<tensor<int, 3, 2>>(file.path()).value() == tensor{{1, 4}, {2, 5}, {3, 6}});
}

TEST_CASE("a file larger than any buffer comes back", "[io][npy]") {
  using large = tensor<double, 300, 500>;
  auto const a = std::make_unique<large>();
  auto const b = std::make_unique<large>();
  for (std::size_t i = 0; i < large::size(); ++i) a->elements[i] = static_cast<double>(i) / 7;
  temporary_file const file("large.npy");
  REQUIRE(npy::save(file.path(), *a).value() == 128 + 8 * large::size());
  REQUIRE(npy::read_into(*b, file.path()));
  CHECK(*a == *b);
}

TEST_CASE("what cannot be written is reported", "[io][npy]") {
  CHECK(npy::save(npy_data() / "absent" / "a.npy", tensor{1, 2}).error().kind == npy::problem::cannot_open);
  if (std::filesystem::exists("/dev/full")) {
    CHECK(npy::save("/dev/full", tensor{1, 2}).error().kind == npy::problem::cannot_write);
  }
}

// Run by numpy_reads.py, which then lets NumPy read the files.
TEST_CASE("files for NumPy", "[.numpy]") {
  char const* const folder = std::getenv("TESSERA_NPY_FOLDER");
  REQUIRE(folder != nullptr);
  auto const save = [&](std::string const& name, auto const& a) {
    REQUIRE(npy::save(std::filesystem::path(folder) / (name + ".npy"), a));
  };
  auto const save_elements = [&]<class... T>(tensor<T>...) {
    (save(std::string(name_of(npy::dtype_of<T>)), elements<T>()), ...);
  };
  save_elements(tensor<bool>{}, tensor<std::int8_t>{}, tensor<std::int16_t>{}, tensor<std::int32_t>{},
                tensor<std::int64_t>{}, tensor<std::uint8_t>{}, tensor<std::uint16_t>{}, tensor<std::uint32_t>{},
                tensor<std::uint64_t>{}, tensor<float>{}, tensor<double>{});
  auto const a = tessera::iota<int, 2, 3, 4>();
  save("rank_3", a);
  save("permuted", tessera::views::permute<2, 0, 1>(a));
  save("scalar", tensor<double>(2.5));
  save("vector", tessera::iota<int, 1000>());
  save("rank_16", tensor<int, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1>{});
}
