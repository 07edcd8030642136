#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "grammar/mention.hpp"
#include "grammar/number.hpp"

namespace claimcheck {

/// The declarations of a rule file as values (rules.md). Owned strings; positions point into the file for messages.
/// Parsing checks syntax only; names and types are checked when rules are compiled (engine/rule).

struct Name {
    std::string text;
    Position position;
    friend bool operator==(Name const& a, Name const& b) { return a.text == b.text; }
};
using Words = std::vector<Name>;  ///< quoted texts, each with its place

enum class FigureKind : std::uint8_t { level, count, change, rate, share };
std::string_view to_string(FigureKind kind);

struct PackageDecl {
    Name name;
    std::string version;
    int language = 1;
    std::vector<std::pair<Name, std::string>> uses;  ///< name, exact version
};

/// measure NAME is KIND of UNIT
struct MeasureDecl {
    Name name;
    FigureKind kind = FigureKind::count;
    std::string unit;  ///< "people", "percent", ...; what is counted
    Words nouns, verbs, never;
    Words things;  ///< what the verbs must be said of: "destroyed 12 homes", not "destroyed 12 tanks"
    Words changes;              ///< what it is the change of, in percent: "the economy grew 0.4 percent"
    Over over = Over::unsaid;   ///< how far apart the ends of those changes are
    bool needs_event = false;
    bool takes_event = false;
    Words tells_of;             ///< a kind of event that the measure alone tells of: marchers are of a protest
    bool needs_subject = false;
    bool settled = false;
    bool falling = false;
    std::optional<int> holds_days;
    std::optional<Name> part_of;
    std::optional<Name> formerly;
};

enum class EntityKind : std::uint8_t { place, person, organisation, force, source, event };
std::string_view to_string(EntityKind kind);

/// place|person|organisation|force|source|event NAME names "..." [inside PLACE] [speaks for NAME]
/// [people "Russian", "Russians"] (demonyms of a place)
struct EntityDecl {
    EntityKind kind = EntityKind::place;
    Name name;
    Words names;
    Words people;  ///< demonyms and adjectives of a place: "Russian", "Russians"
    std::optional<Name> inside;
    std::optional<Name> speaks_for;
};

/// outlet NAME names "..." [carries OTHER, ...]
struct OutletDecl {
    Name name;
    Words names;
    std::vector<Name> carries;
};

/// A percentage of the printed value, or the printed value moved by nothing; nullopt: unbounded on that side.
struct RangeDecl {
    std::optional<std::int64_t> low_percent, high_percent;
    bool low_open = false, high_open = false;  ///< the end itself does not belong to it ("above 100%")
};
/// hedge NAME words "..." stated RANGE usual RANGE
struct HedgeDecl {
    Name name;  ///< about, over, atleast, nearly, under, atmost
    Words words;
    RangeDecl stated, usual;
};
/// round figures stated 5% usual 2.5%  (in thousandths of the value: 50 and 25)
struct RoundDecl {
    std::int64_t stated_permille = 50, usual_permille = 25;
    Position position;
};

// ---- conditions -----------------------------------------------------------------------------------------------------

struct Condition;
/// What stands left and right of a comparing verb: a claim or find variable ("a"), or `sum of parts`, `s of base`,
/// `x minus y`, `consensus`.
struct Operand {
    enum class Kind : std::uint8_t { name, sum_of, share_of, minus, changed_by, consensus } kind = Kind::name;
    Name left, right;  ///< sum_of: left only
};
enum class Verb : std::uint8_t { contradicts, disagrees, agrees, exceeds, falls_below, updates, opposes };
struct Compare { Operand a; Verb verb = Verb::disagrees; Operand b; };
struct Outpaces { Name b, a; std::int64_t times = 3; };                 ///< b outpaces a by 3 times
struct Times { Operand a; std::int64_t times = 1000; Operand b; };      ///< a is 1000 times b
struct Swapped { Name a, b; };                                          ///< a is b with digits swapped
struct Fields { bool same = true; std::vector<Name> fields; };          ///< same claimant; different outlet
struct Window {                                                         ///< as-of within 90 days | within holds
    enum class Kind : std::uint8_t { as_of, published, period_at_least } kind = Kind::as_of;
    std::optional<int> days;  ///< nullopt: holds
};
struct Has { Name subject; bool negated = false; Name field; };         ///< a has no claimant; a has claimant
struct Is { Name subject; enum class What : std::uint8_t { hedged, inherited, in_headline, correction } what = What::hedged; };
struct Backing { bool backing = true; bool at_least = true; int outlets = 1; };  ///< backing at least 4 outlets
struct Not { std::vector<Condition> of; };                              ///< exactly one
struct All { std::vector<Condition> of; };                              ///< and
struct Any { std::vector<Condition> of; };                              ///< or
struct Named { Name name; };                                            ///< a `condition` declared elsewhere
struct Condition {
    Position position;
    std::uint32_t length = 1;
    std::variant<Compare, Outpaces, Times, Swapped, Fields, Window, Has, Is, Backing, Not, All, Any, Named> is;
};
struct ConditionDecl { Name name; Condition condition; };

// ---- rules ----------------------------------------------------------------------------------------------------------

/// any level | any measure | troops
struct Which {
    bool any = true;
    std::optional<FigureKind> kind;  ///< any level; nullopt with any: any measure
    Name measure;                    ///< when not any
};
enum class Shape : std::uint8_t { each, pair, series, group };
enum class Scope : std::uint8_t { question, one_article, part_of };
struct Find { Name name; enum class What : std::uint8_t { parts, base, amount, per_head } what = What::parts; Name of; };

struct ExampleArticle { std::string outlet; std::string date; Words sentences; Position position; Name headline; };  ///< headline may be empty
struct Example {
    std::string title;
    bool fires = true;
    bool known_miss = false;          ///< should one day
    std::optional<int> times;         ///< must fire once: 1
    std::vector<std::string> figures; ///< on "90,000" and "115,000"
    std::vector<ExampleArticle> articles;
    Position position;
};

struct RuleDecl {
    Name name;
    Severity severity = Severity::warning;
    std::string finds = "discrepancy";  ///< contradiction | discrepancy | update
    Shape shape = Shape::pair;
    Scope scope = Scope::question;
    std::vector<Name> variables;        ///< a, b
    std::vector<Which> which;
    std::vector<Find> find;
    std::vector<Name> by;               ///< series, group: fields
    int every_days = 14;                ///< group
    std::optional<Condition> where, flag;
    std::string say, because, suggest, see;
    Position say_position;              ///< of the text behind say
    std::optional<Name> formerly;
    std::vector<Example> examples;
};
struct AcceptDecl {
    Name rule;
    std::vector<std::string> pairs;    ///< keys of pairs, or the id of a finding with more pairs than are listed
    std::vector<std::string> figures;
    std::string article, because, by, on, until;
};
struct PlacesFromDecl { Name file; };

using Declaration = std::variant<PackageDecl, MeasureDecl, EntityDecl, OutletDecl, HedgeDecl, RoundDecl, ConditionDecl,
                                 RuleDecl, AcceptDecl, PlacesFromDecl>;
struct RuleFile {
    std::string path;
    std::vector<Declaration> declarations;  ///< in file order
};

/// Reads one rule file. Every mistake becomes a diagnostic with line, column, what was expected, and perhaps "did you
/// mean"; the declarations without a mistake are all returned. Never throws, never recurses deeper than 32 brackets.
RuleFile parse_rule_file(std::string path, std::string_view text, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
