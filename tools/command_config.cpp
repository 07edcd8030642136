// config: what is in force for check in this folder, and where each value comes from.
#include "tools/command.hpp"
#include "tools/layout.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {

int run_config(Options const& options) {
    std::string out;
    for (auto const& setting : options.settings) {
        out += padded(setting.key, 10) + ' ' + padded(terminal_safe(setting.value), 30) + ' ' + terminal_safe(setting.origin) + '\n';
    }
    Output{""}.write(out);
    return Exit::ok;
}

}  // namespace claimcheck
