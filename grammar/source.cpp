// Lines are found once by their ends; columns count the bytes that do not continue a code point.
#include "grammar/source.hpp"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace claimcheck {

LineIndex::LineIndex(std::string_view text) : text_(text) {
    starts_.push_back(0);
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        starts_.push_back(static_cast<std::uint32_t>(at + 1));
    }
}

Position LineIndex::position(std::uint32_t offset) const {
    auto const next = std::upper_bound(starts_.begin(), starts_.end(), offset);
    auto const start = *(next - 1);
    auto const line = static_cast<std::uint32_t>(next - starts_.begin());
    auto const end = std::min<std::size_t>(offset, text_.size());
    return {line, 1 + count_characters(text_.substr(start, end - start))};
}

std::string_view LineIndex::line(std::uint32_t number) const {
    if (number == 0 || number > starts_.size()) return {};
    auto const begin = starts_[number - 1];
    auto end = number < starts_.size() ? starts_[number] - 1 : text_.size();
    if (end > begin && text_[end - 1] == '\r') --end;
    return text_.substr(begin, end - begin);
}

std::uint32_t count_characters(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t inner = 0;  // bytes that go on with a character: 10xxxxxx
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        inner += (((bytes >> 7) & ~(bytes >> 6) & ones) * ones) >> 56;  // the product adds them up
    }
    for (; at < text.size(); ++at) inner += (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U ? 1 : 0;
    return static_cast<std::uint32_t>(text.size() - inner);
}

std::optional<Day> parse_day(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    int part[3] = {0, 0, 0};
    std::size_t const first[3] = {0, 5, 8};
    std::size_t const length[3] = {4, 2, 2};
    for (int p = 0; p < 3; ++p) {
        for (std::size_t i = first[p]; i < first[p] + length[p]; ++i) {
            if (iso[i] < '0' || iso[i] > '9') return std::nullopt;
            part[p] = part[p] * 10 + (iso[i] - '0');
        }
    }
    std::chrono::year_month_day const day{std::chrono::year{part[0]}, std::chrono::month{static_cast<unsigned>(part[1])},
                                          std::chrono::day{static_cast<unsigned>(part[2])}};
    if (!day.ok()) return std::nullopt;
    return Day{day};
}

std::string to_string(Day day) {
    std::chrono::year_month_day const d{day};
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                  static_cast<unsigned>(d.day()));
    return buffer;
}

}  // namespace claimcheck
