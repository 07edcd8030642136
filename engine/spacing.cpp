// Marks that close lose the blank before them, marks that open the one behind them; a full stop between a word and a
// capital gets its blank. Letters and digits are never touched.
#include "engine/spacing.hpp"

#include <array>

namespace claimcheck {
namespace {

struct Bracket { std::string_view written; char mark; };
constexpr std::array brackets = {Bracket{"-LRB-", '('}, Bracket{"-RRB-", ')'}, Bracket{"-LSB-", '['},
                                 Bracket{"-RSB-", ']'}, Bracket{"``", '"'},    Bracket{"''", '"'}};

bool digit(char c) { return c >= '0' && c <= '9'; }
bool small(char c) { return c >= 'a' && c <= 'z'; }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }
bool blank(char c) { return c == ' ' || c == '\t'; }
bool closes(char c) { return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?' || c == ')' || c == ']' || c == '%'; }
bool opens(char c) { return c == '(' || c == '[' || c == '$'; }

class Printer {
public:
    explicit Printer(std::string_view text) : text_(text) {}

    std::string run() {
        while (at_ < text_.size()) step();
        return std::move(out_);
    }

private:
    [[nodiscard]] char peek(std::size_t by) const { return at_ + by < text_.size() ? text_[at_ + by] : '\0'; }
    [[nodiscard]] char last() const { return out_.empty() ? '\n' : out_.back(); }

    void step() {
        for (auto const& bracket : brackets) {
            if (!text_.substr(at_).starts_with(bracket.written)) continue;
            at_ += bracket.written.size();
            return put(bracket.mark);
        }
        auto const c = text_[at_++];
        if (blank(c)) {
            pending_ = true;
            return;
        }
        put(c);
    }

    void put(char c) {
        bool wanted = pending_ && !out_.empty() && last() != '\n';
        pending_ = false;
        // ".5" and a mark between two figures ("2 , 500" stays two) keep their blanks
        bool const before_figure = (c == '.' || c == ',') && digit(peek(0));
        if (thousands(c)) wanted = false;
        if (closes(c) && !before_figure) wanted = false;
        if (opens(last()) && !out_.empty()) wanted = false;
        if (c == '$' && capital(last())) wanted = false;  // US $
        if (c == '/' || last() == '/') wanted = wanted && !(figure_before() || digit(c));
        if (c == '\'' && small(peek(0)) && !letter(peek(1))) wanted = false;  // Russia 's
        if (wanted) out_ += ' ';
        if (!wanted && glued_sentence(c)) out_ += ' ';
        if (c == '(' && !wanted && letter(last())) out_ += ' ';
        out_ += c;
    }

    /// The first digit of "000" in "1, 000", which is no figure of its own.
    [[nodiscard]] bool thousands(char c) const {
        bool const behind = last() == ',' && out_.size() > 1 && digit(out_[out_.size() - 2]);
        return behind && c == '0' && peek(0) == '0' && peek(1) == '0' && !digit(peek(2));
    }
    [[nodiscard]] static bool letter(char c) { return small(c) || capital(c) || static_cast<unsigned char>(c) >= 0x80; }
    [[nodiscard]] bool figure_before() const {
        auto at = out_.size();
        while (at > 0 && (out_[at - 1] == '/' || out_[at - 1] == ' ')) --at;
        return at > 0 && digit(out_[at - 1]);
    }
    /// "last year.The", "COVID-19.As", "(2018).In": a capital behind a full stop that ends a word of more than one letter.
    [[nodiscard]] bool glued_sentence(char c) const {
        if (!capital(c) || out_.size() < 3 || last() != '.') return false;
        auto const b = out_[out_.size() - 2];
        auto const a = out_[out_.size() - 3];
        return b == ')' || ((small(b) || digit(b)) && (small(a) || digit(a) || a == '-' || a == ' '));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
    bool pending_ = false;
};

}  // namespace

std::string printed_spacing(std::string_view text) { return Printer{text}.run(); }

}  // namespace claimcheck
