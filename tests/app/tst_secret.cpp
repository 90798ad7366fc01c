/// What a Secret promises: it moves, it reuses its memory, and it leaves nothing behind.

#include "app/base/secret.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace {

/// 96 bytes that stand nowhere in this program's file: only their mask does.
constexpr unsigned char masked(std::size_t i)
{
    return static_cast<unsigned char>((i * 131 + 7) ^ (i >> 2));
}
constexpr std::size_t patternSize = 96;

QByteArray makePattern()
{
    QByteArray pattern(qsizetype(patternSize), Qt::Uninitialized);
    for (std::size_t i = 0; i < patternSize; ++i)
        pattern[qsizetype(i)] = char(masked(i) ^ 0xA5);
    return pattern;
}

/// How often the second half of the pattern stands in this process's writable memory (the allocator writes its own
/// marks over the beginning of what is given back). Compares without ever holding the pattern.
int tracesInMemory()
{
    static unsigned char chunk[1 << 16];
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    constexpr std::size_t from = patternSize / 2;
    constexpr std::size_t length = patternSize - from;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words[1].startsWith("rw"))
            continue;
        const qsizetype dash = words[0].indexOf('-');
        const quint64 end = words[0].mid(dash + 1).toULongLong(nullptr, 16);
        for (quint64 at = words[0].left(dash).toULongLong(nullptr, 16); at < end;) {
            const auto wanted = qint64(std::min<quint64>(sizeof chunk, end - at));
            if (!memory.seek(qint64(at)) || memory.read(reinterpret_cast<char*>(chunk), wanted) != wanted)
                break; // a sanitizer's shadow, or gone meanwhile
            for (std::size_t i = 0; i + length <= std::size_t(wanted); ++i) {
                const bool isOurs = at + i >= quint64(chunk) && at + i < quint64(chunk) + sizeof chunk;
                std::size_t same = 0;
                while (same < length && chunk[i + same] == (masked(from + same) ^ 0xA5))
                    ++same;
                found += same == length && !isOurs;
            }
            std::fill(std::begin(chunk), std::end(chunk), static_cast<unsigned char>(0));
            if (quint64(wanted) < sizeof chunk)
                break;
            at += sizeof chunk - length; // a trace across two chunks; one inside the overlap counts once or twice
        }
    }
    return found;
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBeCopied()
    {
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
        static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
        static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
    }

    void leavesNoTraceInMemory()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("reads /proc/self/mem");
#endif
#if defined(__SANITIZE_THREAD__)
        QSKIP("ThreadSanitizer's shadow is too large to search");
#endif
        {
            QByteArray bytes = makePattern();
            Secret secret = Secret::take(bytes);
            QVERIFY(bytes.isEmpty());
            QVERIFY2(tracesInMemory() >= 1, "the search does not find what is there");
            Secret moved = std::move(secret);
            QVERIFY(tracesInMemory() >= 1);
        }
        QCOMPARE(tracesInMemory(), 0);
        {
            QByteArray wiped = makePattern();
            wipe(wiped);
        }
        QCOMPARE(tracesInMemory(), 0);
        {
            const QByteArray left = makePattern();
        }
        QVERIFY2(tracesInMemory() >= 1, "memory that nobody wiped keeps its bytes: without this the test proves nothing");
    }

    void movingEmptiesTheSource()
    {
        Secret first = Secret::copyOf("token");
        const auto* where = first.data();
        Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT: that is the question
        QCOMPARE(first.size(), std::size_t(0));
        QCOMPARE(second.data(), where);
        Secret third = Secret::copyOf("older");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT
        QCOMPARE(third.view(), QByteArrayView("token"));
        first.assign("again");
        QCOMPARE(first.view(), QByteArrayView("again"));
    }

    void aShorterValueWipesTheRestOfTheLonger()
    {
        Secret secret = Secret::copyOf("a long token");
        const auto* where = secret.data();
        secret.assign("short");
        QCOMPARE(secret.view(), QByteArrayView("short"));
        QCOMPARE(secret.data(), where);
        QVERIFY(std::all_of(where + 5, where + 12, [](unsigned char byte) { return byte == 0; }));
        secret.assign("a long one");
        QCOMPARE(secret.data(), where);
        secret.assign("a value that is longer than all before");
        QCOMPARE(secret.view(), QByteArrayView("a value that is longer than all before"));
        secret.assign({});
        QVERIFY(secret.isEmpty());
    }

    void takingFromASharedArrayEmptiesOnlyTheSource()
    {
        QByteArray bytes("shared token");
        const QByteArray other = bytes;
        const Secret secret = Secret::take(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray("shared token"));
        QCOMPARE(secret.view(), QByteArrayView("shared token"));
    }

    void randomValuesDiffer()
    {
        const Secret one = Secret::random(32);
        const Secret other = Secret::random(32);
        QCOMPARE(one.size(), std::size_t(32));
        QVERIFY(one.view() != other.view());
    }

    void comparesAllOfBoth_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("isEqual");
        const auto row = [](const char* name, const QByteArray& a, const QByteArray& b, bool isEqual) {
            QTest::newRow(name) << a << b << isEqual;
        };
        row("same", "0123456789", "0123456789", true);
        row("first byte", "x123456789", "0123456789", false);
        row("last byte", "012345678x", "0123456789", false);
        row("one bit", QByteArray("\x01", 1), QByteArray("\x81", 1), false);
        row("beginning", "0123", "01234", false);
        row("behind a zero", QByteArray("a\0b", 3), QByteArray("a\0c", 3), false);
        row("empty", "", "", true);
        row("empty and not", "", "a", false);
    }

    void comparesAllOfBoth()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(equalInConstantTime(a, b), "isEqual");
        QTEST(equalInConstantTime(b, a), "isEqual");
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
