// libarchive with the few formats and filters that are wanted.
#include "tools/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <cctype>
#include <vector>

namespace claimcheck {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t always_allowed = std::uint64_t{256} << 20;  ///< unpacked bytes that need no reason
constexpr std::uint64_t most_times = 250;                           ///< as many as packed; text is packed to a tenth

std::string reason(archive* a) {
    auto const* const text = archive_error_string(a);
    std::string out = text != nullptr ? text : "it is broken";
    if (out.size() > 1 && std::isupper(static_cast<unsigned char>(out[0])) != 0 && std::islower(static_cast<unsigned char>(out[1])) != 0) out[0] = static_cast<char>(out[0] | 0x20);
    return "it cannot be unpacked: " + out;
}

}  // namespace

bool is_packed(std::string_view begin) {
    constexpr std::array magic = {"\x1F\x8B"sv, "\x28\xB5\x2F\xFD"sv, "\xFD" "7zXZ\0"sv, "BZh"sv, "PK\x03\x04"sv, "PK\x05\x06"sv};
    for (auto const one : magic)
        if (begin.starts_with(one)) return true;
    return false;
}

struct Archive::Impl {
    archive* handle = archive_read_new();
    File& file;
    std::vector<char> block = std::vector<char>(std::size_t{1} << 16);
    std::uint64_t unpacked = 0;

    explicit Impl(File& from) : file(from) {}
    ~Impl() { archive_read_free(handle); }
    Impl(Impl const&) = delete;
    Impl& operator=(Impl const&) = delete;

    static la_ssize_t more(archive*, void* self, void const** bytes) {
        auto& impl = *static_cast<Impl*>(self);
        *bytes = impl.block.data();
        return static_cast<la_ssize_t>(impl.file.read(impl.block.data(), impl.block.size()));
    }
};

Archive::Archive(std::string const& path, File& file) : impl_(std::make_unique<Impl>(file)) {
    auto* const a = impl_->handle;
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_raw(a);
    archive_read_support_format_empty(a);
    int const opened = path == "-" ? archive_read_open(a, impl_.get(), nullptr, &Impl::more, nullptr)
                                   : archive_read_open_filename(a, path.c_str(), impl_->block.size());
    if (opened != ARCHIVE_OK) problem_ = reason(a);
}

Archive::~Archive() = default;

bool Archive::next(std::string& name) {
    auto* const a = impl_->handle;
    while (problem_.empty()) {
        archive_entry* entry = nullptr;
        int const got = archive_read_next_header(a, &entry);
        if (got == ARCHIVE_EOF) return false;
        if (got < ARCHIVE_WARN) {
            problem_ = reason(a);
            return false;
        }
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
    if (got < 0) {
        problem_ = reason(a);
        return std::nullopt;
    }
    impl_->unpacked += static_cast<std::uint64_t>(got);
    auto const packed = static_cast<std::uint64_t>(archive_filter_bytes(a, -1));
    if (impl_->unpacked > always_allowed && impl_->unpacked / most_times > packed) {
        problem_ = "it unpacks to more than 250 times its size";
        limit_ = true;
        return std::nullopt;
    }
    return static_cast<std::size_t>(got);
}

}  // namespace claimcheck
