// The contests of the problems that were compiled in, as JSON on standard output. `measure.py` builds, runs and reads it.
//
//     benchmark_run_time [--core N] [--rounds N] [--block SECONDS] [--shapes REGEX] [--sections contests,memory,growth]
#include "probe.hpp"
#include "problems.hpp"
#include "report_json.hpp"
#include "section.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <regex>
#include <sched.h>
#include <string>

namespace {

using namespace benchmark;

struct arguments {
  settings how;
  int core = 0;
  std::string shapes = "", sections = "contests,memory,growth";
};

arguments read(int count, char** values) {
  arguments result;
  for (int i = 1; i + 1 < count; i += 2) {
    std::string const option = values[i];
    char const* const value = values[i + 1];
    if (option == "--rounds") result.how.rounds = std::atoi(value);
    else if (option == "--block") result.how.block = std::atof(value);
    else if (option == "--core") result.core = std::atoi(value);
    else if (option == "--shapes") result.shapes = value;
    else if (option == "--sections") result.sections = value;
    else std::fprintf(stderr, "unknown option %s\n", values[i]), std::exit(2);
  }
  return result;
}

bool pin_to(int core) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(static_cast<std::size_t>(core), &set);
  return sched_setaffinity(0, sizeof set, &set) == 0;
}

/// Threads of this process: one, if everybody does what it is told.
int threads() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("Threads:", 0) == 0) return std::atoi(line.c_str() + 8);
  }
  return 0;
}

std::vector<std::string> contests(arguments const& a) {
  auto& all = compiled_problems();
  std::sort(all.begin(), all.end(), [](auto const& l, auto const& r) { return l.index < r.index; });
  std::regex const wanted(a.shapes);
  std::vector<std::string> result;
  for (auto const& entry : all) {
    auto const name = benchmark::name(problems[entry.index]);
    if (!std::regex_search(name, wanted)) continue;
    std::fprintf(stderr, "%s\n", name.c_str());
    result.push_back(json::text(hold_contest(entry, a.how)));
  }
  return result;
}

std::string as_they_are(std::string const& text) { return "\n" + text; }

/// Long enough to see the core at its best.
void find_best_rate() {
  for (int i = 0; i < 500; ++i) static_cast<void>(multiply_add_rate());
}

int measure(arguments const& a) {
  bool const pinned = pin_to(a.core);
  find_best_rate();
  std::string result =
      "{\"peers\": " + json::list(peers(), [](peer const& p) {
        return "{\"name\": " + json::quoted(p.name) + ", \"version\": " + json::quoted(p.version()) + "}";
      });
  if (a.sections.find("contests") != std::string::npos) {
    result += ",\n\"contests\": " + json::list(contests(a), as_they_are);
  }
  for (auto const& s : sections()) {
    if (a.sections.find(s.name) == std::string::npos) continue;
    result += ",\n\"" + s.name + "\": " + json::list(s.measure(a.how), as_they_are);
  }
  result += ",\n\"pinned\": " + std::string(pinned ? "true" : "false") + ", \"threads\": " + std::to_string(threads()) +
            ", \"best_rate\": " + json::number(best_multiply_add_rate());
  std::printf("%s}\n", result.c_str());
  return 0;
}

}  // namespace

int main(int count, char** values) {
  try {
    return measure(read(count, values));
  } catch (std::exception const& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
