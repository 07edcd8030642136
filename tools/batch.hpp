#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "tools/json_buffer.hpp"
#include "tools/options.hpp"

namespace claimcheck {

/// A line of a --batch file: its id as it was printed, and its fields of one level.
struct BatchRecord {
    std::string id;
    bool id_is_number = false;
    std::uint32_t line = 0;
    struct Field {
        std::string name, value;
        bool text = false;   ///< a string, not a number, true or false
    };
    std::vector<Field> fields;

    /// The value of a field as printed; empty when the line has none, or null.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    /// Writes `{"id":...`, with the id as the line gives it.
    void begin(JsonBuffer& out) const;
};

/// Reads the NDJSON of --batch line by line and writes what `write` makes of each record. `texts` are the fields that
/// every line must have as strings. A bad line is a diagnostic, and the others are still read. Returns the exit code.
using WriteRecord = std::function<void(BatchRecord const&, JsonBuffer& out, std::vector<Diagnostic>& diagnostics)>;
int run_batch(Options const& options, std::vector<std::string_view> const& texts, WriteRecord const& write);

}  // namespace claimcheck
