/// Every Page that the person manages: those in business portfolios, lists that break off, Pages without a token, Pages that
/// are not shared any more, and the one whose access is renewed.

#include "app/integrations/integrations.h"
#include "tests/support/room.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PageId bakery{u"101928374650001"_s};
const PageId outdoor{u"101928374650002"_s};

int kindOf(const Result<Connected>& connected)
{
    return connected ? -1 : int(connected.error().kind);
}

struct Desk : Room
{
    using Room::Room;

    QStringList states() const
    {
        return records().values(u"SELECT page_id || ' ' || state FROM page_token ORDER BY page_id"_s);
    }
    QStringList paths()
    {
        QStringList paths;
        for (const QJsonValue entry : sandbox.log())
            paths.append(entry["path"_L1].toString().section(u'/', 2));
        return paths;
    }

    Integrations integrations{parts.connectParts(), app.id};
    WorkHere here;
};

} // namespace

class PageListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortfoliosPagesAreMissedAndNamedByNumber()
    {
        Desk desk({u"--pages"_s, u"5"_s, u"--portfolio-pages"_s, u"2"_s});
        const auto connected = desk.connect();
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pages, 3);
        QCOMPARE(connected->pagesHidden, 2);
        QCOMPARE(connected->portfolios, Portfolios::NotAsked);
        QVERIFY(!desk.paths().contains(u"me/businesses"_s)); // asked only when pressed
    }

    void withThePermissionAPortfoliosPagesComeToo()
    {
        Desk desk({u"--pages"_s, u"9"_s, u"--portfolio-pages"_s, u"6"_s});
        const auto connected = desk.connect({}, {{}, true});
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pages, 9); // one is in both portfolios
        QCOMPARE(connected->pagesHidden, 0);
        QCOMPARE(connected->portfolios, Portfolios::Read);
        QCOMPARE(desk.records().values(u"SELECT COUNT(*) FROM sealed WHERE purpose = 'page token'"_s), QStringList{u"9"_s});
        QVERIFY(desk.records().values(u"SELECT scopes FROM meta_grant"_s).first().contains(u"business_management"_s));
        // A check looks there as well, and finds nothing amiss.
        desk.sandbox.clearLog();
        const auto round = desk.integrations.check(desk.here.work, Integrations::Checks::AllLogins);
        QVERIFY(round);
        QVERIFY(desk.paths().contains(u"me/businesses"_s));
        QCOMPARE(desk.integrations.pages({}).value().found.value(PageState::Active), 9);
    }

    void aPermissionThatIsDeclinedIsSaidAndTheOtherPagesCome()
    {
        Desk desk({u"--pages"_s, u"5"_s, u"--portfolio-pages"_s, u"2"_s, u"--scenario"_s, u"declined-business"_s});
        const auto connected = desk.connect({}, {{}, true});
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pages, 3);
        QCOMPARE(connected->portfolios, Portfolios::Declined);
        QCOMPARE(connected->pagesHidden, 2);
        const auto access = desk.integrations.details(bakery).value().accesses.front();
        QCOMPARE(access.declined, QStringList{u"business_management"_s});
    }

    void anEmptyListIsNotCalledNoPagesWhereTheConsentNamesSome()
    {
        Desk desk({u"--pages"_s, u"2"_s, u"--portfolio-pages"_s, u"2"_s});
        const auto connected = desk.connect();
        QCOMPARE(kindOf(connected), int(ErrorKind::PagesHidden));
        QVERIFY(connected.error().leavesConsent);
        QCOMPARE(desk.records().ofConnect(), QStringList());
        QVERIFY(desk.sandbox.control(u"self-inspection=no"_s)); // Meta documents it for apps and developers only
        QCOMPARE(kindOf(desk.connect()), int(ErrorKind::NoPages));
    }

    void aListThatBreaksOffIsSavedAsFarAsItWasReadAndGoesOn_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("kind");
        QTest::newRow("outage") << u"outage&at=accounts&after=1"_s << int(ErrorKind::MetaUnavailable);
        QTest::newRow("rate limit") << u"rate-limit-4&at=accounts&after=1"_s << int(ErrorKind::RateLimited);
        QTest::newRow("closed") << u"closed&at=accounts&after=1"_s << int(ErrorKind::MetaUnavailable);
        QTest::newRow("repeated cursor") << u"repeated-cursor"_s << int(ErrorKind::PageListBroken);
        QTest::newRow("foreign next") << u"foreign-next"_s << int(ErrorKind::PageListBroken);
        QTest::newRow("next without cursor") << u"next-without-cursor"_s << int(ErrorKind::PageListBroken);
    }

    void aListThatBreaksOffIsSavedAsFarAsItWasReadAndGoesOn()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, kind);
        Desk desk({u"--pages"_s, u"150"_s});
        QVERIFY(desk.connect()); // all of them, once
        QVERIFY(desk.sandbox.control(u"scenario="_s + scenario));
        const auto connected = desk.connect();
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pages, 100);
        QVERIFY(connected->incomplete);
        QCOMPARE(int(connected->incomplete->kind), kind);
        QCOMPARE(connected->noLongerShared, QStringList()); // what an incomplete list lacks is not gone
        QCOMPARE(desk.integrations.pages({}).value().found.value(PageState::Active), 150);
        QCOMPARE(desk.records().values(u"SELECT is_incomplete FROM meta_grant"_s), QStringList{u"1"_s});

        QVERIFY(desk.sandbox.control(u"scenario=normal"_s));
        const auto continued = desk.integrations.continueList(desk.here.work, connected->grant);
        QCOMPARE(kindOf(continued), -1);
        QCOMPARE(continued->pages, 150);
        QVERIFY(!continued->incomplete);
        QCOMPARE(desk.records().values(u"SELECT COUNT(DISTINCT consented_at) FROM page_token"_s), QStringList{u"1"_s});
        QCOMPARE(desk.records().values(u"SELECT is_incomplete FROM meta_grant"_s), QStringList{u"0"_s});
    }

    void goingOnAsksForTheRightToConnect()
    {
        Desk desk({u"--pages"_s, u"150"_s, u"--scenario"_s, u"outage"_s, u"--at"_s, u"accounts"_s, u"--after"_s, u"1"_s});
        const auto connected = desk.connect();
        QVERIFY(connected && connected->incomplete);
        Inspector(desk.databasePath()).rows(u"UPDATE member SET role = 'manager'"_s);
        QCOMPARE(kindOf(desk.integrations.continueList(desk.here.work, connected->grant)), int(ErrorKind::RoleForbids));
        Inspector(desk.databasePath()).rows(u"UPDATE member SET role = 'owner'"_s);
        QCOMPARE(kindOf(desk.integrations.continueList(desk.here.work, GrantId::make())), int(ErrorKind::OfferChanged));
    }

    void aPageWithoutATokenComesInLimitedAndWorksOnceThereIsOne()
    {
        Desk desk({u"--scenario"_s, u"mixed"_s});
        const auto connected = desk.connect();
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pagesLimited, QStringList{u"Harbor Light Café"_s});
        const PageQuery query{u"Harbor"_s};
        Page page = desk.integrations.pages(query).value().pages.front();
        QCOMPARE(page.state, PageState::Limited);
        QVERIFY(!page.hasToken);
        QVERIFY(desk.integrations.check(desk.here.work, Integrations::Checks::AllLogins));
        QCOMPARE(desk.integrations.pages(query).value().pages.front().state, PageState::Limited);

        QVERIFY(desk.sandbox.control(u"scenario=normal"_s)); // somebody passed two-factor authentication
        QVERIFY(desk.integrations.check(desk.here.work, Integrations::Checks::AllLogins));
        page = desk.integrations.pages(query).value().pages.front();
        QCOMPARE(page.state, PageState::Active);
        QVERIFY(page.hasToken);
        QCOMPARE(desk.integrations.checkNow(desk.here.work, {page.id}).value().asked, 1);
        QCOMPARE(desk.integrations.pages(query).value().pages.front().state, PageState::Active);
    }

    void aPageWithoutATokenIsDisconnectedWithItsLogin()
    {
        Desk desk({u"--scenario"_s, u"mixed"_s});
        QVERIFY(desk.connect());
        std::vector<PageId> all;
        const PageList list = desk.integrations.pages({}).value();
        for (const Page& page : list.pages)
            all.push_back(page.id);
        const auto offers = desk.integrations.disconnectOffers(all).value();
        QVERIFY(desk.integrations.disconnect(desk.here.work, all, {{offers[0].grant, DisconnectWay::WholeGrant, {}}}));
        const auto tried = desk.integrations.revokeDue(desk.here.work).value();
        QCOMPARE(tried.size(), std::size_t(1));
        QCOMPARE(tried[0].end, RevocationTry::End::Confirmed);
        QCOMPARE(desk.records().count(u"revocation_sealed"_s), 0);
    }

    void aPageThatIsNoLongerSharedIsNamedOnceItsTokenIsRefused()
    {
        Desk desk;
        QVERIFY(desk.connect());
        // Two are not in the list any more; Meta still takes the token of one of them.
        QVERIFY(desk.sandbox.control(u"fail="_s + outdoor.value + u":190"_s));
        QVERIFY(desk.sandbox.control(u"pages=1"_s));
        const auto connected = desk.connect();
        QCOMPARE(kindOf(connected), -1);
        QCOMPARE(connected->pages, 1);
        QCOMPARE(connected->noLongerShared, QStringList{u"Northwind Outdoor"_s});
        QCOMPARE(desk.integrations.pages({outdoor.value}).value().pages.front().state, PageState::ReconnectNeeded);
        QCOMPARE(desk.records().count(u"page"_s), 3); // named, not removed
    }

    void aRenewalMustBringTheSamePage()
    {
        Desk desk;
        QVERIFY(desk.connect());
        QVERIFY(desk.sandbox.control(u"fail="_s + outdoor.value + u":190:460"_s));
        QVERIFY(desk.integrations.checkNow(desk.here.work, {outdoor}));
        const auto stateOf = [&desk](const PageId& id) {
            return desk.integrations.pages({id.value}).value().pages.front().state;
        };
        QCOMPARE(stateOf(outdoor), PageState::ReconnectNeeded);
        const QStringList before = desk.states();

        QVERIFY(desk.sandbox.control(u"heal=all&pages=1"_s));
        const auto other = desk.connect({}, {outdoor, false});
        QCOMPARE(kindOf(other), int(ErrorKind::PageNotChosen));
        QVERIFY(other.error().leavesConsent);
        QCOMPARE(desk.states(), before);

        QVERIFY(desk.sandbox.control(u"pages=3"_s));
        QCOMPARE(kindOf(desk.connect({}, {outdoor, false})), -1);
        QCOMPARE(stateOf(outdoor), PageState::Active);
        QCOMPARE(desk.records().count(u"page"_s), 3);
        QCOMPARE(desk.records().values(u"SELECT kind FROM activity WHERE kind IN ('connect', 'reconnect') ORDER BY id"_s),
                 (QStringList{u"connect"_s, u"reconnect"_s}));
    }

    void anotherLoginMayRenewAPageAndItsRowStaysOne()
    {
        Desk desk;
        QVERIFY(desk.connect());
        QVERIFY(desk.sandbox.control(u"deauthorize=first"_s));
        QVERIFY(desk.integrations.check(desk.here.work, Integrations::Checks::AllLogins));
        QVERIFY(desk.sandbox.control(u"login=other"_s));
        QCOMPARE(kindOf(desk.connect({}, {outdoor, false})), -1);
        const PageList list = desk.integrations.pages({}).value();
        QCOMPARE(list.pages.size(), std::size_t(3));
        QCOMPARE(list.found.value(PageState::Active), 3);
        const auto accesses = desk.integrations.details(outdoor).value().accesses;
        QCOMPARE(accesses.size(), std::size_t(2));
        QCOMPARE(accesses[0].state, PageState::Active); // the one in use comes first
        QCOMPARE(accesses[1].state, PageState::Removed);
    }
};

QTEST_GUILESS_MAIN(PageListTest)
#include "tst_pagelist.moc"
