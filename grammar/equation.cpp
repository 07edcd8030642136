// Three figures that follow each other: where from, where to and how far, in any order; or a part, its whole and a share.
#include "grammar/equation.hpp"

namespace claimcheck {
namespace {

enum class Place : std::uint8_t { none, from, to, by };

class Equations {
public:
    Equations(ItemLine const& line, std::span<ReadFigure const> figures, std::span<Assertion> assertions)
        : items_(line.items), figures_(figures), assertions_(assertions) {}

    void read() {
        for (std::size_t i = 0; i + 2 < figures_.size(); ++i) {
            auto const three = figures_.subspan(i, 3);
            if (!uninterrupted(three[0].item, three[2].item)) continue;
            change(three);
            share(three);
        }
    }

private:
    Assertion& of(ReadFigure const& f) const { return assertions_[static_cast<std::size_t>(f.assertion)]; }

    [[nodiscard]] Place place(ReadFigure const& f) const {
        if (f.item > 0 && items_[f.item - 1].is(WordClass::to)) return Place::to;
        if (f.item > 0 && items_[f.item - 1].is(WordClass::since)) return Place::from;
        return of(f).aspect == Aspect::change ? Place::by : Place::none;
    }

    /// One clause: no other figure, speaker or part of the sentence between.
    [[nodiscard]] bool uninterrupted(std::size_t from, std::size_t to) const {
        int quantities = 0;
        for (auto i = from; i <= to; ++i) {
            if (items_[i].is(';') || items_[i].is('"') || items_[i].is(WordClass::said)) return false;
            quantities += items_[i].is(WordClass::a_quantity) ? 1 : 0;
        }
        return quantities == 3;
    }

    void change(std::span<ReadFigure const> three) const {
        ReadFigure const* at[4] = {};
        for (auto const& f : three) {
            auto& seat = at[static_cast<std::size_t>(place(f))];
            if (seat != nullptr) return;
            seat = &f;
        }
        auto const* from = at[static_cast<std::size_t>(Place::from)];
        auto const* to = at[static_cast<std::size_t>(Place::to)];
        auto const* by = at[static_cast<std::size_t>(Place::by)];
        if (from == nullptr || to == nullptr || by == nullptr) return;
        auto const& a = of(*from);
        auto const& b = of(*to);
        bool const one_thing = a.measure == b.measure && a.quantity.unit == b.quantity.unit && a.quantity.money == b.quantity.money;
        if (!one_thing || (a.measure < 0 && a.noun != b.noun && !a.noun.empty() && !b.noun.empty())) return;
        of(*by).base = from->assertion;
        of(*by).amount = to->assertion;
    }

    [[nodiscard]] bool percent(ReadFigure const& f) const { return of(f).quantity.share; }
    /// "120 of the 400", "30 percent of its 400"
    [[nodiscard]] bool taken_of(ReadFigure const& part, ReadFigure const& whole) const {
        constexpr auto between = WordClass::article | WordClass::possessive | WordClass::more | WordClass::pronoun;
        if (!items_[part.item + 1].is(WordClass::of) || percent(whole)) return false;
        for (auto i = part.item + 2; i < whole.item; ++i) {
            if (!items_[i].classes.any(between)) return false;
        }
        return true;
    }
    /// ", or 30 percent", "(30 percent)"
    [[nodiscard]] bool beside(ReadFigure const& f) const { return items_[f.item - 1].is(WordClass::or_) || items_[f.item - 1].is('('); }

    /// The third figure says the first in other terms.
    void share(std::span<ReadFigure const> three) const {
        if (!taken_of(three[0], three[1]) || !beside(three[2]) || percent(three[0]) == percent(three[2])) return;
        auto const& s = percent(three[0]) ? three[0] : three[2];
        of(s).base = three[1].assertion;
        of(s).amount = (percent(three[0]) ? three[2] : three[0]).assertion;
    }

    std::span<Token const> items_;
    std::span<ReadFigure const> figures_;
    std::span<Assertion> assertions_;
};

}  // namespace

void read_equations(ItemLine const& line, std::span<ReadFigure const> figures, std::span<Assertion> assertions) {
    if (figures.size() >= 3) Equations{line, figures, assertions}.read();
}

}  // namespace claimcheck
