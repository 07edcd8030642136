#pragma once
#include <string>
#include <string_view>

namespace claimcheck {

/// Text as it may stand in an element of XML or HTML, or between the quotation marks of an attribute: markup is escaped,
/// what neither may hold (control characters, U+FFFE, U+FFFF) and marks that reorder a line become U+FFFD.
std::string xml_text(std::string_view text);
/// The same, but line ends stay: in an element alone.
std::string xml_lines(std::string_view text);

}  // namespace claimcheck
