#pragma once
// Internal: what readers of nested JSON have in common: the open objects and arrays, of bounded depth.
#include <rapidjson/reader.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimcheck {

/// A handler for RapidJSON's iterative reader with numbers as text. Each open object has a Node; the elements of an array
/// count as values of the array's key. Derived gives text(Node& of, key, value) and closed(Node), which is called when
/// the object is off the stack, and may have opened(Node&).
template <class Derived, class Node>
class JsonStack : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Derived> {
public:
    bool String(char const* text, rapidjson::SizeType length, bool) {
        if (auto* const of = owner()) self().text(*of, key(), std::string_view{text, length});
        return true;
    }
    bool RawNumber(char const*, rapidjson::SizeType, bool) { return true; }
    bool Key(char const* text, rapidjson::SizeType length, bool) {
        open_.back().key.assign(text, length);
        return true;
    }
    bool StartObject() { return enter(false); }
    bool StartArray() { return enter(true); }
    bool EndObject(rapidjson::SizeType) {
        auto node = std::move(open_.back().node);
        open_.pop_back();
        self().closed(std::move(node));
        return true;
    }
    bool EndArray(rapidjson::SizeType) {
        open_.pop_back();
        return true;
    }

protected:
    /// The object that values of the innermost array or object belong to, or nullptr.
    [[nodiscard]] Node* owner() {
        auto at = open_.size();
        while (at > 0 && open_[at - 1].array) --at;
        return at == 0 ? nullptr : &open_[at - 1].node;
    }
    /// The key that the next value belongs to; only while something is open.
    [[nodiscard]] std::string const& key() const { return open_.back().key; }

private:
    static constexpr std::size_t depth_limit = 64;
    struct Open {
        std::string key;  ///< arrays keep that of their object
        bool array = false;
        Node node{};
    };
    [[nodiscard]] Derived& self() { return static_cast<Derived&>(*this); }
    bool enter(bool array) {
        if (open_.size() == depth_limit) return false;
        auto inherited = array && !open_.empty() ? open_.back().key : std::string{};
        open_.push_back({std::move(inherited), array, {}});
        if constexpr (requires(Node& node) { self().opened(node); }) self().opened(open_.back().node);
        return true;
    }
    std::vector<Open> open_;
};

}  // namespace claimcheck
