// The only file that sees zlib. libarchive reads gzip, too, but gives nothing of the last block before a break.
#include "tools/gunzip.hpp"

#include <zlib.h>

#include <new>
#include <vector>

namespace claimcheck {

constexpr int any_window_in_gzip = 15 + 16;

struct Gunzip::Impl {
    z_stream stream{};
    std::vector<char> block = std::vector<char>(std::size_t{1} << 16);
};

bool looks_like_gzip(std::string_view begin) { return begin.starts_with("\x1F\x8B"); }

Gunzip::Gunzip(File& from) : from_(from), impl_(std::make_unique<Impl>()) {
    if (inflateInit2(&impl_->stream, any_window_in_gzip) != Z_OK) throw std::bad_alloc{};
}
std::uint64_t Gunzip::taken() const { return from_.taken() - impl_->stream.avail_in; }

Gunzip::~Gunzip() { inflateEnd(&impl_->stream); }

bool Gunzip::refill() {
    auto& stream = impl_->stream;
    if (stream.avail_in > 0) return true;
    stream.avail_in = static_cast<uInt>(from_.read(impl_->block.data(), impl_->block.size()));
    stream.next_in = reinterpret_cast<Bytef*>(impl_->block.data());
    return stream.avail_in > 0;
}

/// False when nothing more follows.
bool Gunzip::begin_member() {
    auto& stream = impl_->stream;
    if (!refill() || *stream.next_in != 0x1F) return false;
    inflateReset(&stream);
    return inside_ = true;
}

std::size_t Gunzip::read(char* to, std::size_t count) {
    auto& stream = impl_->stream;
    stream.next_out = reinterpret_cast<Bytef*>(to);
    stream.avail_out = static_cast<uInt>(count);
    while (!done_ && stream.avail_out > 0) {
        if (!inside_ && !begin_member()) {
            done_ = true;
            break;
        }
        bool const more = refill();
        auto const code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            inside_ = false;
        } else if (code == Z_BUF_ERROR && !more) {
            problem_ = from_.failed() ? "it cannot be read to its end" : "it breaks off";
            done_ = true;
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            problem_ = stream.msg != nullptr ? stream.msg : "it is damaged";
            done_ = true;
        }
    }
    return count - stream.avail_out;
}

}  // namespace claimcheck
