#pragma once
#include <span>
#include <string>
#include <string_view>

#include "engine/claim.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Numbers Document::source from 0: documents of one publisher or
/// outlet share a number, a document without a publisher has its
/// own. The numbers follow the sorted names, not the order of the documents.
void number_sources(std::span<Document> documents, Vocabulary const& vocabulary);

}  // namespace claimcheck
