#pragma once
#include <cstddef>
#include <cstring>
#include <memory>
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
    explicit JsonBuffer(Output& output) : output_(&output) { room(flush_at + (std::size_t{1} << 16)); }
    /// Keeps records for append_records() of `other`, whose list they will stand in if it has one open.
    static JsonBuffer beside(JsonBuffer const& other) { return JsonBuffer{other.in_list_}; }
    ~JsonBuffer() { flush(); }
    JsonBuffer(JsonBuffer const&) = delete;
    JsonBuffer(JsonBuffer&& other) noexcept
        : output_(std::exchange(other.output_, nullptr)), bytes_(std::move(other.bytes_)), size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, 0)), in_list_(other.in_list_), first_(other.first_) {}
    JsonBuffer& operator=(JsonBuffer const&) = delete;
    JsonBuffer& operator=(JsonBuffer&&) = delete;

    /// Text as it is: brackets, keys, numbers.
    JsonBuffer& raw(std::string_view text) {
        if (text.empty()) return *this;
        room(text.size());
        std::memcpy(bytes_.get() + size_, text.data(), text.size());
        size_ += text.size();
        return *this;
    }
    JsonBuffer& string(std::string_view text);
    /// The same without "<", so that it ends no element that it stands in.
    JsonBuffer& string_in_html(std::string_view text);
    /// null when there is nothing.
    JsonBuffer& string_or_null(std::string_view text) { return text.empty() ? raw("null") : string(text); }
    JsonBuffer& number(std::uint64_t number);
    /// Whole numbers as integers, others as the shortest decimal.
    JsonBuffer& number(Number number);
    JsonBuffer& number_or_null(std::optional<Number> const& value);
    JsonBuffer& day_or_null(std::optional<Day> const& day);
    JsonBuffer& boolean(bool is) { return raw(is ? "true" : "false"); }
    /// Records stand on a line each; between begin_list and end_list they are the elements of an array.
    void begin_record() {
        if (in_list_ && !first_) raw(",\n");
        first_ = false;
    }
    void end_record() {
        if (!in_list_) raw("\n");
        if (size_ >= flush_at) flush();
    }
    /// Adds the records that a buffer beside this one has kept.
    void append_records(JsonBuffer const& other) {
        if (other.size_ == 0) return;
        begin_record();
        raw(other.written(0));
        if (size_ >= flush_at) flush();
    }
    void begin_list() {
        raw("[");
        in_list_ = first_ = true;
    }
    void end_list() {
        raw("]");
        in_list_ = false;
    }
    /// What was written since size() was `from`; within one record, valid until more is written.
    [[nodiscard]] std::string_view written(std::size_t from) const { return {bytes_.get() + from, size_ - from}; }
    [[nodiscard]] std::size_t size() const { return size_; }
    void flush() {
        if (output_ == nullptr) return;
        output_->write(written(0));
        size_ = 0;
    }

private:
    static constexpr std::size_t flush_at = std::size_t{1} << 16;
    explicit JsonBuffer(bool in_list) : in_list_(in_list) {}
    /// Makes room for so many more bytes.
    void room(std::size_t more) {
        if (capacity_ - size_ < more) grow(more);
    }
    void grow(std::size_t more);
    /// Appends text[at] as JSON spells it; returns how many bytes it took.
    std::size_t escape(std::string_view text, std::size_t at);

    Output* output_ = nullptr;  ///< null: kept
    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0, capacity_ = 0;
    bool in_list_ = false, first_ = true;
};

}  // namespace claimcheck
