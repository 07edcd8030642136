#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck {

/// One value of a JSON object: directly in it (`inner` empty) or in an object that lies directly in it. Deeper values
/// and those of arrays are passed over.
struct JsonField {
    enum class Kind : std::uint8_t { string, number, boolean, null, array, object };
    std::string_view outer, inner;
    Kind kind = Kind::null;
    std::string_view text;  ///< of a string, decoded; of a number, as printed; "true", "false"
};

struct JsonProblem {
    std::string message;        ///< "a comma or } was expected", no final period
    std::size_t offset = 0;     ///< bytes into the text
    bool limit = false;         ///< nested deeper than the limit
};

/// Reads one JSON object a call; keeps its memory from call to call. Nesting beyond 64 is refused, never recursed into;
/// the text must be valid UTF-8 and hold nothing but the object.
class JsonReader {
public:
    JsonReader();
    ~JsonReader();
    JsonReader(JsonReader const&) = delete;
    JsonReader& operator=(JsonReader const&) = delete;
    JsonReader(JsonReader&&) noexcept;
    JsonReader& operator=(JsonReader&&) noexcept;

    /// Calls on_field for every field in the order of the text; its views are valid during the call only.
    template <class OnField>
    std::optional<JsonProblem> read(std::string_view text, OnField&& on_field) {
        auto* called = &on_field;
        return read(text, [](void* target, JsonField const& field) { (**static_cast<decltype(called)*>(target))(field); }, &called);
    }

private:
    std::optional<JsonProblem> read(std::string_view text, void (*call)(void*, JsonField const&), void* target);
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace claimcheck
