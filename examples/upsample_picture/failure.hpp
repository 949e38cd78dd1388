// What goes wrong in a way that the user can mend.
#ifndef UPSAMPLE_PICTURE_FAILURE_HPP
#define UPSAMPLE_PICTURE_FAILURE_HPP

#include <stdexcept>

namespace upsample {

/// Its text is one line, ready to be shown.
struct failure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace upsample

#endif
