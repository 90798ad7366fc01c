/// How connected Pages stand, through all of app/ against the sandbox: what is asked and when, what each of Meta's answers
/// changes, and what it does not.

#include "app/integrations/healthstore.h"
#include "app/integrations/integrations.h"
#include "tests/support/room.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own
const PageId bakery{u"101928374650001"_s};
const PageId outdoor{u"101928374650002"_s};
const PageId cafe{u"101928374650003"_s};

using Checks = Integrations::Checks;

/// A room whose clock stands still, and what the panel asks.
struct Ward : Room
{
    explicit Ward(const QStringList& options = {}, const QByteArray& secret = {})
        : Room(options, nullptr, StillClock().clock())
    {
        parts.clock = still.clock();
        if (!secret.isEmpty() && !useApp(Meta::SignInForm::Automatic, secret))
            qFatal("the app is not taken");
    }

    void connectPages()
    {
        if (!connect())
            qFatal("nothing was connected");
        sandbox.clearLog();
    }
    CheckRound check(Checks checks = Checks::Due) { return integrations.check(here.work, checks).value(); }
    /// A round of all logins right after the connect, with the sandbox changed in between.
    CheckRound connectAndCheck(const QString& change) { return checkChanged(change, 0s, Checks::AllLogins); }
    /// A round of what is due by then.
    CheckRound connectAndCheckADayLater(const QString& change) { return checkChanged(change, 24h + 1s, Checks::Due); }
    CheckRound checkNow(const std::vector<PageId>& pages) { return integrations.checkNow(here.work, pages).value(); }

    /// What was asked of the Graph since the last time, in order, and forgotten now.
    QStringList calls()
    {
        QStringList calls;
        for (const QJsonValue entry : sandbox.log())
            calls.append(entry["method"_L1].toString() + u' ' + entry["path"_L1].toString().section(u'/', 2));
        sandbox.clearLog();
        return calls;
    }
    Page page(const PageId& id = bakery)
    {
        const auto list = integrations.pages({id.value}).value();
        return list.pages.empty() ? Page() : list.pages.front();
    }
    QList<PageState> states()
    {
        QList<PageState> states;
        for (const PageId& id : {bakery, outdoor, cafe})
            states.append(page(id).state);
        return states;
    }
    bool sandboxNow(const QString& settings) { return sandbox.control(settings); }

    StillClock still;
    Integrations integrations{parts.connectParts(), app.id};
    WorkHere here;

private:
    CheckRound checkChanged(const QString& change, std::chrono::seconds later, Checks checks)
    {
        connectPages();
        still.advance(later);
        if (!sandboxNow(change))
            qFatal("the sandbox does not know %s", qPrintable(change));
        return check(checks);
    }
};

const QStringList oneQuestion{u"GET me/permissions"_s, u"GET me/accounts"_s, u"GET debug_token"_s, u"GET debug_token"_s};

QStringList asking(const std::vector<PageId>& pages)
{
    QStringList calls;
    for (const PageId& page : pages)
        calls.append(u"GET "_s + page.value);
    return calls;
}

} // namespace

Q_DECLARE_METATYPE(PageState)

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfMetasCodesMeansOneState_data();
    void eachOfMetasCodesMeansOneState();

    void nothingSealedTouchesNeitherKeychainNorNetwork()
    {
        Ward ward;
        const CheckRound round = ward.check(Checks::AllLogins);
        QCOMPARE(round.asked + round.logins, 0);
        QVERIFY(!round.nextAt && !round.trouble);
        QCOMPARE(ward.keys.reads, 0);
        QCOMPARE(ward.calls(), QStringList());
    }

    void aStartAsksOneQuestionForEachLogin()
    {
        Ward ward;
        ward.connectPages();
        const QDateTime connectedAt = ward.still.now;
        ward.still.advance(1min); // no Page is due in the first minute but by a chance of one in 480
        Inspector(ward.databasePath()).rows(u"UPDATE page_token SET next_check_at = '2026-11-24T00:00:00.000Z'"_s);
        const CheckRound round = ward.check(Checks::AllLogins);
        QCOMPARE(ward.calls(), oneQuestion);
        QCOMPARE(round.logins, 1);
        QCOMPARE(round.asked, 0);
        QVERIFY(round.nextAt && *round.nextAt > ward.still.now);
        QCOMPARE(ward.states(), (QList{PageState::Active, PageState::Active, PageState::Active}));
        QCOMPARE(ward.page().checkedAt, connectedAt); // its own token was not asked
        QCOMPARE(ward.check().logins, 0);
        QCOMPARE(ward.calls(), QStringList());
    }

    void eachPageIsAskedWithItsOwnTokenOnceADay()
    {
        Ward ward;
        ward.connectPages();
        ward.still.advance(24h + 1s);
        const CheckRound round = ward.check();
        QCOMPARE(round.asked, 3);
        QStringList calls = ward.calls();
        QCOMPARE(calls.mid(0, 4), oneQuestion); // whose day is over as well
        QStringList pages = calls.mid(4);
        pages.sort();
        QCOMPARE(pages, asking({bakery, outdoor, cafe}));
        QCOMPARE(ward.page().checkedAt, ward.still.now);
        // And the next ones are spread over the quarter of a day around the same time tomorrow.
        const auto soonest = ward.still.now.addSecs(21 * 3600);
        QVERIFY(*round.nextAt >= soonest && *round.nextAt <= ward.still.now.addSecs(27 * 3600));
        QCOMPARE(ward.check().asked, 0);
    }

    void checkNowAsksTheChosenPagesAndTheirLogin()
    {
        Ward ward;
        ward.connectPages();
        const CheckRound round = ward.checkNow({outdoor});
        QCOMPARE(ward.calls(), oneQuestion + asking({outdoor}));
        QCOMPARE(round.asked, 1);
        QCOMPARE(ward.checkNow({}).logins, 0);
    }

    void anAnswerOfAPagesOwnTokenChangesItsStateAndALaterSuccessRestoresIt_data();
    void anAnswerOfAPagesOwnTokenChangesItsStateAndALaterSuccessRestoresIt();

    void whatProvesNothingChangesNothingAndSaysWhenTheNextTryIs_data();
    void whatProvesNothingChangesNothingAndSaysWhenTheNextTryIs();

    void aThrottledAppEndsTheRound()
    {
        Ward ward;
        const CheckRound round = ward.connectAndCheckADayLater(u"scenario=rate-limit-4&at=page"_s);
        QVERIFY(round.trouble && round.trouble->kind == ErrorKind::RateLimited);
        QCOMPARE(round.asked, 1);
        QCOMPARE(*round.nextAt, ward.still.now.addSecs(7 * 60)); // as Meta said
        ward.calls();
    }

    void aThrottledPageLeavesTheOthersToBeAsked()
    {
        Ward ward;
        const CheckRound round = ward.connectAndCheckADayLater(u"scenario=rate-limit-80001&at=page"_s);
        QVERIFY(!round.trouble);
        QCOMPARE(round.asked, 3);
    }

    void threeAnswersThatSayNothingEndTheRound()
    {
        Ward ward({u"--pages"_s, u"10"_s});
        const CheckRound round = ward.connectAndCheckADayLater(u"scenario=outage&at=page"_s);
        QVERIFY(round.trouble && round.trouble->kind == ErrorKind::MetaUnavailable);
        QCOMPARE(round.asked, 3);
    }

    void aDeadSignInTokenProvesNothingAboutThePages()
    {
        Ward ward;
        const CheckRound round = ward.connectAndCheck(u"scenario=token-invalid-463&at=permissions"_s);
        QVERIFY(!round.trouble);
        QCOMPARE(round.asked, 3); // which are asked themselves, because it has just died
        QCOMPARE(ward.states(), (QList{PageState::Active, PageState::Active, PageState::Active}));
        const PageDetails details = ward.integrations.details(bakery).value();
        QCOMPARE(details.accesses.front().lastError->code, 190);
        QCOMPARE(details.accesses.front().lastError->subcode, 463);
        QCOMPARE(ward.check(Checks::AllLogins).asked, 0); // known by now
    }

    void anAppThatWasRemovedAtFacebookIsSaidOfEachPage()
    {
        Ward ward;
        QCOMPARE(ward.connectAndCheck(u"deauthorize=first"_s).asked, 3);
        QCOMPARE(ward.states(), (QList{PageState::Removed, PageState::Removed, PageState::Removed}));
        QCOMPARE(ward.records().count(u"page"_s), 3); // nothing is disconnected by itself
    }

    void aPageThatIsNoLongerInTheListIsAskedItself()
    {
        Ward ward;
        const CheckRound round = ward.connectAndCheck(u"untick="_s + outdoor.value);
        QCOMPARE(round.asked, 1);
        QCOMPARE(ward.calls(), oneQuestion + asking({outdoor}));
        QVERIFY(wantsAttention(ward.page(outdoor).state));
        QCOMPARE(ward.page(bakery).state, PageState::Active);
    }

    void aListThatBreaksOffSaysNothingAboutWhatItLacks()
    {
        Ward ward({u"--pages"_s, u"150"_s});
        const CheckRound round = ward.connectAndCheck(u"scenario=outage&at=accounts&after=1"_s);
        QVERIFY(!round.trouble || round.trouble->kind == ErrorKind::MetaUnavailable);
        QCOMPARE(round.asked, 0);
        QCOMPARE(ward.integrations.pages({}).value().found.value(PageState::Unavailable), 150);
        QCOMPARE(ward.records().count(u"page"_s), 150);
    }

    void anAnswerAboutATokenThatWasReplacedMeanwhileIsNotKept()
    {
        Ward ward;
        ward.connectPages();
        const auto connection = ward.parts.database.open();
        const auto seen = HealthStore::accessesOf(*connection, ward.session.workspace, bakery).value();
        ward.still.advance(1h);
        QVERIFY(ward.connect());
        Error dead(ErrorKind::TokenInvalid);
        dead.code = 190;
        QVERIFY(HealthStore::noteState(*connection, seen.front(), PageState::ReconnectNeeded, {}, dead, ward.still.now,
                                       ward.still.now));
        QCOMPARE(ward.page().state, PageState::Active);
    }

    void anAccessThatEndsSoonSaysWhen()
    {
        Ward ward; // without a secret Page tokens end with the sign-in token, after 60 days
        ward.connectPages();
        QCOMPARE(ward.page().state, PageState::Active);
        const QDateTime end = ward.page().expiresAt;
        QCOMPARE(end, ward.still.now.addSecs(5'183'944));
        ward.still.advance(std::chrono::hours(24 * 54));
        QCOMPARE(ward.page().state, PageState::ExpiresSoon);
        QCOMPARE(ward.page().expiresAt, end);
    }

    void withASecretPagesDoNotEnd()
    {
        Ward ward({}, appSecret);
        ward.connectPages();
        QVERIFY(!ward.page().expiresAt.isValid());
        ward.check(Checks::AllLogins);
        QVERIFY(!ward.page().expiresAt.isValid());
        QVERIFY(ward.integrations.details(bakery).value().accesses.front().loginExpiresAt.isValid());
    }

    void oneNotificationTellsOfAllAndNoneWithinADay()
    {
        Ward ward;
        ward.connectPages();
        QVERIFY(!ward.integrations.takeAttention().value());
        QVERIFY(ward.sandboxNow(u"scenario=token-invalid-460&at=page"_s));
        ward.checkNow({bakery, outdoor});
        const auto attention = ward.integrations.takeAttention().value();
        QVERIFY(attention);
        QCOMPARE(attention->pages, 2);
        QCOMPARE(attention->names, (QStringList{u"Northwind Outdoor"_s, u"Sunrise Bakery"_s}));
        QVERIFY(!ward.integrations.takeAttention().value());

        ward.checkNow({cafe});
        ward.still.advance(23h);
        QVERIFY(!ward.integrations.takeAttention().value()); // at most daily
        ward.still.advance(2h);
        const auto next = ward.integrations.takeAttention().value();
        QVERIFY(next);
        QCOMPARE(next->names, QStringList{u"Harbor Light Café"_s}); // the others were told of already
    }

    void whatHasHealedIsNotTold()
    {
        Ward ward;
        ward.connectPages();
        QVERIFY(ward.sandboxNow(u"scenario=token-invalid-460&at=page"_s));
        ward.checkNow({bakery});
        QVERIFY(ward.sandboxNow(u"scenario=normal"_s));
        ward.checkNow({bakery});
        QVERIFY(!ward.integrations.takeAttention().value());
    }

    void aRoundIsNotInTheWayOfAConnectNorOfAnother()
    {
        Ward ward;
        ward.connectPages();
        Integrations& integrations = ward.integrations;
        const LoginAppearance appearance;
        std::optional<ErrorKind> refused;
        ward.keys.onRead = {};
        QVERIFY(ward.sandboxNow(u"scenario=slow-accounts"_s));
        const auto connected = runWork(
            ward.workers, [&](Work& work) { return integrations.connect(work, {}, appearance); },
            [&](Progress progress, WorkHandle&) {
                if (ConnectStep(progress.step) == ConnectStep::ReadingPages && !refused) {
                    const auto round = integrations.check(ward.here.work, Checks::AllLogins);
                    refused = round ? ErrorKind::Cancelled : round.error().kind;
                }
            });
        QVERIFY(connected);
        QCOMPARE(refused.value(), ErrorKind::AttemptRunning);
    }

    void whoIsSignedOutChecksNothing()
    {
        Ward ward;
        ward.connectPages();
        QVERIFY(ward.parts.workspace.signOut());
        QCOMPARE(ward.integrations.check(ward.here.work, Checks::AllLogins).error().kind, ErrorKind::SessionChanged);
        QCOMPARE(ward.calls(), QStringList());
    }

    void aLockedKeychainIsSaidAndNothingIsAsked()
    {
        Ward ward;
        ward.connectPages();
        QVERIFY(ward.parts.workspace.lock());
        ward.session = signIn(ward.parts.workspace, u"Maya Lind"_s).value();
        ward.keys.readError = Error(ErrorKind::KeychainLocked);
        QCOMPARE(ward.integrations.check(ward.here.work, Checks::AllLogins).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(ward.calls(), QStringList());
        QCOMPARE(ward.page().state, PageState::Active);
    }
};

void HealthTest::eachOfMetasCodesMeansOneState_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<int>("state"); // -1: proves nothing
    const auto row = [](int code, int subcode, std::optional<PageState> state) {
        QTest::addRow("%d/%d", code, subcode) << code << subcode << (state ? int(*state) : -1);
    };
    for (const int subcode : {0, 460, 463, 467})
        row(190, subcode, PageState::ReconnectNeeded);
    row(102, 0, PageState::ReconnectNeeded);
    row(190, 458, PageState::Removed);
    for (const int subcode : {459, 464, 490})
        row(190, subcode, PageState::ConfirmAtFacebook);
    row(190, 492, PageState::RoleLost);
    row(190, 2069032, {});
    row(368, 0, PageState::Blocked);
    for (const int code : {10, 200, 230, 299})
        row(code, 0, PageState::PermissionMissing);
    for (const int code : {1, 2, 3, 4, 9, 17, 32, 33, 100, 101, 104, 300, 341, 613, 80001})
        row(code, 0, {});
}

void HealthTest::eachOfMetasCodesMeansOneState()
{
    QFETCH(const int, code);
    QFETCH(const int, subcode);
    QFETCH(const int, state);
    GraphReply::Raw raw;
    raw.status = 400;
    raw.body = "{\"error\":{\"code\":" + QByteArray::number(code) + ",\"error_subcode\":" + QByteArray::number(subcode) +
               ",\"message\":\"(#200) Requires pages_manage_posts permission\"}}";
    raw.receivedAt = QDateTime::currentDateTimeUtc();
    const auto reply = GraphReply::parse(raw);
    QVERIFY(!reply);
    const auto after = stateAfter(reply.error().error);
    QCOMPARE(after ? int(*after) : -1, state);
    if (after == PageState::PermissionMissing)
        QCOMPARE(permissionsNamedIn(reply.error().error.said), u"pages_manage_posts"_s);
}

void HealthTest::anAnswerOfAPagesOwnTokenChangesItsStateAndALaterSuccessRestoresIt_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<PageState>("state");
    for (const int subcode : {0, 460, 463, 467})
        QTest::addRow("190/%d", subcode) << u"token-invalid-%1"_s.arg(subcode) << PageState::ReconnectNeeded;
    QTest::newRow("190/458") << u"token-invalid-458"_s << PageState::Removed;
    for (const int subcode : {459, 464, 490})
        QTest::addRow("190/%d", subcode) << u"token-invalid-%1"_s.arg(subcode) << PageState::ConfirmAtFacebook;
    QTest::newRow("190/492") << u"token-invalid-492"_s << PageState::RoleLost;
    QTest::newRow("368") << u"user-message"_s << PageState::Blocked;
}

void HealthTest::anAnswerOfAPagesOwnTokenChangesItsStateAndALaterSuccessRestoresIt()
{
    QFETCH(const QString, scenario);
    QFETCH(const PageState, state);
    Ward ward;
    ward.connectPages();
    QVERIFY(ward.sandboxNow(u"scenario=%1&at=page"_s.arg(scenario)));
    ward.checkNow({bakery});
    QCOMPARE(ward.states(), (QList{state, PageState::Active, PageState::Active}));
    QCOMPARE(ward.page().reason.isEmpty(), state != PageState::Blocked); // whose words are Meta's
    const PageAccess access = ward.integrations.details(bakery).value().accesses.front();
    QVERIFY(access.lastError && access.lastError->detail.contains("trace"_L1));
    QCOMPARE(access.lastErrorAt, ward.still.now);
    // The token stays: none of these is a reason to destroy it.
    QCOMPARE(ward.records().values(u"SELECT COUNT(*) FROM sealed WHERE purpose = 'page token'"_s), QStringList{u"3"_s});

    QVERIFY(ward.sandboxNow(u"scenario=normal"_s));
    ward.checkNow({bakery});
    QCOMPARE(ward.page().state, PageState::Active);
    QVERIFY(ward.page().reason.isEmpty());
    QVERIFY(!ward.integrations.details(bakery).value().accesses.front().lastError);
}

void HealthTest::whatProvesNothingChangesNothingAndSaysWhenTheNextTryIs_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<PageState>("shown");
    QTest::addColumn<int>("minutes");
    for (const auto& scenario : {u"outage"_s, u"outage-code-1"_s, u"outage-code-2"_s, u"html"_s, u"closed"_s})
        QTest::addRow("%s", qPrintable(scenario)) << scenario << PageState::Unavailable << 5;
    for (const int code : {4, 9, 17, 32, 341, 613, 80001})
        QTest::addRow("code %d", code) << u"rate-limit-%1"_s.arg(code) << PageState::SlowedDown << 7;
}

void HealthTest::whatProvesNothingChangesNothingAndSaysWhenTheNextTryIs()
{
    QFETCH(const QString, scenario);
    QFETCH(const PageState, shown);
    QFETCH(const int, minutes);
    Ward ward;
    ward.connectPages();
    QVERIFY(ward.sandboxNow(u"scenario=%1&at=page"_s.arg(scenario)));
    ward.checkNow({bakery});
    QCOMPARE(ward.page().state, shown);
    QCOMPARE(ward.page().nextCheckAt, ward.still.now.addSecs(minutes * 60));
    QCOMPARE(ward.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
    QVERIFY(!ward.integrations.takeAttention().value());
    QVERIFY(ward.sandboxNow(u"scenario=normal"_s));
    ward.still.advance(std::chrono::minutes(minutes));
    QVERIFY(ward.check().asked >= 1);
    QCOMPARE(ward.page().state, PageState::Active);
}

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_health.moc"
