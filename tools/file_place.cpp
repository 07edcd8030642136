// Articles that are a line of their file carry it behind the path ("a.ndjson:12").
#include "tools/file_place.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "engine/lower.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

std::string_view extension(std::string_view path) {
    auto const name = path.substr(path.rfind('/') + 1);
    auto const dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

/// What is read as it stands, so that lines and columns are those of the file.
bool plain(std::string_view path) {
    constexpr std::array<std::string_view, 12> extracted = {"html", "htm", "xhtml", "docx", "pdf", "gz", "zst",
                                                            "xz", "bz2", "zip", "tar", "warc"};
    return std::find(extracted.begin(), extracted.end(), lower(extension(path))) == extracted.end();
}

/// Where the name of the archive ends that a file lies in ("set.zip/a.txt"); npos: in none.
std::size_t archive_end(std::string_view path) {
    auto end = std::string_view::npos;
    auto const spelled = lower(path);
    for (std::string_view const ending : {".zip/", ".tar/", ".gz/", ".tgz/", ".zst/", ".xz/", ".bz2/", ".warc/"}) {
        for (auto at = spelled.find(ending); at != std::string::npos; at = spelled.find(ending, at + 1)) {
            auto const here = at + ending.size() - 1;
            std::error_code ignored;
            if (here >= end || std::filesystem::is_directory(path.substr(0, here), ignored)) continue;  // a folder may be called so
            end = here;
            break;
        }
    }
    return end;
}

/// The number behind the last colon of a path that is no text file's name; 0: none.
std::uint32_t record_line(std::string_view path) {
    auto const colon = path.rfind(':');
    if (colon == std::string_view::npos || path.size() - colon > 10 || path.size() - colon < 2) return 0;
    std::uint32_t line = 0;
    for (char const c : path.substr(colon + 1)) {
        if (c < '0' || c > '9') return 0;
        line = line * 10 + static_cast<std::uint32_t>(c - '0');
    }
    auto const of = lower(extension(path.substr(0, colon)));
    return of == "txt" || of == "md" ? 0 : line;
}

}  // namespace

FilePlace file_place(ClaimStore const& store, ClaimId id) {
    auto const& claim = store[id];
    auto const path = store[claim.document].path;
    FilePlace place{std::string{path}, 1, 1, 0, 0};
    if (auto const end = archive_end(path); end != std::string_view::npos) {
        place.path.resize(end);
        return place;
    }
    if (auto const line = record_line(path); line > 0) {
        place.path.resize(path.rfind(':'));
        place.line = place.end_line = line;
    } else if (plain(path) && !claim.in_title) {
        place.line = place.end_line = std::max(claim.position.line, 1U);
        if (claim.span.end <= claim.span.begin) return place;  // a ready claim: it says no more than its line
        place.column = place.end_column = std::max(claim.position.column, 1U);
        auto printed = claim.text;  // of a row's claim it may say more than the row prints
        if (claim.sentence.empty() && printed.size() > claim.span.size()) printed.remove_prefix(printed.size() - claim.span.size());
        for (char const c : printed) {
            if (c == '\n') {
                ++place.end_line;
                place.end_column = 1;
            } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
                ++place.end_column;
            }
        }
    }
    return place;
}

std::string shown_place(ClaimStore const& store, ClaimId id) {
    auto const& claim = store[id];
    return terminal_safe(store[claim.document].path) + ':' +
           (claim.in_title ? std::string{"title"} : std::to_string(claim.position.line));
}

std::string path_uri(std::string_view path) {
    std::string uri = path.starts_with('/') ? "file://" : "";
    while (path.starts_with("./")) path.remove_prefix(2);
    for (char const c : path) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || c == '-' || c == '.' || c == '_' || c == '~' || c == '/') {
            uri += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            uri += '%';
            uri += "0123456789ABCDEF"[byte >> 4];
            uri += "0123456789ABCDEF"[byte & 15];
        }
    }
    return uri;
}

}  // namespace claimcheck
