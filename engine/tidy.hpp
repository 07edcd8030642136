#pragma once
#include <algorithm>
#include <vector>

namespace claimcheck {

/// Sorted, each once.
template <class T>
void tidy(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace claimcheck
