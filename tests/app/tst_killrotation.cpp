/// kill -9 in the middle of a rotation of the key: no sealed row is ever without its key, and the next start goes on.

#include "tests/app/place.h"
#include "tests/app/rotating.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int secrets = 300; // enough that wrapping them takes a while
constexpr int held = 20;     // of them, by a revocation
constexpr int kills = 100;

/// A rotation in a process of its own, which begins when it is told to.
Child rotating(const Place& place)
{
    return Child(QCoreApplication::applicationFilePath(), {u"--rotate"_s, place.path()});
}

/// The program on a place.
struct PlaceRun
{
    explicit PlaceRun(const QString& path) : keys(path + u"/keys"_s), run(path + u"/data"_s, keys, secrets, held) {}

    FileKeyStore keys;
    Run run;
};

int runChild(const QString& path)
{
    PlaceRun there(path);
    if (there.run.unlock() != -1)
        return 2;
    std::puts("ready");
    std::fflush(stdout);
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        return 3; // the test is gone
    const int failure = there.run.rotate();
    std::puts(failure == -1 ? "rotated" : qPrintable(errorKindToText(ErrorKind(failure))));
    std::fflush(stdout);
    return failure == -1 ? 0 : 1;
}

/// The ids of the keys in the keychain, by the names of its items.
QMap<QString, QString> keysIn(const QString& path)
{
    const QDir folder(path + u"/keys"_s);
    QMap<QString, QString> ids;
    for (const QString& name : folder.entryList({u"pagekeep-kek-*"_s}, QDir::Files)) {
        if (name.contains(u'.'))
            continue; // what a write had not put in its place yet
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qWarning("%s cannot be read", qPrintable(name));
        ids[name] = idOf(file.readAll());
    }
    return ids;
}

} // namespace

class KillRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoRowWithoutItsKey()
    {
        const Place place;
        PlaceRun(place.path()).run.fill();
        QElapsedTimer timer;
        qint64 whole = 0; // ns that a rotation takes
        {
            Child child = rotating(place);
            QCOMPARE(child.line(), "ready");
            timer.start();
            child.goOn();
            QCOMPARE(child.line(), "rotated");
            whole = timer.nsecsElapsed();
        }

        int before = 0;
        int between = 0; // when two keys were in the keychain
        int after = 0;
        for (int i = 0; i < kills; ++i) {
            const QString keyBefore = keyIdsIn(place.dataFolder()).value(0);
            {
                Child child = rotating(place);
                QCOMPARE(child.line(), "ready");
                child.goOn();
                const auto moment = qint64(QRandomGenerator::global()->bounded(double(whole) * 1.2));
                std::this_thread::sleep_for(std::chrono::nanoseconds(moment)); // it is any moment that is wanted
                child.kill();
            }
            // Looked at past the program first.
            QCOMPARE(place.records().values(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            const QStringList ids = keyIdsIn(place.dataFolder());
            const auto keys = keysIn(place.path());
            QCOMPARE(ids.size(), 1);
            QVERIFY2(keys.values().contains(ids.first()), qPrintable(ids.first()));
            ++(keys.size() > 1 ? between : ids.first() == keyBefore ? before : after);

            PlaceRun next(place.path());
            QCOMPARE(next.run.unlock(), -1);
            QCOMPARE(keysIn(place.path()).values(), ids); // one item, of the key that the rows are under
            QCOMPARE(next.run.opened(), secrets);
        }
        qInfo("killed %d times: %d times before there was a new key, %d times with both, %d times after the old one went",
              kills, before, between, after);
        QVERIFY(between > 0 && before + after > 0);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--rotate"_s)
        return runChild(arguments.value(2));
    KillRotationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killrotation.moc"
