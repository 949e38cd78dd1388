// Shards: a large result computed as many constant evaluations, each within the compiler's own limits.
#ifndef TESSERA_SUPPORT_SHARDS_HPP
#define TESSERA_SUPPORT_SHARDS_HPP

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace tessera::detail {

/// Multiply-adds in one shard: enough to outweigh a shard's own cost, and well within the limits of every compiler.
inline constexpr std::size_t multiply_adds_per_shard = 100'000;

/// Elements in one shard of a task that only moves elements.
inline constexpr std::size_t elements_per_shard = 8'192;

/// As many units of `unit` elements as fit, one at least, and no more than the result has.
constexpr std::size_t shard_size(std::size_t unit, std::size_t units_that_fit, std::size_t size) {
  auto const wanted = unit * (units_that_fit == 0 ? 1 : units_that_fit);
  return wanted < size ? wanted : size;
}

/// A task that can be sharded: elements of type value_type, `size` of them, computed in runs of `shard` elements by
/// evaluate(run, first), an array of elements from number `first` on. Everything it reads is in its type.
template <class Task>
concept shardable = requires {
  typename Task::value_type;
  { Task::size } -> std::convertible_to<std::size_t>;
  { Task::shard } -> std::convertible_to<std::size_t>;
};

/// A function object named once, so that shards refer to it instead of carrying it in their names.
template <auto F>
inline constexpr auto function_object = F;

/// Consecutive elements of a result.
template <class T, std::size_t N>
struct run_of_elements {
  T elements[N];
};

template <class Task, std::size_t First, std::size_t Count>
constexpr auto evaluated_run() {
  run_of_elements<typename Task::value_type, Count> run{};
  Task::evaluate(run.elements, First);
  return run;
}

/// Each run is a variable of its own, so that the compiler's budget begins anew.
template <class Task, std::size_t First, std::size_t Count>
inline constexpr auto run = evaluated_run<Task, First, Count>();

/// Runs in order, without a gap: the bytes of the result, or of a slice of it.
template <class T, std::size_t Length, std::size_t Count, std::size_t Rest>
struct all_runs {
  run_of_elements<T, Length> whole[Count];
  run_of_elements<T, Rest> rest;
};
template <class T, std::size_t Length, std::size_t Count>
struct all_runs<T, Length, Count, 0> {
  run_of_elements<T, Length> whole[Count];
};

/// Elements First, First + 1, ... up to Last, in whole runs and a rest.
template <class Task, std::size_t First, std::size_t Last, std::size_t... I>
constexpr auto gathered_runs(std::index_sequence<I...>) {
  constexpr std::size_t length = Task::shard, rest = (Last - First) % length;
  using runs = all_runs<typename Task::value_type, length, sizeof...(I), rest>;
  if constexpr (sizeof...(I) == 0) return run<Task, First, rest>;
  else if constexpr (rest == 0) return runs{{run<Task, First + I * length, length>...}};
  else return runs{{run<Task, First + I * length, length>...}, run<Task, Last - rest, rest>};
}
template <class Task, std::size_t First, std::size_t Last>
constexpr auto gathered_runs() {
  return gathered_runs<Task, First, Last>(std::make_index_sequence<(Last - First) / Task::shard>{});
}

/// The runs as one result, element by element: for element types that are no plain bytes.
template <class Result, class Runs, std::size_t Length>
constexpr Result copied_runs(Runs const& runs) {
  Result result{};
  std::size_t at = 0;
  for (auto const& whole : runs.whole) {
    for (auto const& element : whole.elements) result.elements[at++] = element;
  }
  if constexpr (requires { runs.rest; }) {
    for (auto const& element : runs.rest.elements) result.elements[at++] = element;
  }
  return result;
}

/// The result of a task, sharded. `Result` holds Task::size elements in a member `elements` and nothing else.
template <class Result, shardable Task>
constexpr Result evaluate_task() {
  using T = typename Task::value_type;
  if constexpr (Task::size <= Task::shard) {
    Result result{};
    Task::evaluate(result.elements, 0);
    return result;
  } else {
    if constexpr (std::is_arithmetic_v<T>) {
      return __builtin_bit_cast(Result, gathered_runs<Task, 0, Task::size>());
    } else {
      using runs = decltype(gathered_runs<Task, 0, Task::size>());
      return copied_runs<Result, runs, Task::shard>(gathered_runs<Task, 0, Task::size>());
    }
  }
}

/// A result that can be computed here, or slice by slice elsewhere. Its task is told only when asked for: to name some
/// tasks, what they read has to be evaluated first.
template <class Result, class Task>
struct table {
  using result = Result;
  static constexpr std::type_identity<Task> task() { return {}; }
  static constexpr Result value() { return evaluate_task<Result, Task>(); }
};

/// What stands for a table that a mandate has refused, so that no second error follows.
template <class Result>
struct refused_table {
  using result = Result;
  static constexpr Result value() { return Result{}; }
};

}  // namespace tessera::detail

#endif
