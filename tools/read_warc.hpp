#pragma once
#include <functional>
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "tools/file.hpp"

namespace claimcheck {

/// A page of a crawl.
struct WarcPage {
    std::string uri;
    std::string date;     ///< of the crawl, "2021-12-02T10:00:00Z"; not of the page
    std::string charset;  ///< as the server named it; empty: it did not
    std::string html;     ///< unpacked
};

/// Whether bytes begin as a WARC file does.
bool looks_like_warc(std::string_view bytes);

/// The pages of a WARC file (ISO 28500): responses with status 200 and resources, of type text/html or
/// application/xhtml+xml. Other records are passed over. A record that is broken is a diagnostic with its number, and the
/// next one is looked for. `path` is what diagnostics call the file.
void read_warc(File& file, std::string const& path, std::function<void(WarcPage)> const& sink, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
