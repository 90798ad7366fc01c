/// kill -9 at any moment of connecting, disconnecting and revoking, again and again on the same data folder: no row is
/// lost or comes back, no Page is gone here and alive at Meta without waiting for its revocation, and nothing is sealed
/// without its key.

#include "app/integrations/integrations.h"
#include "tests/app/place.h"
#include "tests/support/run.h"
#include "tests/support/sandbox.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 300;
constexpr int wholeEvery = 12; ///< one run of so many at least is left alone: it shows how long they take
const AppId app{u"1000000000000001"_s};
const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own

using Access = std::pair<QString, QString>; ///< a Page's id, and the grant through which it came

/// What is in the data folder, opened with the key that belongs to it.
struct Holdings
{
    std::map<Access, QByteArray> rows; ///< the tokens of connected Pages
    QSet<QByteArray> waiting;          ///< and those that wait to be revoked
    QSet<QByteArray> sealed;           ///< the ciphertexts of all that came from Meta

    QSet<QByteArray> all() const
    {
        QSet<QByteArray> tokens = waiting;
        for (const auto& [access, token] : rows)
            tokens.insert(token);
        return tokens;
    }
    QSet<QString> pages() const
    {
        QSet<QString> ids;
        for (const auto& [access, token] : rows)
            ids.insert(access.first);
        return ids;
    }
};

struct Plan
{
    QStringList words;   ///< for test-ending
    QSet<QString> pages; ///< that are to be disconnected

    QString kind() const { return words.front(); }
    bool leavesTokens() const { return words.contains(u"remove here"_s); }
};

} // namespace

class KillDisconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasPromisedIsKept();

private:
    Plan nextPlan();
    bool look(Holdings& found);
    bool isAllowed(const Plan& plan, const Holdings& after, bool wasSaidGone);
    bool accountsFor(const Plan& plan, const Holdings& after);
    bool finish(Holdings& after);
    bool holdsNothingOld();
    bool run(const Plan& plan, bool isWhole);
    std::chrono::nanoseconds randomMoment(const QString& kind);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Place> m_place;
    std::optional<Meta::Address> m_address;
    QRandomGenerator* m_random = QRandomGenerator::global();
    Holdings m_holdings;           ///< as they were found last
    QSet<QByteArray> m_everSealed; ///< every ciphertext that was found
    QSet<QByteArray> m_everHeld;   ///< every token
    QSet<QByteArray> m_leftAlive;  ///< whose end at Meta nobody asked for, or that a newer one took the place of
    std::map<QString, qint64> m_time; ///< ns that a run takes
    std::map<QString, int> m_killed;  ///< by plan and how far it was
};

void KillDisconnectTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(QStringList{u"--consent"_s, u"auto"_s, u"--pages"_s, u"4"_s});
    QVERIFY(m_sandbox->isRunning());
    m_address = Meta::Address::standIn(m_sandbox->address());
    m_place = std::make_unique<Place>();
    Start first(*m_place, *m_address);
    makeWorkspace(first.parts.workspace, u"Sunrise Group"_s, u"Maya"_s);
    makeSignInsQuick(first.parts.database.path());
    WorkHere here;
    QVERIFY(Integrations(first.parts.connectParts(), app)
                .changeMetaApp(here.work, {{app}, MetaAppChange::SecretChange::Replace, Secret::copyOf(appSecret)}));
}

/// Anything that a person could do next.
Plan KillDisconnectTest::nextPlan()
{
    const QStringList pages(m_holdings.pages().begin(), m_holdings.pages().end());
    const int dice = m_random->bounded(100);
    if (!m_holdings.waiting.isEmpty() && dice < 60)
        return {{u"revoke"_s}, {}};
    if (pages.isEmpty() || dice < 20)
        return {{u"connect"_s}, {}};
    const bool takesAll = m_random->bounded(3) == 0;
    Plan plan;
    for (const QString& page : pages) {
        if (takesAll || m_random->bounded(2) == 0)
            plan.pages.insert(page);
    }
    if (plan.pages.isEmpty())
        plan.pages.insert(pages.front());
    const QString here = wayToText(DisconnectWay::RemoveHere);
    const QString forAll = wayToText(DisconnectWay::RevokeAndReconnect);
    const QString one = wayToText(DisconnectWay::OneToken);
    const QList<std::pair<QString, QString>> ways{{here, {}}, {forAll, {}}, {forAll, {}}, {one, here}, {one, forAll}};
    const auto& [way, fallback] = ways[m_random->bounded(int(ways.size()))];
    plan.words = QStringList{u"disconnect"_s, way, fallback} + QStringList(plan.pages.begin(), plan.pages.end());
    return plan;
}

std::chrono::nanoseconds KillDisconnectTest::randomMoment(const QString& kind)
{
    return std::chrono::nanoseconds(qint64(m_random->bounded(double(m_time[kind]) * 1.05)));
}

/// Runs the plan, and kills it somewhere, unless it is to be left alone.
bool KillDisconnectTest::run(const Plan& plan, bool isWhole)
{
    Child child(QCoreApplication::applicationDirPath() + u"/test-ending"_s,
                QStringList{m_place->path(), m_sandbox->address(), app.value} + plan.words);
    if (child.line() != "ready") {
        qWarning("it does not begin: %s", qPrintable(plan.words.join(u' ')));
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    child.goOn();
    QByteArray last;
    if (isWhole) {
        for (QByteArray line = child.line(); !line.isEmpty(); line = child.line())
            last = line;
        m_time[plan.kind()] = timer.nsecsElapsed();
    } else {
        std::this_thread::sleep_for(randomMoment(plan.kind())); // it is any moment that is wanted
        child.kill();
        for (QByteArray line = child.line(); !line.isEmpty(); line = child.line())
            last = line;
        ++m_killed[plan.kind() + (last.isEmpty() ? QString() : u", "_s + QString::fromLatin1(last))];
    }
    const bool isAtItsEnd = last == "connected" || last == "told";
    if (isWhole && !isAtItsEnd) {
        qWarning("it does not end well: %s", qPrintable(plan.words.join(u' ')));
        return false;
    }
    Holdings after;
    return look(after) && isAllowed(plan, after, last == "gone" || last == "told") && accountsFor(plan, after);
}

/// Looks with plain SQL first, as the next start finds it; then everything that is sealed must open.
bool KillDisconnectTest::look(Holdings& found)
{
    const Records records = m_place->records();
    const auto isEmpty = [&records](const QString& statement) {
        const QStringList rows = records.values(statement);
        if (!rows.isEmpty())
            qWarning("%s: %s", qPrintable(statement), qPrintable(rows.join(u", ")));
        return rows.isEmpty();
    };
    if (records.values(u"PRAGMA integrity_check"_s) != QStringList{u"ok"_s} || !isEmpty(u"PRAGMA foreign_key_check"_s))
        return false;
    // A grant without a Page or without its secrets, a Page without a token, a token without its row, a revocation
    // without what it needs.
    for (const QString& statement :
         {u"SELECT g.id FROM meta_grant g WHERE NOT EXISTS (SELECT 1 FROM page_token t WHERE t.grant_id = g.id)"
          u" OR (SELECT COUNT(*) FROM sealed s WHERE s.purpose IN ('user token', 'user id') AND s.subject = g.id) <> 2"_s,
          u"SELECT p.page_id FROM page p WHERE NOT EXISTS (SELECT 1 FROM page_token t WHERE t.page_id = p.page_id)"_s,
          u"SELECT t.page_id FROM page_token t WHERE NOT EXISTS (SELECT 1 FROM sealed s WHERE s.purpose = 'page token'"
          u" AND s.subject = t.page_id || '/' || t.grant_id)"_s,
          u"SELECT s.subject FROM sealed s WHERE s.purpose = 'page token' AND NOT EXISTS (SELECT 1 FROM page_token t"
          u" WHERE s.subject = t.page_id || '/' || t.grant_id)"_s,
          u"SELECT s.subject FROM sealed s WHERE s.purpose IN ('user token', 'user id') AND NOT EXISTS"
          u" (SELECT 1 FROM meta_grant g WHERE s.subject = g.id)"_s,
          u"SELECT r.id FROM revocation r WHERE (SELECT COUNT(*) FROM revocation_sealed s WHERE s.revocation_id = r.id)"
          u" <> 2 + (SELECT COUNT(*) FROM revocation_page p WHERE p.revocation_id = r.id)"_s}) {
        if (!isEmpty(statement))
            return false;
    }
    Start start(*m_place, *m_address);
    const auto session = signIn(start.parts.workspace, u"Maya"_s);
    WorkHere here;
    if (!session || !start.parts.vault.unlock(here.work, session->workspace)) {
        qWarning("the key is gone");
        return false;
    }
    const Inspector inspector(start.parts.database.path());
    for (const bool isWaiting : {false, true}) {
        const QString table = isWaiting ? u"revocation_sealed"_s : u"sealed"_s;
        for (const QVariantList& row : inspector.rows(
                 u"SELECT purpose, subject, version, key_id, wrapped_key, ciphertext FROM %1"_s.arg(table))) {
            const SecretName name{session->workspace, row[0].toString(), row[1].toString()};
            Secret plain;
            if (!start.parts.vault.open({row[2].toInt(), row[3].toString().toLatin1(), row[4].toByteArray(),
                                         row[5].toByteArray()},
                                        name, plain)) {
                qWarning("does not open: %s %s", qPrintable(name.purpose), qPrintable(name.subject));
                return false;
            }
            if (name.purpose != "page token"_L1 && name.purpose != "user token"_L1)
                continue;
            found.sealed.insert(row[5].toByteArray());
            const QByteArray token = plain.view().toByteArray();
            if (name.purpose == "user token"_L1)
                continue;
            if (isWaiting)
                found.waiting.insert(token);
            else
                found.rows[{name.subject.section(u'/', 0, 0), name.subject.section(u'/', 1)}] = token;
        }
    }
    return true;
}

/// All of what was wanted, or nothing; and what was said to be gone is gone.
bool KillDisconnectTest::isAllowed(const Plan& plan, const Holdings& after, bool wasSaidGone)
{
    const auto accessesOf = [](const Holdings& holdings) {
        QSet<Access> accesses;
        for (const auto& [access, token] : holdings.rows)
            accesses.insert(access);
        return accesses;
    };
    const QSet<Access> before = accessesOf(m_holdings);
    const QSet<Access> now = accessesOf(after);
    if (plan.kind() == "connect"_L1) {
        QSet<QString> grants;
        for (const Access& access : now - before)
            grants.insert(access.second);
        const auto isOfIt = [&grants](const Access& access) { return grants.contains(access.second); };
        const bool isWhole = grants.isEmpty() || (grants.size() == 1 && std::ranges::count_if(now, isOfIt) == 4);
        if (now.contains(before) && isWhole)
            return true;
    } else {
        QSet<Access> left = before;
        left.removeIf([&plan](const Access& access) { return plan.pages.contains(access.first); });
        if (now == left || (now == before && !wasSaidGone))
            return true;
    }
    qWarning("%s, %lld rows before, %lld after", qPrintable(plan.words.join(u' ')), qlonglong(before.size()),
             qlonglong(now.size()));
    return false;
}

/// What is held no more has ended at Meta, unless that was not asked for.
bool KillDisconnectTest::accountsFor(const Plan& plan, const Holdings& after)
{
    for (const auto& [access, token] : m_holdings.rows) {
        const bool isReplaced = after.rows.contains(access) && after.rows.at(access) != token;
        const bool othersStayed = std::ranges::any_of(m_holdings.rows, [&](const auto& other) {
            return other.first.second == access.second && !plan.pages.contains(other.first.first);
        });
        if (isReplaced || (plan.leavesTokens() && othersStayed && plan.pages.contains(access.first)))
            m_leftAlive.insert(token);
    }
    for (const QByteArray& token : m_holdings.all() - after.all() - m_leftAlive) {
        if (m_sandbox->takes(token)) {
            qWarning("gone here, alive at Meta and not waiting, after %s", qPrintable(plan.words.join(u' ')));
            return false;
        }
    }
    m_holdings = after;
    m_everSealed += after.sealed;
    m_everHeld += after.all();
    return true;
}

/// The next start, which does what is left: afterwards a Page that counts as working works.
bool KillDisconnectTest::finish(Holdings& after)
{
    {
        Start start(*m_place, *m_address);
        Integrations integrations(start.parts.connectParts(), app);
        WorkHere here;
        if (!integrations.sweep() || !signIn(start.parts.workspace, u"Maya"_s))
            return false;
        for (;;) {
            // What waits for its pause is wanted now.
            const auto waiting = integrations.revocations();
            if (!waiting)
                return false;
            for (const Revocation& revocation : *waiting) {
                if (!revocation.asks && !integrations.retryRevocation(revocation.id))
                    return false;
            }
            const auto tried = integrations.revokeDue(here.work);
            if (!tried) {
                qWarning("%s", qPrintable(tried.error().detail));
                return false;
            }
            if (tried->empty())
                break;
        }
        const auto left = integrations.revocations();
        if (!left)
            return false;
        for (const Revocation& revocation : *left) {
            if (revocation.asks != RevocationQuestion::ConnectedAgain) {
                qWarning("a revocation does not end: %s", qPrintable(revocation.detail));
                return false;
            }
        }
    }
    if (!look(after))
        return false;
    const QStringList working =
        m_place->records().values(u"SELECT page_id || '/' || grant_id FROM page_token WHERE state = 'working'"_s);
    for (const auto& [access, token] : after.rows) {
        if (working.contains(access.first + u'/' + access.second) != m_sandbox->takes(token)) {
            qWarning("the state of a Page is not true: %s", qPrintable(access.first));
            return false;
        }
    }
    return isAllowed({{u"revoke"_s}, {}}, after, true) && accountsFor({{u"revoke"_s}, {}}, after) && holdsNothingOld();
}

/// No byte of what was sealed once and is held no more.
bool KillDisconnectTest::holdsNothingOld()
{
    const QDir folder(m_place->dataFolder());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return false;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& old : m_everSealed - m_holdings.sealed) {
            if (bytes.contains(old.mid(old.size() / 2, 24))) {
                qWarning("%s holds what was destroyed", qPrintable(name));
                return false;
            }
        }
    }
    return true;
}

void KillDisconnectTest::whatWasPromisedIsKept()
{
    for (const QStringList& words : {QStringList{u"connect"_s}, QStringList{u"revoke"_s}})
        QVERIFY(run({words, {}}, true));
    const QString first = *m_holdings.pages().begin();
    QVERIFY(run({{u"disconnect"_s, wayToText(DisconnectWay::OneToken), wayToText(DisconnectWay::RemoveHere), first}, {first}},
                true));
    int killed = 0;
    for (int number = 1; killed < kills; ++number) {
        QVERIFY(m_sandbox->control(u"login=%1&revoke-pages=%2"_s.arg(
            m_random->bounded(2) ? u"first" : u"other", m_random->bounded(2) ? u"yes" : u"no")));
        const Plan plan = nextPlan();
        // A connect takes the longest, so most of its kills save nothing; then one is needed that does.
        const bool isNeeded = plan.kind() == "connect"_L1 && m_holdings.rows.empty() && m_random->bounded(2) == 0;
        const bool isWhole = isNeeded || number % wholeEvery == 0;
        QVERIFY(run(plan, isWhole));
        killed += isWhole ? 0 : 1;
        // Not always: the next one may begin while a revocation waits.
        if (m_random->bounded(3) == 0) {
            Holdings after;
            QVERIFY(finish(after));
        }
    }

    // All of it ends well, and nothing that was ever held is alive without somebody having wanted it.
    Holdings after;
    QVERIFY(finish(after));
    if (const QSet<QString> left = m_holdings.pages(); !left.isEmpty()) {
        const QString way = wayToText(DisconnectWay::WholeGrant);
        QVERIFY(run({QStringList{u"disconnect"_s, way, QString()} + QStringList(left.begin(), left.end()), left}, true));
    }
    after = {};
    QVERIFY(finish(after));
    QCOMPARE(m_place->records().count(u"revocation"_s), 0);
    QCOMPARE(m_place->records().ofConnect(), QStringList());
    for (const QByteArray& token : m_everHeld - m_leftAlive)
        QVERIFY(!m_sandbox->takes(token));
    QStringList where;
    for (const auto& [place, count] : m_killed)
        where.append(u"%1: %2"_s.arg(place).arg(count));
    qInfo("killed %d times (%s); %lld Page tokens were held, none is left", killed, qPrintable(where.join(u"; ")),
          qlonglong(m_everHeld.size()));
}

QTEST_GUILESS_MAIN(KillDisconnectTest)
#include "tst_killdisconnect.moc"
