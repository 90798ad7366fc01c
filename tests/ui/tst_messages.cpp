/// \file Everything that Meta's side can do to a connect: each message is produced by its own cause, through the whole
/// program, and its words are compared with the issue's. Needs what packaging/headless.sh gives.

#include "tests/support/browser.h"
#include "tests/ui/stage.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The issue's own words.
const Message stateMismatch{
    u"Security check failed. Please try connecting again."_s,
    u"The connect link was tampered with or replayed. Restart the connect from Settings → Integrations."_s,
    {u"Restart the connect"_s, u"Dismiss"_s}};
const Message linkExpired{u"The connection link expired."_s,
                          u"The connect link is good for 10 minutes. Click Connect Meta again to start fresh."_s,
                          {u"Start fresh"_s, u"Dismiss"_s}};
const Message declined{
    u"You declined the permissions Facebook requested."_s,
    u"You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked."_s,
    {u"Retry"_s, u"Dismiss"_s}};
// Consent stands at Facebook, and nothing of it was kept here.
Message leavingConsent(Message message)
{
    message.buttons.insert(message.buttons.size() - 1, u"Remove this access at Facebook"_s);
    return message;
}
const Message noPages{u"Your Facebook account doesn't manage any Pages yet."_s,
                      u"Create a Page on Facebook first, then come back."_s,
                      {u"Create a Page on Facebook"_s, u"Look in business portfolios…"_s, u"Dismiss"_s}};
const Message unavailable{u"Facebook is temporarily unavailable."_s,
                          u"Meta's side is failing. Retry in a few minutes."_s,
                          {u"Retry"_s, u"Dismiss"_s}};
// The clock of the stage shows 23 November 2026, 14:05, and the sandbox says "7 minutes".
const Message slowDown{u"Facebook asks to slow down."_s,
                       u"This app has made too many calls for now. Next try at 23/11/2026 14:12."_s,
                       {u"Retry"_s, u"Dismiss"_s}};
const Message codeRefused{u"Facebook did not accept the sign-in."_s,
                          u"Its one-time code was used before, expired, or belongs to another redirect address. Connect "
                          "again; if it happens every time, check the redirect address."_s,
                          {u"Retry"_s, u"Dismiss"_s}};
const Message exchangeRefused{
    u"Meta does not let this app finish the sign-in without its secret."_s,
    u"Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token "
    "passes through the login window's process; Page tokens never do."_s,
    {u"Choose the sign-in form"_s, u"Dismiss"_s}};
const Message secretWrong{u"Meta does not accept the app secret."_s,
                          u"The secret belongs to another app or was reset. Copy it again from the app's dashboard."_s,
                          {u"Replace the secret"_s, u"Dismiss"_s}};
const Message tokenInvalid{u"Facebook no longer accepts this sign-in."_s,
                           u"It expired or was withdrawn, for example by a new password. Sign in again."_s,
                           {u"Retry"_s, u"Dismiss"_s}};
const Message appRefused{u"Facebook refused the Meta app's settings."_s,
                         u"Compare the App ID and the redirect address with the app's dashboard, and check that the app "
                         "is live."_s,
                         {u"Check the Meta app"_s, u"Dismiss"_s}};
const QString inDevelopmentMode =
    u"\nFacebook says: This app is in sandbox mode.  Edit the app configuration at http://developers.facebook.com/apps "
    "to make the app publicly visible."_s;

Message saying(Message message, const QString& more)
{
    message.explanation += more;
    return message;
}

} // namespace

Q_DECLARE_METATYPE(Message)

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMetaDidAndKeepsNothing_data();
    void saysWhatMetaDidAndKeepsNothing();
    void refusesAStateThatWasUsedBefore();
    void refusesAnAnswerToAnAttemptThatIsGone();
    void closesTheWindowWhenTheLinkExpires();
    void refusesAnAnswerThatComesTooLate();
    void isNotFooledByASystemTimeThatIsSetBack();
    void givesUpAfterThreeTriesOfARead();
    void triesAnExchangeOnlyOnce();
    void connectsWhenMetaRecovers();
    void namesThePagesLeftOutOnceAndKeepsNoneOfThem();
    void saysThatTheAppSecretIsWrong();
    void offersTheTokenFormWithoutChangingIt();
    void showsFacebooksOwnWordsWithDetailsToCopy();
    void keepsAMessageUntilItIsDismissed();
    void startsAgainWithTheButton();
    void leadsToFacebooksPageForMakingPages();
    void leavesNothingWhenCancelledWhileReading();
};

void MessagesTest::saysWhatMetaDidAndKeepsNothing_data()
{
    QTest::addColumn<QString>("scenario"); // with its settings, as on the command line
    QTest::addColumn<Message>("expected");
    const auto row = [](const QString& scenario, const Message& expected) {
        QTest::newRow(qPrintable(scenario)) << scenario << expected;
    };

    row(u"altered-state"_s, stateMismatch);
    row(u"missing-state"_s, stateMismatch);
    row(u"replayed-state"_s, stateMismatch);
    row(u"doubled-parameter"_s, stateMismatch);

    row(u"declined"_s, withDetails(leavingConsent(declined)));
    row(u"cancelled"_s, withDetails(declined));
    row(u"cancelled-bare"_s, withDetails(declined));
    row(u"code-and-error"_s, withDetails(declined));

    row(u"no-pages"_s, leavingConsent(noPages));
    row(u"view-only"_s, leavingConsent(noPages));

    for (const QString& scenario : {u"outage"_s, u"outage-code-1"_s, u"outage-code-2"_s, u"html"_s, u"broken-json"_s,
                                    u"hanging"_s, u"closed"_s, u"redirect"_s}) {
        for (const QString& at : {u"exchange"_s, u"accounts"_s})
            row(scenario + u" --at "_s + at, withDetails(unavailable));
    }
    row(u"outage --at permissions"_s, withDetails(unavailable));
    row(u"outage --at me"_s, withDetails(unavailable));
    row(u"big-reply"_s, withDetails(unavailable));

    for (const int code : {4, 9, 17, 32, 341, 613, 80001})
        row(u"rate-limit-%1"_s.arg(code), withDetails(slowDown));
    row(u"rate-limit-4 --at accounts"_s, withDetails(slowDown));

    for (const QString& scenario : {u"reused-code"_s, u"expired-code"_s, u"wrong-redirect"_s, u"wrong-verifier"_s})
        row(scenario, withDetails(codeRefused));
    row(u"missing-code"_s, withDetails(appRefused));
    row(u"app-inactive"_s, withDetails(saying(appRefused, inDevelopmentMode)));

    row(u"token-invalid"_s, withDetails(tokenInvalid));
}

void MessagesTest::saysWhatMetaDidAndKeepsNothing()
{
    QFETCH(const QString, scenario);
    QFETCH(const Message, expected);
    Stage stage(QStringList{u"--scenario"_s} + scenario.split(u' '));
    if (scenario.startsWith("hanging"_L1))
        stage.settings.limits.replyTime = 300ms;
    QVERIFY(stage.startWithWorkspace());

    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), expected);
    verifyNothingIsLeft(stage);

    QVERIFY(stage.press(u"Dismiss"_s));
    QVERIFY(!stage.message());
}

void MessagesTest::refusesAStateThatWasUsedBefore()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    const QStringList before = stage.records().ofConnect();

    QVERIFY(stage.sandbox->control(u"scenario=replayed-state&pages=5"_s)); // now it answers with the state before
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), stateMismatch);
    QCOMPARE(stage.records().ofConnect(), before);
}

void MessagesTest::refusesAnAnswerToAnAttemptThatIsGone()
{
    Stage stage({u"--scenario"_s, u"landing-slow"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QVERIFY(stage.records().change(u"DELETE FROM attempt"_s));
    QVERIFY(stage.sandbox->control(u"scenario=normal"_s)); // the answer comes now
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), stateMismatch);
    verifyNothingIsLeft(stage);
}

void MessagesTest::closesTheWindowWhenTheLinkExpires()
{
    Stage stage({u"--consent"_s, u"ask"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QVERIFY(stage.isSeen(u"Finish in the Facebook window"_s));
    stage.clock.advance(9min);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"The connect link is good for another 0:59."_s) ||
                                 stage.isSeen(u"The connect link is good for another 0:50."_s),
                             bound);
    QVERIFY(!stage.message());
    QCOMPARE(Stage::loginProcesses().size(), 1);

    stage.clock.advance(1min);
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), linkExpired);
    verifyNothingIsLeft(stage);
}

void MessagesTest::refusesAnAnswerThatComesTooLate()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    stage.clock.advanceAfterLogin(10min);
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), linkExpired);
    QCOMPARE(stage.sandbox->requests(u"/oauth/access_token"_s), 0);
    verifyNothingIsLeft(stage);
}

void MessagesTest::isNotFooledByASystemTimeThatIsSetBack()
{
    Stage stage({u"--consent"_s, u"ask"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    stage.clock.advance(10min);
    stage.clock.setCalendar(QDateTime({2026, 11, 23}, {13, 0}, Qt::UTC)); // an hour before the click
    QVERIFY(stage.awaitMessage());
    QCOMPARE(stage.message().value(), linkExpired);
    verifyNothingIsLeft(stage);
}

void MessagesTest::givesUpAfterThreeTriesOfARead()
{
    Stage stage({u"--scenario"_s, u"outage"_s, u"--at"_s, u"accounts"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), withDetails(unavailable));
    QCOMPARE(stage.sandbox->requests(u"/me/accounts"_s), 3);
}

void MessagesTest::triesAnExchangeOnlyOnce()
{
    Stage stage({u"--scenario"_s, u"outage"_s, u"--at"_s, u"exchange"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), withDetails(unavailable));
    QCOMPARE(stage.sandbox->requests(u"/oauth/access_token"_s), 1);
}

void MessagesTest::connectsWhenMetaRecovers()
{
    Stage stage({u"--scenario"_s, u"outage-once"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), (Message{u"3 Pages connected."_s, {}, {u"Dismiss"_s}}));
    QVERIFY(stage.awaitTable(threePages));
    QCOMPARE(stage.records().count(u"page_token"_s), 3);
}

void MessagesTest::namesThePagesLeftOutOnceAndKeepsNoneOfThem()
{
    Stage stage({u"--scenario"_s, u"mixed"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const Message shown = stage.message().value();
    const QStringList kept = stage.records().values(u"SELECT name FROM page ORDER BY name"_s);
    QCOMPARE(shown.message, u"2 Pages connected."_s); // and one came in without a token
    QVERIFY(stage.awaitTable(kept));

    const QStringList all{u"Bücherstube am Markt"_s, u"Green Valley Yoga"_s, u"Harbor Light Café"_s,
                          u"Northwind Outdoor"_s, u"Sunrise Bakery"_s};
    QVERIFY(!kept.isEmpty() && kept.size() < all.size());
    const QStringList sentences = shown.explanation.split(u'\n');
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences.first(), u"Limited, because Facebook handed out no token: %1. An admin of the Page, or of the "
                                "business portfolio that holds it, can mend that. Facebook may also ask you to switch on "
                                "two-factor authentication."_s.arg(stage.records().values(
                                    u"SELECT p.name FROM page p JOIN page_token t ON t.page_id = p.page_id"
                                    " WHERE t.state = 'limited'"_s).join(u", "_s)));
    QVERIFY(sentences.last().startsWith("Left out, because you are neither admin nor editor there: "_L1));
    for (const QString& page : all)
        QCOMPARE(sentences.last().count(page), kept.contains(page) ? 0 : 1);
}

void MessagesTest::saysThatTheAppSecretIsWrong()
{
    Stage stage({});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Meta app…"_s));
    QVERIFY(stage.type(u"App secret (optional)"_s, u"00000000000000000000000000000000"_s));
    QVERIFY(stage.press(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.records().count(u"meta_app"_s), 1, bound);
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), withDetails(secretWrong));
    verifyNothingIsLeft(stage);
}

void MessagesTest::offersTheTokenFormWithoutChangingIt()
{
    Stage stage({u"--scenario"_s, u"exchange-refused"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), withDetails(exchangeRefused));
    verifyNothingIsLeft(stage);
    QCOMPARE(stage.records().count(u"meta_app"_s), 0);

    QVERIFY(stage.press(u"Choose the sign-in form"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Sign-in form"_s), bound);
    QVERIFY(stage.press(u"Cancel"_s));
    QVERIFY(stage.connectMeta()); // and asks for a code again
    const QJsonArray log = stage.sandbox->log();
    for (const auto& entry : log) {
        if (entry.toObject()["path"_L1].toString().endsWith("/dialog/oauth"_L1))
            QVERIFY(entry.toObject()["query"_L1].toString().contains("response_type=code&"_L1));
    }
}

void MessagesTest::showsFacebooksOwnWordsWithDetailsToCopy()
{
    Stage stage({u"--scenario"_s, u"user-message"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    // Its markup is text like any other.
    const Message expected{u"Facebook refused the request."_s,
                           u"We limit how often you can do this\nYou can't use this feature right now. To help protect "
                           "the community from spam, we limit how often <b>you</b> can post, comment or do other "
                           "things."_s,
                           {u"Retry"_s, u"Details"_s, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);

    QVERIFY(stage.press(u"Details"_s));
    const QString details = stage.message()->explanation.sliced(expected.explanation.size() + 1);
    static const QRegularExpression codes(u"\\AMeta error 368, subcode 1390008, HTTP 400, trace [A-Za-z0-9_-]{8,}\\z"_s);
    QVERIFY2(codes.match(details).hasMatch(), qPrintable(details));
    for (QLabel* label : stage.program->window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == details) {
            label->setFocus();
            QTest::keyClick(label, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        }
        if (label->isVisible())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(QApplication::clipboard()->text(), details);
    verifyNothingIsLeft(stage);
}

void MessagesTest::keepsAMessageUntilItIsDismissed()
{
    Stage stage({u"--scenario"_s, u"no-pages"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), leavingConsent(noPages));

    // An hour goes by, the person looks elsewhere, and the panel reads its rows anew.
    stage.clock.advance(1h);
    QVERIFY(stage.records().change(
        u"INSERT INTO page VALUES ((SELECT id FROM workspace), '1', 'A Page', 'a page')"_s));
    Q_EMIT stage.program->integrations.changed();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.isSeen(u"Connect your Facebook Pages"_s), bound);
    QVERIFY(stage.press(u"Settings"_s));
    QCOMPARE(stage.message().value(), leavingConsent(noPages));

    QVERIFY(stage.press(u"Dismiss"_s));
    QVERIFY(!stage.message());
}

void MessagesTest::startsAgainWithTheButton()
{
    Stage stage({u"--scenario"_s, u"altered-state"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message().value(), stateMismatch);

    QVERIFY(stage.sandbox->control(u"scenario=normal"_s));
    QVERIFY(stage.press(u"Restart the connect"_s));
    QVERIFY(!stage.message());
    QVERIFY(stage.awaitTable(threePages));
}

void MessagesTest::leadsToFacebooksPageForMakingPages()
{
    Stage stage({u"--scenario"_s, u"no-pages"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const Browser browser;
    QVERIFY(stage.press(u"Create a Page on Facebook"_s));
    QCOMPARE(browser.opened, QStringList(u"https://www.facebook.com/pages/create"_s));
}

void MessagesTest::leavesNothingWhenCancelledWhileReading()
{
    Stage stage({u"--scenario"_s, u"slow-accounts"_s, u"--pages"_s, u"5000"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.press(u"Connect Meta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"200 Pages so far"_s), bound);
    QVERIFY(stage.press(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.isSeen(u"Reading your Pages"_s), bound);
    // The person had agreed at Facebook by then, which only Facebook can take back.
    QCOMPARE(stage.message().value(),
             (Message{u"The connect was cancelled."_s,
                      u"Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent."_s,
                      {u"Remove this access at Facebook"_s, u"Dismiss"_s}}));
    verifyNothingIsLeft(stage);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        MessagesTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_messages.moc"
