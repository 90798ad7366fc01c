/// What waits for Meta, in the window: when it is told, when it is said to be over, what a person can do, and where the
/// help for the other way is. And what a connect that saved nothing offers.

#include "tests/support/browser.h"
#include "tests/ui/disconnectshow.h"
#include "tests/ui/keyboard.h"
#include "ui/integrations/forgetdialog.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoneAtOnceWithoutANetworkAndToldLater();
    void saysRevokedOnlyWhenTheTokenIsRefused_data();
    void saysRevokedOnlyWhenTheTokenIsRefused();
    void signsInOnceMoreWhereTheSignInHasDied();
    void signsInOnceMoreWhereThatWasChosen();
    void leavesWhatIsNotTheirsToOtherRoles();
    void forgetsOnlyAfterSayingWhatItMeans();
    void leadsToTheHelpFromEveryPlace();
    void aConnectThatSavedNothingOffersTheWayOut_data();
    void aConnectThatSavedNothingOffersTheWayOut();

private:
    bool leadsToTheHelp(QWidget* from);
};

void WaitingTest::isGoneAtOnceWithoutANetworkAndToldLater()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    const QString port = QString::number(QUrl(show.sandbox->address()).port());
    show.sandbox.reset();
    QVERIFY(show.disconnect({bakery}));
    QTRY_VERIFY_WITH_TIMEOUT(show.isSeen(u"Connect your Facebook Pages"_s), bound);
    QCOMPARE(show.records().count(u"page"_s), 0);
    QVERIFY(show.bar());
    QTRY_VERIFY_WITH_TIMEOUT(
        wordsIn(show.bar()).filter(u"Sunrise Bakery: Pagekeep could not reach Facebook. Next try at "_s).size() == 1, bound);
    QCOMPARE(wordsIn(show.bar()).front(), u"1 revocation waiting for Meta"_s);
    QVERIFY(!show.message()); // quietly

    // Nobody is told while nobody is signed in, and the row does not come back.
    show.quit();
    show.sandbox = std::make_unique<Sandbox>(
        QStringList{u"--consent"_s, u"auto"_s, u"--pages"_s, u"1"_s, u"--port"_s, port});
    QVERIFY(show.sandbox->isRunning());
    show.clock.advance(10min);
    show.start();
    QTRY_VERIFY_WITH_TIMEOUT(show.isSeen(u"Sign in to your workspace on this computer."_s), bound);
    QCOMPARE(show.sandbox->log().size(), 0);
    QVERIFY(show.signIn(u"Maya"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery (connected by Maya, 23 Nov 2026)."_s)); // it was due
    QTRY_VERIFY_WITH_TIMEOUT(!show.hasBar(), bound);
    QVERIFY(show.isSeen(u"Connect your Facebook Pages"_s));
    QCOMPARE(show.activity(), (QStringList{u"disconnect done whole grant"_s, u"revocation waiting whole grant"_s,
                                           u"revocation done whole grant"_s}));
}

void WaitingTest::saysRevokedOnlyWhenTheTokenIsRefused_data()
{
    QTest::addColumn<int>("subcode"); // of the Page token's own answer, after Meta has said yes
    QTest::addColumn<QString>("said"); // nothing where it goes on waiting
    QTest::newRow("190") << 0 << u"Access revoked at Meta: Sunrise Bakery."_s;
    QTest::newRow("190/460") << 460 << u"Access revoked at Meta: Sunrise Bakery."_s;
    QTest::newRow("190/463") << 463 << u"The access had already expired: Sunrise Bakery."_s;
    QTest::newRow("190/459") << 459 << QString();
    QTest::newRow("190/492") << 492 << QString();
}

void WaitingTest::saysRevokedOnlyWhenTheTokenIsRefused()
{
    QFETCH(const int, subcode);
    QFETCH(const QString, said);
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    QVERIFY(show.sandbox->control(u"scenario=token-invalid-%1&at=page"_s.arg(subcode)));
    QVERIFY(show.disconnect({bakery}));
    if (!said.isEmpty()) {
        QVERIFY(show.awaitSaid(said));
        QVERIFY(!show.hasBar());
        QVERIFY(show.press(u"Activity"_s));
        const QString line = subcode == 463 ? u"The access at Meta had already expired"_s : u"Access revoked at Meta"_s;
        const auto isLogged = [&] {
            for (const QTableView* table : show.program->window.findChildren<QTableView*>()) {
                for (int cell = 0; table->isVisible() && cell < table->model()->columnCount(); ++cell) {
                    if (table->model()->index(0, cell).data().toString() == line)
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLogged(), bound);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(show.activity(),
                              (QStringList{u"disconnect done whole grant"_s, u"revocation waiting whole grant"_s}), bound);
    QVERIFY(show.bar());
    QVERIFY(!show.message());
    QVERIFY(show.sandbox->control(u"scenario=normal"_s));
    QVERIFY(show.press(u"Retry now"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery (connected by Maya, 23 Nov 2026)."_s));
    QCOMPARE(show.withdrawals(), 1); // it had said yes
}

void WaitingTest::signsInOnceMoreWhereTheSignInHasDied()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    QVERIFY(show.endSignIns());
    QVERIFY(show.disconnect({bakery}));
    QVERIFY(show.bar());
    const QString why = u"Sunrise Bakery: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by "
                        "itself. Sign in once more with the Facebook login that Maya used on 23 Nov 2026, or end it in "
                        "Facebook's settings, then retry."_s;
    QTRY_VERIFY_WITH_TIMEOUT(show.isSeen(why), bound);
    show.program->window.resize(show.program->window.minimumSize());
    const auto hasRoom = [&show] { // for the words of each of its buttons
        for (const QPushButton* button : show.bar()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                return false;
        }
        return show.program->window.size() == show.program->window.minimumSize();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRoom(), bound);
    QVERIFY(!show.message());

    QVERIFY(show.sandbox->control(u"login=other"_s));
    QVERIFY(show.press(u"Sign in once more to revoke"_s));
    QVERIFY(show.awaitSaid(u"That was another Facebook login."_s));
    QCOMPARE(show.message()->buttons,
             (QStringList{u"Sign in again"_s, u"Remove this access at Facebook"_s, u"Dismiss"_s}));
    QVERIFY(show.isSeen(why));
    QCOMPARE(show.records().ofConnect(), QStringList()); // nothing came of it here

    QVERIFY(show.sandbox->control(u"login=first"_s));
    QVERIFY(show.press(u"Sign in again"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery."_s));
    QTRY_VERIFY_WITH_TIMEOUT(!show.hasBar(), bound);
    QVERIFY(show.isSeen(u"Connect your Facebook Pages"_s));
    QCOMPARE(show.records().ofConnect(), QStringList());
}

void WaitingTest::signsInOnceMoreWhereThatWasChosen()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    QVERIFY(show.endSignIns());
    show.clock.advance(61 * 24h);
    QVERIFY(show.disconnect({bakery}, u"Sign in once more to revoke at Meta"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery."_s));
    QCOMPARE(show.sandbox->requests(u"/dialog/oauth"_s), 2); // of the connect, and the one more
    QTRY_VERIFY_WITH_TIMEOUT(!show.hasBar(), bound);
}

void WaitingTest::leavesWhatIsNotTheirsToOtherRoles()
{
    Show show;
    QVERIFY(show.startConnected());
    QVERIFY(show.signInAs(Role::Manager));
    QVERIFY(show.awaitTable(threePages));
    const DisconnectDialog* question = show.ask({bakery});
    QVERIFY(question);
    QVERIFY(wordsIn(question).contains(u"Remove here"_s));
    QVERIFY(!wordsIn(question).contains(u"Revoke at Meta and reconnect the others"_s));
    QVERIFY(pressIn(question, u"Cancel"_s));

    QVERIFY(show.sandbox->control(u"scenario=outage"_s));
    QVERIFY(show.disconnect(threePages));
    RevocationBar* bar = show.bar();
    QVERIFY(bar);
    const auto* forget = buttonIn<QPushButton>(bar, u"Forget…"_s);
    QVERIFY(forget && !forget->isEnabled());
    QCOMPARE(forget->toolTip(), u"Only owners and admins give up on a revocation."_s);
    QCOMPARE(forget->accessibleDescription(), forget->toolTip());
    QVERIFY(buttonIn<QPushButton>(bar, u"Retry now"_s)->isEnabled());

    QVERIFY(show.records().change(u"UPDATE member SET role = 'viewer' WHERE name = 'Noor'"_s));
    QVERIFY(show.press(u"Sign out"_s));
    QVERIFY(show.signIn(u"Noor"_s, noorsPassword));
    bar = show.bar();
    QVERIFY(bar);
    const auto* retry = buttonIn<QPushButton>(bar, u"Retry now"_s);
    QVERIFY(retry && !retry->isEnabled());
    QCOMPARE(retry->toolTip(), u"Only owners, admins and managers disconnect Pages."_s);
    QVERIFY(!buttonIn<QPushButton>(bar, u"Forget…"_s)->isEnabled());
    QVERIFY(buttonIn<QPushButton>(bar, u"Open Facebook settings"_s)->isEnabled());
}

void WaitingTest::forgetsOnlyAfterSayingWhatItMeans()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    QVERIFY(show.sandbox->control(u"scenario=outage"_s));
    QVERIFY(show.disconnect({bakery}));
    QVERIFY(show.bar());
    const Browser browser;
    QVERIFY(show.press(u"Open Facebook settings"_s));
    QCOMPARE(QUrl(browser.opened.value(0)).host(), u"www.facebook.com"_s);

    QVERIFY(show.press(u"Forget…"_s));
    const auto* question = show.await<ForgetDialog>();
    QVERIFY(question);
    QCOMPARE(wordsIn(question),
             (QStringList{u"Forget 1 revocation?"_s,
                          u"Pagekeep gives up on telling Meta about Sunrise Bakery, and destroys what it kept for that. Meta may "
                          "go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings."_s,
                          howTo, u"Cancel"_s, u"Forget"_s}));
    QVERIFY(Keyboard::awaitWindow(u"Forget"_s));
    Keyboard::press(Qt::Key_Return); // gives nothing up
    QTRY_VERIFY_WITH_TIMEOUT(!show.program->window.findChild<ForgetDialog*>(), bound);
    QCOMPARE(show.records().count(u"revocation"_s), 1);

    QVERIFY(show.press(u"Forget…"_s));
    question = show.await<ForgetDialog>();
    QVERIFY(question);
    QVERIFY(pressIn(question, u"Forget"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!show.hasBar(), bound);
    QCOMPARE(show.records().count(u"revocation_sealed"_s), 0);
    QCOMPARE(show.activity().last(), u"revocation forget done "_s);
}

bool WaitingTest::leadsToTheHelp(QWidget* from)
{
    if (!from || !pressIn(from, howTo))
        return false;
    QMessageBox* box = nullptr;
    if (!QTest::qWaitFor([&] { return (box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())); }, bound))
        return false;
    const QStringList lines = box->informativeText().split(u"\n\n"_s);
    const bool isRight =
        lines.size() == 3 &&
        lines[0] == u"At facebook.com, open Settings & privacy → Settings → Apps and websites → Active, find the Meta app and "
                    "choose Remove. This forces revoke at the source if anything went wrong."_s &&
        lines[1].contains(u"Business integrations"_s) &&
        lines[2] == u"Removing the app there ends Pagekeep's access to all Pages of that Facebook login."_s;
    QTest::keyClick(box, Qt::Key_Escape);
    return isRight && QTest::qWaitFor([&] { return QApplication::activeModalWidget() != box; }, bound);
}

void WaitingTest::leadsToTheHelpFromEveryPlace()
{
    Show show;
    QVERIFY(show.startConnected());
    QVERIFY(leadsToTheHelp(&show.program->window)); // at the foot of the list
    DisconnectDialog* question = show.ask({bakery});
    QVERIFY(leadsToTheHelp(question));
    QVERIFY(question->isVisible());
    QVERIFY(pressIn(question, u"Disconnect the Page"_s));
    QVERIFY(show.awaitSaid(u"Removed here: Sunrise Bakery."_s));
    QVERIFY(leadsToTheHelp(&show.program->window)); // the message's, which comes first
    QVERIFY(show.sandbox->control(u"scenario=outage"_s));
    QVERIFY(show.disconnect({cafe, outdoor}));
    QVERIFY(leadsToTheHelp(show.bar()));
    QVERIFY(show.press(u"Forget…"_s));
    QVERIFY(leadsToTheHelp(show.await<ForgetDialog>()));
}

void WaitingTest::aConnectThatSavedNothingOffersTheWayOut_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("message");
    QTest::newRow("declined") << u"declined"_s << u"You declined the permissions Facebook requested."_s;
    QTest::newRow("no Pages") << u"no-pages"_s << u"Your Facebook account doesn't manage any Pages yet."_s;
    QTest::newRow("cancelled late") << u"slow-accounts"_s << u"The connect was cancelled."_s;
}

void WaitingTest::aConnectThatSavedNothingOffersTheWayOut()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, message);
    Show show({u"--scenario"_s, scenario, u"--pages"_s, u"300"_s});
    QVERIFY(show.startWithWorkspace());
    QVERIFY(show.press(u"Connect Meta"_s));
    if (scenario == "slow-accounts"_L1) {
        QTRY_VERIFY_WITH_TIMEOUT(show.isSeen(u"100 Pages so far"_s), bound);
        QVERIFY(show.press(u"Cancel"_s));
    }
    QVERIFY(show.awaitSaid(message));
    QVERIFY(show.message()->buttons.contains(u"Remove this access at Facebook"_s));
    QVERIFY(show.press(u"Remove this access at Facebook"_s));
    QMessageBox* box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())), bound);
    // The sentence of the last Page of a login, to the letter.
    QVERIFY(box->informativeText().contains("ends Pagekeep's access for that Facebook login on every computer."_L1));
    QVERIFY(box->informativeText().contains("Apps and websites"_L1));
    QVERIFY(box->informativeText().contains("Business integrations"_L1));
    QTest::keyClick(box, Qt::Key_Escape);

    QCOMPARE(show.withdrawals(), 0); // it revokes nothing by itself
    QCOMPARE(show.sandbox->requests(u"/oauth/revoke"_s), 0);
    QCOMPARE(show.records().ofConnect(), QStringList());
    const QDir folder(show.settings.dataFolder);
    QVERIFY(!show.sandbox->state()["user_tokens"_L1].toArray().isEmpty());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("EAASANDBOX"), qPrintable(name));
    }
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        WaitingTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_waiting.moc"
