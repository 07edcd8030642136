// The firm that an article is about: what "the company" and "its" mean where no name stands.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/statement.hpp"

namespace claimcheck {

/// The firms that the body of an article names, and the one that all of it is about.
class FirmsNamed {
public:
    /// `introduced`: the text calls it a business, as in "carmaker Delva Motors"; else it only acts, as any body may.
    void add(Reference const& firm, std::uint32_t sentence, bool introduced);
    /// A sentence that says "the carmaker": some name is that of a business.
    void mean_business() { meant_ = true; }
    /// The first that the headline names, else the only one, if the sentence `lead` introduces it, else the name in the headline
    /// that `text` means by "the company"; unknown: none.
    [[nodiscard]] Reference of_story(std::span<Token const> headline, std::span<Token const> text, std::uint32_t lead) const;

private:
    struct Named { Reference firm; std::uint32_t sentence = 0; bool introduced = false; };
    std::vector<Named> named_;  ///< in the order of the text
    bool meant_ = false;
};

/// Remembers the firm that a sentence introduces ("carmaker Delva Motors", "Delva, the Lyon-based carmaker,") or
/// names again.
void note_firm(std::span<Token const> part, Discourse& discourse, FirmsNamed& named);

/// Whether a sentence names nobody but the firm, places, and whom it quotes: `source`, empty for none.
bool names_only(Reference const& firm, std::span<Token const> part, std::string_view source);

/// Remembers a firm by the name that a figure has for its owner.
void note_owner(Reference const& owner, Discourse& discourse);

}  // namespace claimcheck
