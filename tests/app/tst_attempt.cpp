/// The rules by which the answer to a connect is accepted: what is kept of an attempt, that it is used up before
/// anything is judged, and the order in which it is judged. tests/app/tst_oauth.cpp has the answers' forms.

#include "app/meta/oauth.h"
#include "tests/support/room.h"

#include <QTest>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What goes wrong between the click and the answer, besides what the answer itself says.
enum class Wrong { Age = 1, Session = 2, Role = 4, Member = 8 };
using Wrongs = QFlags<Wrong>;

int kindOf(const Result<Connected>& connected)
{
    return connected ? -1 : int(connected.error().kind);
}

} // namespace

Q_DECLARE_METATYPE(Wrongs)

class AttemptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJudgedInOrderAndUsedUpBefore_data();
    void isJudgedInOrderAndUsedUpBefore();
    void isGoodForTenMinutes_data();
    void isGoodForTenMinutes();
    void theTimeAtTheKeychainCounts();
    void keepsWhatItsAnswerIsCheckedAgainst();
    void isUsedUpOnceByItsOwnId();
    void ofManyAnswersAtOnceOneGetsIt();
    void theNextOneSweepsWhatIsLeft();
    void aStartSweepsWhatIsLeft();
    void noTwoHaveTheSameStateOrVerifier();
};

void AttemptTest::isJudgedInOrderAndUsedUpBefore_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Wrongs>("wrongs");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QString& scenario, Wrongs wrongs, ErrorKind expected) {
        QTest::newRow(name) << scenario << wrongs << int(expected);
    };
    const Wrongs none;
    const Wrongs all = Wrongs(Wrong::Age) | Wrong::Session | Wrong::Role;
    row("state before the rest", u"altered-state"_s, all, ErrorKind::StateMismatch);
    row("no state before the rest", u"missing-state"_s, all, ErrorKind::StateMismatch);
    row("another's state before the rest", u"replayed-state"_s, all, ErrorKind::StateMismatch);
    row("doubled parameter before the rest", u"doubled-parameter"_s, all, ErrorKind::StateMismatch);
    row("age before session, role and error", u"cancelled"_s, all, ErrorKind::LinkExpired);
    row("session before role and error", u"cancelled"_s, Wrongs(Wrong::Session) | Wrong::Role,
        ErrorKind::SessionChanged);
    row("a member who is gone is another session", u"cancelled"_s, Wrong::Member, ErrorKind::SessionChanged);
    row("role before error", u"cancelled"_s, Wrong::Role, ErrorKind::RoleForbids);
    row("role before code", u"missing-code"_s, Wrong::Role, ErrorKind::RoleForbids);
    row("error before code", u"code-and-error"_s, none, ErrorKind::Declined);
    row("no code", u"missing-code"_s, none, ErrorKind::AppRefused);
    row("session, with a good code", u"normal"_s, Wrong::Session, ErrorKind::SessionChanged);
    row("age, with a good code", u"normal"_s, Wrong::Age, ErrorKind::LinkExpired);
    row("a bare cancel is a cancel whatever else", u"cancelled-bare"_s, all, ErrorKind::Declined);
}

void AttemptTest::isJudgedInOrderAndUsedUpBefore()
{
    QFETCH(const QString, scenario);
    QFETCH(const Wrongs, wrongs);
    QFETCH(const int, expected);
    StillClock clock;
    Room room({u"--scenario"_s, scenario}, nullptr, clock.clock());
    bool wasKept = false;
    const auto connected = room.connectHere([&](Progress progress, const std::function<void()>&) {
        if (ConnectStep(progress.step) != ConnectStep::Exchanging)
            return; // the answer is here, and nobody has looked at it
        wasKept = room.records().count(u"attempt"_s) == 1;
        if (wrongs & Wrong::Age)
            clock.advance(10min);
        if (wrongs & Wrong::Session)
            QVERIFY(signIn(room.parts.workspace, u"Maya Lind"_s)); // somebody signs in anew
        if (wrongs & Wrong::Role)
            QVERIFY(room.records().change(u"UPDATE member SET role = 'manager'"_s));
        if (wrongs & Wrong::Member)
            QVERIFY(room.records().change(u"DELETE FROM member"_s));
    });
    QCOMPARE(kindOf(connected), expected);
    QVERIFY(wasKept);
    QCOMPARE(room.records().ofConnect(), QStringList()); // no attempt either
    QCOMPARE(room.sandbox.requests(u"/oauth/access_token"_s), 0);
}

void AttemptTest::isGoodForTenMinutes_data()
{
    QTest::addColumn<int>("age"); // ms
    QTest::addColumn<int>("expected");
    QTest::newRow("a moment before") << 599'999 << -1;
    QTest::newRow("to the moment") << 600'000 << int(ErrorKind::LinkExpired);
}

void AttemptTest::isGoodForTenMinutes()
{
    QFETCH(const int, age);
    QFETCH(const int, expected);
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    const auto connected = room.connectHere([&](Progress progress, const std::function<void()>&) {
        if (ConnectStep(progress.step) == ConnectStep::Exchanging)
            clock.advance(std::chrono::milliseconds(age));
        if (ConnectStep(progress.step) == ConnectStep::ReadingPages)
            clock.advance(1h); // judged once, when the answer arrived
    });
    QCOMPARE(kindOf(connected), expected);
}

void AttemptTest::theTimeAtTheKeychainCounts()
{
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    const auto connected = room.connectHere([&](Progress progress, const std::function<void()>&) {
        if (ConnectStep(progress.step) == ConnectStep::OpeningKeychain)
            clock.advance(10min);
    });
    QCOMPARE(kindOf(connected), int(ErrorKind::LinkExpired));
    QCOMPARE(room.records().ofConnect(), QStringList());
}

void AttemptTest::keepsWhatItsAnswerIsCheckedAgainst()
{
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    const Inspector inspector(room.databasePath());
    QVariantList kept;
    QVERIFY(room.connectHere([&](Progress progress, const std::function<void()>&) {
        if (ConnectStep(progress.step) == ConnectStep::InFacebook && kept.isEmpty())
            kept = inspector.rows(u"SELECT * FROM attempt"_s).value(0);
    }));
    const QString state = QUrlQuery(room.sandbox.log()[0]["query"_L1].toString()).queryItemValue(u"state"_s);
    QVERIFY(state.size() == 43);
    const QVariantList expected{OAuth::hashOf(state.toUtf8()),
                                room.session.workspace.value,
                                room.session.member.id.value,
                                room.session.id.value,
                                u"1000000000000001"_s,
                                u"https://www.facebook.com/connect/login_success.html"_s,
                                u"automatic"_s,
                                u"pages_show_list pages_read_engagement pages_manage_posts"_s,
                                u"connect"_s,
                                QVariant(QMetaType(QMetaType::QString)),
                                u"2026-11-23T14:05:06.789Z"_s};
    QCOMPARE(kept.mid(1), expected); // after its random id, and nothing is left out

    ConnectRequest renewal = room.request();
    renewal.purpose.reconnects = PageId{u"101928374650002"_s};
    renewal.app.form = Meta::SignInForm::Token;
    const auto connection = room.parts.database.open();
    QVERIFY(Attempt::begin(*connection, 0ms, clock.now, room.session, renewal.app, renewal.purpose));
    QCOMPARE(inspector.rows(u"SELECT form, purpose, page_id FROM attempt"_s),
             (QList<QVariantList>{{u"token"_s, u"reconnect"_s, u"101928374650002"_s}}));
}

void AttemptTest::isUsedUpOnceByItsOwnId()
{
    Room room;
    const auto connection = room.parts.database.open();
    const auto attempt = Attempt::begin(*connection, 0ms, QDateTime::currentDateTimeUtc(), room.session, room.app, {});
    QVERIFY(attempt);
    QVERIFY(
        room.records().change(u"INSERT INTO attempt SELECT 'another', state_hash, workspace_id, member_id, session_id,"
                              " app_id, redirect_uri, form, scopes, purpose, page_id, started_at FROM attempt"_s));
    const auto first = attempt->useUp(*connection);
    QVERIFY(first);
    QCOMPARE(first->value_or("nothing"), OAuth::hashOf(attempt->state.view()));
    QCOMPARE(room.records().values(u"SELECT id FROM attempt"_s), QStringList{u"another"_s});
    const auto second = attempt->useUp(*connection);
    QVERIFY(second);
    QVERIFY(!*second);
}

void AttemptTest::ofManyAnswersAtOnceOneGetsIt()
{
    constexpr int answers = 8;
    Room room;
    for (int round = 0; round < 5; ++round) {
        const auto connection = room.parts.database.open();
        const auto attempt =
            Attempt::begin(*connection, 0ms, QDateTime::currentDateTimeUtc(), room.session, room.app, {});
        QVERIFY(attempt);
        std::latch together(answers);
        std::atomic<int> got = 0;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < answers; ++i) {
            threads.emplace_back([&] {
                const auto own = room.parts.database.open();
                together.arrive_and_wait();
                const auto used = attempt->useUp(*own);
                got += used && *used;
                failures += !used;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(got, 1);
        QCOMPARE(failures, 0);
    }
}

void AttemptTest::theNextOneSweepsWhatIsLeft()
{
    Room room;
    const auto connection = room.parts.database.open();
    QVERIFY(Attempt::begin(*connection, 0ms, QDateTime::currentDateTimeUtc(), room.session, room.app, {}));
    const auto next = Attempt::begin(*connection, 0ms, QDateTime::currentDateTimeUtc(), room.session, room.app, {});
    QVERIFY(next);
    QCOMPARE(room.records().values(u"SELECT id FROM attempt"_s), QStringList{next->id.value});
}

void AttemptTest::aStartSweepsWhatIsLeft()
{
    Room room;
    {
        const auto connection = room.parts.database.open();
        QVERIFY(Attempt::begin(*connection, 0ms, QDateTime::currentDateTimeUtc(), room.session, room.app, {}));
    }
    QCOMPARE(room.records().count(u"attempt"_s), 1);
    QVERIFY(Integrations(room.parts.connectParts(), room.app.id).sweep());
    QCOMPARE(room.records().count(u"attempt"_s), 0);
}

void AttemptTest::noTwoHaveTheSameStateOrVerifier()
{
    Room room;
    QSet<QString> states;
    QSet<QString> verifiers;
    for (int i = 0; i < 3; ++i) {
        room.sandbox.clearLog();
        QVERIFY(room.connect());
        const QJsonArray log = room.sandbox.log();
        states.insert(QUrlQuery(log[0]["query"_L1].toString()).queryItemValue(u"state"_s));
        verifiers.insert(QUrlQuery(log[1]["body"_L1].toString()).queryItemValue(u"code_verifier"_s));
    }
    QCOMPARE(states.size(), 3);
    QCOMPARE(verifiers.size(), 3);
    QVERIFY(!states.intersects(verifiers));
    QVERIFY(!states.contains(QString()) && !verifiers.contains(QString()));
}

QTEST_GUILESS_MAIN(AttemptTest)
#include "tst_attempt.moc"
