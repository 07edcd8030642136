// The line is found from the figure outwards, so that a text of one long line costs no more than others.
#include "tools/excerpt.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::size_t reach = 160;

bool inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

}  // namespace

Excerpt make_excerpt(Article const& article, Claim const& claim, ClaimStore& store) {
    std::string_view const text = claim.in_title ? article.title : article.text;
    std::size_t const begin = std::min<std::size_t>(claim.span.begin, text.size());
    std::size_t const end = std::clamp<std::size_t>(claim.span.end, begin, text.size());
    std::size_t from = begin > reach ? begin - reach : 0;
    auto const line_begin = begin == 0 ? std::string_view::npos : text.rfind('\n', begin - 1);
    bool const whole_before = line_begin != std::string_view::npos && line_begin >= from;
    Excerpt out;
    out.cut_before = !whole_before && from > 0;
    if (whole_before) from = line_begin + 1;
    while (inside_character(text, from)) ++from;
    auto to = std::min(end + reach, text.size());
    auto const line_end = text.substr(end, to - end).find_first_of("\r\n");
    out.cut_after = line_end == std::string_view::npos && to < text.size();
    if (line_end != std::string_view::npos) to = end + line_end;
    while (inside_character(text, to)) --to;
    out.text = store.keep_once(text.substr(from, to - from));
    out.begin = static_cast<std::uint32_t>(begin - from);
    out.end = static_cast<std::uint32_t>(end - from);
    return out;
}

}  // namespace claimcheck
