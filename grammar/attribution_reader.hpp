#pragma once
// Internal: the attributions of a sentence, one method a form.
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "grammar/attribution.hpp"
#include "grammar/refer.hpp"
#include "grammar/speaker.hpp"

namespace claimcheck::forms {

/// A source and its cue as an X3 rule finds them.
struct Spoken {
    Iterator source_end = nullptr;
    Token const* cue = nullptr;
    Iterator cue_end = nullptr;
};

class AttributionReader {
public:
    AttributionReader(std::span<Token const> items, std::vector<Attribution>& out)
        : first_(items.data()), last_(items.data() + items.size()), out_(out) {}
    void run();

private:
    bool out_has(Token const* cue) const;
    std::uint32_t index(Token const* at) const { return static_cast<std::uint32_t>(at - first_); }
    /// "the director of the clinic, Anna Berg, said": the name between the commas speaks.
    [[nodiscard]] std::pair<Token const*, Token const*> apposed(Token const* end) const;
    /// "the government during the weekend"
    static Token const* without_time(Token const* first, Token const* end);
    /// "the minister called for a ban and", "a watchdog - nearly twice": who ends there.
    static Token const* without_deed(Token const* first, Token const* end);
    Attribution make(Spoken const& spoken_form, Token const* source_first) const;
    /// "biologists", "witnesses"
    static bool several_people(Token const& t) { return is_plural(t) && !t.capital && (t.is(WordClass::people) || (t.is(Inflection::agent) && !t.is(WordClass::thing))); }
    /// "ecologists from the university in Lyon": where the phrase of place behind several people begins; else `end`.
    [[nodiscard]] Token const* placed(Token const* end) const;
    /// ", officials report.", "Witnesses report 12": behind several people the noun is a verb.
    void with_plain_verb(Token const* cue);
    void with_source(Token const* at);
    /// "crews found the last two miners dead": what is found is a thing, no sentence; a survey always tells.
    [[nodiscard]] bool finds_things(Token const* source, Spoken const& s) const;
    /// Whether a clause of its own begins behind a cue.
    [[nodiscard]] bool opens_content(Token const* at) const;
    /// "has claimed more than 13,000 lives" is no claim.
    [[nodiscard]] bool takes_lives(Token const* at) const;
    /// "put five plants up for sale"
    [[nodiscard]] bool puts_things(Token const* cue) const;
    /// "put the crowd at 7,500": a phrase, "at" and a figure follow.
    [[nodiscard]] bool puts_at(Token const* at) const;
    /// "added 3,000 jobs": a figure and its noun follow, and nothing that would make a sentence of them.
    [[nodiscard]] bool adds(Token const* at) const;
    /// A figure follows within four words, and no "that" or "it".
    [[nodiscard]] bool counts_next(Token const* at) const;
    /// "Police: 12 killed", "12 killed: police"
    void with_colon(Token const* colon);
    /// "On Friday the ministry made an announcement: "..."": whom the clause in front of a quotation begins with.
    void with_announcement(Token const* colon);
    /// "12 killed in Kano - police": behind the last dash of a line without a verb of speech.
    void with_dash();
    /// "two presidents were impeached: Andrew Johnson and Bill Clinton": the list says who they were.
    static bool lists_people(Token const* from, Token const* end);
    void with_inversion(Token const* at);
    void with_according(Token const* at);
    /// "denies that it lost 12 men but has withdrawn": what stands behind "but" is not denied.
    void end_denials();
    /// A source that stands beside what it says, which ends at a semicolon.
    void add_whole(Attribution a, Token const* at);
    /// "figures that the police released", "data published by the ministry": who gave them; else nothing.
    [[nodiscard]] std::pair<Token const*, Token const*> publisher(Token const* from, Token const* end) const;
    /// "The ministry lowered the number of dead to 38", "gave the toll as 38": who does that at the verb.
    void with_toll(Token const* verb);
    /// "by the ministry's count", "by the union's own estimate"
    void with_count(Token const* by);
    /// "The estimate of the police was 40,000", "the union's estimate was 40,000": whose the estimate is.
    void with_estimate(Token const* be);
    /// "In a report by the port authority, ..."
    void with_report();
    /// "Economists had expected growth of 3 percent": what several people expect they say.
    void with_expectation(Token const* cue);
    /// "the organisers, who at one point estimated that", "London, which spoke of 900 deaths": whom the clause is said of.
    void with_relative(Token const* who);
    /// "the 1,957 that the ministry had announced": what it said stands in front of the clause; whether it is one.
    bool with_object_clause(Token const* source, Attribution const& a);
    /// "estimates by organisers", "figures from the police": where those begin who made them; else `from`.
    static Token const* makers(Token const* from, Token const* end);
    /// Who spoke last says what stands behind a later cue, too.
    void add_again(Token const* cue);
    /// Behind words of time: "said on Monday by phone".
    [[nodiscard]] Token const* behind_time(Token const* at) const;
    /// Whom the sentence begins with says what stands behind a later cue.
    void add_subject(Token const* from, Token const* end, Token const* cue);
    /// "Lena Falk wept, adding that ...": the name that the sentence begins with, perhaps behind a phrase and its comma.
    void with_participle(Token const* cue);
    /// "The toll was put at 140 by the Red Cross": the cue is a participle behind "be", at most a figure stands between.
    void with_agent(Token const* at);
    /// "The rebels, who hold the town, blamed the army and put the toll at 112": whom the sentence begins with.
    void with_second_verb(Token const* cue);
    void with_gap(Token const* at);

    Token const* first_;
    Token const* last_;
    std::vector<Attribution>& out_;
};

}  // namespace claimcheck::forms
