// What terminals may show is escaped byte by byte; of what they may, XML forbids two characters more.
#include "tools/xml_text.hpp"

#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

std::string escaped(std::string_view safe) {
    std::string out;
    out.reserve(safe.size());
    for (std::size_t at = 0; at < safe.size(); ++at) {
        switch (safe[at]) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\xEF':  // U+FFFE and U+FFFF
                if (safe.compare(at, 2, "\xEF\xBF") == 0 && at + 2 < safe.size() && static_cast<unsigned char>(safe[at + 2]) >= 0xBE) {
                    out += "\xEF\xBF\xBD";
                    at += 2;
                    break;
                }
                [[fallthrough]];
            default: out += safe[at];
        }
    }
    return out;
}

}  // namespace

std::string xml_text(std::string_view text) { return escaped(terminal_safe(text)); }
std::string xml_lines(std::string_view text) { return escaped(terminal_safe_lines(text)); }

}  // namespace claimcheck
