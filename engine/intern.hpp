#pragma once
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// Texts to small numbers, in the order in which they come. Equal texts get one number; a text that stands at an
/// address seen before is not even read again, which is what most claims of a store have. The numbers depend on that
/// order and are never shown. The texts must outlive the table and must not move.
class TextTable {
public:
    std::uint32_t of(std::string_view text);
    /// The same for a text that need not last: `keep` returns one that does when it is new.
    template <class Keep>
    std::uint32_t of_fleeting(std::string_view text, Keep const& keep) {
        return find_or_add(text, keep);
    }
    [[nodiscard]] std::string_view operator[](std::uint32_t id) const { return texts_[id]; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    struct Seen {
        char const* at = nullptr;
        std::uint32_t size = 0;
        std::uint32_t id = 0;
    };
    struct Filed {
        std::uint32_t hash = 0;
        std::uint32_t id = none;
    };
    static std::uint32_t hash(std::string_view text);
    template <class Keep>
    std::uint32_t find_or_add(std::string_view text, Keep const& keep);
    void grow_seen();
    void grow_filed();

    std::vector<Seen> seen_;    ///< by address
    std::size_t used_ = 0;
    std::vector<Filed> filed_;  ///< by content
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
    if (2 * (used_ + 1) > seen_.size()) grow_seen();
    auto const size = static_cast<std::uint32_t>(text.size());
    std::size_t at = (reinterpret_cast<std::uintptr_t>(text.data()) * 0x9E3779B97F4A7C15u) >> 20;
    for (at &= seen_.size() - 1; seen_[at].at != nullptr; at = (at + 1) & (seen_.size() - 1))
        if (seen_[at].at == text.data() && seen_[at].size == size) return seen_[at].id;
    std::uint32_t const id = find_or_add(text, [](std::string_view same) { return same; });
    if (text.data() != nullptr) {
        seen_[at] = {text.data(), size, id};
        ++used_;
    }
    return id;
}

inline std::uint32_t TextTable::hash(std::string_view text) {
    std::uint64_t hash = text.size() * 0x9E3779B97F4A7C15u;
    auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
    };
    for (; text.size() >= 8; text.remove_prefix(8)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        mix(word);
    }
    std::uint64_t rest = 0;
    for (char const c : text) rest = (rest << 8) | static_cast<unsigned char>(c);
    mix(rest);
    return static_cast<std::uint32_t>(hash);
}

template <class Keep>
std::uint32_t TextTable::find_or_add(std::string_view text, Keep const& keep) {
    if (2 * (texts_.size() + 1) > filed_.size()) grow_filed();
    std::uint32_t const code = hash(text);
    std::size_t at = code & (filed_.size() - 1);
    for (; filed_[at].id != none; at = (at + 1) & (filed_.size() - 1))
        if (filed_[at].hash == code && texts_[filed_[at].id] == text) return filed_[at].id;
    filed_[at] = {code, static_cast<std::uint32_t>(texts_.size())};
    texts_.push_back(keep(text));
    return filed_[at].id;
}

inline void TextTable::grow_seen() {
    std::vector<Seen> old = std::move(seen_);
    seen_.assign(old.empty() ? 256 : 2 * old.size(), Seen{});
    for (Seen const& one : old) {
        if (one.at == nullptr) continue;
        std::size_t at = (reinterpret_cast<std::uintptr_t>(one.at) * 0x9E3779B97F4A7C15u) >> 20;
        for (at &= seen_.size() - 1; seen_[at].at != nullptr;) at = (at + 1) & (seen_.size() - 1);
        seen_[at] = one;
    }
}

inline void TextTable::grow_filed() {
    std::vector<Filed> old = std::move(filed_);
    filed_.assign(old.empty() ? 64 : 2 * old.size(), Filed{});
    for (Filed const& one : old) {
        if (one.id == none) continue;
        std::size_t at = one.hash & (filed_.size() - 1);
        while (filed_[at].id != none) at = (at + 1) & (filed_.size() - 1);
        filed_[at] = one;
    }
}

}  // namespace claimcheck
