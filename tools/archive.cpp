// libarchive with the few formats and filters that are wanted. gzip is unpacked in front of it: a break looks to it like
// the end, so that everything before the break comes out.
#include "tools/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cctype>
#include <vector>

#include "tools/gunzip.hpp"

namespace claimcheck {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t always_allowed = std::uint64_t{256} << 20;  ///< unpacked bytes that need no reason
constexpr std::uint64_t most_times = 250;                           ///< as many as packed; text is packed to a tenth

std::string reason(archive* a) {
    auto const* const text = archive_error_string(a);
    std::string out = text != nullptr ? text : "it is broken";
    for (auto const* const end : {"runcated", "No progress is possible"})
        if (out.find(end) != std::string::npos) out = "it breaks off";
    if (out.size() > 1 && std::isupper(static_cast<unsigned char>(out[0])) != 0 && std::islower(static_cast<unsigned char>(out[1])) != 0) out[0] = static_cast<char>(out[0] | 0x20);
    return "it cannot be unpacked: " + out;
}

}  // namespace

bool is_packed(std::string_view begin) {
    constexpr std::array magic = {"\x1F\x8B"sv, "\x28\xB5\x2F\xFD"sv, "\xFD" "7zXZ\0"sv, "BZh"sv, "PK\x03\x04"sv, "PK\x05\x06"sv};
    for (auto const one : magic)
        if (begin.starts_with(one)) return true;
    constexpr std::size_t mark_of_tar = 257;
    return begin.size() >= enough_for_packed && begin.substr(mark_of_tar).starts_with("ustar");
}

bool read_once(std::string const& path, File const& file) { return path == "-" || file.size() == 0; }

struct Archive::Impl {
    archive* handle = archive_read_new();
    std::unique_ptr<File> own;  ///< opened anew, when that can be done
    File& file;
    std::unique_ptr<Gunzip> gunzip;
    std::vector<char> block = std::vector<char>(std::size_t{1} << 16);
    std::uint64_t unpacked = 0;

    Impl(std::string const& path, File& from) : own(read_once(path, from) ? nullptr : std::make_unique<File>(path)), file(own ? *own : from) {
        if (looks_like_gzip(file.begin(2))) gunzip = std::make_unique<Gunzip>(file);
    }
    ~Impl() { archive_read_free(handle); }
    Impl(Impl const&) = delete;
    Impl& operator=(Impl const&) = delete;

    static la_ssize_t more(archive*, void* self, void const** bytes) {
        auto& impl = *static_cast<Impl*>(self);
        *bytes = impl.block.data();
        if (impl.gunzip) return static_cast<la_ssize_t>(impl.gunzip->read(impl.block.data(), impl.block.size()));
        auto const got = impl.file.read(impl.block.data(), impl.block.size());
        return impl.file.failed() ? ARCHIVE_FATAL : static_cast<la_ssize_t>(got);
    }
};

Archive::Archive(std::string const& path, File& file, Archive* outer) : impl_(std::make_unique<Impl>(path, file)), outer_(outer) {
    auto* const a = impl_->handle;
    archive_read_support_filter_zstd(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_raw(a);
    archive_read_support_format_empty(a);
    bool const through = impl_->gunzip || !impl_->own;  // a zip archive wants to be sought in
    int const opened = through ? archive_read_open(a, impl_.get(), nullptr, &Impl::more, nullptr)
                               : archive_read_open_filename(a, path.c_str(), impl_->block.size());
    if (opened != ARCHIVE_OK) problem_ = reason(a);
}

Archive::~Archive() = default;

std::uint64_t Archive::packed_bytes() const {
    return impl_->gunzip ? impl_->gunzip->taken() : static_cast<std::uint64_t>(archive_filter_bytes(impl_->handle, -1));
}

/// A break that libarchive has taken for the end.
bool Archive::broken() {
    if (impl_->gunzip && !impl_->gunzip->problem().empty()) problem_ = "it cannot be unpacked: " + impl_->gunzip->problem();
    return !problem_.empty();
}

/// What is left of a file that must be unpacked to get behind it counts like what is read.
void Archive::pass_over() {
    bool const compressed = impl_->gunzip || archive_filter_count(impl_->handle) > 1;
    if (!entered_ || !compressed) return;
    std::vector<char> block(impl_->block.size());
    while (read(block.data(), block.size()).value_or(0) > 0) {}
}

bool Archive::next(std::string& name) {
    auto* const a = impl_->handle;
    for (pass_over(); problem_.empty(); pass_over()) {
        archive_entry* entry = nullptr;
        int const got = archive_read_next_header(a, &entry);
        if (got == ARCHIVE_EOF) {
            broken();
            return false;
        }
        if (got < ARCHIVE_WARN) {
            if (!broken()) problem_ = reason(a);
            return false;
        }
        entered_ = true;
        if (archive_format(a) == ARCHIVE_FORMAT_RAW) {
            name.clear();
            return true;
        }
        if (archive_entry_filetype(entry) != AE_IFREG) continue;
        auto const* const text = archive_entry_pathname_utf8(entry);
        auto const* const raw = text != nullptr ? text : archive_entry_pathname(entry);
        name = raw != nullptr ? raw : "";
        if (!name.empty()) return true;
    }
    return false;
}

std::optional<std::size_t> Archive::read(char* to, std::size_t count) {
    if (!problem_.empty()) return std::nullopt;
    auto* const a = impl_->handle;
    auto const got = archive_read_data(a, to, count);
    bool const raw = archive_format(a) == ARCHIVE_FORMAT_RAW;  // of other files the end is known
    if (got < 0 || (got == 0 && raw && broken())) {
        if (!broken()) problem_ = reason(a);
        return std::nullopt;
    }
    weigh(static_cast<std::size_t>(got));
    if (!problem_.empty()) return std::nullopt;
    return static_cast<std::size_t>(got);
}

void Archive::weigh(std::size_t bytes) {
    impl_->unpacked += bytes;
    if (outer_ != nullptr) outer_->weigh(bytes);
    bool const given_up = outer_ != nullptr && outer_->limit_;
    if (!given_up && (impl_->unpacked <= always_allowed || impl_->unpacked / most_times <= packed_bytes())) return;
    problem_ = "it unpacks to more than 250 times its size";
    limit_ = true;
}

}  // namespace claimcheck
