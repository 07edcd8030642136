#pragma once
#include <cstdint>
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

/// 16 hexadecimal digits.
inline std::string hexadecimal(std::uint64_t value) {
    std::string text(16, '0');
    for (auto at = text.size(); at-- > 0; value >>= 4) text[at] = "0123456789abcdef"[value & 15];
    return text;
}

}  // namespace claimcheck
