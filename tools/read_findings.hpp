#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

struct RecordedFinding {
    std::string message;
    std::set<std::string> pairs;  ///< their keys; empty when there are more than are listed
};
/// By id and rule.
using RecordedFindings = std::map<std::pair<std::string, std::string>, RecordedFinding>;

/// The findings of `check --format ndjson`. A line that is no record, and a file without the record of its run at the
/// end (it was cut off, or is something else), are errors.
RecordedFindings read_findings(std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
