#pragma once
#include "tools/json_buffer.hpp"
#include "tools/record.hpp"

namespace claimcheck {

/// Records as interfaces.md has them, one a line: claimcheck.claim/1, claimcheck.finding/1 and, last,
/// claimcheck.run/1 with the counts.
/// `jobs`: threads that write when there are many claims.
void write_claims(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary,
                  JsonBuffer& out, unsigned jobs = 1);
void write_findings(Results const& results, JsonBuffer& out);
void write_run(Results const& results, Pack const& pack, bool checked, JsonBuffer& out);

}  // namespace claimcheck
