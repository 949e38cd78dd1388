// Sections of the program beside the contests. They are known as soon as their object files are linked.
#ifndef TESSERA_BENCHMARKS_SECTION_HPP
#define TESSERA_BENCHMARKS_SECTION_HPP

#include "contest.hpp"

#include <string>
#include <vector>

namespace benchmark {

/// `measure` gives one JSON object for each row.
struct section {
  std::string name;
  std::vector<std::string> (*measure)(settings const&);
};

inline std::vector<section>& sections() {
  static std::vector<section> all;
  return all;
}

struct section_registration {
  explicit section_registration(section s) { sections().push_back(s); }
};

}  // namespace benchmark

#endif
