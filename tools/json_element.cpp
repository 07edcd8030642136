// A line end closes a string that was left open, as JSON has none in strings, so that one mistake does not swallow the rest.
#include "tools/json_element.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::size_t block = std::size_t{1} << 18;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

/// Another block; what stands before the element under way is dropped.
bool ElementReader::more() {
    buffer_.erase(0, begin_);
    at_ -= begin_;
    begin_ = 0;
    auto const before = buffer_.size();
    buffer_.resize(before + block);
    buffer_.resize(before + file_.read(buffer_.data() + before, block));
    return buffer_.size() > before;
}

void ElementReader::take() {
    char const c = buffer_[at_++];
    if (c == '\n') place_ = {place_.line + 1, 1};
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++place_.column;
}

void ElementReader::skip_blanks() {
    while (!at_end() && is_blank(peek())) take();
    begin_ = at_;
    begin_place_ = place_;
}

std::optional<ElementReader::Element> ElementReader::problem(std::string message) { return Element{{}, place_, false, std::move(message)}; }

/// What stands between two elements, or a problem there.
std::optional<ElementReader::Element> ElementReader::separated() {
    char const c = peek();
    if (c == ']') {
        take();
        skip_blanks();
        done_ = true;
        if (after_comma_) return problem("a value was expected before ]");
        return at_end() ? std::nullopt : problem("nothing may stand behind the list");
    }
    if (c == ',') {
        bool const empty = !after_element_;
        auto out = empty ? problem("a value was expected before the comma") : std::nullopt;
        take();
        skip_blanks();
        after_element_ = false;
        after_comma_ = !empty;
        return out;
    }
    if (!after_element_) return std::nullopt;
    after_element_ = false;
    return problem("a comma or ] was expected");
}

/// False: the element is longer than the limit; it was passed over.
bool ElementReader::scan_value() {
    std::size_t depth = 0, dropped = 0;
    bool in_string = false;
    for (; !at_end(); take()) {
        char const c = peek();
        if (at_ - begin_ > limit_) {
            dropped = at_;
            begin_ = at_;
        }
        if (in_string) {
            if (c == '\\') {
                take();
                if (at_end()) break;
                in_string = peek() != '\n';
            } else {
                in_string = c != '"' && c != '\n';
            }
            if (!in_string && depth == 0) {
                take();
                break;
            }
            continue;
        }
        if (depth == 0 && at_ > begin_ && (c == ',' || c == ']' || c == '}' || is_blank(c))) break;
        if (c == '"') in_string = true;
        else if (c == '{' || c == '[') ++depth;
        else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            take();
            break;
        }
    }
    done_ = at_end() && (depth > 0 || in_string);  // its reader tells where it breaks off
    return dropped == 0;
}

std::optional<ElementReader::Element> ElementReader::next() {
    if (done_) return std::nullopt;
    if (!opened_) {
        opened_ = true;
        for (std::string_view const mark = "\xEF\xBB\xBF"; at_ < mark.size() && peek() == mark[at_];) ++at_;
        skip_blanks();
        if (peek() == '[') take();
    }
    for (;;) {
        skip_blanks();
        if (at_end()) {
            done_ = true;
            return file_.failed() ? std::nullopt : problem("it breaks off before ]");
        }
        bool const between = peek() == ',' || peek() == ']' || after_element_;
        if (!between) break;
        if (auto wrong = separated()) return wrong;
        if (done_) return std::nullopt;
    }
    after_element_ = true;
    after_comma_ = false;
    bool const whole = scan_value();
    return Element{whole ? std::string_view{buffer_}.substr(begin_, at_ - begin_) : std::string_view{}, begin_place_, !whole};
}

void ElementReader::resume(std::size_t offset) {
    std::string_view const text = std::string_view{buffer_}.substr(begin_, at_ - begin_);
    auto const before = text.substr(0, offset).rfind('\n');
    for (auto line = text.find('\n', before == std::string_view::npos ? offset : before); line != std::string_view::npos; line = text.find('\n', line + 1)) {
        auto const start = text.find_first_not_of(" \t", line + 1);
        if (start == std::string_view::npos || text[start] != '{' || start - line > begin_place_.column) continue;
        place_ = {begin_place_.line + static_cast<std::uint32_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n')),
                  static_cast<std::uint32_t>(start - line)};
        at_ = begin_ + start;
        after_element_ = done_ = false;
        return;
    }
}

}  // namespace claimcheck
