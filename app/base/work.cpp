#include "app/base/work.h"

#include <QTimer>

#include <algorithm>
#include <atomic>

#ifdef PAGEKEEP_THREAD_SANITIZER
extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);

// An edge is an address. They come from a fixed ring, so that none is freed while somebody still uses it.
HandOver::HandOver()
{
    static char edges[4096];
    static std::atomic<unsigned> next = 0;
    m_edge = &edges[next.fetch_add(1, std::memory_order_relaxed) % std::size(edges)];
}
HandOver::~HandOver() { take(); }
void HandOver::give() const { __tsan_release(m_edge); }
// Unwatched, because what it reads first came with the rest, and is in order only once this has returned.
__attribute__((no_sanitize("thread"))) void HandOver::take() const { __tsan_acquire(m_edge); }
#else
HandOver::HandOver() = default;
HandOver::~HandOver() = default;
void HandOver::give() const {}
void HandOver::take() const {}
#endif

Result<void> Work::check() const
{
    if (isCancelled())
        return failed(ErrorKind::Cancelled);
    return {};
}

Result<void> Work::run(QEventLoop& loop) const
{
    if (isCancelled())
        return failed(ErrorKind::Cancelled);
    QFutureWatcher<void> stopped;
    QObject::connect(&stopped, &QFutureWatcherBase::canceled, &loop, &QEventLoop::quit);
    stopped.setFuture(m_stop);
    loop.exec();
    return check();
}

Result<void> Work::pause(std::chrono::milliseconds time) const
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    return run(loop);
}

Result<std::unique_lock<std::mutex>> takeTurn(const Work& work, std::mutex& turn)
{
    for (;;) {
        std::unique_lock lock(turn, std::try_to_lock);
        if (lock)
            return lock;
        if (auto waited = work.pause(std::chrono::milliseconds(20)); !waited)
            return failed(waited);
    }
}

Workers::Workers()
{
    // Work waits, it does not compute: as many threads as cores would let one open login window starve the rest.
    m_pool.setMaxThreadCount(16);
    m_pool.setExpiryTimeout(-1);
}

Workers::~Workers()
{
    cancelAll();
    m_pool.waitForDone();
}

void Workers::cancelAll()
{
    for (QFuture<void>& stop : m_running)
        stop.cancel();
}

void Workers::remember(const QFuture<void>& stop)
{
    std::erase_if(m_running, [](const QFuture<void>& one) { return one.isFinished(); });
    m_running.push_back(stop);
}
