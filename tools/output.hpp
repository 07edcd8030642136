#pragma once
#include <string>
#include <string_view>

namespace claimcheck {

/// Where a report goes: standard output or a file.
class Output {
public:
    /// Empty path: standard output. ok() tells whether the file could be opened.
    explicit Output(std::string const& path);
    ~Output();
    Output(Output const&) = delete;
    Output& operator=(Output const&) = delete;

    void write(std::string_view text);
    /// False when something could not be written (a full disk); a reader that went away is none of our business.
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool terminal() const;

private:
    int descriptor_ = -1;
    bool ok_ = true;
};

/// Writes to standard error.
void complain(std::string_view text);
[[nodiscard]] bool error_is_terminal();

}  // namespace claimcheck
