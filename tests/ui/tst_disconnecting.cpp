/// Disconnecting in the window, through the real wiring against a sandbox: what the question says on each rung, what is
/// gone at once, and what is said of Meta.

#include "tests/support/browser.h"
#include "tests/ui/disconnectshow.h"
#include "tests/ui/keyboard.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DisconnectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPageOfALogin();
    void leavesEverythingWhenItIsNotConfirmed_data();
    void leavesEverythingWhenItIsNotConfirmed();
    void saysWhatIsTrueForThesePages_data();
    void saysWhatIsTrueForThesePages();
    void namesEachLoginOfAPage();
    void severalRowsTogether_data();
    void severalRowsTogether();
    void worksWithoutAMouse();
    void removesHereAndSaysWhatMetaStillDoes();
    void saysWhenMetaRefused();
    void revokesForAllAndLetsTheOthersReconnect();
};

void DisconnectingTest::theLastPageOfALogin()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    const DisconnectDialog* question = show.ask({bakery});
    QVERIFY(question);
    QCOMPARE(wordsIn(question),
             (QStringList{u"Disconnect Sunrise Bakery?"_s,
                          u"The Page leaves this workspace at once. Nothing is deleted at Facebook."_s, u"Revoke at Meta"_s,
                          u"No other Page of the Facebook login that Maya used on 23 Nov 2026 is connected. "_s + onEveryComputer,
                          howTo, u"Help"_s, u"Cancel"_s, u"Disconnect the Page"_s}));
    QVERIFY(pressIn(question, u"Disconnect the Page"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery."_s));
    QCOMPARE(show.message()->buttons, (QStringList{howTo, u"Dismiss"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(show.isSeen(u"Connect your Facebook Pages"_s), bound);
    QVERIFY(!show.hasBar());
    QCOMPARE(show.withdrawals(), 1);
    QCOMPARE(show.activity(), (QStringList{u"disconnect done whole grant"_s, u"revocation done whole grant"_s}));
}

void DisconnectingTest::leavesEverythingWhenItIsNotConfirmed_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter, at first") << int(Qt::Key_Return);
}

void DisconnectingTest::leavesEverythingWhenItIsNotConfirmed()
{
    QFETCH(const int, key);
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    show.sandbox->clearLog();
    QVERIFY(show.ask({bakery}));
    QVERIFY(Keyboard::awaitWindow(u"Disconnect"_s));
    Keyboard::press(Qt::Key(key));
    QTRY_VERIFY_WITH_TIMEOUT(!show.program->window.findChild<DisconnectDialog*>(), bound);
    QCOMPARE(show.pagesInTable(), QStringList{bakery});
    QCOMPARE(show.records().count(u"revocation"_s), 0);
    QCOMPARE(show.sandbox->log().size(), 0);
    QCOMPARE(show.activity(), QStringList());
}

void DisconnectingTest::saysWhatIsTrueForThesePages_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<int>("days"); // since the consent
    QTest::addColumn<QStringList>("words");
    const QString refused = u"Should Meta refuse it:"_s;
    const QString here = u"Remove here"_s;
    const QString hereMeans = u"The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is "
                              "unticked in Facebook's settings."_s;
    const QString forAll = u"Revoke at Meta and reconnect the others"_s;
    const QString forAllMeans =
        u"The Facebook login that Maya used on 23 Nov 2026 must sign in again. Until then these stop: Harbor Light Café and "
        "Northwind Outdoor. They go on working until Meta has ended the access."_s;
    const QString one = u"Revoke this access alone at Meta"_s;
    const QString oneMeans = u"The other Pages of that Facebook login stay connected. Meta documents this for system users "
                             "only, and may refuse it."_s;
    const QString again = u"Sign in once more to revoke at Meta"_s;
    const QString againMeans = u"The sign-in of the Facebook login that Maya used on 23 Nov 2026 has expired. Whoever has that "
                               "login signs in once more, and the revocation waits until then. "_s +
                               onEveryComputer;
    QTest::newRow("others remain") << 3 << false << 0 << QStringList{here, hereMeans, forAll, forAllMeans};
    QTest::newRow("others remain, with a secret")
        << 3 << true << 0 << QStringList{one, oneMeans, refused, here, forAll, here, hereMeans, forAll, forAllMeans};
    QTest::newRow("the last, and the sign-in is dead")
        << 1 << false << 61 << QStringList{again, againMeans, here, hereMeans};
    QTest::newRow("the last, with a secret, and the sign-in is dead")
        << 1 << true << 61
        << QStringList{u"Revoke at Meta"_s, u"No other Page of the Facebook login that Maya used on 23 Nov 2026 is connected. "_s +
                                                onEveryComputer};
}

void DisconnectingTest::saysWhatIsTrueForThesePages()
{
    QFETCH(const int, pages);
    QFETCH(const bool, hasSecret);
    QFETCH(const int, days);
    QFETCH(const QStringList, words);
    Show show({u"--pages"_s, QString::number(pages)});
    QVERIFY(show.startWithWorkspace());
    if (hasSecret)
        QVERIFY(show.useSecret());
    QVERIFY(show.connectMeta());
    QVERIFY(show.awaitTable(pages == 1 ? QStringList{bakery} : threePages));
    show.clock.advance(std::chrono::hours(24) * days);
    const DisconnectDialog* question = show.ask({bakery});
    QVERIFY(question);
    const QStringList asked = wordsIn(question);
    QCOMPARE(asked.mid(2, asked.size() - 6), words);
    // What is expected is chosen, and nothing that cannot be undone at Facebook is chosen beforehand where it ends others.
    if (auto* first = question->findChild<QRadioButton*>())
        QVERIFY(first->isChecked());
}

void DisconnectingTest::namesEachLoginOfAPage()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    show.clock.advance(24h);
    QVERIFY(show.sandbox->control(u"login=other"_s));
    QVERIFY(show.signInAs(Role::Admin));
    QVERIFY(show.connectMeta());
    QVERIFY(show.press(u"Dismiss"_s));
    const DisconnectDialog* question = show.ask({bakery});
    QVERIFY(question);
    const QStringList words = wordsIn(question);
    QVERIFY(words.contains(u"Connected by Maya, 23 Nov 2026"_s));
    QVERIFY(words.contains(u"Connected by Noor, 24 Nov 2026"_s));
    QVERIFY(words.indexOf(u"Connected by Maya, 23 Nov 2026"_s) < words.indexOf(u"Connected by Noor, 24 Nov 2026"_s));
    QCOMPARE(words.filter(onEveryComputer).size(), 2);
    QVERIFY(pressIn(question, u"Disconnect the Page"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery (connected by Maya, 23 Nov 2026) and Sunrise Bakery "
                           "(connected by Noor, 24 Nov 2026)."_s));
    QCOMPARE(show.withdrawals(), 2);
}

void DisconnectingTest::severalRowsTogether_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Delete") << true;
    QTest::newRow("the button above them") << false;
}

void DisconnectingTest::severalRowsTogether()
{
    QFETCH(const bool, byKey);
    Show show;
    QVERIFY(show.startConnected());
    if (byKey) {
        QVERIFY(show.ask({cafe, bakery}));
    } else {
        show.click(0, PagesModel::PageColumn);
        show.click(2, PagesModel::PageColumn, Qt::ControlModifier);
        QVERIFY(show.press(u"Disconnect 2 Pages…"_s));
    }
    const auto* question = show.await<DisconnectDialog>();
    QVERIFY(question);
    const QStringList words = wordsIn(question);
    QCOMPARE(words[0], u"Disconnect 2 Pages?"_s);
    QCOMPARE(words[1],
             u"These leave this workspace at once: Harbor Light Café and Sunrise Bakery. Nothing is deleted at Facebook."_s);
    QVERIFY(words.filter(u"Until then these stop: Northwind Outdoor."_s).size() == 1);
    QVERIFY(pressIn(question, u"Disconnect 2 Pages"_s));
    QVERIFY(show.awaitTable({outdoor}));
    QVERIFY(show.awaitSaid(u"Removed here: Harbor Light Café and Sunrise Bakery."_s));
}

void DisconnectingTest::worksWithoutAMouse()
{
    Show show;
    QVERIFY(show.startConnected());
    QVERIFY(Keyboard::awaitWindow(show.program->window.windowTitle()));
    QVERIFY(Keyboard::tabTo(u"Connected Pages"_s));
    Keyboard::press(Qt::Key_Home);
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Delete);
    QVERIFY(Keyboard::awaitWindow(u"Disconnect"_s));
    QVERIFY(Keyboard::isSeen(u"Disconnect Northwind Outdoor?"_s));
    QCOMPARE(Keyboard::nameless(), QStringList());
    QVERIFY(Keyboard::tabTo(u"Remove here"_s));
    Keyboard::press(Qt::Key_Down); // among the choices
    QCOMPARE(Keyboard::focus(), u"Revoke at Meta and reconnect the others"_s);
    Keyboard::press(Qt::Key_Up);
    QVERIFY(Keyboard::pressButton(u"Disconnect the Page"_s));
    QVERIFY(show.awaitTable({cafe, bakery}));
    QVERIFY(show.awaitSaid(u"Removed here: Northwind Outdoor."_s));

    // And by the action of the row itself.
    QVERIFY(Keyboard::awaitWindow(show.program->window.windowTitle()));
    QVERIFY(Keyboard::tabTo(u"Connected Pages"_s));
    show.table()->setCurrentIndex(show.table()->model()->index(0, PagesModel::ActionColumn));
    Keyboard::press(Qt::Key_Space);
    QVERIFY(Keyboard::awaitWindow(u"Disconnect"_s));
    QVERIFY(Keyboard::isSeen(u"Disconnect Harbor Light Café?"_s));
}

void DisconnectingTest::removesHereAndSaysWhatMetaStillDoes()
{
    Show show;
    QVERIFY(show.startConnected());
    show.sandbox->clearLog();
    QVERIFY(show.disconnect({bakery}, u"Remove here"_s));
    QVERIFY(show.awaitSaid(u"Removed here: Sunrise Bakery."_s));
    QCOMPARE(show.message()->explanation,
             u"Meta honours the old token until the Page is unticked in Facebook's settings."_s);
    QCOMPARE(show.message()->buttons, (QStringList{u"Open Facebook settings"_s, howTo, u"Dismiss"_s}));
    const Browser browser;
    QVERIFY(show.press(u"Open Facebook settings"_s));
    QCOMPARE(QUrl(browser.opened.value(0)).host(), u"www.facebook.com"_s);
    QCOMPARE(show.sandbox->log().size(), 0);
    QVERIFY(!show.hasBar());
    QCOMPARE(show.activity(), QStringList{u"disconnect done remove here"_s});
}

void DisconnectingTest::saysWhenMetaRefused()
{
    Show show({u"--revoke-pages"_s, u"no"_s});
    QVERIFY(show.startWithWorkspace());
    QVERIFY(show.useSecret());
    QVERIFY(show.connectMeta());
    QVERIFY(show.awaitTable(threePages));
    QVERIFY(show.press(u"Dismiss"_s));
    QVERIFY(show.disconnect({bakery}, u"Revoke this access alone at Meta"_s)); // and "Remove here" should Meta refuse
    QVERIFY(show.awaitSaid(u"Meta refused to revoke, and it was removed here: Sunrise Bakery."_s));
    QVERIFY(show.message()->explanation.contains("Meta honours the old token"_L1));
    QVERIFY(show.awaitTable({cafe, outdoor}));
    QCOMPARE(show.statesInTable(), (QStringList{u"Active"_s, u"Active"_s}));
    QCOMPARE(show.activity(), (QStringList{u"disconnect done one token"_s, u"revocation failed remove here"_s}));
}

void DisconnectingTest::revokesForAllAndLetsTheOthersReconnect()
{
    Show show;
    QVERIFY(show.startConnected());
    QVERIFY(show.sandbox->control(u"scenario=outage&at=permissions"_s));
    QVERIFY(show.disconnect({bakery}, u"Revoke at Meta and reconnect the others"_s));
    QVERIFY(show.awaitTable({cafe, outdoor}));
    QVERIFY(show.bar());
    QCOMPARE(show.statesInTable(), (QStringList{u"Active"_s, u"Active"_s})); // until Meta has ended it
    QVERIFY(show.sandbox->control(u"scenario=normal&consent=ask"_s));
    QVERIFY(show.press(u"Retry now"_s));
    QVERIFY(show.awaitSaid(u"Access revoked at Meta: Sunrise Bakery (connected by Maya, 23 Nov 2026)."_s));
    QCOMPARE(show.message()->explanation,
             u"The other Pages of that Facebook login have stopped. Connect Meta brings them back."_s);
    QTRY_COMPARE_WITH_TIMEOUT(show.statesInTable(), (QStringList{u"Reconnect needed"_s, u"Reconnect needed"_s}), bound);
    QVERIFY(show.sandbox->control(u"consent=auto"_s));
    QVERIFY(show.press(u"Connect Meta"_s));
    QTRY_COMPARE_WITH_TIMEOUT(show.statesInTable(), (QStringList{u"Active"_s, u"Active"_s, u"Active"_s}), bound);

    // Told at once, the sign-in opens by itself.
    show.sandbox->clearLog();
    QVERIFY(show.disconnect({cafe}, u"Revoke at Meta and reconnect the others"_s));
    QTRY_COMPARE_WITH_TIMEOUT(show.sandbox->requests(u"/dialog/oauth"_s), 1, bound);
    QVERIFY(show.awaitTable(threePages)); // all were shared again
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        DisconnectingTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_disconnecting.moc"
