// Batches of articles go to whichever thread is free, each into a store of its own; finished stores are moved to the end
// of the common one in the order of their batches.
#include "tools/reading_pool.hpp"

#include <algorithm>
#include <utility>

namespace claimcheck {
namespace {

constexpr std::size_t worth_threads = std::size_t{1} << 18;  ///< bytes of text below which none are started
constexpr std::size_t batch_bytes = std::size_t{1} << 17;
constexpr std::size_t batch_items = 4096;  ///< rows may have no text

}  // namespace

ReadingPool::ReadingPool(unsigned jobs, Vocabulary const& vocabulary, bool grouped, ClaimStore& store, std::vector<Excerpt>* excerpts)
    : jobs_(std::max(1U, jobs)), vocabulary_(vocabulary), grouped_(grouped), adder_(vocabulary), store_(store), excerpts_(excerpts) {}

ReadingPool::~ReadingPool() {
    {
        std::lock_guard const lock{mutex_};
        closed_ = true;
        for (auto& batch : batches_) batch.started = true;  // what nobody waits for is not read
    }
    work_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void ReadingPool::read(Batch& batch, ItemAdder& adder) const {
    auto* const excerpts = excerpts_ != nullptr ? &batch.excerpts : nullptr;
    try {
        for (auto const& one : batch.entries) adder.add(one.item, one.checked, grouped_, batch.store, excerpts);
    } catch (...) {
        batch.problem = std::current_exception();
    }
    batch.entries = {};
}

void ReadingPool::add(InputItem const& item, bool checked) {
    bytes_ += item.article.text.size();
    if (jobs_ == 1 || (bytes_ < worth_threads && filling_ == nullptr)) return adder_.add(item, checked, grouped_, store_, excerpts_);
    if (filling_ == nullptr) {
        std::lock_guard const lock{mutex_};
        filling_ = &batches_.emplace_back();
        filling_->started = true;  // not to be taken yet
    }
    filling_->entries.push_back({item, checked});
    filling_->bytes += item.article.text.size();
    if (filling_->bytes >= batch_bytes || filling_->entries.size() == batch_items) hand_over();
}

void ReadingPool::hand_over() {
    {
        std::lock_guard const lock{mutex_};
        filling_->started = false;
    }
    filling_ = nullptr;
    work_.notify_one();
    if (threads_.size() < jobs_) threads_.emplace_back([this] { work(); });
    take_finished(std::size_t{4} * jobs_);
}

void ReadingPool::finish() {
    if (filling_ != nullptr) hand_over();
    take_finished(0);
}

void ReadingPool::work() {
    ItemAdder adder{vocabulary_};
    std::unique_lock lock{mutex_};
    auto const next = [&] { return std::find_if(batches_.begin(), batches_.end(), [](Batch const& b) { return !b.started; }); };
    for (;;) {
        work_.wait(lock, [&] { return closed_ || next() != batches_.end(); });
        auto const at = next();
        if (at == batches_.end()) return;
        auto& batch = *at;
        batch.started = true;
        lock.unlock();
        read(batch, adder);
        lock.lock();
        batch.done = true;
        done_.notify_one();
    }
}

/// Waits until so many batches are left at most, and moves what is finished.
void ReadingPool::take_finished(std::size_t most_left) {
    std::unique_lock lock{mutex_};
    while (!batches_.empty()) {
        auto& front = batches_.front();
        if (batches_.size() > most_left) done_.wait(lock, [&] { return front.done; });
        if (!front.done) return;
        lock.unlock();  // a batch that is done is nobody else's
        if (front.problem) std::rethrow_exception(front.problem);
        store_.append(std::move(front.store));
        if (excerpts_ != nullptr) excerpts_->insert(excerpts_->end(), front.excerpts.begin(), front.excerpts.end());
        lock.lock();
        batches_.pop_front();
    }
}

}  // namespace claimcheck
