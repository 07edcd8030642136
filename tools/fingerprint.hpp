#pragma once
#include <string>

#include "engine/finding.hpp"
#include "engine/pair_key.hpp"

namespace claimcheck {

/// What trackers know a finding by from run to run, 16 hexadecimal digits: its id (rule and question) with the key of
/// the pair that is shown. An edit elsewhere in an article changes nothing.
std::string fingerprint(Finding const& finding, PairKeys& keys);

}  // namespace claimcheck
