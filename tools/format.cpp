#include "tools/format.hpp"

namespace claimcheck {

bool write_format(Format format, Report const& report, Output& output) {
    switch (format) {
        case Format::json: write_json(report, output); return true;
        case Format::sarif: write_sarif(report, output); return true;
        case Format::junit: write_junit(report, output); return true;
        case Format::github: write_github(report, output); return true;
        case Format::gitlab: write_gitlab(report, output); return true;
        case Format::rdjsonl: write_rdjsonl(report, output); return true;
        case Format::csv: write_csv(report, output); return true;
        case Format::markdown: write_markdown(report, output); return true;
        case Format::html: write_html(report, output); return true;
        default: return false;
    }
}

}  // namespace claimcheck
