#pragma once
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "tools/csv.hpp"

namespace claimcheck {

/// A file of a Frictionless data package, and how its table is written.
struct PackageFile {
    std::string path;    ///< usable from here
    std::string format;  ///< "csv", "tsv", "ndjson"
    CsvShape shape;
};

/// The name of a package's description.
constexpr std::string_view package_name = "datapackage.json";

/// The files of a datapackage.json in its order: their paths (inside its folder, never a URL), dialects and schemas (names
/// of columns where there is no header, missing values, marks of numbers). What is not read is a diagnostic each; the
/// other resources still are.
std::vector<PackageFile> read_package(std::string const& path, std::vector<Diagnostic>& diagnostics);
/// The same of its bytes; the paths begin as its own does.
std::vector<PackageFile> read_package(std::string const& bytes, std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
