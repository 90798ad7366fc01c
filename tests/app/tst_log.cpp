/// The log on disk: what stands in it and what does not, how long it gets, and where it goes when the disk takes nothing.

#include "app/base/log.h"
#include "app/base/logfile.h"
#include "app/base/redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <vector>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is written to stderr meanwhile.
class StderrCapture
{
public:
    explicit StderrCapture(const QString& path) : m_path(path), m_file(path), m_before(dup(2))
    {
        if (m_file.open(QFile::WriteOnly | QFile::Unbuffered))
            dup2(m_file.handle(), 2);
    }
    ~StderrCapture()
    {
        dup2(m_before, 2);
        close(m_before);
    }
    QByteArray text() const { return contents(m_path); }

private:
    QString m_path;
    QFile m_file;
    int m_before;
};

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void redacts_data();
    void redacts();
    void leavesWhatIsNoSecret_data();
    void leavesWhatIsNoSecret();
    void writesTimeCategoryLevelAndText();
    void leavesOutWhatIsNotOurs();
    void isForItsOwnerAlone();
    void keepsSomeOldFiles();
    void goesOnInTheFileOfTheLastRun();
    void keepsTheOrderOfEachThread();
    void remembersTheNewestErrors();
    void writesBeforeTheProgramAborts();
    void whatTheDiskDoesNotTakeGoesToStderr();
    void isTriedAgainOnceTheDiskHasRoom();

private:
    QString folder() const { return m_folder->filePath(u"log"_s); }
    QString path() const { return folder() + u"/pagekeep.log"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogTest::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString cut = u"[redacted]"_s;
    row("user token", u"got EAAGm0PX4ZCpsBAKZCq8 from it"_s, u"got [redacted] from it"_s);
    row("the stand-in's token", u"EAASANDBOXUSERx_9-aB"_s, cut);
    row("app token", u"1234567890123456|Zq0-aB_cDeFgHiJkLmN"_s, cut);
    row("app token, encoded", u"1234567890123456%7CZq0-aB_cDeFgHiJkLmN"_s, cut);
    row("app secret alone", u"5a6b6f780f1e2d3c4b5a69788796a5b4"_s, cut);
    row("code of Meta's alone", u"AQBx7kd0aQ9ZbTqW3mJvPqL8sRtYuIoPaSdF"_s, cut);
    row("Base64 with slashes", u"key aB/c+D/e+F0aB/c+D/e+F0aB/c+D/e+F0aB/c+D/e+F0=="_s, u"key [redacted]"_s);
    row("Base64, encoded", u"aBc%2BDe%2FF0aBc%2BDe%2FF0aBc%2BDe%2FF0aBc%2BDe%2FF0aBc%2BDe%2FF0%3D"_s, cut);

    row("address", u"https://g/me?access_token=abc&fields=id"_s, u"https://g/me?access_token=[redacted]&fields=id"_s);
    row("landed", u"https://f/login_success.html?code=abc&state=def#_=_"_s,
        u"https://f/login_success.html?code=[redacted]&state=[redacted]"_s);
    row("form", u"client_id=12&client_secret=x&fb_exchange_token=y"_s,
        u"client_id=12&client_secret=[redacted]&fb_exchange_token=[redacted]"_s);
    row("proof", u"appsecret_proof=12ab&input_token=q"_s, u"appsecret_proof=[redacted]&input_token=[redacted]"_s);
    row("a short number as code in an address", u"?code=190&x=1"_s, u"?code=[redacted]&x=1"_s);
    row("capitals", u"Access_Token=abc"_s, u"Access_Token=[redacted]"_s);

    row("address in an address", u"next=https%3A%2F%2Fg%2Fme%3Faccess_token%3Dabc%26code%3Dq%26limit%3D5"_s,
        u"next=https%3A%2F%2Fg%2Fme%3Faccess_token%3D[redacted]%26code%3D[redacted]%26limit%3D5"_s);
    row("code first in an encoded query", u"%3Fcode%3Dabc%26x%3D1"_s, u"%3Fcode%3D[redacted]%26x%3D1"_s);
    row("encoded twice", u"%253Faccess_token%253Dabc%2526limit%253D5"_s,
        u"%253Faccess_token%253D[redacted]%2526limit%253D5"_s);

    row("JSON", uR"({"access_token":"abc","token_type":"bearer"})"_s,
        uR"({"access_token":"[redacted]","token_type":"bearer"})"_s);
    row("JSON with spaces", uR"({ "code" : "abc" })"_s, uR"({ "code" : "[redacted]" })"_s);
    row("JSON in JSON", uR"({\"client_secret\":\"abc\",\"x\":1})"_s, uR"({\"client_secret\":\"[redacted]\",\"x\":1})"_s);
    row("JSON, encoded", u"%7B%22access_token%22%3A%22abc%22%2C%22x%22%3A1%7D"_s,
        u"%7B%22access_token%22%3A%22[redacted]%22%2C%22x%22%3A1%7D"_s);

    row("header", u"Authorization: Bearer abc\nAccept: json"_s, u"Authorization: [redacted]\nAccept: json"_s);
    row("header of a proxy", u"Proxy-Authorization: Basic bWF5YTpz"_s, u"Proxy-Authorization: [redacted]"_s);
    row("header in JSON", uR"({"Authorization":"OAuth abc","x":1})"_s, uR"({"Authorization":"[redacted]","x":1})"_s);
    row("who signs in to a proxy", u"entry 'auth:proxy-http://maya:s@127.0.0.1:3128#Company'"_s,
        u"entry 'auth:proxy-http://[redacted]@127.0.0.1:3128#Company'"_s);
    row("bearer alone", u"sent Bearer abcdefghijkl"_s, u"sent Bearer [redacted]"_s);
}

void LogTest::redacts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QString got = redacted(text);
    got.remove(u"#_=_"_s); // Facebook's own end of an address
    QCOMPARE(got, expected);
    QCOMPARE(redacted(redacted(text)), redacted(text));
}

void LogTest::leavesWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u"GET https://graph.facebook.com/v26.0/me/accounts code 190, subcode 463, trace AbCdEfGhIjKlMn0pQrStU"_s,
          u"the exit code: 3, state: running"_s, u"{\"error\":{\"code\":190,\"error_subcode\":463}}"_s,
          u"/home/Maya/.local/share/pagekeep/Files2/pagekeep-login-of-the-second-try"_s,
          u"C:/Users/Maya2/AppData/Roaming/pagekeep/pagekeep.sqlite is not there at all"_s,
          u"workspace 6f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0"_s, u"qt.network.ssl: QSslSocket::connectToHostEncrypted"_s,
          u"connected 3 Pages"_s, u"member_password_hash is another column"_s})
        QTest::addRow("%s", qPrintable(text.left(40))) << text;
}

void LogTest::leavesWhatIsNoSecret()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
}

void LogTest::writesTimeCategoryLevelAndText()
{
    {
        const LogFile log(folder());
        QCOMPARE(log.path(), path());
        qCInfo(logConnect) << "connected" << 3 << "Pages";
        QTest::ignoreMessage(QtWarningMsg, "first access_token=[redacted]\nsecond");
        qCWarning(logMeta, "first access_token=abc\nsecond");
    }
    static const QRegularExpression whole(
        uR"(\A(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) pagekeep\.connect info connected 3 Pages
(\S+Z) pagekeep\.meta warning first access_token=\[redacted\]
    second
\z)"_s);
    const QByteArray text = contents(path());
    const auto match = whole.match(QString::fromUtf8(text));
    QVERIFY2(match.hasMatch(), text.constData());
    const QDateTime at = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    QVERIFY(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 300);
}

void LogTest::leavesOutWhatIsNotOurs()
{
    {
        const LogFile log(folder());
        qInfo("chatter of Qt's");
        qCDebug(logMeta) << "more than anybody wants";
        QTest::ignoreMessage(QtWarningMsg, "a warning of Qt's");
        qWarning("a warning of Qt's");
    }
    const QByteArray text = contents(path());
    QVERIFY(text.contains(" default warning a warning of Qt's\n"));
    QCOMPARE(text.count('\n'), 1);
}

void LogTest::isForItsOwnerAlone()
{
#if defined(Q_OS_UNIX)
    const mode_t mask = umask(0); // whatever the program's own may be
    {
        LogFile log(folder(), {200, 3, 100});
        for (int i = 0; i < 10; ++i)
            qCInfo(logProgram) << "a line of some length" << i;
    }
    umask(mask);
    constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder()), all | QFile::ExeOwner | QFile::ExeUser);
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    QVERIFY(names.size() > 1);
    for (const QString& name : names)
        QCOMPARE(QFile::permissions(folder() + u'/' + name), all);
#endif
}

void LogTest::keepsSomeOldFiles()
{
    {
        const LogFile log(folder(), {1'000, 3, 1'000});
        for (int i = 0; i < 200; ++i)
            qCInfo(logProgram) << "line" << i;
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name),
             (QStringList{u"pagekeep.1.log"_s, u"pagekeep.2.log"_s, u"pagekeep.3.log"_s, u"pagekeep.log"_s}));
    QByteArray all;
    for (const QString& name : {u"pagekeep.3.log"_s, u"pagekeep.2.log"_s, u"pagekeep.1.log"_s, u"pagekeep.log"_s}) {
        const QByteArray text = contents(folder() + u'/' + name);
        QVERIFY(text.size() <= 1'000 && text.endsWith('\n'));
        all += text;
    }
    // The newest ones, each once and in order.
    const QByteArrayList lines = all.trimmed().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines[i].endsWith("info line " + QByteArray::number(200 - lines.size() + i)), lines[i].constData());
}

void LogTest::goesOnInTheFileOfTheLastRun()
{
    for (const char* run : {"first", "second"}) {
        const LogFile log(folder());
        qCInfo(logProgram) << run;
    }
    const QByteArray text = contents(path());
    QVERIFY(text.indexOf("first") < text.indexOf("second"));
    QVERIFY(text.contains("first"));
}

void LogTest::keepsTheOrderOfEachThread()
{
    {
        const LogFile log(folder());
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([thread] {
                for (int i = 0; i < 500; ++i)
                    qCInfo(logProgram).nospace() << "thread " << thread << ": " << i;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }
    int next[4] = {};
    for (const QByteArray& line : contents(path()).trimmed().split('\n')) {
        const int thread = line.mid(line.indexOf("thread ") + 7, 1).toInt();
        QCOMPARE(line.mid(line.lastIndexOf(' ') + 1).toInt(), next[thread]++);
    }
    for (const int count : next)
        QCOMPARE(count, 500);
}

void LogTest::remembersTheNewestErrors()
{
    const LogFile log(folder());
    QCOMPARE(log.lastErrors(), QStringList());
    qCInfo(logProgram) << "no error";
    for (int i = 0; i < 25; ++i) {
        QTest::ignoreMessage(QtWarningMsg, qPrintable(u"trouble %1 code=[redacted]"_s.arg(i)));
        qCWarning(logProgram).noquote() << "trouble" << i << "code=abc";
    }
    const QStringList errors = log.lastErrors();
    QCOMPARE(errors.size(), 20);
    QVERIFY(errors.first().endsWith("pagekeep.program warning trouble 5 code=[redacted]"_L1));
    QVERIFY(errors.last().endsWith("trouble 24 code=[redacted]"_L1));
}

void LogTest::writesBeforeTheProgramAborts()
{
    QProcess program; // this one again, see main()
    program.start(QCoreApplication::applicationFilePath(), {u"--abort"_s, folder()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY(contents(path()).contains("pagekeep.program info before\n"));
    QVERIFY(contents(path()).endsWith(" default fatal the end\n"));
}

void LogTest::whatTheDiskDoesNotTakeGoesToStderr()
{
    QFile inTheWay(folder()); // a file where the folder should be
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const StderrCapture capture(m_folder->filePath(u"stderr"_s));
    {
        const LogFile log(folder());
        qCInfo(logProgram) << "unwritten code=abc";
    }
    QVERIFY(capture.text().endsWith(" pagekeep.program info unwritten code=[redacted]\n"));
    QCOMPARE(capture.text().count('\n'), 1);
}

void LogTest::isTriedAgainOnceTheDiskHasRoom()
{
#if defined(Q_OS_UNIX)
    StderrCapture capture(m_folder->filePath(u"stderr"_s));
    LogFile log(folder());
    qCInfo(logProgram) << "there is room";
    log.flush();
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{rlim_t(QFile(path()).size() + 10), before.rlim_max}; // some of the next line would fit
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    qCInfo(logProgram) << "there is none";
    log.flush();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, old);
    qCInfo(logProgram) << "there is some again";
    log.flush();
    const QByteArrayList lines = contents(path()).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(" there is room"));
    QVERIFY(lines[1].endsWith(" there is some again"));
    QVERIFY(capture.text().contains("there is none"));
#endif
}

namespace {

/// Logs into the folder, and comes to an end as Qt ends a program.
[[noreturn]] void abortIn(const QString& folder)
{
#if defined(Q_OS_UNIX)
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#endif
    const LogFile log(folder);
    qCInfo(logProgram) << "before";
    qFatal("the end");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--abort"_L1)
        abortIn(arguments.value(2));
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
