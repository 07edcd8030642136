// A group's value may be any text: what a key cannot hold is written as in a URI, so that two values never look alike.
#include "engine/among.hpp"

#include <map>

namespace claimcheck {
namespace {

std::string escaped(std::string_view value) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        auto const byte = static_cast<unsigned char>(value[i]);
        bool const own = byte < 0x20 || byte == 0x7F || byte == '|' || byte == '%' || (byte == '?' && i == 0);
        if (!own) {
            out += value[i];
            continue;
        }
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

}  // namespace

Among divide(std::span<Document const> documents) {
    Among out;
    std::map<std::string, std::uint32_t> numbers;
    for (auto const& document : documents) {
        auto text = document.ungrouped ? "?@" + escaped(document.id) : escaped(document.among);
        auto const [at, fresh] = numbers.try_emplace(std::move(text), static_cast<std::uint32_t>(out.texts.size()));
        if (fresh) out.texts.push_back(at->first);
        out.of_document.push_back(at->second);
    }
    return out;
}

}  // namespace claimcheck
