/// Work and its answers: on which thread, in which order, and what a cancel does.

#include "tests/support/run.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>

using namespace std::chrono_literals;

namespace {

/// Work that ends only by being cancelled.
Result<int> waitForCancel(Work& work)
{
    if (auto waited = work.pause(1h); !waited)
        return failed(waited);
    return 1;
}

ErrorKind kindOf(const Result<int>& result)
{
    return result.error().kind;
}

} // namespace

class WorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheReceiversThread()
    {
        Workers workers;
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        workers.start(
            this,
            [&worked](Work&) -> Result<int> {
                worked = QThread::currentThread();
                return 42;
            },
            [&](const Result<int>& result) {
                QCOMPARE(*result, 42);
                answered = QThread::currentThread();
            });
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void forgetsAReceiverThatIsGone()
    {
        bool wasCalled = false;
        std::latch begin(1);
        std::latch ended(1);
        {
            Workers workers;
            auto receiver = std::make_unique<QObject>();
            workers.start(
                receiver.get(),
                [&](Work& work) -> Result<int> {
                    begin.wait();
                    work.report({1, 1, {}});
                    ended.count_down();
                    return 1;
                },
                [&](const Result<int>&) { wasCalled = true; }, [&](Progress) { wasCalled = true; });
            receiver.reset();
            begin.count_down();
            ended.wait();
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!wasCalled);
    }

    /// ThreadSanitizer would say where the order between the threads is not marked.
    void threadsThatServeAgainTakeAndAnswerWholeValues()
    {
        Workers workers;
        for (int i = 0; i < 100; ++i) {
            const auto doubled = [given = QStringList{QString::number(i)}](Work& work) -> Result<QStringList> {
                work.report({});
                return given + given;
            };
            const auto answer = runWork(workers, doubled);
            QVERIFY(answer);
            QCOMPARE(*answer, (QStringList{QString::number(i), QString::number(i)}));
            QObject goneBeforeTheAnswer;
            workers.start(&goneBeforeTheAnswer, doubled,
                          [](const Result<QStringList>&) { QFAIL("nobody waits for it"); });
        }
    }

    void cancelEndsAPause()
    {
        Workers workers;
        const auto answer = runWork(
            workers,
            [](Work& work) {
                work.report({});
                return waitForCancel(work);
            },
            [](Progress, WorkHandle& handle) {
                QVERIFY(handle.isRunning());
                handle.cancel();
            });
        QVERIFY(!answer);
        QCOMPARE(kindOf(answer), ErrorKind::Cancelled);
    }

    void aCancelBeforeTheStartIsHeard()
    {
        Workers workers;
        std::latch begin(1);
        std::optional<Result<int>> answer;
        WorkHandle handle = workers.start(
            this,
            [&begin](Work& work) -> Result<int> {
                begin.wait();
                if (auto wanted = work.check(); !wanted)
                    return failed(wanted);
                return 1;
            },
            [&answer](const Result<int>& result) { answer = result; });
        handle.cancel();
        begin.count_down();
        QTRY_VERIFY(answer);
        QCOMPARE(kindOf(*answer), ErrorKind::Cancelled);
        QTRY_VERIFY(!handle.isRunning());
        handle.cancel(); // nothing to end any more
    }

    void aResultMadeAfterACancelIsDelivered()
    {
        Workers workers;
        const auto answer = runWork(
            workers,
            [](Work& work) -> Result<int> {
                work.report({});
                if (waitForCancel(work))
                    return failed(ErrorKind::DatabaseFailed);
                return 7; // it had saved already
            },
            [](Progress, WorkHandle& handle) { handle.cancel(); });
        QVERIFY(answer);
        QCOMPARE(*answer, 7);
    }

    void progressArrivesWholeAndInOrder()
    {
        constexpr int count = 5'000;
        Workers workers;
        int next = 0;
        bool answered = false;
        workers.start(
            this,
            [](Work& work) -> Result<int> {
                for (int i = 0; i < count; ++i)
                    work.report({i % 3, i, 0ms});
                return count;
            },
            [&](const Result<int>& result) {
                QCOMPARE(next, *result); // the answer comes last
                answered = true;
            },
            [&](Progress progress) {
                QCOMPARE(progress.count, next);
                QCOMPARE(progress.step, next % 3);
                ++next;
            });
        QTRY_VERIFY(answered);
    }

    void sixteenMayWaitAtOnce()
    {
        Workers workers;
        std::latch together(16); // opens only when all sixteen run
        int answers = 0;
        for (int i = 0; i < 16; ++i) {
            workers.start(
                this,
                [&together](Work&) -> Result<int> {
                    together.arrive_and_wait();
                    return 1;
                },
                [&answers](const Result<int>&) { ++answers; });
        }
        QTRY_COMPARE(answers, 16);
    }

    void theDestructorCancelsAndWaits()
    {
        std::atomic<int> ended = 0;
        {
            Workers workers;
            for (int i = 0; i < 20; ++i) { // more than there are threads: some have not begun
                workers.start(
                    this,
                    [&ended](Work& work) -> Result<int> {
                        auto result = waitForCancel(work);
                        ++ended;
                        return result;
                    },
                    [](const Result<int>&) {});
            }
        }
        QCOMPARE(ended.load(), 20);
    }

    void quitEndsALoopButNotTheWork()
    {
        Workers workers;
        const auto answer = runWork(workers, [](Work& work) -> Result<int> {
            QEventLoop loop;
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            if (auto waited = work.run(loop); !waited)
                return failed(waited);
            return 3;
        });
        QVERIFY(answer);
        QCOMPARE(*answer, 3);
    }
};

QTEST_GUILESS_MAIN(WorkTest)
#include "tst_work.moc"
