// One JSON object a line; unknown fields are somebody else's and passed over.
#include "tools/read_documents.hpp"

#include "tools/file.hpp"
#include "tools/json_fields.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {

std::optional<Day> read_published(std::string_view text, std::string const& path, std::uint32_t line,
                                  std::vector<Diagnostic>& diagnostics) {
    if (text.empty()) return std::nullopt;
    bool const with_time = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
    if (auto const day = parse_day(with_time ? text.substr(0, 10) : text)) return day;
    std::string printed{'"'};
    printed.append(text.substr(0, 40)).append("\" is no date");
    diagnostics.push_back(input_error("impossible-date", path, line, std::move(printed),
                                      "write it as 2021-12-02; the article is read without a date"));
    return std::nullopt;
}

Documents read_documents(std::string const& path, std::string_view group, std::vector<Diagnostic>& diagnostics) {
    File file{path};
    return opened(file, path, diagnostics) ? read_documents(file, path, group, diagnostics) : Documents{};
}

Documents read_documents(File& file, std::string const& path, std::string_view group, std::vector<Diagnostic>& diagnostics) {
    Documents documents;
    LineReader lines{file};
    JsonReader json;
    while (auto const line = lines.next()) {
        if (line->text.find_first_not_of(" \t") == std::string_view::npos && !line->too_long) continue;
        if (line->too_long) {
            diagnostics.push_back(input_error("limit-line-size", path, line->number, "the line is longer than 64 MiB", ""));
            continue;
        }
        DocumentEntry entry;
        std::string published;
        auto const problem = json.read(line->text, [&](JsonField const& field) {
            bool const scalar = field.kind == JsonField::Kind::string || field.kind == JsonField::Kind::number || field.kind == JsonField::Kind::boolean;
            if (field.inner.empty() && scalar && !group.empty() && field.outer == group) entry.group = field.text;
            if (!field.inner.empty() || field.kind != JsonField::Kind::string) return;
            auto* const to = field.outer == "doc"         ? &entry.doc
                             : field.outer == "id"        ? &entry.id
                             : field.outer == "title"     ? &entry.title
                             : field.outer == "publisher" ? &entry.publisher
                             : field.outer == "published" ? &published
                                                          : nullptr;
            if (to != nullptr) to->assign(field.text);
        });
        if (problem) {
            diagnostics.push_back(input_error(problem->limit ? "limit-depth" : "broken-json", path, line->number, problem->message,
                                              "the other lines are read"));
            diagnostics.back().position.column = 1 + static_cast<std::uint32_t>(problem->offset);
            continue;
        }
        entry.published = read_published(published, path, line->number, diagnostics);
        if (entry.doc.empty()) {
            diagnostics.push_back(input_error("missing-doc", path, line->number, "the line has no \"doc\"",
                                              "\"doc\" is the name of the article's file"));
            continue;
        }
        if (documents.contains(entry.doc)) {
            diagnostics.push_back(input_error("duplicate-id", path, line->number, "\"" + entry.doc + "\" was described before",
                                              "the first line counts"));
            continue;
        }
        auto doc = entry.doc;
        documents.emplace(std::move(doc), std::move(entry));
    }
    return documents;
}

}  // namespace claimcheck
