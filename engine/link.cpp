// Linking goes from claims to ever fewer things: claims are read into slots and interned as raw keys; names without an
// entity are joined within a measure and places within a key, which gives the complete keys, the questions; claims with
// a missing slot then join the question that they fit best. Only distinct keys are ever compared with each other.
// Everything that is numbered on the way is numbered by its text in the end, so the order of documents has no say.
#include <algorithm>
#include <future>
#include <map>
#include <tuple>

#include "engine/among.hpp"
#include "engine/answer_join.hpp"
#include "engine/best_fit.hpp"
#include "engine/copy.hpp"
#include "engine/hash.hpp"
#include "engine/occasion.hpp"
#include "engine/link.hpp"
#include "engine/place_join.hpp"
#include "engine/story.hpp"
#include "engine/story_join.hpp"
#include "engine/turn.hpp"
#include "engine/whole_group.hpp"

namespace claimcheck {
namespace {

constexpr int most_days_apart = 90;  ///< for a claim with missing slots, unless its measure holds for another time
constexpr std::uint32_t none = 0xFFFFFFFF;

using RawKey = TupleTable<4>::Tuple;  ///< scope, subject, place, event

Slots slots_of(RawKey const& key) {
    return {static_cast<NameId>(key[1]), static_cast<NameId>(key[2]), static_cast<EventId>(key[3])};
}

bool is_part(Claim const& claim) { return claim.part || claim.part_of >= 0; }

/// A question that one claim has alone, or that copies share: a key with one more slot, a number.
struct Own {
    enum class Kind : std::uint8_t { copy, alone, part, story };
    std::uint32_t base = 0;  ///< the text before that number, as a number
    Kind kind = Kind::copy;
    std::uint64_t number = 0;
    std::uint32_t claim = 0;
    friend bool operator==(Own const& a, Own const& b) { return a.base == b.base && a.number == b.number; }
    friend bool operator<(Own const& a, Own const& b) { return std::tie(a.base, a.number) < std::tie(b.base, b.number); }
};
/// As to_string(Key) has it.
std::string_view last_slot(Own::Kind kind) {
    return kind == Own::Kind::copy ? "|copy " : kind == Own::Kind::alone ? "|alone " : kind == Own::Kind::part ? "|part " : "|story ";
}

class Linker {
public:
    Linker(ClaimStore& store, Among const& among, NameTable names, Vocabulary const& vocabulary, std::size_t threads, Gauge& gauge)
        : store_(store), vocabulary_(vocabulary), threads_(threads), gauge_(gauge), among_(among), names_(std::move(names)) {}

    std::vector<std::string> run() {
        for (Claim& claim : store_.claims) claim.occasion = false;  // of an earlier run
        // what is done beside it asks no names and writes nothing but copies, which nobody reads before they are there
        auto const launch = threads_ > 1 ? std::launch::async : std::launch::deferred;
        auto const others = std::max<std::size_t>(threads_, 2) - 1;
        auto const marks = std::async(launch, [&] { return read_marks(store_, among_, vocabulary_, others); }).share();
        auto copies = std::async(launch, [&] {
            marks.wait();
            find_copies(store_, others);
        });
        events_ = find_events(store_, among_, vocabulary_, names_);
        passed(15);
        Stories const stories(store_, marks.get(), names_);
        passed(20);
        settle_occasions(events_, stories, store_, among_, vocabulary_, names_);
        whole_group_ = whole_groups(store_, events_, vocabulary_);
        find_wholes();
        passed(10);
        read_keys();
        passed(10);
        join_names();
        join_all_places();
        name_questions();
        passed(10);
        join_incomplete();
        copies.get();
        join_copies();
        passed(15);
        join_stories(stories);
        passed(10);
        set_parts_apart();
        number_questions();
        passed(10);
        return std::move(questions_);
    }

private:
    [[nodiscard]] std::size_t count() const { return store_.claims.size(); }
    /// `parts` of the parts_of_link are done, which is what they cost in news.
    void passed(std::uint64_t parts) { gauge_.add(parts * count()); }

    /// The claim that each part is a part of, in the numbers of the store.
    void find_wholes() {
        if (std::none_of(store_.claims.begin(), store_.claims.end(), is_part)) return;
        std::vector<std::vector<std::uint32_t>> of_document(store_.documents.size());
        for (std::uint32_t c = 0; c < count(); ++c)
            of_document[static_cast<std::size_t>(store_.claims[c].document)].push_back(c);
        for (std::uint32_t c = 0; c < count(); ++c) {
            Claim const& claim = store_.claims[c];
            if (!is_part(claim)) continue;
            auto const& article = of_document[static_cast<std::size_t>(claim.document)];
            bool const told = claim.part_of >= 0 && static_cast<std::size_t>(claim.part_of) < article.size();
            whole_of_[c] = told ? article[static_cast<std::size_t>(claim.part_of)] : none;
        }
    }

    /// A part that is narrower by name ("of whom 12 children", "10 of them in Tanzania") has a question that others can
    /// answer; "another 12" is its own.
    [[nodiscard]] bool stands_for_itself(std::uint32_t c) const {
        auto const at = whole_of_.find(c);
        if (at == whole_of_.end()) return false;
        if (at->second == none) return true;
        Claim const &part = store_.claims[c], &whole = store_.claims[at->second];
        bool const by_group = !part.group.empty() && part.group != whole.group;
        bool const by_place = part.place.known() && part.place != whole.place;
        return !by_group && !by_place;
    }

    [[nodiscard]] std::uint32_t group_of(Claim const& claim) const { return among_.of_document[static_cast<std::size_t>(claim.document)]; }

    std::uint32_t scope_of(std::uint32_t c) {
        Claim const& claim = store_.claims[c];
        bool const open = vocabulary_.measure(claim.measure) == nullptr;
        std::uint32_t const measure = open ? ~texts_.of(claim.measure_name) : static_cast<std::uint32_t>(claim.measure);
        return scopes_.of({measure, texts_.of(unit_of(claim, vocabulary_)), texts_.of(whole_group_[c] ? std::string_view{} : claim.group), group_of(claim)});
    }

    /// A table has all the slots there are: what a row leaves out is absent, if it names anything or its group does.
    void close(Slots& slots, DocumentId document) const {
        bool const named = slots.subject > NameId::absent || slots.place > NameId::absent || slots.event < EventId::unknown;
        if (!named && store_[document].among.empty()) return;
        if (slots.subject == NameId::unknown) slots.subject = NameId::absent;
        if (slots.place == NameId::unknown) slots.place = NameId::absent;
    }

    void read_keys() {
        raw_of_.reserve(count());
        for (std::uint32_t c = 0; c < count(); ++c) {
            Claim const& claim = store_.claims[c];
            EventId const event = events_.of_claim[c];
            NameId const place =
                event < EventId::unknown ? events_.events[static_cast<std::size_t>(event)].place : NameId::absent;
            Slots slots = read_slots(claim, event, place, vocabulary_, names_);
            if (claim.sentence.empty()) close(slots, claim.document);
            std::uint32_t const raw =
                raw_.of({scope_of(c), static_cast<std::uint32_t>(slots.subject),
                         static_cast<std::uint32_t>(slots.place), static_cast<std::uint32_t>(slots.event)});
            if (raw == uses_.size()) uses_.push_back(0);
            if (!stands_for_itself(c)) ++uses_[raw];
            raw_of_.push_back(raw);
        }
    }

    /// Subjects, and places, without an entity: joined by their words among all of one measure and group.
    void join_names() {
        std::vector<RawKey> joined(raw_.size());
        for (std::uint32_t r = 0; r < raw_.size(); ++r) joined[r] = raw_[r];
        struct Use { std::uint64_t measure; std::uint32_t name, raw; };
        std::vector<Use> uses;
        std::vector<NameUse> names;
        for (std::size_t slot : {1u, 2u}) {
            uses.clear();
            for (std::uint32_t r = 0; r < raw_.size(); ++r) {
                auto const& scope = scopes_[raw_[r][0]];
                uses.push_back({std::uint64_t{scope[0]} << 32 | scope[3], raw_[r][slot], r});
            }
            std::sort(uses.begin(), uses.end(), [](Use const& a, Use const& b) { return std::tie(a.measure, a.name) < std::tie(b.measure, b.name); });
            for (std::size_t first = 0, last = 0; first < uses.size(); first = last) {
                names.clear();
                for (last = first; last < uses.size() && uses[last].measure == uses[first].measure; ++last) {
                    auto const name = static_cast<NameId>(uses[last].name);
                    if (names.empty() || names.back().name != name) names.push_back({name, 0});
                    names.back().claims += uses_[uses[last].raw];
                }
                if (names.size() == 1) continue;
                std::vector<NameId> const leaders = join_by_words(names, names_);
                for (std::size_t i = first, name = 0; i < last; ++i) {
                    if (static_cast<NameId>(uses[i].name) != names[name].name) ++name;
                    joined[uses[i].raw][slot] = static_cast<std::uint32_t>(leaders[name]);
                }
            }
        }
        for (std::uint32_t r = 0; r < raw_.size(); ++r) {
            key_of_raw_.push_back(keys_.of(joined[r]));
            if (key_of_raw_[r] == key_uses_.size()) key_uses_.push_back(0);
            key_uses_[key_of_raw_[r]] += uses_[r];
        }
    }

    [[nodiscard]] bool known_to_one(EventId event) const {
        return event < EventId::unknown && !events_.events[static_cast<std::size_t>(event)].only_in.empty();
    }
    [[nodiscard]] bool complete(std::uint32_t key) const { return slots_of(keys_[key]).complete(); }

    /// Keys that differ in nothing but the place, each with its claims; called only where places lie in each other.
    void join_all_places() {
        for (std::uint32_t k = 0; k < keys_.size(); ++k) question_key_.push_back(k);
        std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> groups;
        auto const lies = [&](NameId place) { return names_.entity(place) != EntityId::none || names_.parent(place) != NameId::absent; };
        for (std::uint32_t k = 0; k < keys_.size(); ++k)
            if (complete(k) && key_uses_[k] > 0 && lies(slots_of(keys_[k]).place))
                groups[{keys_[k][0], keys_[k][1], keys_[k][3]}].push_back(k);
        std::erase_if(groups, [&](auto const& group) { return !nested(group.second); });
        if (groups.empty()) return;
        std::vector<std::vector<ClaimId>> claims(keys_.size());
        for (std::uint32_t c = 0; c < count(); ++c)
            if (!stands_for_itself(c)) claims[key_of_raw_[raw_of_[c]]].push_back(static_cast<ClaimId>(c));
        for (auto const& [slots, keys] : groups) {
            std::vector<PlaceUse> uses;
            for (std::uint32_t k : keys) uses.push_back({slots_of(keys_[k]).place, std::move(claims[k])});
            std::vector<NameId> const places = join_places(uses, store_, names_);
            for (std::size_t i = 0; i < keys.size(); ++i) {
                RawKey key = keys_[keys[i]];
                key[2] = static_cast<std::uint32_t>(places[i]);
                question_key_[keys[i]] = keys_.find(key);
            }
        }
    }

    [[nodiscard]] bool nested(std::vector<std::uint32_t> const& keys) const {
        std::vector<NameId> places;
        places.reserve(keys.size());
        for (std::uint32_t k : keys) places.push_back(slots_of(keys_[k]).place);
        std::sort(places.begin(), places.end());
        auto around = [&](NameId place) {
            for (place = names_.parent(place); place != NameId::absent; place = names_.parent(place))
                if (std::binary_search(places.begin(), places.end(), place)) return true;
            return false;
        };
        return std::any_of(places.begin(), places.end(), around);
    }

    [[nodiscard]] Key key(std::uint32_t k) const {
        auto const& [measure, unit, group, among] = scopes_[keys_[k][0]];
        Slots const slots = slots_of(keys_[k]);
        Measure const* known = vocabulary_.measure(static_cast<MeasureId>(measure));
        Key key;
        key.measure = key_text(known != nullptr ? std::string_view(known->name) : texts_[~measure]);
        key.subject = names_.text(slots.subject);
        key.place = names_.text(slots.place);
        key.unit = key_text(texts_[unit]);
        key.group = key_text(texts_[group]);
        key.among = among_.texts[among];
        if (slots.event == EventId::unknown) key.event = names_.text(NameId::unknown);
        if (slots.event < EventId::unknown)
            key.event = key_text(to_string(events_.events[static_cast<std::size_t>(slots.event)], names_));
        return key;
    }

    /// Prints the complete keys that have claims and numbers them in their order.
    void name_questions() {
        std::vector<std::pair<std::string, std::uint32_t>> printed;
        for (std::uint32_t k = 0; k < keys_.size(); ++k)
            if (question_key_[k] == k && complete(k)) printed.emplace_back(to_string(key(k)), k);
        std::sort(printed.begin(), printed.end());
        std::vector<std::uint32_t> of_key(keys_.size(), none);
        for (auto& [text, k] : printed) {
            if (texts_of_questions_.empty() || texts_of_questions_.back() != text) {
                texts_of_questions_.push_back(std::move(text));
                of_one_article_.push_back(known_to_one(slots_of(keys_[k]).event));
            }
            of_key[k] = static_cast<std::uint32_t>(texts_of_questions_.size() - 1);
        }
        for (std::uint32_t c = 0; c < count(); ++c) {
            std::uint32_t const k = key_of_raw_[raw_of_[c]];
            question_of_.push_back(of_key[question_key_[k]]);
            if (question_of_[c] == none && !stands_for_itself(c)) incomplete_.push_back(c);
        }
    }

    [[nodiscard]] Seeker seeker(std::uint32_t c) const {
        Claim const& claim = store_.claims[c];
        RawKey const& key = keys_[key_of_raw_[raw_of_[c]]];
        std::optional<Day> day = claim.when.end ? claim.when.end : claim.when.begin;
        if (!day) day = store_[claim.document].published;
        return {key[0], slots_of(key), day, claim.document};
    }

    void join_incomplete() {
        if (incomplete_.empty()) return;
        std::vector<Seeker> seekers;
        std::vector<Member> members;
        for (std::uint32_t c : incomplete_) seekers.push_back(seeker(c));
        for (std::uint32_t c = 0; c < count(); ++c)
            if (question_of_[c] != none && !stands_for_itself(c)) members.push_back({seeker(c), question_of_[c]});
        BestFit const fit(seekers, members, names_);
        for (std::size_t i = 0; i < incomplete_.size(); ++i) {
            std::uint32_t const c = incomplete_[i];
            Measure const* measure = vocabulary_.measure(store_.claims[c].measure);
            int const days = measure != nullptr ? measure->holds_days.value_or(most_days_apart) : most_days_apart;
            std::vector<std::uint32_t> const found = fit.find(seekers[i], days);
            if (found.size() == 1) question_of_[c] = found.front();
        }
    }

    /// A sentence that is copied answers one question: its figures join the copy that has one, and events that nobody
    /// places or dates are one event for the articles that copied it.
    void join_copies() {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> copies;
        for (std::uint32_t c = 0; c < count(); ++c)
            if (store_.claims[c].copy != 0 && !stands_for_itself(c)) copies.emplace_back(store_.claims[c].copy, c);
        std::sort(copies.begin(), copies.end());
        std::vector<std::uint32_t> same(texts_of_questions_.size());
        for (std::uint32_t q = 0; q < same.size(); ++q) same[q] = q;
        auto const one = [&](std::uint32_t q) {
            while (same[q] != q) q = same[q];
            return q;
        };
        for (std::size_t first = 0, last = 0; first < copies.size(); first = last) {
            std::uint32_t asked = none;
            bool several = false;
            for (last = first; last < copies.size() && copies[last].first == copies[first].first; ++last) {
                std::uint32_t const q = question_of_[copies[last].second];
                if (q == none) continue;
                if (asked != none && one(asked) != one(q)) {
                    if (of_one_article_[asked] && of_one_article_[q])
                        same[std::max(one(asked), one(q))] = std::min(one(asked), one(q));
                    else
                        several = true;
                }
                asked = q;
            }
            for (std::size_t i = first; i < last && !several && asked != none; ++i) {
                std::uint32_t& q = question_of_[copies[i].second];
                if (q == none) q = asked;
            }
        }
        for (std::uint32_t c = 0; c < count(); ++c)
            if (question_of_[c] != none) question_of_[c] = one(question_of_[c]);
    }

    [[nodiscard]] std::vector<Teller> tellers_of(Stories const& stories) const {
        std::vector<Teller> tellers;
        for (std::uint32_t c = 0; c < count(); ++c) {
            Claim const& claim = store_.claims[c];
            if (stories.of(claim.document).empty() || stands_for_itself(c) || story_of_.contains(c) || !may_join(claim, vocabulary_)) continue;
            tellers.push_back(teller(c, claim, raw_[raw_of_[c]][0], slots_of(keys_[key_of_raw_[raw_of_[c]]]), question_of_[c]));
            tellers.back().published = store_[claim.document].published;
        }
        return tellers;
    }

    void join_stories(Stories const& stories) {
        if (stories.empty()) return;
        auto const number = [&](std::uint32_t c) { return claim_number(store_, static_cast<ClaimId>(c)); };
        auto const join = [&](std::vector<std::uint32_t> const& claims, std::uint32_t question) {
            if (claims.empty()) return;
            auto const first = *std::min_element(claims.begin(), claims.end(), [&](auto a, auto b) { return number(a) < number(b); });
            for (std::uint32_t const c : claims) {
                question_of_[c] = question;
                if (question == none) story_of_[c] = first;
                store_.claims[c].occasion = true;
            }
        };
        for (StoryQuestion const& one : join_in_stories(tellers_of(stories), stories, names_)) join(one.claims, one.question);
        std::map<std::uint32_t, std::vector<DocumentId>> answering;
        for (std::uint32_t c = 0; c < count(); ++c)
            if (question_of_[c] != none && !stands_for_itself(c)) answering[question_of_[c]].push_back(store_.claims[c].document);
        auto const documents_of = [&](std::uint32_t q) { return std::span<DocumentId const>(answering[q]); };
        std::map<std::uint32_t, std::uint32_t> same;
        for (SharedAnswer const& one : join_answers(tellers_of(stories), stories, names_, vocabulary_.lexicon, documents_of)) {
            join(one.claims, one.kept);
            for (std::uint32_t const q : one.questions)
                if (q != one.kept) same[q] = one.kept;
        }
        for (std::uint32_t c = 0; c < count() && !same.empty(); ++c) {
            auto const at = same.find(question_of_[c]);
            if (at == same.end()) continue;
            question_of_[c] = at->second;
            store_.claims[c].occasion = true;
        }
    }

    /// Claims that stand for themselves get a question of their own: parts, and those that joined none.
    void set_parts_apart() {
        TupleTable<3> bases;
        for (std::uint32_t c = 0; c < count(); ++c) {
            bool part = stands_for_itself(c);
            if (auto const at = whole_of_.find(c); at != whole_of_.end() && at->second != none)
                part = part || question_of_[c] == question_of_[at->second];
            if (!part && question_of_[c] != none) continue;
            Claim const& claim = store_.claims[c];
            bool const copied = claim.copy != 0;
            auto const story = story_of_.find(c);
            if (story != story_of_.end()) {  // the first of its figures numbers it
                std::uint32_t const first = story->second;
                own_.push_back({bases.of({question_key_[key_of_raw_[raw_of_[first]]], 0, static_cast<std::uint32_t>(Own::Kind::story)}), Own::Kind::story,
                                claim_number(store_, static_cast<ClaimId>(first)), c});
                continue;
            }
            Own own{0, copied ? Own::Kind::copy : part ? Own::Kind::part : Own::Kind::alone, claim.copy, c};
            if (!copied) own.number = claim_number(store_, static_cast<ClaimId>(c));
            bool const kind_alone = copied && known_to_one(events_.of_claim[c]);
            own.base = bases.of({question_key_[key_of_raw_[raw_of_[c]]], kind_alone ? texts_.of(claim.event.kind) + 1 : 0, static_cast<std::uint32_t>(own.kind)});
            own_.push_back(own);
        }
        number_bases(bases);
        // Two claims of one id (an article given twice): told apart by what the id leaves out.
        auto rest = [&](std::uint32_t c) {
            Claim const& claim = store_.claims[c];
            return std::tuple(store_[claim.document].path, store_[claim.document].published, claim.in_title,
                              claim.span.begin, claim.figure.value, c);
        };
        std::sort(own_.begin(), own_.end(), [&](auto const& a, auto const& b) {
            return a == b ? rest(a.claim) < rest(b.claim) : a < b;
        });
    }

    /// Numbers what stands before the numbers of `own_`, a key (perhaps with a kind of event, from 1, instead of its
    /// event) and the name of the slot, in the order of those texts.
    void number_bases(TupleTable<3> const& bases) {
        std::vector<std::pair<std::string, std::uint32_t>> texts;
        for (std::uint32_t b = 0; b < bases.size(); ++b) {
            auto const [k, event, slot] = bases[b];
            auto base = key(k);
            if (event != 0) base.event = key_text(texts_[event - 1]);
            texts.emplace_back(to_string(base).append(last_slot(static_cast<Own::Kind>(slot))), b);
        }
        std::sort(texts.begin(), texts.end());
        std::vector<std::uint32_t> number(bases.size());
        for (auto& [text, b] : texts) {
            if (texts_of_bases_.empty() || texts_of_bases_.back() != text) texts_of_bases_.push_back(std::move(text));
            number[b] = static_cast<std::uint32_t>(texts_of_bases_.size() - 1);
        }
        for (Own& own : own_) own.base = number[own.base];
    }

    void number_questions() {
        std::vector<bool> used(texts_of_questions_.size(), false);
        std::vector<std::pair<std::string, std::uint32_t>> all;  // printed, and where its claims find it
        all.reserve(own_.size() + texts_of_questions_.size());
        std::vector<std::uint32_t> own_at(count(), none);
        for (std::size_t i = 0, same = 1; i < own_.size(); ++i) {
            same = i > 0 && own_[i] == own_[i - 1] ? same + 1 : 1;
            if (same > 1 && (own_[i].kind == Own::Kind::copy || own_[i].kind == Own::Kind::story)) {
                own_at[own_[i].claim] = own_at[own_[i - 1].claim];
                continue;
            }
            auto const number = hexadecimal(own_[i].number);
            std::string text;
            text.reserve(texts_of_bases_[own_[i].base].size() + number.size());
            text.append(texts_of_bases_[own_[i].base]).append(number);
            if (same > 1) text += '.' + std::to_string(same);
            own_at[own_[i].claim] = static_cast<std::uint32_t>(texts_of_questions_.size() + i);
            all.emplace_back(std::move(text), static_cast<std::uint32_t>(texts_of_questions_.size() + i));
        }
        for (std::uint32_t c = 0; c < count(); ++c)
            if (own_at[c] == none) used[question_of_[c]] = true;
        auto const own = static_cast<std::ptrdiff_t>(all.size());
        if (!std::is_sorted(all.begin(), all.end())) std::sort(all.begin(), all.end());  // ".10" stands before ".2"
        for (std::uint32_t q = 0; q < used.size(); ++q)
            if (used[q]) all.emplace_back(std::move(texts_of_questions_[q]), q);
        std::inplace_merge(all.begin(), all.begin() + own, all.end());
        questions_.reserve(all.size());
        std::vector<QuestionId> rank(used.size() + own_.size(), QuestionId::none);
        for (std::size_t i = 0; i < all.size(); ++i) {
            rank[all[i].second] = static_cast<QuestionId>(i);
            questions_.push_back(std::move(all[i].first));
        }
        for (std::uint32_t c = 0; c < count(); ++c)
            store_.claims[c].question = rank[own_at[c] == none ? question_of_[c] : own_at[c]];
    }

    ClaimStore& store_;
    Vocabulary const& vocabulary_;
    std::size_t threads_;
    Gauge& gauge_;
    Among const& among_;                              ///< which documents are compared with each other
    NameTable names_;
    Events events_;
    std::vector<bool> whole_group_;                   ///< of each claim: its group is all whom its article counts
    TextTable texts_;
    TupleTable<4> scopes_;                            ///< measure (an open noun: its text's complement), unit, group, among
    TupleTable<4> raw_, keys_;                        ///< before and after names are joined
    std::vector<std::uint32_t> raw_of_, uses_;        ///< of each claim; of each raw key
    std::vector<std::uint32_t> key_of_raw_, key_uses_;
    std::vector<std::uint32_t> question_key_;         ///< of each key: the one that it joined
    std::map<std::uint32_t, std::uint32_t> story_of_; ///< of claims that answer a question of their story: its first
    std::map<std::uint32_t, std::uint32_t> whole_of_; ///< of each part; none: not told
    std::vector<std::string> texts_of_questions_;
    std::vector<bool> of_one_article_;                ///< of each question: about an event that only one article knows
    std::vector<std::uint32_t> question_of_, incomplete_;
    std::vector<std::string> texts_of_bases_;
    std::vector<Own> own_;
    std::vector<std::string> questions_;               ///< printed keys, sorted
};

}  // namespace

std::vector<std::string> link_together(ClaimStore& store, Among const& among, NameTable names, Vocabulary const& vocabulary, std::size_t threads, Gauge& gauge) {
    return Linker(store, among, std::move(names), vocabulary, threads, gauge).run();
}

}  // namespace claimcheck
