#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "engine/stem.hpp"
#include "engine/vocabulary.hpp"
#include "grammar/item.hpp"
#include "grammar/statement.hpp"

namespace claimcheck {

/// Items [begin, end) of a sentence; of them [own_begin, own_end) are what no cut parts from their figure.
struct Part {
    std::size_t begin = 0, end = 0;
    std::size_t own_begin = 0, own_end = 0;
};

/// A sentence cut into the parts that belong to its figures: at its marks, conjunctions and figures. Views into the
/// line and the text.
class Clause {
public:
    Clause(ItemLine const& line, std::string_view text, Stems& stems);

    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] Token const& operator[](std::size_t i) const { return items_[i]; }
    [[nodiscard]] bool is(std::size_t i, ClassSet set) const { return i < items_.size() && items_[i].classes.any(set); }
    [[nodiscard]] bool mark(std::size_t i, char c) const { return i < items_.size() && items_[i].is(c); }
    [[nodiscard]] bool number(std::size_t i) const { return i < items_.size() && items_[i].kind == TokenKind::number; }
    [[nodiscard]] Quantity const& quantity(std::size_t i) const { return line_.quantities[static_cast<std::size_t>(items_[i].mention)]; }
    [[nodiscard]] When const& time(std::size_t i) const { return line_.times[static_cast<std::size_t>(items_[i].mention)]; }
    /// The printed text of items [first, last].
    [[nodiscard]] std::string_view printed(std::size_t first, std::size_t last) const {
        return text_.substr(items_[first].begin, items_[last].end() - items_[first].begin);
    }

    [[nodiscard]] std::string_view text(Span span) const { return text_.substr(span.begin, span.size()); }

    /// Whether an item is a quantity that counts something: no number of a name ("Apollo 13 crew"), no "one of".
    [[nodiscard]] bool figure(std::size_t i) const { return i < figure_.size() && figure_[i]; }
    /// The age or ratio that begins at an item, which the grammar leaves as it is; nullptr: none does.
    [[nodiscard]] Quantity const* aside(std::size_t i) const;
    [[nodiscard]] std::size_t last_of(Quantity const& aside, std::size_t i) const;
    /// 10 of "8 out of 10", with 8 at `i`; 0 when `i` is no such rating.
    [[nodiscard]] std::int64_t out_of(std::size_t i) const;
    /// "1565 confirmed cases": four digits read as a year that count something.
    [[nodiscard]] bool year_counts(std::size_t i) const;
    /// "a 1940 comedy": a year that belongs to the noun behind it.
    [[nodiscard]] bool attribute(std::size_t i) const;
    /// The next time behind an item, or size().
    [[nodiscard]] std::size_t next_time(std::size_t i) const;

    /// The words before a figure that are of it: back to a cut that has words behind it.
    [[nodiscard]] Part before(std::size_t at) const;
    /// The words behind a figure that are of it: up to a cut, or to where the part of the next figure begins. At the
    /// head of a sentence ("On 2 May, the bridge opened") those behind the cut, too.
    [[nodiscard]] Part after(std::size_t at, bool head = false) const;
    /// The counted phrase behind a figure, or behind the list that it belongs to ("8, 9 and 10 votes").
    [[nodiscard]] Counted counted(std::size_t at, bool unit) const;

    /// What an item says, `none` for figures and times.
    [[nodiscard]] StemId stem(std::size_t i) const;
    [[nodiscard]] bool tells(std::size_t i) const { return items_[i].kind == TokenKind::word && stem(i) != StemId::none; }

private:
    [[nodiscard]] bool opens_rating(std::size_t i) const { return i < items_.size() && means(items_[i], WordClass::out_of); }
    [[nodiscard]] bool counts(std::size_t i) const;
    [[nodiscard]] bool part_of_fraction(std::size_t i) const;
    [[nodiscard]] bool part_of_name(std::size_t i, std::string_view text) const;
    [[nodiscard]] Counted counted_behind(std::size_t at) const;

    ItemLine const& line_;
    std::span<Token const> items_;
    std::string_view text_;
    Stems& stems_;
    std::vector<bool> figure_;
};

/// Numbers that something may be rated out of: "8 out of 10".
bool rating_scale(Number n);

}  // namespace claimcheck
