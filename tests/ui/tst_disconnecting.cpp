/// Disconnecting in the window, through the real wiring against a sandbox: what the question says on each rung, what is
/// gone at once, what is said of Meta and when, and what waits for it. Only keychain and web view are stand-ins.

#include "tests/support/fakekeystore.h"
#include "tests/support/run.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/stage.h"
#include "ui/integrations/disconnectdialog.h"
#include "ui/integrations/forgetdialog.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/revocationbar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int bound = 30'000; // ms
const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own
const QString bakery = u"Sunrise Bakery"_s;
const QString cafe = u"Harbor Light Café"_s;
const QString outdoor = u"Northwind Outdoor"_s;
const QStringList threePages{cafe, outdoor, bakery};
const QString noorsPassword = u"a password of her own"_s;

const QString onEveryComputer = u"This ends Pagekeep's access for that Facebook login on every computer."_s;
const QString howTo = u"How to revoke at Facebook"_s;

/// What is read in a widget, from top to bottom.
QStringList wordsIn(const QWidget* widget)
{
    std::vector<std::tuple<int, int, QString>> words;
    for (const QWidget* child : widget->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(child);
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!child->isVisibleTo(widget) || text.isEmpty())
            continue;
        const QPoint middle = child->mapTo(widget, child->rect().center());
        words.push_back({middle.y(), middle.x(), text});
    }
    std::ranges::sort(words);
    QStringList found;
    for (const auto& [y, x, text] : words)
        found.append(text);
    return found;
}

template <class Button>
Button* buttonIn(const QWidget* widget, const QString& text, int nth = 0)
{
    for (Button* button : widget->findChildren<Button*>()) {
        if (button->text() == text && button->isVisibleTo(widget) && nth-- == 0)
            return button;
    }
    qWarning("there is no \"%s\"", qPrintable(text));
    return nullptr;
}

bool pressIn(const QWidget* widget, const QString& text)
{
    auto* button = buttonIn<QPushButton>(widget, text);
    if (button)
        QTest::mouseClick(button, Qt::LeftButton);
    return button;
}

struct Keys
{
    FakeKeyStore keys;
};

class Show : Keys, public Stage
{
public:
    explicit Show(const QStringList& sandboxArguments = {}) : Stage(sandboxArguments, &keys)
    {
        settings.loginProgram = QCoreApplication::applicationDirPath() + u"/test-landing"_s;
    }

    /// With Pages connected and nothing said.
    bool startConnected(const QStringList& pages = threePages)
    {
        return startWithWorkspace() && connectMeta() && awaitTable(pages) && press(u"Dismiss"_s);
    }
    bool useSecret()
    {
        WorkHere here;
        return bool(program->integrations.changeMetaApp(
            here.work, {{settings.ownApp}, MetaAppChange::SecretChange::Replace, Secret::copyOf(appSecret)}));
    }
    /// Somebody else, who is then the one at the window.
    bool signInAs(Role role)
    {
        NewMember noor;
        noor.name = u"Noor"_s;
        noor.role = role;
        noor.password = Secret::ofTyped(noorsPassword);
        return program->members.add(noor) && records().change(u"UPDATE member SET password_due = 0"_s) &&
               press(u"Sign out"_s) && signIn(u"Noor"_s, noorsPassword) && press(u"Integrations"_s);
    }
    /// Every sign-in token that was handed out ends, as by logging out everywhere.
    bool endSignIns()
    {
        bool ended = true;
        for (const QJsonValue token : sandbox->state()["user_tokens"_L1].toArray())
            ended &= sandbox->control(u"end="_s + token.toString());
        return ended;
    }

    template <class Wanted>
    Wanted* await()
    {
        Wanted* found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (Wanted* each : program->window.template findChildren<Wanted*>()) {
                    if (each->isVisible())
                        found = each;
                }
                return found != nullptr;
            },
            bound);
        if (!came)
            qWarning("there is no %s", Wanted::staticMetaObject.className());
        return found;
    }
    QTableView* table() { return await<QTableView>(); }
    int rowOf(const QString& page) { return int(pagesInTable().indexOf(page)); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTableView* rows = table();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, modifiers,
                          rows->visualRect(rows->model()->index(row, column)).center());
    }
    /// The row's own button for one, selection and the Delete key for several.
    DisconnectDialog* ask(const QStringList& pages)
    {
        if (pages.size() == 1) {
            click(rowOf(pages.front()), PagesModel::ActionColumn);
            return await<DisconnectDialog>();
        }
        for (const QString& page : pages)
            click(rowOf(page), PagesModel::PageColumn, page == pages.front() ? Qt::NoModifier : Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        return await<DisconnectDialog>();
    }
    /// Asks, chooses this where there is something to choose, and confirms.
    bool disconnect(const QStringList& pages, const QString& way = {})
    {
        const DisconnectDialog* question = ask(pages);
        if (!question)
            return false;
        if (!way.isEmpty()) {
            QRadioButton* radio = buttonIn<QRadioButton>(question, way);
            if (!radio)
                return false;
            radio->click();
        }
        return pressIn(question, pages.size() == 1 ? u"Disconnect the Page"_s
                                                   : u"Disconnect %1 Pages"_s.arg(pages.size()));
    }
    RevocationBar* bar() { return await<RevocationBar>(); }
    bool hasBar() const
    {
        const auto* found = program->window.findChild<RevocationBar*>();
        return found && found->isVisible();
    }
    bool awaitSaid(const QString& text)
    {
        const bool said = QTest::qWaitFor([&] { return message() && message()->message == text; }, bound);
        if (!said)
            qWarning("what is said is \"%s\"", message() ? qPrintable(message()->message) : "nothing");
        return said;
    }
    QStringList statesInTable()
    {
        QStringList states;
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            states.append(model->index(row, PagesModel::StatusColumn).data().toString());
        return states;
    }
    QStringList activity() const
    {
        return records().values(u"SELECT kind || ' ' || outcome || ' ' || COALESCE(new_value, '') || COALESCE(' ' ||"
                                u" old_value, '') FROM activity WHERE kind IN ('disconnect', 'revocation', 'revocation forget')"
                                u" ORDER BY id"_s);
    }
    int withdrawals()
    {
        int count = 0;
        for (const QJsonValue request : sandbox->log())
            count += request["method"_L1].toString() == "DELETE"_L1 ? 1 : 0;
        return count;
    }
};

} // namespace

class DisconnectingTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedInBrowser(const QUrl& url) { m_opened = url; }

private Q_SLOTS:
    void init() { m_opened.clear(); }
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

    QUrl m_opened;
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
                          howTo, u"Cancel"_s, u"Disconnect the Page"_s}));
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
    QCOMPARE(asked.mid(2, asked.size() - 5), words);
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
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedInBrowser");
    QVERIFY(show.press(u"Open Facebook settings"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened.host(), u"www.facebook.com"_s);
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

void DisconnectingTest::isGoneAtOnceWithoutANetworkAndToldLater()
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

void DisconnectingTest::saysRevokedOnlyWhenTheTokenIsRefused_data()
{
    QTest::addColumn<int>("subcode"); // of the Page token's own answer, after Meta has said yes
    QTest::addColumn<QString>("said"); // nothing where it goes on waiting
    QTest::newRow("190") << 0 << u"Access revoked at Meta: Sunrise Bakery."_s;
    QTest::newRow("190/460") << 460 << u"Access revoked at Meta: Sunrise Bakery."_s;
    QTest::newRow("190/463") << 463 << u"The access had already expired: Sunrise Bakery."_s;
    QTest::newRow("190/459") << 459 << QString();
    QTest::newRow("190/492") << 492 << QString();
}

void DisconnectingTest::saysRevokedOnlyWhenTheTokenIsRefused()
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

void DisconnectingTest::signsInOnceMoreWhereTheSignInHasDied()
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

void DisconnectingTest::signsInOnceMoreWhereThatWasChosen()
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

void DisconnectingTest::leavesWhatIsNotTheirsToOtherRoles()
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

void DisconnectingTest::forgetsOnlyAfterSayingWhatItMeans()
{
    Show show({u"--pages"_s, u"1"_s});
    QVERIFY(show.startConnected({bakery}));
    QVERIFY(show.sandbox->control(u"scenario=outage"_s));
    QVERIFY(show.disconnect({bakery}));
    QVERIFY(show.bar());
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedInBrowser");
    QVERIFY(show.press(u"Open Facebook settings"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened.host(), u"www.facebook.com"_s);

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

bool DisconnectingTest::leadsToTheHelp(QWidget* from)
{
    if (!from || !pressIn(from, howTo))
        return false;
    QMessageBox* box = nullptr;
    if (!QTest::qWaitFor([&] { return (box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())); }, bound))
        return false;
    const QStringList lines = box->text().split(u"\n\n"_s);
    const bool isRight =
        lines.size() == 3 &&
        lines[0] == u"At facebook.com, open Settings & privacy → Settings → Apps and websites → Active, find the Meta app and "
                    "choose Remove. This forces revoke at the source if anything went wrong."_s &&
        lines[1].contains(u"Business integrations"_s) &&
        lines[2] == u"Removing the app there ends Pagekeep's access to all Pages of that Facebook login."_s;
    QTest::keyClick(box, Qt::Key_Escape);
    return isRight && QTest::qWaitFor([&] { return QApplication::activeModalWidget() != box; }, bound);
}

void DisconnectingTest::leadsToTheHelpFromEveryPlace()
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

void DisconnectingTest::aConnectThatSavedNothingOffersTheWayOut_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("message");
    QTest::newRow("declined") << u"declined"_s << u"You declined the permissions Facebook requested."_s;
    QTest::newRow("no Pages") << u"no-pages"_s << u"Your Facebook account doesn't manage any Pages yet."_s;
    QTest::newRow("cancelled late") << u"slow-accounts"_s << u"The connect was cancelled."_s;
}

void DisconnectingTest::aConnectThatSavedNothingOffersTheWayOut()
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
    QVERIFY(box->text().contains("ends Pagekeep's access for that Facebook login on every computer."_L1));
    QVERIFY(box->text().contains("Apps and websites"_L1) && box->text().contains("Business integrations"_L1));
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
        DisconnectingTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_disconnecting.moc"
