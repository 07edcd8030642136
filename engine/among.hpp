#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/claim.hpp"

namespace claimcheck {

/// Which documents are compared with each other: those of one number.
struct Among {
    std::vector<std::uint32_t> of_document;
    std::vector<std::string> texts;  ///< of each number, as it stands in a question's key; empty: no groups
};

/// Documents of one group share a number; in a run with groups a document without one has its own, since what is unknown
/// equals nothing. The numbers follow the order of the documents and are never shown; equal texts are equal groups.
Among divide(std::span<Document const> documents);

}  // namespace claimcheck
