#pragma once
/// \file Runs blocking work on worker threads, and brings the answer to the object that asked.

#include "app/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <mutex>
#include <type_traits>
#include <variant>
#include <vector>

/// Marks where values change threads. Qt's queues and counts order this already, but a packaged Qt is not instrumented,
/// so ThreadSanitizer would neither see the order nor be able to tell a real race from it. Copies mark the same place.
/// Nothing in builds without PAGEKEEP_THREAD_SANITIZER.
class HandOver
{
public:
    HandOver();
    ~HandOver(); ///< takes: as the last member of what threads share, it comes before the end of the others
    HandOver(const HandOver&) = default;
    HandOver& operator=(const HandOver&) = default;

    /// What this thread did until now.
    void give() const;
    /// Whatever was given.
    void take() const;

private:
    void* m_edge = nullptr;
};

/// How far a piece of work is. `step` is an enum of the work's own.
struct Progress
{
    int step = 0;
    qint64 count = 0;                     ///< things done in this step so far
    std::chrono::milliseconds timeLeft{}; ///< where the step has a limit
};

/// What running work may ask of its surroundings. Lives on the worker thread, for one piece of work.
class Work
{
public:
    Work(QFuture<void> stop, std::function<void(Progress)> report)
        : m_stop(std::move(stop)), m_report(std::move(report))
    {
    }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    bool isCancelled() const { return m_stop.isCanceled(); }
    /// An Error of kind Cancelled once somebody cancelled.
    Result<void> check() const;
    void report(Progress progress) const { m_report(progress); }

    /// Runs the loop until it is quit, or until this work is cancelled (then Cancelled).
    Result<void> run(QEventLoop& loop) const;
    /// A pause that a cancel ends.
    Result<void> pause(std::chrono::milliseconds time) const;

private:
    QFuture<void> m_stop;
    std::function<void(Progress)> m_report;
};

/// Waits for the turn, and hears of a cancel meanwhile: so it tries again and again. A timed try of the mutex would
/// hear of it late, and ThreadSanitizer does not know it. \errors Cancelled
Result<std::unique_lock<std::mutex>> takeTurn(const Work& work, std::mutex& turn);

/// The asker's hold on work that was started: lets it cancel, and nothing else. Outliving the work is fine.
class WorkHandle
{
public:
    WorkHandle() = default;
    explicit WorkHandle(QFuture<void> stop) : m_stop(std::move(stop)), m_started(true) {}

    /// Every wait in the work ends; the answer still comes, as what the work made of it (usually Cancelled).
    void cancel() { m_stop.cancel(); }
    bool isRunning() const { return m_started && !m_stop.isFinished(); }

private:
    QFuture<void> m_stop;
    bool m_started = false;
};

/// The pool on which work waits. Its destructor cancels everything and waits for it.
/// All functions are for the window's thread.
class Workers
{
public:
    Workers();
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Runs `function(Work&)`, which answers a copyable Result, on a worker. `done(Result)` is then called on the thread
    /// of `receiver`, and `progress(Progress)` on the way; neither is called once the receiver is gone.
    template <class Function, class Done>
    WorkHandle start(QObject* receiver, Function function, Done done,
                     std::function<void(Progress)> progress = {});

    /// Asks all running work to end; does not wait.
    void cancelAll();

private:
    template <class Answer, class Function>
    class Runnable;

    void remember(const QFuture<void>& stop);

    std::vector<QFuture<void>> m_running;
    QThreadPool m_pool;
};

// Answers and progress travel through one future, because QFuture's own progress values are thinned out in time
// and could drop the change to a new step. Cancelling has a future of its own, because a cancelled QPromise
// drops its result, and work that had already saved must be able to say so.
template <class Answer, class Function>
class Workers::Runnable : public QRunnable
{
public:
    /// Gone with the worker's hold on it or with the asker's, whichever ends last; each gives before that.
    struct Event
    {
        std::variant<Progress, Answer> what;
        HandOver handOver;
    };

    explicit Runnable(Function function) : m_function(std::move(function))
    {
        m_stop.start();
        m_events.start();
    }

    ~Runnable() override { m_handOver.give(); }

    QFuture<void> stop() const { return m_stop.future(); }
    QFuture<Event> events() const { return m_events.future(); }
    const HandOver& handOver() const { return m_handOver; }

    void run() override
    {
        m_handOver.take();
        Work work(m_stop.future(), [this](Progress progress) { m_events.addResult(Event{progress, m_handOver}); });
        m_events.addResult(Event{m_function(work), m_handOver});
        m_events.finish();
        m_stop.finish();
    }

private:
    Function m_function;
    HandOver m_handOver;
    QPromise<void> m_stop;
    QPromise<Event> m_events;
};

template <class Function, class Done>
WorkHandle Workers::start(QObject* receiver, Function function, Done done,
                          std::function<void(Progress)> progress)
{
    using Answer = std::invoke_result_t<Function, Work&>;
    using Task = Runnable<Answer, Function>;
    using Event = typename Task::Event;

    auto* task = new Task(std::move(function)); // the pool deletes it after run()
    const WorkHandle handle(task->stop());
    remember(task->stop());

    // Owned by the receiver: when the receiver goes, the answer has nobody to reach.
    auto* watcher = new QFutureWatcher<Event>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, receiver,
                     [watcher, done = std::move(done), progress = std::move(progress)](int index) mutable {
                         const Event event = watcher->resultAt(index); // under a mutex that ThreadSanitizer knows
                         event.handOver.give();
                         if (const auto* answer = std::get_if<Answer>(&event.what))
                             done(*answer);
                         else if (progress)
                             progress(std::get<Progress>(event.what));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(task->events());
    task->handOver().give();
    m_pool.start(task);
    return handle;
}
