/// What keeps a revocation open, what ends it, and what must not come between: Meta's answers one by one, crossings with
/// connects, members and roles, and what is left in the files.

#include "tests/app/connectedroom.h"
#include "tests/support/server.h"

#include <QTest>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using End = RevocationTry::End;

constexpr int bound = 30'000; // ms

QByteArray http(int status, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
QByteArray refusal(int code, int subcode = 0)
{
    return http(400, "{\"error\":{\"message\":\"no\",\"type\":\"OAuthException\",\"code\":" + QByteArray::number(code) +
                         ",\"error_subcode\":" + QByteArray::number(subcode) + "}}");
}
const QByteArray works = http(200, "{\"id\":\"101928374650001\"}");

struct Still
{
    StillClock still;
};

/// A room whose Meta is replaced, at the same address, by one that says what the test wants.
struct Scripted : Still, ConnectedRoom
{
    explicit Scripted(const QByteArrayList& answers, const QByteArray& secret = {})
        : ConnectedRoom({u"--pages"_s, u"1"_s}, secret, &still)
    {
        const quint16 port = quint16(QUrl(sandbox.address()).port());
        sandbox.end();
        server.emplace(answers, std::make_unique<QTcpServer>(), port);
    }
    QByteArrayList methods() const
    {
        QByteArrayList methods;
        for (const QByteArray& request : server->requests)
            methods.append(request.left(request.indexOf(' ')));
        return methods;
    }

    std::optional<Server> server;
};

/// Every ciphertext of a token, wherever it is kept.
QByteArrayList ciphertexts(const Room& room)
{
    QByteArrayList found;
    for (const QVariantList& row : Inspector(room.databasePath())
                                       .rows(u"SELECT ciphertext FROM sealed WHERE purpose IN ('page token', 'user token')"
                                             u" UNION ALL SELECT ciphertext FROM revocation_sealed"_s))
        found.append(row[0].toByteArray());
    return found;
}

/// Which files of the database hold a part of one of these.
QStringList filesWith(const Room& room, const QByteArrayList& wanted)
{
    QStringList found;
    const QDir folder(room.folder.path());
    for (const QString& name : folder.entryList({u"pagekeep.sqlite*"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return {u"unreadable"_s};
        const QByteArray bytes = file.readAll();
        for (const QByteArray& text : wanted) {
            if (bytes.contains(text.first(24)) || bytes.contains(text.mid(text.size() / 2, 24))) {
                found.append(name);
                break;
            }
        }
    }
    return found;
}

} // namespace

class RevokeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfYesIsAClaim_data();
    void everyFormOfYesIsAClaim();
    void whatIsNoYesIsNone();
    void aSignInThatDiedWaitsForAPerson_data();
    void aSignInThatDiedWaitsForAPerson();
    void aSignInThatIsHeldUpIsTriedAgain_data();
    void aSignInThatIsHeldUpIsTriedAgain();
    void whereTheAppsOwnTokenIsNotTakenASignInIsWanted();
    void asksForNobodyBeforeThePagesWereHeard();
    void waitsForAsLongAsMetaSays();
    void marksTheOthersWhereMetasYesWasNeverHeard();
    void doesNotCallRevokedWhatHadExpired();
    void goesOnOnceTheLoginHasNoPagesAgain();
    void reconnectingTheOthersStopsWhatWaits();
    void endsEachLoginOfAPageByItsOwnWay();
    void belongsToNobodyInParticular();
    void tellsNobodyWhileNobodyIsSignedIn();
    void savingAConnectAndRevokingExcludeEachOther();
    void stopsWhereAConnectIsUnderWay();
    void leavesNothingInTheFiles_data();
    void leavesNothingInTheFiles();
};

void RevokeTest::everyFormOfYesIsAClaim_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("success true") << QByteArray("{\"success\":true}");
    QTest::newRow("success \"true\"") << QByteArray("{\"success\":\"true\"}");
}

void RevokeTest::everyFormOfYesIsAClaim()
{
    QFETCH(const QByteArray, body);
    Scripted room({http(200, body), works, refusal(190, 458)});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    auto tried = room.revoke();
    QCOMPARE(tried[0].end, End::Open);
    QVERIFY(tried[0].revocation.hasEnded);
    QVERIFY(!tried[0].revocation.asks);
    room.still.advance(1min);
    tried = room.revoke();
    QCOMPARE(tried[0].end, End::Confirmed);
    QCOMPARE(room.methods(), (QByteArrayList{"DELETE", "GET", "GET"})); // it is asked for once
}

void RevokeTest::whatIsNoYesIsNone()
{
    Scripted room({http(200, "{\"success\":false}"), http(200, "{}"), http(200, "{\"success\":\"false\"}")});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    for (int round = 0; round < 3; ++round) {
        const auto tried = room.revoke();
        QCOMPARE(tried[0].end, End::Open);
        QVERIFY(!tried[0].revocation.hasEnded);
        room.still.advance(6h);
    }
    QCOMPARE(room.methods(), (QByteArrayList{"DELETE", "DELETE", "DELETE"}));
}

void RevokeTest::aSignInThatDiedWaitsForAPerson_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    for (const int subcode : {0, 458, 460, 463, 467})
        QTest::addRow("190/%d", subcode) << 190 << subcode;
    QTest::newRow("102") << 102 << 0;
}

void RevokeTest::aSignInThatDiedWaitsForAPerson()
{
    QFETCH(const int, code);
    QFETCH(const int, subcode);
    Scripted room({refusal(code, subcode), works});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const auto tried = room.revoke();
    QCOMPARE(tried[0].end, End::Open); // it proves nothing: the Page's token still works
    QCOMPARE(tried[0].revocation.asks, RevocationQuestion::TokenDead);
    QVERIFY(!tried[0].revocation.pages.front().isConfirmed);
    room.still.advance(7h);
    QCOMPARE(room.revoke().size(), std::size_t(0));
}

void RevokeTest::aSignInThatIsHeldUpIsTriedAgain_data()
{
    QTest::addColumn<int>("subcode");
    for (const int subcode : {459, 464, 490})
        QTest::addRow("190/%d", subcode) << subcode;
}

void RevokeTest::aSignInThatIsHeldUpIsTriedAgain()
{
    QFETCH(const int, subcode);
    Scripted room({refusal(190, subcode), http(200, "true"), refusal(190, 458)});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const auto tried = room.revoke();
    QCOMPARE(tried[0].end, End::Open);
    QVERIFY(!tried[0].revocation.asks);
    QCOMPARE(tried[0].revocation.reason, ErrorKind::TokenInvalid);
    room.still.advance(1min);
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
    QCOMPARE(room.methods(), (QByteArrayList{"DELETE", "DELETE", "GET"}));
}

void RevokeTest::whereTheAppsOwnTokenIsNotTakenASignInIsWanted()
{
    // As for apps of type Native/Desktop, whose calls count as made without a token.
    Scripted room({refusal(190, 460), refusal(104), works}, appSecret);
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const auto tried = room.revoke();
    QCOMPARE(tried[0].end, End::Open);
    QCOMPARE(tried[0].revocation.asks, RevocationQuestion::TokenDead);
    QCOMPARE(room.methods(), (QByteArrayList{"DELETE", "DELETE", "GET"}));
}

void RevokeTest::asksForNobodyBeforeThePagesWereHeard()
{
    Scripted room({refusal(190, 458), http(503, "busy"), http(503, "busy"), http(503, "busy"), refusal(190, 458),
                   refusal(190, 458)});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const auto tried = room.revoke();
    QCOMPARE(tried[0].end, End::Open);
    QVERIFY(!tried[0].revocation.asks);
    room.still.advance(1min);
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
}

void RevokeTest::waitsForAsLongAsMetaSays()
{
    StillClock still;
    ConnectedRoom room({u"--pages"_s, u"1"_s}, {}, &still);
    QVERIFY(room.sandbox.control(u"scenario=rate-limit-17&at=permissions"_s));
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    QCOMPARE(room.revoke()[0].revocation.nextAt, still.now.addSecs(7 * 60));
    QVERIFY(room.sandbox.control(u"scenario=normal"_s));
    still.advance(6min);
    QCOMPARE(room.revoke().size(), std::size_t(0));
    still.advance(1min);
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
}

void RevokeTest::marksTheOthersWhereMetasYesWasNeverHeard()
{
    ConnectedRoom room;
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::RevokeAndReconnect), -1);
    QVERIFY(room.sandbox.control(u"deauthorize=first"_s)); // a crash came between it and the note of it
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
    QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"reconnect"_s});
}

void RevokeTest::doesNotCallRevokedWhatHadExpired()
{
    ConnectedRoom room;
    // One of three had expired.
    QVERIFY(room.sandbox.control(u"scenario=token-invalid-463&at=page&after=2"_s));
    QCOMPARE(room.disconnect({bakery, outdoor, {u"101928374650003"_s}}, DisconnectWay::WholeGrant), -1);
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
    QCOMPARE(room.records().values(u"SELECT outcome || ' ' || COALESCE(old_value, '') || ' ' || (SELECT COUNT(*) FROM"
                                   u" activity_page p WHERE p.activity_id = a.id) FROM activity a"
                                   u" WHERE kind = 'revocation' ORDER BY id"_s),
             (QStringList{u"done  2"_s, u"done expired 1"_s}));
}

void RevokeTest::goesOnOnceTheLoginHasNoPagesAgain()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QVERIFY(room.sandbox.control(u"scenario=outage"_s));
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    QVERIFY(room.sandbox.control(u"scenario=normal"_s));
    QVERIFY(room.connect());
    QCOMPARE(room.revoke()[0].revocation.asks, RevocationQuestion::ConnectedAgain);
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    // The first ends the consent; the second finds it ended, and its token says so.
    const auto tried = room.revoke();
    QCOMPARE(tried.size(), std::size_t(2));
    QVERIFY(tried[0].end == End::Confirmed && tried[1].end == End::Confirmed);
    QVERIFY(room.isEmptyOfSecrets());
}

void RevokeTest::reconnectingTheOthersStopsWhatWaits()
{
    StillClock still;
    ConnectedRoom room({}, {}, &still);
    QVERIFY(room.sandbox.control(u"scenario=outage"_s));
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::RevokeAndReconnect), -1);
    QCOMPARE(room.revoke()[0].end, End::Open);
    QVERIFY(room.sandbox.control(u"scenario=normal"_s));
    still.advance(2min);
    QVERIFY(room.connect()); // nobody agreed that these stop
    room.sandbox.clearLog();
    const auto tried = room.revoke();
    QCOMPARE(tried[0].revocation.asks, RevocationQuestion::ConnectedAgain);
    QCOMPARE(room.calls(), QStringList());
    QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
}

void RevokeTest::endsEachLoginOfAPageByItsOwnWay()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QVERIFY(room.sandbox.control(u"login=other&pages=3"_s));
    QVERIFY(room.connect());
    const auto offers = room.offers({bakery});
    QCOMPARE(offers.size(), std::size_t(2));
    QCOMPARE(offers[0].ways, std::vector{DisconnectWay::WholeGrant}); // this Page was the first login's only one
    QCOMPARE(offers[1].others.size(), std::size_t(2));
    QVERIFY(room.integrations.disconnect(room.here.work, {bakery},
                                         {{offers[0].grant, DisconnectWay::WholeGrant, {}},
                                          {offers[1].grant, DisconnectWay::RemoveHere, {}}}));
    QCOMPARE(room.pageNames().size(), 2);
    room.sandbox.clearLog();
    const auto tried = room.revoke();
    QCOMPARE(tried.size(), std::size_t(1));
    QCOMPARE(tried[0].end, End::Confirmed);
    QCOMPARE(tried[0].revocation.grant, offers[0].grant);
    QCOMPARE(room.calls().first(), u"DELETE "_s + maya + u"/permissions"_s);
    QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
}

void RevokeTest::belongsToNobodyInParticular()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QVERIFY(room.sandbox.control(u"scenario=outage"_s));
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const RevocationId id = room.integrations.revocations()->front().id;
    // Whoever disconnected may do so no more; what was promised is still kept.
    QVERIFY(room.records().change(u"UPDATE member SET role = 'viewer'"_s));
    QCOMPARE(room.integrations.retryRevocation(id).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(room.integrations.forgetRevocation(room.here.work, id).error().kind, ErrorKind::NotAllowed);
    QVERIFY(room.sandbox.control(u"scenario=normal"_s));
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
}

void RevokeTest::tellsNobodyWhileNobodyIsSignedIn()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    room.parts.workspace.leave();
    QVERIFY(!room.integrations.revokeDue(room.here.work));
    QCOMPARE(room.calls(), QStringList());
    QCOMPARE(room.records().count(u"revocation"_s), 1);
    QVERIFY(signIn(room.parts.workspace, u"Maya Lind"_s));
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
}

void RevokeTest::savingAConnectAndRevokingExcludeEachOther()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    const auto isTurnTaken = [&room] { // by another thread than the one that has it
        return std::async(std::launch::async, [&room] {
                   const std::unique_lock turn(room.parts.consentTurn, std::try_to_lock);
                   return !turn.owns_lock();
               })
            .get();
    };
    // While a fresh consent is turned into Pages, no revocation is judged or sent.
    QList<bool> taken;
    QVERIFY(room.connectHere([&](Progress at, const std::function<void()>&) {
        if (at.step >= int(ConnectStep::ReadingPages))
            taken.append(isTurnTaken());
    }));
    QVERIFY(taken.size() >= 2 && !taken.contains(false));
    QVERIFY(!isTurnTaken());
    QCOMPARE(room.revoke()[0].revocation.asks, RevocationQuestion::ConnectedAgain);

    // And while Meta is told to end one, nothing is exchanged: what is saved afterwards works.
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    QVERIFY(room.sandbox.control(u"scenario=slow&at=permissions"_s)); // 3 s for each answer
    room.sandbox.clearLog();
    auto revoking = std::async(std::launch::async, [&room] {
        WorkHere here;
        return room.integrations.revokeDue(here.work)->size();
    });
    QTRY_COMPARE_WITH_TIMEOUT(room.calls().filter(u"DELETE"_s).size(), 1, bound);
    const auto connected = room.connect();
    QCOMPARE(revoking.get(), std::size_t(2));
    const auto timeOf = [log = room.sandbox.log()](const QString& path) { // ms, of the first
        for (const QJsonValue entry : log) {
            if (entry["path"_L1].toString().endsWith(path))
                return entry["time"_L1].toInteger();
        }
        return qint64(0);
    };
    QVERIFY(timeOf(u"/oauth/access_token"_s) - timeOf(u"/permissions"_s) >= 3'000);
    // The consent was given before the old one ended, and has ended with it; or afterwards, on a slow machine.
    QCOMPARE(room.records().count(u"page_token"_s), connected ? 1 : 0);
}

void RevokeTest::stopsWhereAConnectIsUnderWay()
{
    ConnectedRoom room({u"--pages"_s, u"1"_s});
    QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
    QVERIFY(room.sandbox.control(u"scenario=dialog-hangs"_s));
    QObject receiver;
    bool hasEnded = false;
    WorkHandle connecting = room.workers.start(
        &receiver,
        [&room](Work& work) { return room.integrations.connect(work, {}, {u"Connect"_s, u"en"_s, {}, false}); },
        [&hasEnded](const Result<Connected>&) { hasEnded = true; });
    QTRY_COMPARE_WITH_TIMEOUT(room.sandbox.requests(u"/dialog/oauth"_s), 1, bound);
    QCOMPARE(room.integrations.revokeDue(room.here.work).error().kind, ErrorKind::AttemptRunning);
    QCOMPARE(room.calls().filter(u"DELETE"_s), QStringList());
    connecting.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, bound);
    QCOMPARE(room.revoke()[0].end, End::Confirmed);
}

void RevokeTest::leavesNothingInTheFiles_data()
{
    QTest::addColumn<QString>("end");
    for (const char* end : {"revoked", "removed here", "forgotten", "reconnected"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void RevokeTest::leavesNothingInTheFiles()
{
    QFETCH(const QString, end);
    ConnectedRoom room;
    const QByteArrayList before = ciphertexts(room);
    QCOMPARE(before.size(), 4);
    QVERIFY(!filesWith(room, before).isEmpty());
    const std::vector<PageId> all{bakery, outdoor, {u"101928374650003"_s}};
    if (end == "reconnected"_L1) {
        QVERIFY(room.connect());
    } else if (end == "removed here"_L1) {
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::RemoveHere), -1);
    } else {
        QCOMPARE(room.disconnect(all, DisconnectWay::WholeGrant), -1);
        QVERIFY(!filesWith(room, before).isEmpty()); // it waits, and is needed
        if (end == "forgotten"_L1)
            QVERIFY(room.integrations.forgetRevocation(room.here.work, room.integrations.revocations()->front().id));
        else
            QCOMPARE(room.revoke()[0].end, End::Confirmed);
    }
    QByteArrayList gone = before;
    const QByteArrayList kept = ciphertexts(room);
    gone.removeIf([&kept](const QByteArray& text) { return kept.contains(text); });
    QCOMPARE(gone.size(), end == "removed here"_L1 ? 1 : 4);
    QCOMPARE(filesWith(room, gone), QStringList());
}

QTEST_GUILESS_MAIN(RevokeTest)
#include "tst_revoke.moc"
