#pragma once
#include <string_view>

namespace claimcheck {

/// Eight hexadecimal digits of the code that reads articles (grammar/ and engine/), whatever the version says.
std::string_view reader_hash();

}  // namespace claimcheck
