#pragma once
#include "tools/command.hpp"
#include "tools/known.hpp"
#include "tools/record.hpp"

namespace claimcheck {

/// What check reads and finds, for the commands that go on from there. It stays where it is: its parts see each other.
struct CheckRun {
    Pack pack;
    Gathered gathered;
    std::vector<std::string> questions;
    Checked checked;
    bool ready = false;  ///< something was read and checked

    CheckRun() = default;
    ~CheckRun() = default;
    CheckRun(CheckRun const&) = delete;
    CheckRun& operator=(CheckRun const&) = delete;
    [[nodiscard]] Results results() const { return {gathered, questions, pack.vocabulary, checked}; }
};

/// Does what check does up to its findings, stores of --against included; diagnostics are told. Returns their exit code.
int find_again(Options const& options, CheckRun& run);
/// Adds what the stores of --against hold besides, whether or not it has to do with what is checked.
int add_rest(Options const& options, CheckRun& run);

}  // namespace claimcheck
