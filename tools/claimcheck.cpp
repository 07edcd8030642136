// The program: reads the command line, runs the command, and turns whatever goes wrong into an exit code.
#include <csignal>
#include <exception>
#include <new>

#include "tools/command.hpp"

namespace {

int run(int argc, char** argv) {
    using namespace claimcheck;
    auto const parsed = parse_options(argc, argv);
    if (!parsed.options) {
        if (parsed.exit_code == Exit::ok) Output{""}.write(parsed.message);
        else complain(parsed.message);
        return parsed.exit_code;
    }
    switch (parsed.options->command) {
        case Command::check: return run_check(*parsed.options);
        case Command::extract: return run_extract(*parsed.options);
        case Command::mentions: return run_mentions(*parsed.options);
        case Command::compare: return run_compare(*parsed.options);
        case Command::why:
        case Command::why_not: return run_why(*parsed.options);
        case Command::accept: return run_accept(*parsed.options);
        case Command::baseline_update: return run_baseline(*parsed.options);
        case Command::version: return run_version(*parsed.options);
        case Command::config: return run_config(*parsed.options);
        case Command::diff: return run_diff(*parsed.options);
        case Command::store_add:
        case Command::store_remove:
        case Command::store_list:
        case Command::store_stat: return run_store(*parsed.options);
        default: return run_rules(*parsed.options);
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a reader that has seen enough is no error
    try {
        return run(argc, argv);
    } catch (std::bad_alloc const&) {
        claimcheck::complain("claimcheck: error: out of memory [limit-memory]\n");
        return claimcheck::Exit::limit;
    } catch (std::exception const& error) {
        claimcheck::complain(std::string{"claimcheck: internal error: "} + error.what() + " [internal]\n");
        return claimcheck::Exit::internal;
    } catch (...) {
        claimcheck::complain("claimcheck: internal error [internal]\n");
        return claimcheck::Exit::internal;
    }
}
