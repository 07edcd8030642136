#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimcheck {

/// Texts to small numbers, in the order in which they come. Equal texts get one number; a text that stands at an
/// address seen before is not even read again, which is what most claims of a store have. The numbers depend on that
/// order and are never shown. The texts must outlive the table and must not move.
class TextTable {
public:
    std::uint32_t of(std::string_view text);
    [[nodiscard]] std::string_view operator[](std::uint32_t id) const { return texts_[id]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    struct Seen {
        char const* at = nullptr;
        std::uint32_t size = 0;
        std::uint32_t id = 0;
    };
    void grow();

    std::vector<Seen> seen_;
    std::size_t used_ = 0;
    std::unordered_map<std::string_view, std::uint32_t> ids_;
    std::vector<std::string_view> texts_;
};

/// Tuples of numbers to small numbers, in the order in which they come.
template <std::size_t N>
class TupleTable {
public:
    using Tuple = std::array<std::uint32_t, N>;
    static constexpr std::uint32_t missing = 0xFFFFFFFF;

    std::uint32_t of(Tuple const& tuple) {
        if (2 * (tuples_.size() + 1) > slots_.size()) grow();
        std::uint32_t& slot = slots_[place(tuple)];
        if (slot == missing) {
            slot = static_cast<std::uint32_t>(tuples_.size());
            tuples_.push_back(tuple);
        }
        return slot;
    }
    [[nodiscard]] std::uint32_t find(Tuple const& tuple) const {
        return slots_.empty() ? missing : slots_[place(tuple)];
    }
    [[nodiscard]] Tuple const& operator[](std::uint32_t id) const { return tuples_[id]; }
    [[nodiscard]] std::size_t size() const { return tuples_.size(); }

private:
    [[nodiscard]] std::size_t place(Tuple const& tuple) const {
        std::uint64_t hash = 0;
        for (std::uint32_t part : tuple) hash = (hash ^ part) * 0x9E3779B97F4A7C15u + (hash >> 29);
        std::size_t at = static_cast<std::size_t>(hash ^ (hash >> 32)) & (slots_.size() - 1);
        while (slots_[at] != missing && tuples_[slots_[at]] != tuple) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    void grow() {
        slots_.assign(slots_.empty() ? 64 : 2 * slots_.size(), missing);
        for (std::size_t i = 0; i < tuples_.size(); ++i) slots_[place(tuples_[i])] = static_cast<std::uint32_t>(i);
    }

    std::vector<std::uint32_t> slots_;
    std::vector<Tuple> tuples_;
};

inline std::uint32_t TextTable::of(std::string_view text) {
    if (2 * (used_ + 1) > seen_.size()) grow();
    auto const size = static_cast<std::uint32_t>(text.size());
    std::size_t at = (reinterpret_cast<std::uintptr_t>(text.data()) * 0x9E3779B97F4A7C15u) >> 20;
    for (at &= seen_.size() - 1; seen_[at].at != nullptr; at = (at + 1) & (seen_.size() - 1))
        if (seen_[at].at == text.data() && seen_[at].size == size) return seen_[at].id;
    auto const [found, added] = ids_.try_emplace(text, static_cast<std::uint32_t>(texts_.size()));
    if (added) texts_.push_back(text);
    if (text.data() != nullptr) {
        seen_[at] = {text.data(), size, found->second};
        ++used_;
    }
    return found->second;
}

inline void TextTable::grow() {
    std::vector<Seen> old = std::move(seen_);
    seen_.assign(old.empty() ? 256 : 2 * old.size(), Seen{});
    for (Seen const& one : old) {
        if (one.at == nullptr) continue;
        std::size_t at = (reinterpret_cast<std::uintptr_t>(one.at) * 0x9E3779B97F4A7C15u) >> 20;
        for (at &= seen_.size() - 1; seen_[at].at != nullptr;) at = (at + 1) & (seen_.size() - 1);
        seen_[at] = one;
    }
}

}  // namespace claimcheck
