// Internal: the reading of one figure's sentence, under way. Its parts stand in statement_reader.cpp (verbs, claimant,
// flags), mood.cpp (fact, plan or denial), count.cpp (what is counted) whose.cpp (whose), where.cpp, scene.cpp (which event).
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "grammar/statement.hpp"

namespace claimcheck::forms {

/// A quarter, a month, the nine months to May.
bool shorter_than_year(When const& when);

constexpr ClassSet humans = WordClass::people | WordClass::soldiers | WordClass::fighters;

class Statement {
public:
    Statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions, Discourse const& discourse,
              std::span<Assertion const> earlier);
    StatementResult read();

private:
    // statement_reader.cpp: the sentence
    [[nodiscard]] Token const* item(std::size_t i) const;
    [[nodiscard]] std::size_t index(Token const* t) const;
    [[nodiscard]] bool tells(std::size_t i, Assertion const& a) const;  ///< whether the item is the figure of an assertion
    [[nodiscard]] Quantity const* bracketed_behind() const;  ///< "900 (13%) jobs": the figure in brackets right behind, where something follows
    [[nodiscard]] bool is_large() const;  ///< "tens of thousands", "60,000": a figure whatever it stands beside, no name
    /// A headline in which every word but the small ones has a capital: capitals tell nothing.
    [[nodiscard]] bool all_capital() const;
    void count_behind();  ///< the phrase behind the figure
    void find_limits();  ///< the figure's own stretch: from the figure before it to the next one
    [[nodiscard]] bool whole_of_part() const;  ///< "21 of the 28 drones were shot down": of the 28 the verb says nothing
    /// "three men were killed", "died", no participle that picks them out: "three men killed were".
    [[nodiscard]] bool told_behind() const;
    void read_verbs();
    /// "150 guards, 95 civilians and a driver were killed": the verb behind the whole list.
    [[nodiscard]] std::optional<Behind> behind_list() const;
    void read_attribution();
    [[nodiscard]] Attribution const* speaker_around(Attribution const& pronoun) const;  ///< "the ministry announced that it had counted"
    void drop_maker();  ///< "the band recorded four albums": made, not said
    void drop_source();
    void read_mood();
    [[nodiscard]] bool refuted() const;  ///< "estimates of 10,000 dead were exaggerated"
    void read_flags();
    void read_part();  ///< whether it adds to, changes or is some of another figure
    /// Whether the verb in front of the figure, else the one behind it, is past and no perfect of the present.
    [[nodiscard]] bool told_as_past() const;
    /// "150,000 expected", "20,000 expected in Lagos": a plan that nothing but a phrase follows.
    [[nodiscard]] bool expected_at(std::size_t i) const;
    /// "after 12 were killed": what stands from item `from` on is told of the past and not as a plan.
    [[nodiscard]] bool told_behind_as_past(std::size_t from) const;
    [[nodiscard]] bool altered() const;  ///< "raised its key rate by half a percent": the figure says by how much, not how high
    /// "people seeking work caused", "those trying to reach sales targets opened": a participle or an object at item i, of a noun
    /// that has a verb of its own further on.
    [[nodiscard]] bool of_those_in_front(std::size_t i) const;
    /// "a party must win 5 percent", "needs a majority of 61 seats": by item i the figure is what has to be, not what is.
    [[nodiscard]] bool rules(std::size_t i) const;
    /// "revised", "lowered the number of dead to 38", "cut the toll to 253": the text takes back an older figure.
    [[nodiscard]] bool corrected() const;
    [[nodiscard]] bool was_before() const;  ///< "was cut to 253 from the 359": what the figure before it takes the place of
    [[nodiscard]] bool no_longer_holds() const;  ///< Whether it is what a figure was before, as its sentence says
    [[nodiscard]] bool former() const;
    [[nodiscard]] bool counts_speakers() const;  ///< "two officials said": the figure counts who speaks
    /// "the marches, two of which drew": they are some of the things in front, whatever their verb says of people.
    [[nodiscard]] bool part_of_things() const;
    /// "lost 12 seats", "a net gain of 12 seats": by how many they became fewer or more, unless the verb tells what befell them.
    [[nodiscard]] bool fewer() const;
    [[nodiscard]] bool done_before() const;  ///< "has cancelled" in front of the figure: what happened to what was planned

    // count.cpp, list.cpp: what is counted
    [[nodiscard]] bool is_share() const;
    [[nodiscard]] std::size_t of_behind() const;  ///< The "of" of "two thirds of", "9 out of 12"; 0: none
    [[nodiscard]] bool is_determiner() const;  ///< "one thing", "one way": no count unless the vocabulary counts it
    /// "as strong as one that killed 40", "one 7.5-magnitude jolt", "the western half of Mosul": it counts nothing.
    [[nodiscard]] bool is_pronoun() const;
    [[nodiscard]] bool of_a_way(std::size_t at) const;  ///< "75 miles north of the cape"
    [[nodiscard]] bool stands_for_several() const;  ///< "the two": who or what was named before, not how many
    [[nodiscard]] bool inside_name() const;  ///< "the Old 52 Trust": a number between the words of a name
    [[nodiscard]] bool is_address() const;  ///< "at 14 Old Mills": every word is of a name
    /// "Falcon 9", "phase two": a bare number behind a name or a word for a sort, and nothing that it counts.
    [[nodiscard]] bool is_label() const;
    [[nodiscard]] bool opens_clause() const;  ///< "At Dublin Airport 94 flights were": the phrase of place ends with a name
    [[nodiscard]] bool is_age() const;  ///< "between the ages of 14 and 18", "aged above 60"
    [[nodiscard]] bool is_money_for() const;  ///< "$200m in military aid"
    [[nodiscard]] Counted counted_of();  ///< "two thirds of the soldiers", "dozens of people"
    char const* read_measure();  ///< What it counts, or why that is not told
    char const* measure_without_noun(bool beside);
    [[nodiscard]] char const* nothing_counted() const;
    bool of_figure_before();  ///< it counts what the figure before does
    /// What befell people outweighs what they are ("12 soldiers were killed"); "has gathered 100,000 troops" counts troops.
    bool measure_of_verb(bool human);
    bool described();  ///< "21 injured residents"
    bool among_measured();  ///< "four children were among the dead"
    bool listed();  ///< "including 30 civilians", ": 3,901 civilians, 4,200 soldiers": takes the measure of the figure before
    bool part_of_noun();  ///< "the toll includes 3,390 civilians"
    bool listed_place();  ///< ": 377 in Guinea, 355 in Liberia"
    bool more_there();  ///< "The quake killed 369 people. There were also 74 in Puno": the count of the sentence before, elsewhere
    void copy_measure(Assertion const& previous);
    void copy_change(Assertion const& previous);  ///< How and over what time it moves, as the figure before
    void share_unit(Assertion const& previous);  // "to 1.3 billion euros from 1.1 billion"
    bool second_source();  ///< "police put the crowd at 7,500, organisers at 25,000"
    bool listed_amount();       ///< "$60m to the state, $20m to the city": behind the same word as the amount before
    bool told_amount_behind();  ///< "the $2m refunded to customers": what was done with it stands behind
    bool predicated(bool people);  ///< "20 were students", "1,000 were Yes votes": what they are stands behind the verb
    /// "those who voted said yes": the verb behind the clause of "who" at item i.
    [[nodiscard]] std::optional<Behind> main_clause(std::size_t who) const;
    /// "ballots that were not seized": the words that set them apart from the others.
    [[nodiscard]] std::string_view negated_clause() const;
    void count_whom();  ///< "employees, 40 of whom were fired": those who are named right before the clause
    [[nodiscard]] bool helps_verb(std::size_t i) const;  ///< "U.S. Will Send 3,500 Troops", but "Will Smith Buys 3 Homes"
    [[nodiscard]] bool headline_plans() const;  ///< "Delva to cut 400 jobs"
    void go_on_in_mood();  ///< "predicted 40 jobs and a rate of 4.7%": a list goes on in the mood of the figure before
    /// "her opponent got 192": a clause of its own, whose verb is that of giving or getting or of the figure before.
    bool gapped();
    bool listed_share();  ///< "0.8 percent in May and 1.4 percent in June": the second takes the measure of the first
    /// The count before this one, in its sentence or the one before it; nullptr: none.
    [[nodiscard]] Assertion const* told_before() const;
    [[nodiscard]] Assertion const* told_before(Token const& of) const;  ///< whom "of whom" means
    [[nodiscard]] Assertion const* before_brackets() const;  ///< "5,000 acres (2,000 hectares)": what this is in another unit
    bool converted(Assertion const& first);
    bool some_of_them();  ///< "20 of them in Kano", "580 of whom were children": of those that were counted before
    bool of_whom_before();  ///< "of whom 426 were children", "of which $2m went to Kano"
    bool of_those_before();  ///< "an estimated 730 of those were children", "five of those 20 people have": likewise
    [[nodiscard]] bool behind_with() const;  ///< ", with 150 still missing": beside the verb of its sentence
    bool part_somewhere();  ///< "1,600 stores, including 870 in Poland": where some are of those that the figure before counts
    bool part_in_brackets();  ///< "23 dead: Karachi (12), Sukkur (8)"
    [[nodiscard]] Token const* place_of_brackets() const;  ///< the place that its brackets stand behind
    /// "while 11,500 have moved", "a further 860 were expected": people of the sort that was counted before, apart from them.
    bool elided_subject();
    void take_part_of(Assertion const& previous);
    void name_them(std::size_t who);  ///< "were children": what they are, behind the verb at item `who`
    [[nodiscard]] bool goes_on() const;  ///< "and a further 70", "after 307 on Saturday": the same of others, or of another day
    /// "and the government 3,000", "the organisers 40,000": a plain noun takes over what the last did or said.
    bool plain_name_in_gap(Assertion const& previous);
    /// "and the Liberals 12": where the name before the figure begins that takes over what the last name did; else at_.
    [[nodiscard]] std::size_t name_in_gap() const;
    void share_noun();  ///< "two German and three French soldiers": the noun of the figure behind
    bool whole_of_counted();  ///< "30 soldiers out of 2,000": what the part before is counted in
    bool restated();   ///< "170 of the 400 workers, or 43 percent": the part once more, as a share
    bool compared();  ///< "compared to a total of 50 in all of 2020": the measure of the figure before

    // poll.cpp
    bool of_poll();  ///< "a poll puts the Liberals at 29 percent": whose share of the answers, too
    void take_poll(std::size_t first, std::size_t last, std::string_view poll);
    bool of_choice();  ///< "52 percent voted Leave", "63 percent voted to repeal the law"

    // front.cpp: the noun in front
    bool from_front();  ///< "the death toll rose to 61", "a deficit of $5bn", "unemployment fell to 4 percent"
    /// What a word in front says of it: nothing yet, no more, or what it measures.
    enum class Front { next, end, taken };
    /// Looks at item i, and sets it further back over a clause; `found`: a noun that may be measured.
    Front front_word(std::size_t& i, std::size_t stop, Token const*& found);
    void take_noun_in_front(std::size_t i, std::size_t stop);  ///< "the number of dead protesters"
    bool take_front(Token const* found);  ///< what may be measured in front, if it can be
    bool of_changing();  ///< "the economy grew 0.4 percent": what moved, when its movement is a measure
    void forget_counted();  ///< What stands behind the figure is not what it counts
    bool of_pace();  ///< "output rose at a 2.9% rate", "rather than the 3.2% pace reported before": the rate is that of what moves
    bool of_movement();  ///< "a 12% rise in exports", "a fall of 5 percent in house prices": what moved stands behind
    bool moved_before();  ///< "rose 0.2%, after an increase of 0.4% in October": what moves now moved before
    bool moved_beside();  ///< "exports grew 10% and imports 2%": something else that moved likewise
    bool attributive_loss();  ///< "a $2bn loss", "its $2bn first-half loss": the amount in front of a noun that is a verb's, too
    void read_over();  ///< "0.4 percent year on year", "from a month earlier"
    void read_year_to();  ///< "rose 4 percent in the year to August": in August, over a year
    void read_direction();  ///< Whether a change leads up or down
    [[nodiscard]] Over over_since(std::size_t i) const;  ///< How far back the time at item i is, if that is where the change starts
    bool of_share_verb();  ///< "the Greens trailed on 21 percent": in a vote, the verb says what the share is of
    /// "stole $8bn", "posted a loss of $2bn", "pumped 9 million barrels": the verb, or its noun, says what the amount is.
    bool of_amount_verb();
    bool weighed();  ///< "cocaine weighing 4.5 tonnes"
    // term.cpp: how long
    bool of_term();  ///< "sentenced Holt to 60 months", "a 47-month prison term": a length of time that is a prison term
    // tally.cpp: apart from what it counts
    bool of_tally();  ///< "the number of people who fled is now 164,000"
    /// Takes what a tally counts, if a clause that ends at item `to` leads from it to the figure.
    bool tally(Counted const& counted, std::size_t to);
    /// "the number of guests grew, the bill was": a comma between items opens a clause of its own.
    [[nodiscard]] bool another_clause(std::size_t from, std::size_t to) const;
    /// The first word of the verbs that lead to the figure ("has risen to", "stood at"); 0: none do.
    [[nodiscard]] std::size_t verb_in_front() const;
    /// Whether what stands there only goes on about a noun in front of it, without a verb of its own.
    [[nodiscard]] bool goes_to_verb(std::size_t from, std::size_t verb) const;
    /// "The toll from the crush at Kano, Nigeria, has gone up to 41": the noun that the sentence begins with.
    bool far_subject(bool toll_alone = false);
    [[nodiscard]] std::size_t behind_dateline() const;  ///< Where the sentence begins that follows "KANO, Nigeria -"
    bool counted_again();  ///< "The government counted 80,600 in May": of whom the figure before counts
    bool estimated();  ///< "the union's estimate was 40,000 people": of whom the sentence before counts
    bool counted_by_other();  ///< "Police counted 300 marchers. The union spoke of 900 people.": of those that somebody else counts
    void group_of(Counted const& counted);  ///< The group of a phrase that does not stand behind the figure
    bool of_those();  ///< "35 of those killed came from abroad": some of whom the participle speaks of
    /// "magnitude 7.1", "7.1-magnitude": a noun in front that has a figure of its own.
    [[nodiscard]] bool has_figure(std::size_t noun) const;
    /// "the figure rose to", "put the number at": the count of a sentence before.
    [[nodiscard]] bool points_back(Token const* noun) const;
    /// "of wolves": the noun at item i, of things or animals, makes what stands before it narrower than a measure.
    [[nodiscard]] bool narrows(std::size_t i) const;
    [[nodiscard]] Reference receiver_of(std::size_t verb) const;  ///< Whom the verb of a fine is done to
    bool of_things();  ///< "destroyed 12 homes", "12 homes were destroyed": a verb that a measure has for such things
    /// Behind the phrase of place at item `from`, if a verb follows it: "12 homes in the village of Kale were destroyed".
    [[nodiscard]] std::size_t behind_phrase(std::size_t from) const;
    /// As above, behind a participle: "12 flights planned for July were cancelled".
    [[nodiscard]] std::size_t behind_participle(std::size_t from) const;
    /// "12 people hurt in the quake are in hospital": the verb of the sentence, behind the participle of its subject.
    [[nodiscard]] Token const* main_predicate() const;
    [[nodiscard]] bool become() const;  ///< "shot 12 men dead", "left 12 homeless": what they became is told behind them
    /// "the deficit was 5.5% of GDP": the measure is the deficit, GDP what it is a share of.
    bool share_of_whole();
    /// "showed a slight rise": the movement behind the verb at item k; else k.
    [[nodiscard]] std::size_t shown_movement(std::size_t k) const;
    /// "a death toll rising to 22 people": people of the noun in front.
    bool tolled();
    /// "is expected to", "had been" before "raised": item k only helps the verb behind it, or is passive itself.
    [[nodiscard]] bool helps(std::size_t k) const;
    /// Whether the word right before the figure can lead from a noun to it.
    [[nodiscard]] bool leads() const;
    /// "Dead" of "the band Grateful Dead".
    [[nodiscard]] bool in_name(std::size_t i) const;
    /// "Besides the deaths, 33 were": the figure begins a clause of its own, no part of the noun.
    [[nodiscard]] bool new_clause(std::size_t noun) const;
    /// Whether item i can be what a figure behind it measures: no participle, no direction.
    [[nodiscard]] bool names_thing(std::size_t i) const;
    /// Where the noun phrase of item `noun` begins, its article with it.
    [[nodiscard]] std::size_t phrase_begin(std::size_t noun) const;
    /// "Harris, the former governor, 49 percent": between commas a noun only says more of a name.
    [[nodiscard]] bool apposed(std::size_t noun) const;
    /// "clams that live in the beds need": a noun behind "in" is nobody's subject.
    [[nodiscard]] bool governed(std::size_t noun) const;
    /// "deaths" of "deaths linked to infections passed": what a noun behind a preposition says more of, else the noun.
    [[nodiscard]] std::size_t governor(std::size_t noun, std::size_t stop) const;
    /// "must sustain winds": item i is a verb.
    [[nodiscard]] bool infinitive(std::size_t i) const;
    /// "net" of "net profit": a modifier that belongs to what is measured.
    [[nodiscard]] static bool modifies(Token const& t);
    /// "food" of "food and drink prices": the modifier joined to the one given, else that.
    [[nodiscard]] Token const* coordinated(Token const* modifier) const;
    /// ", which leaves out energy,": a comma in front of the figure opens a clause that says more of the noun before it.
    [[nodiscard]] bool describes_front(std::size_t comma) const;
    /// "shares" of "shares of the carmaker".
    [[nodiscard]] Token const* head_of(Token const* noun) const;
    /// Only linking words stand between item i and the figure: "deficit of", "crowd at", "turnout was".
    [[nodiscard]] bool linked(std::size_t i) const;
    /// Where the phrase that the preposition at item i begins ends at a verb in front of the figure; i: nowhere.
    [[nodiscard]] std::size_t phrase_of_place(std::size_t i) const;
    /// Confirmed, probable and suspected cases are counted apart.
    bool set_status();
    void set_group();
    void share_group();  ///< "40 civilians killed and 190 wounded"
    void restrict_group();  ///< "among young people", "excluding food"

    // whose.cpp: whose, where
    /// What somebody has, as against what befalls people: a noun of no vocabulary, or money.
    [[nodiscard]] bool owned_thing() const { return a_.measure < 0 || a_.quantity.money; }
    static Reference place_reference(Token const& t);
    static Reference name_reference(Token const* first, Token const* last);
    static Reference place_or_name(Token const& t);
    void read_subject();
    /// "soldiers of the Nigerian Army", "the Russian contingent numbers 12,000": whose force it is.
    [[nodiscard]] Reference army_of() const;
    /// "refugees from Sudan", "refugees who have fled Sudan": where those come from who are counted by what they are.
    [[nodiscard]] Reference origin() const;
    /// "Russia has amassed", "it deployed": the nearest country or body in front of the verb, no place phrase.
    [[nodiscard]] Reference owner_before(std::size_t verb, std::size_t from) const;
    /// Whether the noun phrase that item i begins, or belongs to, has a verb of its own or ends at item `target`.
    [[nodiscard]] bool acts_on(std::size_t i, std::size_t target) const;
    /// The first token of a class among the words of the source; nullptr: none.
    [[nodiscard]] Token const* in_source(ClassSet set) const;
    /// What the sentences before and the event lend a figure without a place.
    [[nodiscard]] Reference inherited_place() const;
    /// "in other countries", "Elsewhere, 12 died": not where the text is.
    [[nodiscard]] bool elsewhere() const;
    /// "hurt 79 people, who were flown to Lagos": the "to" at item i leads to where they were brought.
    [[nodiscard]] bool brought_to(std::size_t i) const;
    /// "Haiti, where 30 people died", "Kano became the first city in Nigeria to record 50": the place that the clause is about.
    [[nodiscard]] Reference place_of_clause(std::size_t from) const;
    /// "nationwide": the country that the text is about.
    [[nodiscard]] Reference whole_land() const;
    [[nodiscard]] Reference place_of_local() const;  ///< "Kano police", "residents of Kano": where those are who deal with it
    /// "In Paris, police counted 900": where all of the sentence takes place.
    [[nodiscard]] Reference opening_place() const;
    /// "12 deaths, 40 severe cases and 60 mild ones in Peru": the place behind the whole list.
    [[nodiscard]] Reference place_of_list() const;
    /// Where the text is that says nothing of the figure's place.
    [[nodiscard]] Reference scene_of_text() const;
    /// "killed 12 people and wounded 50 in Lyon on Friday": what stands behind the second figure is of both.
    [[nodiscard]] std::pair<std::size_t, std::size_t> shared_end() const;
    /// "Liberia had 16 cases and nine deaths", "12 deaths in 90 cases": one clause with the figure before.
    [[nodiscard]] bool in_clause_of_last() const;
    /// The place that every earlier figure of the sentence states, if it is one: "in Spain rose by 12 to 45".
    [[nodiscard]] Reference place_beside() const;
    /// "Germany's statistics office": where a source belongs.
    [[nodiscard]] Reference home_of_source() const;
    /// "Harris County reported", "Sindh and Punjab recorded"
    [[nodiscard]] Reference region_of_source() const;
    /// "The Observatory, which has its base in England, put the toll at": where what says where somebody is ends.
    [[nodiscard]] std::size_t behind_home(std::size_t from) const;
    /// "Harris County saw the most deaths": a region that the sentence opens with and that has something.
    [[nodiscard]] Reference region_in_front() const;
    /// "Toyota said profit rose": a body that speaks of its own things.
    [[nodiscard]] Reference speaking_body() const;
    /// "Net income rose to $3bn": the only firm's of the article, or whose the last amount was, where nobody else is named.
    [[nodiscard]] Reference last_owner() const;
    /// "49% for Harris": the name behind a share.
    [[nodiscard]] Reference named_behind() const;
    /// "the airline has sold 40 jets": the named subject of the verb right before the figure.
    [[nodiscard]] Reference holder() const;
    /// "young people hold 12 percent of the seats": a group without a name that a share of a measured whole is of.
    [[nodiscard]] Reference holders() const;
    /// Who by name does what the verb at `verb` says.
    [[nodiscard]] Reference agent_of(std::size_t verb) const;
    /// "Lena Falk came third, receiving": the named subject that the sentence begins with.
    [[nodiscard]] Reference first_subject() const;
    /// The name, or the body without one, that ends before item `end`.
    [[nodiscard]] Reference named_before(std::size_t end) const;
    /// "Lena Falk, the harbour director, sold": over an apposition that ends in front of `end`.
    [[nodiscard]] Reference named_before_aside(std::size_t end) const;
    /// "the company", "it": the one firm that the article names, or the last one right after its name.
    [[nodiscard]] Reference the_firm() const;
    /// Whom the pronoun at item i stands for: the one who speaks ("the ministry said it had"), else the last actor.
    [[nodiscard]] Reference stands_for(std::size_t i) const;
    [[nodiscard]] Reference nearest_country(std::size_t before) const;
    /// "40 Delva workers": a firm named in front of those who work for it, or of its shops.
    bool name_in_phrase();
    /// "Delva sales staff opened": of those who work for it.
    [[nodiscard]] Reference employer_before(std::size_t end) const;
    /// "New York" of "the New York Herald".
    [[nodiscard]] bool begins_name(std::size_t i) const;
    /// "Delva shares rose": whose the noun in front is by the name before it; where the phrase begins without that.
    Token const* behind_name(Token const* first, Token const* noun);
    /// The first word of the name of the article's firm.
    [[nodiscard]] bool calls_firm(Token const& t) const;
    [[nodiscard]] bool counts_workers() const;
    /// "400 employees at Delva were fired", but not "in Kale"
    [[nodiscard]] bool works_at(Token const& preposition) const;
    /// Whether the verb right in front, or one behind, is a verb of things that gave the measure.
    [[nodiscard]] bool told_of_things() const;
    /// "Delva was hit with a fine of": the verb's object is whoever it befell.
    [[nodiscard]] Reference hit_with() const;
    /// "will fire 40 workers and close 12 shops": the verb behind "and" before item `end` has the subject of the one before.
    [[nodiscard]] bool goes_on_from_last(std::size_t end) const;
    /// "people voted 'no'": quoted words behind say what of those is counted.
    bool quoted_behind();
    /// "Ukraine's death toll"
    [[nodiscard]] Reference possessor(bool thing) const;
    [[nodiscard]] Reference where() const;
    [[nodiscard]] Reference place_in_front() const;
    /// "the group employs 900 people worldwide": these are all of its own.
    [[nodiscard]] bool has_all() const { return a_.agent && a_.subject.known() && !a_.subject.inherited; }
    /// "stranded worldwide after a crash in Chad": the word right behind what is counted.
    [[nodiscard]] Reference everywhere_beside() const;
    /// Where the part of the sentence behind the figure ends that may say where: what follows is elsewhere.
    [[nodiscard]] std::size_t place_limit() const;

    // scene.cpp: which event
    void read_event();
    void take_event(std::size_t best);  ///< the one that its sentence names at an item
    bool take_named_event();            ///< "after Maria swept across the island"
    void take_last_event();             ///< that of the sentences before, or of the text
    /// "Tuesday's attack", "the blaze, which broke out on Saturday,": of the event at an item.
    [[nodiscard]] std::optional<When> time_of_event(std::size_t event) const;
    /// "aftershocks of the quake, some as strong as": the item of what followed the event at an item, or that event.
    [[nodiscard]] std::size_t followed_by(std::size_t event) const;
    /// "died at a school that collapsed": of the victims of a disaster whose toll the text gave before, those of one building.
    [[nodiscard]] bool at_one_site() const;
    /// "came three days after a bomb killed 12": how long before now what the figure counts happened.
    [[nodiscard]] std::optional<When> so_long_ago() const;
    /// The length of time that ends before an item ("three days", "a week"), counted back from now.
    [[nodiscard]] std::optional<When> length_before(std::size_t end) const;
    /// "marches of 200 in Paris, 300 in Lyon": what is listed elsewhere has a scene of its own.
    void read_own_scene();
    /// "A dam broke in 2015. That collapse killed 19": of what the sentence before recalled.
    [[nodiscard]] bool of_recalled() const;
    [[nodiscard]] bool listed_somewhere(std::size_t i) const;  ///< "357 people: 137 in Kano", "137 of them in Kano"
    /// "the blast had the force of a 3.3-magnitude quake": what stands behind the figure did not happen.
    [[nodiscard]] bool only_compared() const;
    /// "a 5.1-magnitude quake", in an article on one of 6.3: the event at an item is another one.
    [[nodiscard]] bool another_one(std::size_t event) const;
    /// What is counted elsewhere belongs to no place and event of the text.
    void leave_scene();
    /// "the anniversary of the quake that killed 9,000": of an event of a year that is not told.
    [[nodiscard]] bool of_anniversary() const;
    /// The day that an earlier sentence gives the event, where this one gives none.
    void lend_day();

    // dated.cpp: when
    /// Times that stand beside the cue say when it was said.
    [[nodiscard]] bool time_of_saying(std::size_t i) const;
    /// "were at work on Friday after a blast killed 12": the time is no part of what the event did.
    [[nodiscard]] bool time_before_event() const;
    /// "In March it said that it would": the time stands in front of a source and its cue, and is past.
    [[nodiscard]] bool told_before_cue() const;
    /// "told Ecuadoreans on Sunday night that": the time at item `time` is that of what was told from item `from` on.
    [[nodiscard]] bool told_whom(std::size_t from, std::size_t time) const;
    void take_time(std::size_t i);
    /// "They gave up on Saturday, after a blast killed 12": these had died by then, not on that day.
    void take_time_in_front(std::size_t time);
    /// "from 260 a year earlier", "compared with 260 last year": of the stretch that the figure before is of, if that has one.
    [[nodiscard]] bool of_last_figure(When const& when) const;
    /// "the worst since 2014": the time at item i is that of a rank, not of the figure.
    [[nodiscard]] bool ranks(std::size_t i) const;
    /// "287 of them are missing"
    [[nodiscard]] bool now_behind() const;
    /// "the number of people killed in Saturday's quake": the time at item i is that of the event, not of the count in front.
    [[nodiscard]] bool of_event(std::size_t i) const;
    /// Whether the time at item i is said of the event at another: "Saturday's quake", "the quake that struck last week".
    [[nodiscard]] bool dates_event(std::size_t i, std::size_t event) const;
    /// "the quake that struck Nepal last week": the event whose relative clause holds the time at item i; past the end: none.
    [[nodiscard]] std::size_t clause_of_event(std::size_t i) const;
    /// "before the war": not now, and nobody says when.
    [[nodiscard]] bool before_event() const;
    /// "since the start of the war in February": the time at item i is where a count begins.
    [[nodiscard]] bool since_before(std::size_t i) const;
    [[nodiscard]] bool useful(std::size_t i) const;
    /// "the ship that was built in 1990": behind item i another noun has a clause of its own.
    [[nodiscard]] bool of_another(std::size_t i) const;
    /// "the mill, a plant opened in 1975", "the bar, opened in 1975": what stands behind a comma at item `from` has a verb of its own.
    [[nodiscard]] bool apposition_acts(std::size_t from) const;
    /// "24,000 people, counted as Maltese, lived": the commas around what is said of those who are counted.
    [[nodiscard]] bool ends_counted(std::size_t comma) const;
    /// The time at item i says in brackets again what the one before says.
    [[nodiscard]] bool converts(std::size_t i) const;
    /// "the 2010 mine disaster": the year names something that is not the figure's event.
    [[nodiscard]] bool names_other(std::size_t i) const;
    void read_time();
    /// The word that makes it an older figure than its article: "had put at 12", "initially counted 12"; empty: none.
    [[nodiscard]] std::string_view formerly() const;
    /// "the blaze, which broke out on Saturday, has": where the clause that ends at a comma begins, or that comma.
    [[nodiscard]] std::size_t before_clause(std::size_t comma) const;
    /// A time right behind another figure's phrase belongs to that figure.
    [[nodiscard]] bool bound_to_other(std::size_t i) const;

    ItemLine const& line_;
    std::span<Token const> items_;
    std::size_t at_;
    std::vector<Attribution> const& attributions_;
    Discourse const& d_;
    std::span<Assertion const> earlier_;
    Assertion a_;
    Counted counted_;
    std::optional<Behind> behind_;
    std::optional<When> ago_;  ///< so_long_ago
    Token const *front_verb_ = nullptr, *front_noun_ = nullptr, *owner_ = nullptr;  ///< the last: "Puerto Rico" of "a quarter of Puerto Rico's homes"
    Reference receiver_;  ///< whose an amount is by its verb: "fined Vellis $2bn"
    Attribution const* source_ = nullptr;
    bool lost_ = false, money_for_ = false, said_time_ = false, scene_lent_ = false;  ///< the last: the event's place is that of another sentence
    bool same_place_ = false;  ///< it is another figure for what the one before counts
    bool gapped_ = false, whole_ = false, polled_ = false, term_ = false;  ///< gapped, whole_of_part, of_poll, of_term
    std::size_t begin_ = 0, end_ = 0, after_ = 0, event_at_ = 0, those_who_ = 0;  ///< the last: "who" of "90% of those who took part", or 0
    std::size_t front_at_ = 0;      ///< the noun in front that the figure measures; 0: there is none
    std::size_t giver_before_ = 0;  ///< the verb that says what money is ("lent Kenya $2bn"); 0: there is none
};

}  // namespace claimcheck::forms
