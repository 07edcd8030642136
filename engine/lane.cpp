// Claims that no comparison across articles admits are left out; the others are sorted by what must be equal. A lane is
// plain when nothing about it depends on the pair: then each figure is one range, whatever it is held against.
#include "engine/lane.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

#include "engine/figure.hpp"

namespace claimcheck {
namespace {

/// Whether a claim is held against those of other articles at all (relation.cpp has the reasons).
bool takes_part(Standing const& s) {
    auto const& c = *s.claim;
    bool const spoken = c.modality == Modality::asserted || c.modality == Modality::reported;
    if (!spoken || !s.as_of || s.repeated) return false;
    return c.copy != 0 || s.owned;
}

auto equal_parts(Standing const& s, bool with_begin) {
    auto const& c = *s.claim;
    return std::tuple{c.temporal, compared_in(s), c.part, c.measure, with_begin && is_count(c) ? s.begin : std::nullopt};
}

Range range_of(Standing const& s, RoundDecl const& round) {
    return usual_range(s.claim->figure, false, is_count(*s.claim), round);
}

/// Whether a figure of the lane is read in another way against some other of it: rounding against one side, or a hedge
/// that meets what rounds to it.
bool depends_on_other(std::span<Standing const> claims, std::span<std::uint32_t const> members) {
    bool round = false, sided = false;
    Number finest_exact{Number::limit}, coarsest_hedged;
    for (auto const i : members) {
        auto const& f = claims[i].claim->figure;
        round |= f.round;
        sided |= one_sided(f);
        if (f.hedge == Hedge::exact) finest_exact = std::min(finest_exact, f.step);
        else coarsest_hedged = std::max(coarsest_hedged, f.step);
    }
    return (round && sided) || finest_exact < coarsest_hedged;
}

bool inside(Number value, Range const& r) {
    return Number{0} < value && (!r.low || *r.low <= value) && (!r.high || value <= *r.high);
}

}  // namespace

std::optional<PairQuestion> Lane::question(std::optional<int> days, Without without) const {
    if (!plain) return std::nullopt;
    auto most = std::numeric_limits<int>::max();
    bool falls = false;
    if (days) most = *days;
    if (window) most = std::min(most, *window);
    bool const no_contradictions = without.contradictions && some_published;
    if (corrected && (without.updates || without.contradictions)) return std::nullopt;
    if (without.updates) {
        if (since) return std::nullopt;
        switch (temporal) {
            case Temporal::count:
            case Temporal::event: falls = !settled; break;
            case Temporal::level: most = std::min(most, holds.value_or(most)); break;
            case Temporal::rate:
            case Temporal::share:
                if (!one_publication) return std::nullopt;
                break;
            case Temporal::change: break;
        }
    }
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    for (auto const& m : marks) first = std::min(first, m.first);
    return PairQuestion{std::min(most, marks.empty() ? 0 : marks.back().last - first), falls, no_contradictions};
}

Partners const& Lane::ask(PairQuestion question) {
    for (auto const& [asked, answer] : answers_)
        if (asked == question) return answer;
    return answers_.emplace_back(question, find_partners(marks, beside, question)).second;
}

void LaneMaker::divide(Partition& partition) {
    find_articles(partition);
    auto const& claims = partition.claims;
    std::vector<std::uint32_t> order;
    bool finished = false;
    for (std::uint32_t i = 0; i < claims.size(); ++i) {
        if (!takes_part(claims[i])) continue;
        order.push_back(i);
        finished |= claims[i].finished_event;
    }
    auto const parts = [&](std::uint32_t i) { return equal_parts(claims[i], !finished); };
    auto const differ = [&](auto a, auto b) { return parts(a) != parts(b); };
    bool const several = std::adjacent_find(order.begin(), order.end(), differ) != order.end();
    if (several) std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return parts(a) < parts(b); });
    for (auto from = order.begin(); from != order.end();) {
        auto const to = several ? std::find_if(from, order.end(), [&](auto i) { return differ(i, *from); }) : order.end();
        if (to - from > 1) add_lane(partition, {from, to});
        from = to;
    }
}

void LaneMaker::find_articles(Partition& partition) {
    auto& claims = partition.claims;
    std::vector<std::uint32_t> order(claims.size());
    std::iota(order.begin(), order.end(), 0U);
    auto const document = [&](std::uint32_t i) { return claims[i].document; };  // of one table
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return document(a) != document(b) ? document(a) < document(b) : a < b; });
    for (auto from = order.begin(); from != order.end();) {
        auto const to = std::find_if(from, order.end(), [&](auto i) { return document(i) != document(*from); });
        if (to - from > 1) partition.articles.emplace_back(from, to);
        from = to;
    }
    std::sort(partition.articles.begin(), partition.articles.end());
    std::size_t several = 0;
    for (auto const& article : partition.articles) several += article.size();
    partition.of_articles.reserve(several);  // spans point into it
    for (auto const& article : partition.articles) {
        auto const from = partition.of_articles.size();
        for (auto const i : article) partition.of_articles.push_back(claims[i]);
        for (auto const i : article) claims[i].article = std::span{partition.of_articles}.subspan(from, article.size());
    }
}

void LaneMaker::add_lane(Partition& partition, std::span<std::uint32_t const> members) {
    auto const& claims = partition.claims;
    Lane lane;
    lane.members.assign(members.begin(), members.end());
    auto const& first = claims[members.front()];
    lane.temporal = first.claim->temporal;
    lane.holds = first.holds;
    lane.settled = first.settled;
    lane.falling = first.falling;
    if (lane.temporal == Temporal::level) lane.window = first.holds ? std::nullopt : std::optional{0};
    else if (!is_count(*first.claim)) lane.window = first.holds.value_or(0);
    lane.plain = !depends_on_other(claims, members);
    auto const copy = first.claim->copy;
    lane.copied = copy != 0 && std::all_of(members.begin(), members.end(), [&](auto i) { return claims[i].claim->copy == copy; });
    bool as_printed = true, several = false;  // usual ranges as they are; articles with other figures
    for (auto const i : members) {
        auto const& s = claims[i];
        lane.corrected |= s.claim->correction || gives_former(s);
        lane.since |= s.claim->temporal == Temporal::level && s.claim->when.basis == Basis::since;
        lane.some_published |= s.document->published.has_value();
        lane.all_published &= s.document->published.has_value();
        auto const& f = s.claim->figure;
        auto const range = range_of(s, vocabulary_.round);
        as_printed &= range.low == f.usual_low && range.high == f.usual_high;
        several |= !s.article.empty();
        lane.strict &= borrowed(*s.claim) == 0 && !f.low_open && !f.high_open && range == stated_range(f, false, vocabulary_.round);
        lane.one_publication &= s.document->published == first.document->published;
        lane.plain &= s.document->checked && inside(f.value, range) && !(s.falling && lane.temporal == Temporal::level);
        lane.plain &= lane.copied || (borrowed(*s.claim) & inherited_scope) == 0;
        lane.plain &= lane.copied || !rough_title(*s.claim);
        lane.copies |= s.claim->copy != 0;
        lane.plain &= in_unit_with_article(s, first);
        bool const one_period = s.finished_event || !is_count(*s.claim) || s.begin == first.begin;
        lane.plain &= one_period && s.finished_event == first.finished_event && s.first.value_or(*s.as_of) <= *s.as_of;
    }
    // copies compare whatever else their articles print, and whoever says whose and where
    auto const* const measure = vocabulary_.measure(first.claim->measure);
    bool const open_noun = measure == nullptr || measure->needs_subject;
    lane.plain &= lane.copied || (lane.copies ? !several && !open_noun : as_printed || !several);
    if (lane.plain) make_marks(partition, lane);
    else lane.briefs.emplace(claims, lane.members, vocabulary_);
    partition.lanes.push_back(std::move(lane));
}

void LaneMaker::make_marks(Partition const& partition, Lane& lane) {
    std::vector<Range> ranges;
    std::vector<std::pair<std::uint32_t, Range>> beside;
    for (std::uint32_t at = 0; at < lane.members.size(); ++at) {
        auto const& s = partition.claims[lane.members[at]];
        ranges.push_back(range_of(s, vocabulary_.round));
        if (lane.copied) continue;  // one figure of one sentence, whatever is printed beside it
        for (auto const& other : s.article) {
            auto const& c = *other.claim;
            bool const alike = c.temporal == s.claim->temporal && c.unit == s.claim->unit;
            if (alike && prints_beside(s, other)) beside.emplace_back(at, range_beside(s, other));
        }
    }
    EndNumbers numbers;
    for (auto const& range : ranges) numbers.add(range);
    for (auto const& [at, range] : beside) numbers.add(range);
    numbers.close();
    for (auto const& [at, range] : beside) {
        auto const ends = numbers.of(range);
        lane.beside.push_back({at, ends.low, ends.high});
    }
    lane.marks.reserve(lane.members.size());
    Standing const* before = nullptr;
    std::uint32_t moment = 0;
    for (std::size_t at = 0; at < lane.members.size(); ++at) {
        auto const& s = partition.claims[lane.members[at]];
        if (before != nullptr && (s.as_of != before->as_of || s.document->published != before->document->published)) ++moment;
        before = &s;
        Mark m;
        m.first = day_number(s.first.value_or(*s.as_of));
        m.last = day_number(*s.as_of);
        auto const ends = numbers.of(ranges[at]);
        m.low = ends.low;
        m.high = ends.high;
        m.value = s.claim->figure.value;
        m.document = static_cast<std::uint32_t>(s.claim->document);
        m.moment = moment;
        if (is_count(*s.claim)) m.voice = voice(*s.claim);
        lane.marks.push_back(m);
    }
}

std::uint32_t LaneMaker::voice(Claim const& claim) {
    if (!claim.claimant.known()) return 0;
    if (claim.claimant.entity != EntityId::none) return 2 * static_cast<std::uint32_t>(claim.claimant.entity) + 1;
    auto const printed = names_.of(claim.claimant.name);
    if (printed == small_.size()) {
        auto const keep = [this](std::string_view fresh) { return std::string_view{kept_.emplace_back(fresh)}; };
        small_.push_back(small_names_.of_fleeting(lower(claim.claimant.name), keep));
    }
    return 2 * small_[printed] + 2;
}

}  // namespace claimcheck
