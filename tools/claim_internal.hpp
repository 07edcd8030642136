#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/claim.hpp"
#include "engine/vocabulary.hpp"
#include "tools/json_buffer.hpp"
#include "tools/json_fields.hpp"

namespace claimcheck {

/// What the other fields of a claim's record do not tell, and linking and rules use: the record's "internal". Other
/// programs need not write it; with it, extracted claims give the findings that their articles give.
/// Writes `,"internal":{...}`; `ordinal` is the claim's index among those of its document.
void write_internal(Claim const& claim, std::uint32_t ordinal, Vocabulary const& vocabulary, JsonBuffer& out);

/// The "internal" of one record as it is read.
class InternalFields {
public:
    void clear() {
        if (given_) *this = {};
    }
    /// Takes a field of it. False when its value cannot be what it says.
    bool take(JsonField const& field);
    /// Completes a claim that has the values of all other fields. Names are taken only if the record still has those that
    /// they were written for: who changes a place by hand need not know of "internal". `keep` makes a text last.
    using Keep = std::function<std::string_view(std::string_view)>;
    void complete(Claim& claim, Vocabulary const& vocabulary, Keep const& keep) const;

    [[nodiscard]] bool given() const { return given_; }
    [[nodiscard]] std::uint32_t ordinal() const { return ordinal_; }

private:
    bool given_ = false;
    std::uint32_t ordinal_ = 0;
    std::string names_of_;  ///< names_hash of the record
    std::optional<std::string> declared_, noun_, subject_, place_, claimant_, event_place_entity_;  ///< empty: none
    std::string people_, event_, event_place_;
    std::string place_shown_, subject_shown_, event_name_;
    bool headline_ = false, round_ = false, claimant_unnamed_ = false, correction_ = false, breakdown_ = false, part_ = false, rose_ = false, fell_ = false, whole_place_ = false, event_recalled_ = false;
    std::uint32_t sentence_begin_ = 0, sentence_number_ = 0;
    std::uint8_t inherited_ = 0;
    std::int32_t part_of_ = -1, base_ = -1, amount_ = -1;
    std::optional<Day> event_begin_, event_end_, written_;
    std::optional<Number> step_, value_, low_, high_, usual_low_, usual_high_;
};

}  // namespace claimcheck
