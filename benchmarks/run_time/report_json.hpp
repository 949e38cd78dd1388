// Writes what was measured as JSON, for measure.py.
#ifndef TESSERA_BENCHMARKS_REPORT_JSON_HPP
#define TESSERA_BENCHMARKS_REPORT_JSON_HPP

#include "contest.hpp"

#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace benchmark::json {

inline std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (char const c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return result + '"';
}

inline std::string number(double value) {
  if (std::isnan(value)) return "null";
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", value);
  return text;
}

/// "[a, b]" of whatever `one` writes.
template <class T, class F>
std::string list(std::vector<T> const& values, F one) {
  std::string result = "[";
  for (auto const& value : values) result += (result.size() > 1 ? ", " : "") + one(value);
  return result + "]";
}

inline char const* text(role as) {
  switch (as) {
    case role::ours:
      return "ours";
    case role::control:
      return "control";
    case role::ours_unprepared:
      return "ours, unprepared";
    case role::ours_winograd:
      return "ours, winograd";
    case role::plain:
      return "plain";
    case role::own_layout:
      return "own layout";
    case role::winograd:
      return "winograd";
    case role::winograd_own_layout:
      return "winograd, own layout";
  }
  return "";
}

inline char const* text(operation what) {
  switch (what) {
    case operation::convolution:
      return "convolution";
    case operation::transposed:
      return "transposed";
    case operation::product:
      return "product";
  }
  return "";
}

inline std::string text(timing const& t) {
  return "{\"name\": " + quoted(t.name) + ", \"role\": " + quoted(text(t.as)) + ", \"detail\": " + quoted(t.detail) +
         ", \"calls\": " + std::to_string(t.calls) + ", \"error\": " + number(t.error) +
         ", \"difference\": " + number(t.difference) + ", \"seconds\": " + list(t.seconds, number) + "}";
}

inline std::string text(refusal const& r) {
  return "{\"name\": " + quoted(r.name) + ", \"reason\": " + quoted(r.reason) + "}";
}

inline std::string text(contest_report const& c) {
  return "{\"name\": " + quoted(c.name) + ", \"operation\": " + quoted(text(c.what.what)) +
         ", \"multiply_adds\": " + number(c.what.multiply_adds()) +
         ", \"interruptions\": " + std::to_string(c.interruptions) + ",\n \"probes\": " + list(c.probes, number) +
         ",\n \"contestants\": " + list(c.timings, [](timing const& t) { return "\n  " + text(t); }) +
         ",\n \"refusals\": " + list(c.refusals, [](refusal const& r) { return text(r); }) + "}";
}

}  // namespace benchmark::json

#endif
