// Most lines are plain: one object, objects in it at most, no code points as escapes. Those are cut at their marks, eight
// bytes at a time; whatever is not plain, or wrong, is left to RapidJSON's SAX reader with the flags that hold up against hostile input: iterative (no recursion), numbers as text
// (its own conversion is neither exact nor safe), stopping at the object's end; the encoding is validated before.
#include "tools/json_fields.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <bit>
#include <cstring>
#include <vector>

#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr unsigned depth_limit = 64;
constexpr unsigned parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                 rapidjson::kParseStopWhenDoneFlag;

struct Handler {
    void (*call)(void*, JsonField const&) = nullptr;
    void* target = nullptr;
    unsigned depth = 0;
    bool too_deep = false;
    bool not_an_object = false;
    std::string keys[2];   ///< at depth one and two
    bool in_array[3] = {};  ///< whether depth one, two is an array

    bool value(JsonField::Kind kind, std::string_view text) {
        if (depth == 0) {
            not_an_object = true;
            return false;
        }
        if (depth == 1) call(target, {keys[0], {}, kind, text});
        else if (depth == 2 && !in_array[2]) call(target, {keys[0], keys[1], kind, text});
        return true;
    }
    bool enter(JsonField::Kind kind) {
        if (depth == 0 && kind == JsonField::Kind::array) {
            not_an_object = true;
            return false;
        }
        if (depth == 1) call(target, {keys[0], {}, kind, {}});
        if (++depth > depth_limit) {
            too_deep = true;
            return false;
        }
        if (depth <= 2) in_array[depth] = kind == JsonField::Kind::array;
        return true;
    }
    bool leave() {
        --depth;
        return true;
    }

    bool Null() { return value(JsonField::Kind::null, {}); }
    bool Bool(bool is) { return value(JsonField::Kind::boolean, is ? "true" : "false"); }
    bool Int(int) { return false; }  // numbers come as text
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(char const* text, rapidjson::SizeType length, bool) { return value(JsonField::Kind::number, {text, length}); }
    bool String(char const* text, rapidjson::SizeType length, bool) { return value(JsonField::Kind::string, {text, length}); }
    bool StartObject() { return enter(JsonField::Kind::object); }
    bool Key(char const* text, rapidjson::SizeType length, bool) {
        if (depth <= 2) keys[depth - 1].assign(text, length);
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool StartArray() { return enter(JsonField::Kind::array); }
    bool EndArray(rapidjson::SizeType) { return leave(); }
};

/// Cuts a plain line into its fields. Numbers are those of JSON; strings with escapes are decoded aside.
class PlainLine {
public:
    /// `room` takes decoded strings: never more than the line, so that they stay where they are.
    PlainLine(std::string_view text, std::vector<JsonField>& fields, std::string& room)
        : at_(text.data()), end_(text.data() + text.size()), fields_(fields), room_(room) {
        room_.clear();
        room_.reserve(text.size());
    }

    /// False: not plain; the fields are worth nothing.
    bool read() {
        fields_.clear();
        return object({}, true) && (blanks(), at_ == end_);
    }

private:
    static constexpr std::size_t most_fields = 256;
    static constexpr std::size_t most_digits = 64;  ///< of a number: the parser has its own limit

    void blanks() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n')) ++at_;
    }
    /// The next character that is no blank, if it is this one.
    bool take(char c) {
        blanks();
        if (at_ == end_ || *at_ != c) return false;
        ++at_;
        return true;
    }
    bool object(std::string_view outer, bool outermost) {
        if (!take('{')) return false;
        if (take('}')) return true;
        do {
            std::string_view key;
            if (!take('"') || !string(key) || !take(':')) return false;
            auto const name = outermost ? JsonField{key, {}, JsonField::Kind::null, {}} : JsonField{outer, key, JsonField::Kind::null, {}};
            if (!field(name, outermost)) return false;
        } while (take(','));
        return take('}');
    }
    bool field(JsonField field, bool may_nest) {
        blanks();
        if (at_ == end_ || fields_.size() == most_fields) return false;
        switch (*at_) {
            case '"':
                ++at_;
                field.kind = JsonField::Kind::string;
                if (!string(field.text)) return false;
                break;
            case '{':
                if (!may_nest) return false;
                field.kind = JsonField::Kind::object;
                fields_.push_back(field);
                return object(field.outer, false);
            case 't':
            case 'f':
                field.kind = JsonField::Kind::boolean;
                if (!word("true", field.text) && !word("false", field.text)) return false;
                break;
            case 'n': {
                std::string_view null;
                if (!word("null", null)) return false;
                break;
            }
            default:
                field.kind = JsonField::Kind::number;
                if (!number(field.text)) return false;
        }
        fields_.push_back(field);
        return true;
    }
    bool word(std::string_view expected, std::string_view& text) {
        if (!std::string_view{at_, static_cast<std::size_t>(end_ - at_)}.starts_with(expected)) return false;
        text = {at_, expected.size()};
        at_ += expected.size();
        return true;
    }
    std::size_t digits() {
        auto const* const from = at_;
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9') ++at_;
        return static_cast<std::size_t>(at_ - from);
    }
    bool number(std::string_view& text) {
        auto const* const from = at_;
        if (*at_ == '-') ++at_;
        bool const zero = at_ != end_ && *at_ == '0';
        auto const whole = digits();
        if (whole == 0 || (zero && whole > 1)) return false;
        if (at_ != end_ && *at_ == '.') {
            ++at_;
            if (digits() == 0) return false;
        }
        if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) return false;
        text = {from, static_cast<std::size_t>(at_ - from)};
        return text.size() <= most_digits;
    }
    /// Up to the closing quote, its escapes decoded; false at a control character or an escape of a code point.
    bool string(std::string_view& text) {
        auto const* from = at_;
        plain();
        if (at_ == end_) return false;
        if (*at_ == '"') {
            text = {from, static_cast<std::size_t>(at_++ - from)};
            return true;
        }
        auto const begin = room_.size();
        while (*at_ == '\\') {
            if (end_ - at_ < 2) return false;
            auto const decoded = unescaped(at_[1]);
            if (decoded == 0) return false;
            room_.append(from, at_);
            room_ += decoded;
            from = at_ += 2;
            plain();
            if (at_ == end_) return false;
        }
        if (*at_ != '"') return false;
        room_.append(from, at_++);
        text = std::string_view{room_}.substr(begin);
        return true;
    }
    /// What an escape of one letter stands for; 0: it is no such escape.
    static char unescaped(char c) {
        switch (c) {
            case 'n': return '\n';
            case '"': case '\\': case '/': return c;
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            default: return 0;
        }
    }
    /// Moves to the next quote, backslash or control character.
    void plain() {
        constexpr std::uint64_t ones = 0x0101010101010101ULL;
        constexpr std::uint64_t tops = 0x8080808080808080ULL;
        auto const zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
        if constexpr (std::endian::native == std::endian::little) {
            for (; end_ - at_ >= 8; at_ += 8) {
                std::uint64_t bytes = 0;
                std::memcpy(&bytes, at_, 8);
                auto const below = (bytes - ones * 0x20) & ~bytes & tops;
                auto const found = below | zero(bytes ^ ones * '"') | zero(bytes ^ ones * '\\');
                if (found == 0) continue;
                at_ += std::countr_zero(found) / 8;  // the lowest of the marks is never a false one
                return;
            }
        }
        while (at_ != end_ && *at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20) ++at_;
    }

    char const* at_;
    char const* end_;
    std::vector<JsonField>& fields_;
    std::string& room_;
};

/// RapidJSON's sentences end with a period; messages here do not.
std::string spoken(rapidjson::ParseErrorCode code) {
    std::string text = rapidjson::GetParseError_En(code);
    if (!text.empty() && text.back() == '.') text.pop_back();
    return text;
}

}  // namespace

struct JsonReader::Parser {
    rapidjson::Reader reader;
    Handler handler;
    std::vector<JsonField> plain;
    std::string room;
};

JsonReader::JsonReader() : parser_(std::make_unique<Parser>()) {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

std::optional<JsonProblem> JsonReader::read(std::string_view text, void (*call)(void*, JsonField const&), void* target) {
    auto& handler = parser_->handler;
    handler.call = call;
    handler.target = target;
    handler.depth = 0;
    handler.too_deep = handler.not_an_object = false;
    // once for the whole line, eight bytes at a time: RapidJSON's own validation goes byte by byte
    if (auto const at = find_invalid_utf8(text); at != std::string_view::npos) return JsonProblem{"invalid UTF-8", at, false};
    if (PlainLine{text, parser_->plain, parser_->room}.read()) {
        for (auto const& field : parser_->plain) call(target, field);
        return std::nullopt;
    }
    rapidjson::MemoryStream stream{text.data(), text.size()};
    auto const result = parser_->reader.Parse<parse_flags>(stream, handler);
    if (handler.too_deep) return JsonProblem{"nested more than 64 deep", stream.Tell(), true};
    if (handler.not_an_object) return JsonProblem{"no JSON object", 0, false};
    if (result.IsError()) return JsonProblem{spoken(result.Code()), result.Offset(), false};
    auto const rest = text.find_first_not_of(" \t\r\n", stream.Tell());
    if (rest != std::string_view::npos) return JsonProblem{"more text behind the object", rest, false};
    return std::nullopt;
}

}  // namespace claimcheck
