// RapidJSON's SAX reader with the flags that hold up against hostile input: iterative (no recursion), numbers as text
// (its own conversion is neither exact nor safe), stopping at the object's end; the encoding is validated before.
#include "tools/json_fields.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

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
