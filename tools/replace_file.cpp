// A link keeps its place: the file that it names is replaced. Permissions are kept, too.
#include "tools/replace_file.hpp"

#include <filesystem>

#include "tools/file.hpp"
#include "tools/output.hpp"

namespace claimcheck {

bool replace_file(std::string const& path, std::string_view text, std::vector<Diagnostic>& diagnostics) {
    namespace fs = std::filesystem;
    std::error_code error;
    auto target = fs::weakly_canonical(path, error);
    if (error) target = path;
    auto const beside = target.string() + ".new";
    bool written = false;
    {
        Output output{beside};
        output.write(text);
        written = output.ok();
    }
    if (written) {
        std::error_code absent;
        auto const status = fs::status(target, absent);
        if (!absent && fs::exists(status)) fs::permissions(beside, status.permissions(), absent);
        fs::rename(beside, target, error);
        if (!error) return true;
    }
    std::error_code ignored;
    fs::remove(beside, ignored);
    diagnostics.push_back(input_error("unwritable-file", path, 0, "the file cannot be written", error ? error.message() : ""));
    return false;
}

}  // namespace claimcheck
