#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace claimcheck {

/// FNV-1a, 64 bits: the same everywhere and for ever, as ids need it.
class Hash {
public:
    void byte(unsigned char next) { value_ = (value_ ^ next) * 0x100000001B3U; }
    void add(std::string_view text) {
        for (char const c : text) byte(static_cast<unsigned char>(c));
        byte(0xFF);  // no byte of UTF-8: "ab", "c" and "a", "bc" differ
    }
    void add(std::uint32_t number) {
        for (int shift = 0; shift < 32; shift += 8) byte(static_cast<unsigned char>(number >> shift & 0xFF));
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

/// Of a text, eight bytes a step: for tables that end with the run, not for what is shown or stored.
inline std::uint64_t quick_hash(std::string_view text) {
    std::uint64_t hash = text.size();
    auto const mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32;
    };
    auto const load = [&text](std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        return word;
    };
    if (text.size() < 8) {
        for (char const c : text) hash = hash << 8 ^ static_cast<unsigned char>(c);
        mix(0);
        return hash;
    }
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) mix(load(at));
    mix(load(text.size() - 8));
    return hash;
}

/// The same of several texts and numbers.
class QuickHash {
public:
    void add(std::string_view text) { mix(quick_hash(text)); }
    void add(std::uint32_t number) { mix(number); }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    void mix(std::uint64_t next) {
        value_ = (value_ ^ next) * 0xD6E8FEB86659FD93U;
        value_ ^= value_ >> 32;
    }
    std::uint64_t value_ = 0;
};

/// 16 hexadecimal digits.
inline std::string hexadecimal(std::uint64_t value) {
    std::string text(16, '0');
    for (auto at = text.size(); at-- > 0; value >>= 4) text[at] = "0123456789abcdef"[value & 15];
    return text;
}

}  // namespace claimcheck
