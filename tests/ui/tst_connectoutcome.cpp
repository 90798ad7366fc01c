/// \file What is said after a connect that did not bring every Page, and what its buttons do; and reconnecting one Page. The
/// whole program against the sandbox. Needs what packaging/headless.sh gives.

#include "tests/ui/rows.h"

#include <QLayout>
#include <QUrlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString second = u"101928374650002"_s; // Northwind Outdoor
const QString look = u"Look in business portfolios…"_s;
const QString removeAccess = u"Remove this access at Facebook"_s;

/// What each dialog so far asked permission for.
QStringList scopes(Stage& stage)
{
    QStringList scopes;
    const QJsonArray log = stage.sandbox->log();
    for (const auto& entry : log) {
        if (entry["path"_L1].toString().endsWith("/dialog/oauth"_L1))
            scopes.append(QUrlQuery(entry["query"_L1].toString()).queryItemValue(u"scope"_s, QUrl::FullyDecoded));
    }
    return scopes;
}

bool asksForPortfolios(Stage& stage)
{
    return scopes(stage).value(scopes(stage).size() - 1).contains("business_management"_L1);
}

} // namespace

class ConnectOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithAListThatBrokeOff();
    void saysWhenAListBreaksOffAgain();
    void namesPagesThatAreNoLongerShared();
    void looksIntoPortfoliosOnlyOnceThatWasAgreed();
    void looksIntoPortfoliosWhereFacebookListsNothing();
    void looksIntoPortfoliosOfWhoeverManagesNoPage();
    void saysThatPortfoliosWereDeclined();
    void reconnectsAPageInItsRow();
    void savesNothingOfAReconnectWithoutThePage();
};

void ConnectOutcomeTest::goesOnWithAListThatBrokeOff()
{
    Stage stage({u"--pages"_s, u"150"_s, u"--scenario"_s, u"outage-code-2"_s, u"--at"_s, u"accounts"_s, u"--after"_s, u"1"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const Message expected{u"100 Pages connected."_s,
                           u"The list of Pages could not be read to its end. Facebook is temporarily unavailable. Pages "
                           "that are missing here were not removed."_s,
                           {u"Continue"_s, u"Details"_s, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);

    QVERIFY(stage.sandbox->control(u"scenario=normal"_s));
    QVERIFY(stage.press(u"Continue"_s));
    QVERIFY(stage.awaitSaid(u"150 Pages connected."_s));
    QCOMPARE(stage.message()->explanation, QString());
    QCOMPARE(stage.records().count(u"page"_s), 150);
    QCOMPARE(scopes(stage).size(), 1); // without another sign-in
}

void ConnectOutcomeTest::saysWhenAListBreaksOffAgain()
{
    Stage stage({u"--pages"_s, u"150"_s, u"--scenario"_s, u"outage-code-2"_s, u"--at"_s, u"accounts"_s, u"--after"_s, u"1"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QVERIFY(stage.sandbox->control(u"scenario=token-invalid&at=accounts"_s));
    QVERIFY(stage.press(u"Continue"_s));
    QVERIFY(stage.awaitSaid(u"Facebook no longer accepts this sign-in."_s));
    QCOMPARE(stage.records().count(u"page"_s), 100);

    QVERIFY(stage.sandbox->control(u"scenario=normal"_s));
    QVERIFY(stage.press(u"Retry"_s)); // which has to sign in now
    QVERIFY(stage.awaitSaid(u"150 Pages connected."_s));
    QCOMPARE(scopes(stage).size(), 2);
}

void ConnectOutcomeTest::namesPagesThatAreNoLongerShared()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"role=%1:none"_s.arg(second)));
    stage.clock.advance(1min);
    QVERIFY(stage.connectMeta());
    const Message expected{u"2 Pages connected."_s,
                           u"1 Page is no longer shared with Pagekeep: Northwind Outdoor."_s,
                           {u"Choose again at Facebook"_s, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);
    QVERIFY(stage.awaitTable(threePages)); // nothing is removed
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Role lost"_s, bound);

    QVERIFY(stage.sandbox->control(u"role=%1:full"_s.arg(second)));
    stage.clock.advance(1min);
    QVERIFY(stage.press(u"Choose again at Facebook"_s));
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Active"_s, bound);
}

void ConnectOutcomeTest::looksIntoPortfoliosOnlyOnceThatWasAgreed()
{
    Stage stage({u"--pages"_s, u"4"_s, u"--portfolio-pages"_s, u"2"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const Message expected{u"2 Pages connected."_s,
                           u"You shared 2 more Pages that Facebook's list leaves out. A business portfolio may hold "
                           "them."_s,
                           {look, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);
    QVERIFY(!asksForPortfolios(stage));

    QVERIFY(stage.press(look));
    QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen(u"Ask Facebook for one more permission?"_s), bound);
    QVERIFY(stage.isSeen(u"It allows more than Pages: to read and manage your business portfolios and what is in them, "
                         "such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes "
                         "nothing there."_s));
    QVERIFY(stage.press(u"Cancel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.message().value_or(Message()), expected, bound); // to be thought over
    QCOMPARE(scopes(stage).size(), 1);

    QVERIFY(stage.press(look));
    QVERIFY(stage.press(u"Continue to Facebook"_s));
    QVERIFY(stage.awaitSaid(u"4 Pages connected."_s));
    QCOMPARE(stage.message()->buttons, QStringList(u"Dismiss"_s));
    QVERIFY(asksForPortfolios(stage));
    QCOMPARE(stage.records().count(u"page"_s), 4);
}

void ConnectOutcomeTest::looksIntoPortfoliosWhereFacebookListsNothing()
{
    Stage stage({u"--pages"_s, u"2"_s, u"--portfolio-pages"_s, u"2"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    const Message expected{u"Facebook leaves the Pages you chose out of its list."_s,
                           u"It does so with Pages that a business portfolio holds, unless an app may look into "
                           "portfolios. Nothing was saved."_s,
                           {look, removeAccess, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);
    QCOMPARE(stage.records().ofConnect(), QStringList());

    QVERIFY(stage.press(look));
    QVERIFY(stage.press(u"Continue to Facebook"_s));
    QVERIFY(stage.awaitSaid(u"2 Pages connected."_s));
}

void ConnectOutcomeTest::looksIntoPortfoliosOfWhoeverManagesNoPage()
{
    Stage stage({u"--scenario"_s, u"no-pages"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    Message expected{u"Your Facebook account doesn't manage any Pages yet."_s,
                     u"Create a Page on Facebook first, then come back."_s,
                     {u"Create a Page on Facebook"_s, look, removeAccess, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);
    QVERIFY(stage.program->window.layout()->totalMinimumSize().width() <= 900); // with three buttons, too

    QVERIFY(stage.press(look));
    QVERIFY(stage.press(u"Continue to Facebook"_s));
    expected.buttons.removeOne(look); // it was done
    QTRY_COMPARE_WITH_TIMEOUT(stage.message().value_or(Message()), expected, bound);
    QVERIFY(asksForPortfolios(stage));
}

void ConnectOutcomeTest::saysThatPortfoliosWereDeclined()
{
    Stage stage({u"--pages"_s, u"4"_s, u"--portfolio-pages"_s, u"2"_s});
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.connectMeta());
    QVERIFY(stage.sandbox->control(u"scenario=declined-business"_s));
    QVERIFY(stage.press(look));
    QVERIFY(stage.press(u"Continue to Facebook"_s));
    QTRY_VERIFY_WITH_TIMEOUT(scopes(stage).size() == 2 && stage.message(), bound);
    const Message expected{u"2 Pages connected."_s,
                           u"You shared 2 more Pages that Facebook's list leaves out. A business portfolio may hold "
                           "them.\nBusiness portfolios were not looked into, because that permission was declined."_s,
                           {look, u"Dismiss"_s}};
    QCOMPARE(stage.message().value(), expected);
}

void ConnectOutcomeTest::reconnectsAPageInItsRow()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"fail=%1:190:460"_s.arg(second)));
    stage.clock.advance(1min);
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Reconnect needed"_s, bound);

    QVERIFY(stage.sandbox->control(u"heal=all"_s));
    stage.clock.advance(1min);
    rows::pressState(stage, outdoor);
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Active"_s, bound);
    QCOMPARE(stage.records().count(u"page"_s), 3);
    QCOMPARE(stage.records().values(u"SELECT kind FROM activity WHERE kind IN ('connect', 'reconnect') ORDER BY at"_s),
             (QStringList{u"connect"_s, u"reconnect"_s}));
}

void ConnectOutcomeTest::savesNothingOfAReconnectWithoutThePage()
{
    Stage stage({});
    QVERIFY(stage.startConnected());
    QVERIFY(stage.sandbox->control(u"role=%1:none"_s.arg(second)));
    stage.clock.advance(1min);
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Role lost"_s, bound);
    const QString sealed = u"SELECT hex(ciphertext) FROM sealed ORDER BY 1"_s;
    const QStringList before = stage.records().values(sealed);

    rows::pressState(stage, outdoor);
    const Message expected{u"The Page was not among those chosen at Facebook."_s,
                           u"Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook "
                           "dialog."_s,
                           {u"Choose again at Facebook"_s, look, removeAccess, u"Dismiss"_s}};
    QTRY_COMPARE_WITH_TIMEOUT(stage.message().value_or(Message()), expected, bound);
    QCOMPARE(stage.records().values(sealed), before);

    QVERIFY(stage.sandbox->control(u"role=%1:full"_s.arg(second)));
    QVERIFY(stage.press(u"Choose again at Facebook"_s));
    QVERIFY(stage.awaitSaid(u"3 Pages connected."_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::state(stage, outdoor), u"Active"_s, bound);
    QCOMPARE(stage.records().values(u"SELECT outcome FROM activity WHERE kind = 'reconnect' ORDER BY at"_s).size(), 2);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        ConnectOutcomeTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_connectoutcome.moc"
