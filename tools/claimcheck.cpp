// The program: reads the command line and hands over. Nothing that goes wrong inside leaves without a word.
#include <exception>
#include <new>

#include "tools/command.hpp"
#include "tools/output.hpp"

namespace {

int run(claimcheck::Options const& options) {
    using claimcheck::Command;
    if (options.print && (options.command == Command::check || options.command == Command::extract)) return run_print(options);
    switch (options.command) {
        case Command::check: return run_check(options);
        case Command::extract: return run_extract(options);
        case Command::mentions: return run_mentions(options);
        case Command::rules_check: return run_rules_check(options);
        case Command::rules_test: return run_rules_test(options);
        case Command::rules_list: return run_rules_list(options);
    }
    return 3;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        auto const parsed = claimcheck::parse_options(argc, argv);
        if (!parsed.options) {
            if (parsed.exit_code == 0) {
                claimcheck::Output{""}.write(parsed.message);
            } else {
                claimcheck::complain(parsed.message);
            }
            return parsed.exit_code;
        }
        return run(*parsed.options);
    } catch (std::bad_alloc const&) {
        claimcheck::complain("claimcheck: error: out of memory [limit-memory]\n");
        return 4;
    } catch (std::exception const& error) {
        claimcheck::complain(std::string{"claimcheck: internal error: "} + error.what() + "\n");
        return 3;
    }
}
