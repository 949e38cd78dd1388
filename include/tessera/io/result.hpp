// result<T, Error>: a value, or why there is none.
#ifndef TESSERA_IO_RESULT_HPP
#define TESSERA_IO_RESULT_HPP

#include <tessera/support/failure.hpp>
#include <tessera/support/message.hpp>

#include <exception>
#include <utility>

namespace tessera {

/// What value() throws where there is none, in programs with exceptions.
template <class Error>
class bad_result : public std::exception {
 public:
  explicit bad_result(Error const& error) : error_(error), text_(error.text()) {}

  Error const& error() const { return error_; }
  char const* what() const noexcept override { return text_.data(); }

 private:
  Error error_;
  message text_;
};

/// A value or an error, as std::expected (C++23). `Error` has a `sentence()`, and a `text()` that also says where; T{}
/// and Error{} exist.
///
///     auto const weights = npy::read<tensor<float, 8, 3>>("weights.npy");
///     if (!weights) return report(weights.error().sentence(), weights.error().offset);
///     use(*weights);
template <class T, class Error>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = Error;

  constexpr result(T value) : value_(std::move(value)), has_value_(true) {}
  constexpr result(Error const& error) : error_(error) {}

  constexpr bool has_value() const { return has_value_; }
  constexpr explicit operator bool() const { return has_value_; }

  /// The value. Where there is none: T{}.
  constexpr T const& operator*() const& { return value_; }
  constexpr T& operator*() & { return value_; }
  constexpr T&& operator*() && { return std::move(value_); }
  constexpr T const* operator->() const { return &value_; }

  /// Why there is no value. Where there is one: Error{}.
  constexpr Error const& error() const { return error_; }

  /// The value. Where there is none: throws bad_result, or fails with the sentence in a program without exceptions.
  constexpr T const& value() const& { return required().value_; }
  constexpr T value() && { return std::move(required().value_); }

 private:
  constexpr result const& required() const {
    if (!has_value_) raise(error_);
    return *this;
  }

  [[noreturn]] static void raise(Error const& error) {
#ifdef __cpp_exceptions
    throw bad_result<Error>(error);
#else
    detail::fail(error.sentence());
#endif
  }

  T value_{};
  Error error_{};
  bool has_value_ = false;
};

}  // namespace tessera

#endif
