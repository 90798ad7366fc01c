#pragma once
/// \file Runs blocking work as the program does, on a worker, while the test's thread goes on serving events.

#include "app/base/work.h"

#include <QEventLoop>
#include <QObject>

#include <optional>

/// `function(Work&)` on a worker; returns its answer. `progress` is called on this thread and may cancel the handle.
template <class Function>
auto runWork(Workers& workers, Function function,
             const std::function<void(Progress, WorkHandle&)>& progress = {})
{
    using Answer = std::invoke_result_t<Function, Work&>;
    QObject receiver;
    QEventLoop loop;
    std::optional<Answer> answer;
    WorkHandle handle;
    handle = workers.start(
        &receiver, std::move(function),
        [&](const Answer& answered) {
            answer = answered;
            loop.quit();
        },
        [&](Progress at) {
            if (progress)
                progress(at, handle);
        });
    loop.exec();
    return *answer;
}

/// Work on the test's own thread, for steps that need one and never wait.
struct WorkHere
{
    WorkHere() { m_stop.start(); }
    ~WorkHere() { m_stop.finish(); }
    void cancel() { m_stop.future().cancel(); }

    QPromise<void> m_stop;
    Work work{m_stop.future(), [](Progress) {}};
};
