// What begins and ends with a unit of the calendar, or a third of a month, is called by it.
#include "engine/day_text.hpp"

#include <array>

namespace claimcheck {
namespace {

constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Date {
    int year;
    unsigned month, day;
    explicit Date(Day from) {
        std::chrono::year_month_day const date{from};
        year = static_cast<int>(date.year());
        month = static_cast<unsigned>(date.month());
        day = static_cast<unsigned>(date.day());
    }
};

unsigned last_day(Date const& date) {
    return static_cast<unsigned>(std::chrono::year_month_day_last{
        std::chrono::year{date.year}, std::chrono::month_day_last{std::chrono::month{date.month}}}.day());
}

std::string year_text(int year, bool long_year) {
    auto text = std::to_string(year);
    return long_year || text.size() < 4 ? text : text.substr(text.size() - 2);
}

std::string month_text(Date const& date, bool long_year) {
    return std::string{months[date.month - 1]} + ' ' + year_text(date.year, long_year);
}

std::string day_text(Day day, bool long_year) {
    Date const date{day};
    return std::to_string(date.day) + ' ' + month_text(date, long_year);
}

}  // namespace

std::string short_day(Day day) { return day_text(day, false); }
std::string long_day(Day day) { return day_text(day, true); }
std::string month_of(Day day) { return month_text(Date{day}, true); }

std::string days_text(Day begin, Day end, bool long_year) {
    if (begin == end) return day_text(end, long_year);
    Date const a{begin};
    Date const b{end};
    if (a.year == b.year && a.month == b.month) {
        if (a.day == 1 && b.day == last_day(b)) return month_text(b, long_year);
        if (a.day == 1 && b.day == 10) return "early " + month_text(b, long_year);
        if (a.day == 11 && b.day == 20) return "mid " + month_text(b, long_year);
        if (a.day == 21 && b.day == last_day(b)) return "late " + month_text(b, long_year);
        return std::to_string(a.day) + '-' + day_text(end, long_year);
    }
    bool const whole = a.day == 1 && b.day == last_day(b);
    if (whole && a.month == 1 && b.month == 12) {
        return a.year == b.year ? std::to_string(b.year) : std::to_string(a.year) + '-' + std::to_string(b.year);
    }
    if (whole && a.year == b.year) return std::string{months[a.month - 1]} + '-' + month_text(b, long_year);
    return day_text(begin, long_year) + " - " + day_text(end, long_year);
}

}  // namespace claimcheck
