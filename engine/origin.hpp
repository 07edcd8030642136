#pragma once
#include <span>
#include <string>
#include <string_view>

#include "engine/claim.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Who printed it, as one name: "Deutsche Welle (AFP, Reuters, AP)" is "deutsche-welle", whatever it took from whom;
/// an outlet of the vocabulary is its declared name. Empty for an unknown publisher.
std::string origin(std::string_view publisher, Vocabulary const& vocabulary);

/// Numbers Document::source from 0: documents of one publisher share a number, a document without a publisher has its
/// own. The numbers follow the sorted names, not the order of the documents.
void number_sources(std::span<Document> documents, Vocabulary const& vocabulary);

}  // namespace claimcheck
