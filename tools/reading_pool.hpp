#pragma once
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/claim_store.hpp"
#include "engine/vocabulary.hpp"
#include "tools/excerpt.hpp"
#include "tools/row_claim.hpp"

namespace claimcheck {

/// Reads items into a store, on several threads when there are many. The store is the same, item by item in the
/// order in which they were added, however many threads there are. A reader's exception comes out of add or finish.
class ReadingPool {
public:
    /// `excerpts` (may be null) gets the excerpt of every claim; `grouped` as for ItemAdder. `jobs`: threads that read, at
    /// least 1; with one, and for the first articles, the caller's thread reads.
    ReadingPool(unsigned jobs, Vocabulary const& vocabulary, bool grouped, ClaimStore& store, std::vector<Excerpt>* excerpts);
    ~ReadingPool();
    ReadingPool(ReadingPool const&) = delete;
    ReadingPool& operator=(ReadingPool const&) = delete;

    void add(InputItem const& item, bool checked);
    /// Waits for all that were added. Nothing is added afterwards.
    void finish();

private:
    struct Entry { InputItem item; bool checked = false; };
    /// Items that one thread reads one after the other.
    struct Batch {
        std::vector<Entry> entries;
        std::size_t bytes = 0;
        ClaimStore store;
        std::vector<Excerpt> excerpts;
        std::exception_ptr problem;
        bool started = false, done = false;
    };
    void read(Batch& batch, ItemAdder& adder) const;
    void work();
    void hand_over();
    void take_finished(std::size_t most_left);

    unsigned jobs_;
    Vocabulary const& vocabulary_;
    bool grouped_;
    ItemAdder adder_;            ///< of the caller's thread
    ClaimStore& store_;
    std::vector<Excerpt>* excerpts_;
    Batch* filling_ = nullptr;   ///< the last of `batches_`; nobody else sees it yet
    std::size_t bytes_ = 0;      ///< of all texts so far
    std::mutex mutex_;
    std::condition_variable work_, done_;
    std::deque<Batch> batches_;  ///< in order; finished ones are taken off the front. Batches never move
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace claimcheck
