#pragma once
#include <string>
#include <string_view>

namespace claimcheck {

/// What a page says of its article; empty: nothing.
struct PageArticle {
    std::string title, publisher, date, text;
};

/// The first article of schema.org ("NewsArticle", any type that ends in "Article") in a block of JSON-LD that must be
/// valid UTF-8, in arrays and "@graph", too. Broken JSON and nesting beyond 64 give what was whole before.
PageArticle read_article_json(std::string_view json);

}  // namespace claimcheck
