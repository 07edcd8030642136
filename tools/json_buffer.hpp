#pragma once
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "grammar/number.hpp"
#include "grammar/source.hpp"
#include "tools/output.hpp"

namespace claimcheck {

/// Writes JSON values into an output. Strings are escaped so that neither control characters, nor the C1 range, which
/// some terminals obey, nor the marks that reorder a line come out raw. The caller keeps the order of keys and the brackets in balance.
class JsonBuffer {
public:
    explicit JsonBuffer(Output& output) : output_(&output) { text_.reserve(flush_at + (std::size_t{1} << 16)); }
    /// Keeps records for append_records() of `other`, whose list they will stand in if it has one open.
    static JsonBuffer beside(JsonBuffer const& other) { return JsonBuffer{other.in_list_}; }
    ~JsonBuffer() { flush(); }
    JsonBuffer(JsonBuffer const&) = delete;
    JsonBuffer(JsonBuffer&& other) noexcept
        : output_(std::exchange(other.output_, nullptr)), text_(std::move(other.text_)), in_list_(other.in_list_), first_(other.first_) {}
    JsonBuffer& operator=(JsonBuffer const&) = delete;

    /// Text as it is: brackets, keys, numbers.
    JsonBuffer& raw(std::string_view text) {
        text_.append(text);
        return *this;
    }
    JsonBuffer& string(std::string_view text);
    /// The same without "<", so that it ends no element that it stands in.
    JsonBuffer& string_in_html(std::string_view text) {
        auto at = text_.size();
        string(text);
        while ((at = text_.find('<', at)) != std::string::npos) text_.replace(at, 1, "\\u003c");
        return *this;
    }
    /// null when there is nothing.
    JsonBuffer& string_or_null(std::string_view text) { return text.empty() ? raw("null") : string(text); }
    JsonBuffer& number(std::uint64_t number);
    /// Whole numbers as integers, others as the shortest decimal.
    JsonBuffer& number(Number number);
    JsonBuffer& number_or_null(std::optional<Number> const& number);
    JsonBuffer& day_or_null(std::optional<Day> const& day);
    JsonBuffer& boolean(bool is) { return raw(is ? "true" : "false"); }
    /// Records stand on a line each; between begin_list and end_list they are the elements of an array.
    void begin_record() {
        if (in_list_ && !first_) text_ += ",\n";
        first_ = false;
    }
    void end_record() {
        if (!in_list_) text_ += '\n';
        if (text_.size() >= flush_at) flush();
    }
    /// Adds the records that a buffer beside this one has kept.
    void append_records(JsonBuffer const& other) {
        if (other.text_.empty()) return;
        begin_record();
        text_ += other.text_;
        if (text_.size() >= flush_at) flush();
    }
    void begin_list() {
        text_ += '[';
        in_list_ = first_ = true;
    }
    void end_list() {
        text_ += ']';
        in_list_ = false;
    }
    /// What was written since size() was `from`; within one record, valid until more is written.
    [[nodiscard]] std::string_view written(std::size_t from) const { return std::string_view{text_}.substr(from); }
    [[nodiscard]] std::size_t size() const { return text_.size(); }
    void flush() {
        if (output_ == nullptr) return;
        output_->write(text_);
        text_.clear();
    }

private:
    static constexpr std::size_t flush_at = std::size_t{1} << 16;
    explicit JsonBuffer(bool in_list) : in_list_(in_list) {}

    Output* output_ = nullptr;  ///< null: kept
    std::string text_;
    bool in_list_ = false, first_ = true;
};

}  // namespace claimcheck
