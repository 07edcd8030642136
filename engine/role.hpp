#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim.hpp"
#include "engine/number_form.hpp"
#include "engine/stem.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// A figure or date of one text, and what it is of: its role. Never its position.
struct Stated {
    StatedKind kind = StatedKind::amount;
    std::string_view text;          ///< as printed
    std::uint32_t sentence = 0;     ///< its index in the text
    Figure figure;                  ///< of an amount or rank; of a clock time the minutes of half a day
    std::optional<When> when;       ///< of a date; of an amount the time that it holds for
    std::optional<When> loose;      ///< of an amount: "on Friday", "last year", which only the day of the text makes a time
    int stage = 0;                  ///< of a date: 1 when something began, -1 when it ended
    bool slot_only = false;         ///< a date that only says when something holds ("as of 5 May")
    bool deadline = false;          ///< and nothing else is counted ("shops close by 5 May")
    bool recurs = false;            ///< of a year that belongs to a noun: one of many ("the 2020 election")
    bool attribute = false;         ///< a year that belongs to a noun ("is a 1940 comedy")
    bool being = false;             ///< of a date: nothing but that something was then ("was in 1979")
    bool name = false;              ///< and tells nothing of it ("the 2020 election")
    bool bare_one = false;          ///< the word, not the digit
    bool fraction = false;          ///< "a quarter of": a share that was not printed as percent
    StemSet whole;                  ///< of a share: what it is of, where "of" says so
    bool beside_amounts = false;    ///< a date whose sentence has amounts: it may be their time
    std::uint32_t unit = 0;         ///< lexicon key of the unit or currency; 0: counted one by one
    bool money = false, share = false, duration = false;
    std::int64_t out_of = 0;        ///< 10 of "8 out of 10" and "8/10"
    StemId head = StemId::none;     ///< of the counted noun
    StemId whose = StemId::none;    ///< of an age: the person that it stands behind ("Smith, 34")
    StemSet who;                    ///< of an age: names that stand beside it, places aside
    StemId deed = StemId::none;     ///< of a length of time: what went on
    std::int16_t event_year = 0;    ///< of the event, where its name has one ("the 2002 bombing")
    bool counted = false;           ///< the counted noun is a thing of its own, no group of people
    bool anyone = false;            ///< the counted noun is "people": the verb tells who
    StemId measure = StemId::none;  ///< of the vocabulary, where the grammar read one
    bool grows = true;              ///< a count that may still grow, as every measure that does not say
    bool level = false;             ///< present now: may rise and fall
    bool exists = false;            ///< "there are"
    bool acts = false;              ///< what is counted does something: perhaps not all of them
    bool change = false;            ///< "rose by", "an increase of": not the level itself
    bool more = false;              ///< "56 more", "another 18": on top of what was there
    bool ends = false;              ///< nothing is said behind it
    bool old = false;               ///< "up from 500": what another figure is held against
    bool outcome = false;           ///< "now", "left", "in all": what comes of everything told
    bool fresh = false;             ///< "new": of the day, not of all
    StemSet noun;                   ///< words of the counted noun phrase, and its measure
    StemSet near;                   ///< words of its part of the sentence, names aside
    StemSet sum_of;                 ///< of those: what a sum or share may be of ("profit", "wages")
    StemSet own;                    ///< of `near`, names and all, what no cut parts from the figure
    StemSet names;                  ///< names of its part of the sentence
    StemSet wide;                   ///< words of its sentence
    StemSet scope;                  ///< "worldwide", "elsewhere"
    std::vector<EntityId> places;   ///< stated in its part of the sentence
    bool denied = false;            ///< "did not"
    bool disclaimed = false;        ///< somebody denies it
    bool unreal = false;            ///< planned or possible
    bool past = false;              ///< told in the past, as far as endings show it
    bool part = false;              ///< "including", "another"
    int direction = 0;              ///< 1 rose, -1 fell, 0 not said
};

/// The figures and dates of a text (one spacing, see spacing.hpp) with their roles, in its order. `date` is the day of
/// the text. Views into the text and the vocabulary.
std::vector<Stated> read_stated(std::string_view text, std::optional<Day> date, Vocabulary const& vocabulary, Stems& stems);

}  // namespace claimcheck
