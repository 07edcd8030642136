#include "tools/fingerprint.hpp"

#include "engine/hash.hpp"
#include "tools/file.hpp"

namespace claimcheck {

std::string fingerprint(Finding const& finding, PairKeys& keys) {
    return hexadecimal(hash_text(keys.key(finding.witness), hash_text(finding.id)));
}

}  // namespace claimcheck
