#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/claim.hpp"
#include "engine/finding.hpp"
#include "engine/measured.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// What a comparison needs of a claim beside the claim: computed once for each claim of a question.
struct Standing : Measured {
    Document const* document = nullptr;
    ClaimId id{};
    std::optional<Day> as_of;      ///< last day it holds for; of a figure on a finished event the day of its article
    std::optional<Day> first;      ///< begin of the as-of interval (levels), equal to as_of for counts
    std::optional<Day> begin;      ///< begin of a count; the question's where the claim does not say
    std::optional<int> holds;      ///< days that a level stays comparable
    bool settled = false, falling = false;
    bool owned = true;             ///< it says whose it is, as far as its measure must (has_owner)
    bool repeated = false;         ///< a conversion, or a headline's figure whose question the article's own text answers as well
    bool borne_out = false;        ///< a headline's figure that fits one in its own text, of whomever the text tells it
    bool finished_event = false;   ///< counts of it compare whatever day they begin
    std::span<Measured const> article;  ///< all claims of its article that answer the question; empty: it is alone
};

/// The claims of one question with the start that the question gives to its counts.
std::vector<Standing> standings(std::span<Claim const> claims, std::span<ClaimId const> ids,
                                std::span<Document const> documents, Vocabulary const& vocabulary);

/// Days between the as-of intervals, 0 when they meet; nullopt when one is unknown.
std::optional<int> as_of_gap(Standing const& a, Standing const& b);

/// Why two claims of one question are not compared (kind, period, modality, unit, one article ...); empty: they are.
/// `inside_one_article` lifts the one-article rule, for rules that ask for it.
constexpr std::string_view another_period = "counted over other days";
std::string_view not_comparable(Standing const& a, Standing const& b, bool inside_one_article = false);

/// A noun that no vocabulary declares is held against another article's only if both say where themselves, and whose or
/// of which event or day; an amount only if both say whose. A claim without a sentence comes from a table, which has
/// named its measures. Some measures need a subject as well, which is no place: seats are of a party.
bool has_owner(Claim const& claim, Vocabulary const& vocabulary);

/// "Thousands flee": a headline that says no more than that it is many, which is held against its own text alone.
bool rough_title(Claim const& claim);

/// Its article may tell what the figure was before: "cut to 253 from 359".
bool gives_former(Standing const& s);

/// Whether the other, of the article and question of a, is printed beside it as another figure, and not as a dispute. Articles
/// with more than a hundred figures for one question are tables: nothing stands beside anything.
bool prints_beside(Standing const& a, Measured const& other);

/// What such a figure of another article must not meet to disagree with a, as usually read, in the unit of `other`: beside a
/// count its article tells of no less than a higher one that no other claimant gives ("30 dead since August; 70 since May"
/// is not at odds with 60).
Range range_beside(Standing const& a, Measured const& other);
/// Whether it and all that may stand beside it are printed in the unit of `m`.
bool in_unit_with_article(Standing const& s, Measured const& m);

/// One holds for a day or a month and the other for much longer: "4,100 drones this year" and "47 on Monday".
constexpr int month = 31;  ///< days
int days_held(Standing const& s);  ///< from the first to the last
bool much_longer(Standing const& a, Standing const& b);

/// a disagrees with b, contradicts b, updates b: as in meaning.md; all of comparable claims only.
bool opposes(Standing const& a, Standing const& b);  ///< one rose, the other fell
bool disagrees(Standing const& a, Standing const& b, Vocabulary const& vocabulary);
bool contradicts(Standing const& a, Standing const& b, Vocabulary const& vocabulary);
bool updates(Standing const& later, Standing const& earlier, Vocabulary const& vocabulary);
/// updates, of two that disagree.
bool replaces(Standing const& later, Standing const& earlier);
/// a is surely larger than b.
bool exceeds(Standing const& a, Standing const& b, Vocabulary const& vocabulary);
/// Growth of the printed figures a day against the average of the earlier before, more than `times` as fast.
bool outpaces(Standing const& later, Standing const& earlier, std::int64_t times);
/// Later by as-of, if equal by publication: a before b.
bool before(Standing const& a, Standing const& b);

/// How far above a figure (100: equal) another is of another scope, if one of them takes its scope from elsewhere in its
/// article. An outbreak or a war is in several countries at once, and a total stands beside the figures of each.
std::int64_t scope_doubt_percent(Standing const& s);

/// What relation two comparable claims have.
Relation relate(Standing const& a, Standing const& b, Vocabulary const& vocabulary);

/// One dimension of two claims ("measure", "subject", "place", "event", "as-of", "claimant", "publisher").
Dimension compare_dimension(std::string_view dimension, Standing const& a, Standing const& b, Vocabulary const& vocabulary);

}  // namespace claimcheck
