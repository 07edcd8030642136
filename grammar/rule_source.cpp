// Line by line. Outside of texts everything odd becomes plain; inside of texts the words stay as articles print them,
// except for what no reader sees (no-break blanks, kinds of hyphen and apostrophe). A text that its line does not close
// keeps its straight quote, which nothing else does: so the reader finds it.
#include "grammar/rule_source.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

/// A character beyond ASCII that is written as a plain one: its bytes and the plain one; size 0: there is none.
struct Plain {
    std::size_t size = 0;
    char is = 0;
};

constexpr char curly = '\x02';   ///< opens or closes a text
constexpr char long_dash = '\x03';

Plain plain_of(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    if (byte(0) == 0xC2U && byte(1) == 0xA0U) return {2, ' '};
    if (byte(0) == 0xE3U && byte(1) == 0x80U && byte(2) == 0x80U) return {3, ' '};
    if (byte(0) == 0xE2U && byte(1) == 0x88U && byte(2) == 0x92U) return {3, '-'};  // minus
    if (byte(0) == 0xEFU && byte(1) == 0xBBU && byte(2) == 0xBFU) return {3, ' '};  // byte order mark
    if (byte(0) != 0xE2U || byte(1) != 0x80U) return {};
    auto const third = byte(2);
    if ((third >= 0x80U && third <= 0x8BU) || third == 0xAFU) return {3, ' '};
    if (third >= 0x90U && third <= 0x93U) return {3, '-'};
    if (third == 0x94U || third == 0x95U) return {3, long_dash};
    if (third == 0x98U || third == 0x99U) return {3, '\''};
    if (third >= 0x9CU && third <= 0x9FU) return {3, curly};
    return {};
}

bool control(char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7F'; }
bool high(char c) { return static_cast<unsigned char>(c) >= 0x80U; }
bool plain_inside(char c) { return !high(c) && !control(c); }
bool plain_outside(char c) { return plain_inside(c) && c != '"' && c != '#'; }

}  // namespace

RuleSource::RuleSource(std::string_view file) : file_(file), lines_(file) {
    if (file.starts_with("\xFF\xFE") || file.starts_with("\xFE\xFF")) {
        unreadable_ = "utf-16";
        return;
    }
    text_.reserve(file.size() + 1);
    std::size_t const begin = file.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (auto at = begin; at < file.size();) {
        auto const end = std::min(file.find('\n', at), file.size());
        auto line = file.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.find('\r') != std::string_view::npos) unreadable_ = "line-ends";
        plain_line(line, at);
        put('\n', at + line.size());
        at = end + 1;
    }
}

void RuleSource::place(std::size_t at) {
    if (shifts_.empty() || shifts_.back().file + (text_.size() - shifts_.back().text) != at) shifts_.push_back({text_.size(), at});
}

void RuleSource::put(char c, std::size_t at) {
    place(at);
    text_ += c;
}

/// Copies the characters from `i` on that are `plain`; the index behind them.
template <typename Test>
std::size_t RuleSource::put_run(std::string_view line, std::size_t i, std::size_t at, Test plain) {
    auto end = i;
    while (end < line.size() && plain(line[end])) ++end;
    if (end > i) {
        place(at + i);
        text_.append(line.substr(i, end - i));
    }
    return end;
}

/// The inside of a text.
void RuleSource::copy(std::string_view bytes, std::size_t at) {
    for (std::size_t i = 0; i < bytes.size();) {
        i = put_run(bytes, i, at, plain_inside);
        if (i == bytes.size()) return;
        auto const plain = high(bytes[i]) ? plain_of(bytes, i) : Plain{1, ' '};
        if (plain.size == 0 || plain.is == curly || plain.is == long_dash) {
            put(bytes[i], at + i);
            ++i;
        } else {
            put(plain.is, at + i);
            i += plain.size;
        }
    }
}

/// A text: closed by the kind of quote that opened it, or else by the other kind. The index behind it; `begin` when its
/// line does not close it.
std::size_t RuleSource::quoted(std::string_view line, std::size_t begin, std::size_t opener, std::size_t at) {
    constexpr std::string_view right = "\xE2\x80\x9D";
    constexpr std::string_view left = "\xE2\x80\x9C";
    auto const inside = begin + opener;
    auto const find = [&](std::string_view closer) { return std::pair{line.find(closer, inside), closer.size()}; };
    auto closer = opener == 1 ? find("\"") : find(right);
    if (closer.first == std::string_view::npos) closer = opener == 1 ? find(right) : find(left);
    if (closer.first == std::string_view::npos && opener != 1) closer = find("\"");
    if (closer.first == std::string_view::npos) return begin;
    put(quote, at + begin);
    copy(line.substr(inside, closer.first - inside), at + inside);
    put(quote, at + closer.first);
    return closer.first + closer.second;
}

void RuleSource::plain_line(std::string_view line, std::size_t at) {
    for (std::size_t i = 0; i < line.size();) {
        i = put_run(line, i, at, plain_outside);
        if (i == line.size() || line[i] == '#') return;
        char const c = line[i];
        auto plain = high(c) ? plain_of(line, i) : Plain{1, control(c) ? ' ' : c};
        if (plain.size == 0) plain = {1, c};
        if (plain.is == '"' || plain.is == curly) {
            auto const behind = quoted(line, i, plain.size, at);
            if (behind != i) {
                i = behind;
                continue;
            }
            plain.is = '"';
        }
        put(plain.is == long_dash ? '-' : plain.is, at + i);
        i += plain.size;
    }
}

std::size_t RuleSource::file_offset(std::size_t at) const {
    if (at >= text_.size()) return text_.empty() ? 0 : file_.size();
    auto const next = std::upper_bound(shifts_.begin(), shifts_.end(), at, [](std::size_t x, Shift const& s) { return x < s.text; });
    auto const& shift = *(next - 1);
    return shift.file + (at - shift.text);
}

Position RuleSource::position(std::size_t at) const {
    auto const offset = file_offset(at);
    if (offset < line_begin_ || offset > line_end_ || line_end_ == 0) {
        last_ = lines_.position(static_cast<std::uint32_t>(offset));
        auto const line = lines_.line(last_.line);
        line_begin_ = static_cast<std::size_t>(line.data() - file_.data());
        line_end_ = line_begin_ + line.size();
    } else if (offset >= last_offset_) {
        last_.column += count_characters(file_.substr(last_offset_, offset - last_offset_));
    } else {
        last_.column -= count_characters(file_.substr(offset, last_offset_ - offset));
    }
    last_offset_ = offset;
    auto place = last_;
    if (place.line == 1 && place.column > 1 && file_.starts_with("\xEF\xBB\xBF")) --place.column;  // no editor counts it
    return place;
}

std::vector<RuleSource::Block> RuleSource::blocks() const {
    std::vector<Block> out;
    for (std::size_t at = 0; at < text_.size();) {
        auto const end = std::min(text_.find('\n', at), text_.size());
        auto last = end;
        while (last > at && (text_[last - 1] == ' ' || text_[last - 1] == '\t')) --last;
        if (last > at) {
            bool const margin = text_[at] != ' ' && text_[at] != '\t';
            if (margin || out.empty()) out.push_back({at, last});
            out.back().end = last;
        }
        at = end + 1;
    }
    return out;
}

}  // namespace claimcheck
