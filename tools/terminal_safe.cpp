// One pass over code points; what is printable is copied.
#include "tools/terminal_safe.hpp"

#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool reorders(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

std::string cleaned(std::string_view text, bool keep_lines) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        auto const c = code_point(text, at);
        if (c.value == '\n' && keep_lines) {
            out += '\n';
        } else if (c.value == '\t' || c.value == '\n' || c.value == '\r' || c.value == 0xA0 || c.value == 0x202F ||
                   c.value == 0x2028 || c.value == 0x2029) {
            out += ' ';
        } else if (c.value < 0x20 || (c.value >= 0x7F && c.value <= 0x9F) || reorders(c.value) ||
                   (c.length == 1 && static_cast<unsigned char>(text[at]) >= 0x80)) {
            out += replacement;
        } else {
            out += text.substr(at, c.length);
        }
        at += c.length;
    }
    return out;
}

}  // namespace

std::string terminal_safe(std::string_view text) { return cleaned(text, false); }
std::string terminal_safe_lines(std::string_view text) { return cleaned(text, true); }

}  // namespace claimcheck
