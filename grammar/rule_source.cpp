#include "grammar/rule_source.hpp"

#include <algorithm>

namespace claimcheck {

RuleSource::RuleSource(std::string_view file) : file_(file), lines_(file) {
    plain(file);
    blank_comments();
}

void RuleSource::plain(std::string_view file) {
    text_.reserve(file.size());
    offset_.reserve(file.size() + 1);
    auto const byte = [&](std::size_t i) { return i < file.size() ? static_cast<unsigned char>(file[i]) : 0U; };
    for (std::size_t i = 0; i < file.size();) {
        std::size_t size = 1;
        char c = file[i];
        if (byte(i) == 0xE2U && byte(i + 1) == 0x80U) {
            auto const third = byte(i + 2);
            if (third >= 0x9CU && third <= 0x9FU) c = '"';
            if (third == 0x98U || third == 0x99U) c = '\'';
            if (third >= 0x90U && third <= 0x95U) c = '-';
            if (c != file[i]) size = 3;
        } else if (byte(i) == 0xC2U && byte(i + 1) == 0xA0U) {
            c = ' ';
            size = 2;
        } else if (byte(i) == 0xEFU && byte(i + 1) == 0xBBU && byte(i + 2) == 0xBFU && i == 0) {
            i += 3;
            continue;
        } else if (c == '\r' || c == '\0') {
            c = ' ';
        }
        text_ += c;
        offset_.push_back(static_cast<std::uint32_t>(i));
        i += size;
    }
    offset_.push_back(static_cast<std::uint32_t>(file.size()));
}

void RuleSource::blank_comments() {
    bool quoted = false;
    bool comment = false;
    for (auto& c : text_) {
        if (c == '\n') quoted = comment = false;
        if (c == '"' && !comment) quoted = !quoted;
        if (c == '#' && !quoted) comment = true;
        if (comment && c != '\n') c = ' ';
    }
}

Position RuleSource::position(std::size_t at) const { return lines_.position(offset_[std::min(at, offset_.size() - 1)]); }

std::vector<RuleSource::Block> RuleSource::blocks() const {
    std::vector<Block> out;
    for (std::size_t at = 0; at < text_.size();) {
        auto const end = std::min(text_.find('\n', at), text_.size());
        bool const margin = text_[at] != ' ' && text_[at] != '\t' && text_[at] != '\n';
        if (margin || out.empty()) out.push_back({at, end});
        if (text_.find_first_not_of(" \t", at) < end) out.back().end = end;
        at = end + 1;
    }
    std::erase_if(out, [&](Block const& b) { return text_.find_first_not_of(" \t\n", b.begin) >= b.end; });
    return out;
}

}  // namespace claimcheck
