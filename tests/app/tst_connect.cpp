/// Connects through all of app/ against the sandbox: what is asked of Meta, call by call, which Pages come of it, and
/// that a connect that does not reach its end changes nothing. tests/ui/tst_messages.cpp has Meta's refusals.

#include "app/integrations/connectionstore.h"
#include "tests/support/room.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Meta::SignInForm)

namespace {

const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own

const QString firstPage = u"101928374650001"_s;

QString pageId(int number)
{
    return QString::number(firstPage.toLongLong() + number);
}

/// Every row of every table, the sealed ones included.
QList<QVariantList> everything(const Room& room)
{
    const Inspector inspector(room.databasePath());
    QList<QVariantList> all;
    for (const QVariantList& table :
         inspector.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s))
        all += inspector.rows(u"SELECT '%1', * FROM %1"_s.arg(table[0].toString()));
    return all;
}

PageList pagesOf(Room& room)
{
    const auto connection = room.parts.database.open();
    auto list = ConnectionStore::pages(*connection, room.session.workspace, {}, room.parts.clock.now());
    return list ? *list : PageList();
}

int kindOf(const Result<Connected>& connected)
{
    return connected ? -1 : int(connected.error().kind);
}

/// What was asked of the Graph after the dialog, one call a line, with each secret called by its name.
QStringList callsOf(Sandbox& sandbox)
{
    QList<std::pair<QString, QString>> names;
    const QJsonObject state = sandbox.state();
    const auto add = [&names](const QString& secret, const QString& name) {
        const QByteArray proof =
            QMessageAuthenticationCode::hash(secret.toUtf8(), appSecret, QCryptographicHash::Sha256);
        names.append({secret, u'<' + name + u'>'});
        names.append({QString::fromLatin1(proof.toHex()), u"<proof of "_s + name + u'>'});
    };
    const QJsonArray tokens = state["user_tokens"_L1].toArray();
    for (qsizetype i = 0; i < tokens.size(); ++i)
        add(tokens[i].toString(), u"token %1"_s.arg(i + 1));
    for (const auto& code : state["codes"_L1].toArray())
        add(code["code"_L1].toString(), u"code"_s);
    add(QString::fromLatin1(appSecret), u"secret"_s);

    static const QRegularExpression verifier(u"(?<=code_verifier=)[A-Za-z0-9_-]{43}(?=&|$)"_s);
    QStringList calls;
    const QJsonArray log = sandbox.log();
    for (const auto& value : log) {
        const QJsonObject entry = value.toObject();
        if (entry["path"_L1].toString().endsWith("/dialog/oauth"_L1))
            continue; // the login window's; see tst_oauth
        QString call = entry["method"_L1].toString() + u' ' + entry["path"_L1].toString();
        if (const QString query = entry["query"_L1].toString(); !query.isEmpty())
            call += u'?' + QUrl::fromPercentEncoding(query.toUtf8());
        for (const auto& [part, separator] :
             {std::pair("authorization"_L1, ", "_L1), std::pair("cookie"_L1, ", cookie "_L1),
              std::pair("content_type"_L1, ", "_L1), std::pair("body"_L1, ", "_L1)}) {
            if (const QString text = entry[part].toString(); !text.isEmpty())
                call += separator + QUrl::fromPercentEncoding(text.toUtf8());
        }
        for (const auto& [secret, name] : names)
            call.replace(secret, name);
        calls.append(call.replace(verifier, u"<verifier>"_s));
    }
    return calls;
}

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatTheStorySaysAndNothingElse_data();
    void asksWhatTheStorySaysAndNothingElse();
    void readsAListOfSeveralHundredPagesToItsEnd();
    void keepsPagesByTheirTasks();
    void aListWithoutTasksHoldsNoPageToKeep();
    void idsThatCameAsNumbersAreTheSameIds();
    void theSameLoginReplacesItsOwn();
    void aSecondLoginThatBringsTheSamePageAddsItsToken();
    void theNewestWorkingTokenIsThePages();
    void aCancelInAnyStepLeavesNothingBehind_data();
    void aCancelInAnyStepLeavesNothingBehind();
    void aRowThatIsRefusedUndoesThemAll_data();
    void aRowThatIsRefusedUndoesThemAll();
    void aRoleTakenAtTheLastMomentSavesNothing();
    void oneConnectAtATime();
};

void ConnectTest::asksWhatTheStorySaysAndNothingElse_data()
{
    QTest::addColumn<Meta::SignInForm>("form");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QStringList>("expected");

    const QString exchange = u"POST /v26.0/oauth/access_token, application/x-www-form-urlencoded, "_s;
    const QString code = exchange + u"client_id=1000000000000001"
                                    "&redirect_uri=https://www.facebook.com/connect/login_success.html"
                                    "&code=<code>&code_verifier=<verifier>"_s;
    const QString longer = exchange + u"grant_type=fb_exchange_token&client_id=1000000000000001&client_secret=<secret>"
                                      "&fb_exchange_token=<token 1>"_s;
    const auto reads = [](const QString& token, bool isProven) {
        const QString proof = isProven ? u"appsecret_proof=<proof of "_s + token + u'>' : QString();
        const QString bearer = u", Bearer <"_s + token + u'>';
        const auto more = [&proof](QChar separator) { return proof.isEmpty() ? QString() : separator + proof; };
        return QStringList{
            u"GET /v26.0/me/permissions"_s + more(u'?') + bearer, u"GET /v26.0/me?fields=id"_s + more(u'&') + bearer,
            u"GET /v26.0/me/accounts?fields=id,name,access_token,tasks&limit=100"_s + more(u'&') + bearer,
            u"GET /v26.0/debug_token?input_token=<"_s + token + u'>' + more(u'&') + bearer};
    };
    using Form = Meta::SignInForm;
    QTest::newRow("code") << Form::Automatic << QByteArray() << QStringList{code} + reads(u"token 1"_s, false);
    QTest::newRow("code and secret") << Form::Automatic << appSecret
                                     << QStringList{code + u"&client_secret=<secret>"_s, longer} +
                                            reads(u"token 2"_s, true);
    QTest::newRow("token") << Form::Token << QByteArray() << reads(u"token 1"_s, false);
    QTest::newRow("token and secret") << Form::Token << appSecret << QStringList{longer} + reads(u"token 2"_s, true);
}

void ConnectTest::asksWhatTheStorySaysAndNothingElse()
{
    QFETCH(const Meta::SignInForm, form);
    QFETCH(const QByteArray, secret);
    Room room;
    QVERIFY(room.useApp(form, secret));
    const auto connected = room.connect();
    QCOMPARE(kindOf(connected), -1);
    QCOMPARE(connected->pages, 3);
    QCOMPARE(connected->pagesNotManaged, QStringList());
    QTEST(callsOf(room.sandbox), "expected");
}

void ConnectTest::readsAListOfSeveralHundredPagesToItsEnd()
{
    Room room({u"--pages"_s, u"753"_s});
    QVERIFY(room.useApp(Meta::SignInForm::Automatic, appSecret));
    QList<qint64> counts;
    const auto connected = room.connect([&counts](Progress progress, WorkHandle&) {
        if (ConnectStep(progress.step) == ConnectStep::ReadingPages)
            counts.append(progress.count);
    });
    QCOMPARE(kindOf(connected), -1);
    QCOMPARE(connected->pages, 753);
    QCOMPARE(counts, (QList<qint64>{0, 100, 200, 300, 400, 500, 600, 700, 753}));

    // Each part is asked for by the cursor before; Meta's own address for it would have the token in its query.
    const QStringList lists = callsOf(room.sandbox).filter(u"/me/accounts"_s);
    QCOMPARE(lists.size(), 8);
    QSet<QString> cursors;
    for (qsizetype i = 1; i < lists.size(); ++i) {
        static const QRegularExpression form(
            u"\\AGET /v26\\.0/me/accounts\\?fields=id,name,access_token,tasks&limit=100&after=([A-Za-z0-9+/=]+)"
            "&appsecret_proof=<proof of token 2>, Bearer <token 2>\\z"_s);
        const auto match = form.match(lists[i]);
        QVERIFY2(match.hasMatch(), qPrintable(lists[i]));
        cursors.insert(match.captured(1));
    }
    QCOMPARE(cursors.size(), 7);

    QStringList expected;
    for (int i = 0; i < 753; ++i)
        expected.append(pageId(i));
    QCOMPARE(room.records().values(u"SELECT page_id FROM page ORDER BY page_id"_s), expected);
    QCOMPARE(room.records().values(u"SELECT page_id FROM page_token ORDER BY page_id"_s), expected);
    QCOMPARE(pagesOf(room).pages.size(), std::size_t(753));

    const auto connection = room.parts.database.open();
    const GrantId grant{room.records().values(u"SELECT id FROM meta_grant"_s).value(0)};
    const QJsonArray tokens = room.sandbox.state()["page_tokens"_L1].toArray(); // in the order of the list
    QCOMPARE(tokens.size(), 753);
    Secret token;
    for (int i = 0; i < 753; ++i) {
        QVERIFY(room.parts.vault.open(*connection, SecretName::pageToken(room.session.workspace, {pageId(i)}, grant),
                                      token));
        QCOMPARE(token.view().toByteArray(), tokens[i].toString().toUtf8());
    }
}

void ConnectTest::keepsPagesByTheirTasks()
{
    Room room({u"--scenario"_s, u"mixed"_s});
    const auto connected = room.connect();
    QCOMPARE(kindOf(connected), -1);
    QCOMPARE(connected->pages, 2);
    // View-only, with nothing but a task that nobody knows.
    QCOMPARE(connected->pagesNotManaged, (QStringList{u"Northwind Outdoor"_s, u"Green Valley Yoga"_s}));
    QCOMPARE(connected->pagesLimited, QStringList{u"Harbor Light Café"_s}); // without a token
    const QString tasks = u" ADVERTISE ANALYZE CREATE_CONTENT MESSAGING MODERATE MANAGE"_s;
    QCOMPARE(room.records().values(u"SELECT page_id || tasks || ' ' || state FROM (SELECT page_id, ' ' || tasks AS"
                                   " tasks, state FROM page_token) ORDER BY page_id"_s),
             (QStringList{pageId(0) + tasks + u" working"_s, pageId(2) + tasks + u" limited"_s,
                          pageId(3) + tasks + u" WATER_THE_PLANTS working"_s}));
    QCOMPARE(room.records().count(u"page"_s), 3);
    QCOMPARE(room.records().values(u"SELECT subject FROM sealed WHERE purpose = 'page token'"_s).size(), 2);
}

void ConnectTest::aListWithoutTasksHoldsNoPageToKeep()
{
    Room room({u"--scenario"_s, u"tasks-missing"_s});
    QCOMPARE(kindOf(room.connect()), int(ErrorKind::NoPages));
    QCOMPARE(room.records().ofConnect(), QStringList());
}

void ConnectTest::idsThatCameAsNumbersAreTheSameIds()
{
    Room room;
    QCOMPARE(kindOf(room.connect()), -1);
    const QStringList before = room.records().ofConnect();
    QVERIFY(before.contains(u"page token "_s + firstPage));
    QVERIFY(room.sandbox.control(u"scenario=numeric-ids"_s));
    QCOMPARE(kindOf(room.connect()), -1);
    QCOMPARE(room.records().ofConnect(), before);
}

void ConnectTest::theSameLoginReplacesItsOwn()
{
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    QCOMPARE(kindOf(room.connect()), -1);
    const QStringList before = room.records().ofConnect();
    const auto opened = [&](const SecretName& name) {
        Secret plain;
        const auto connection = room.parts.database.open();
        return room.parts.vault.open(*connection, name, plain) ? plain.view().toByteArray() : QByteArray("nothing");
    };
    const GrantId grant{room.records().values(u"SELECT id FROM meta_grant"_s).value(0)};
    const auto user = SecretName::userToken(room.session.workspace, grant);
    const auto page = SecretName::pageToken(room.session.workspace, {pageId(2)}, grant);
    const QByteArray userBefore = opened(user);
    const QByteArray pageBefore = opened(page);

    clock.advance(24h);
    QVERIFY(room.useApp(Meta::SignInForm::Token, appSecret));
    QVERIFY(room.sandbox.control(u"pages=4"_s));
    QCOMPARE(kindOf(room.connect()), -1);
    // Found again by its keyed hash: the same grant, its rows in their places, and what is new beside them.
    QStringList expected =
        before + QStringList{u"page Bücherstube am Markt"_s, u"page token "_s + pageId(3), u"sealed page token"_s};
    QStringList after = room.records().ofConnect();
    expected.sort();
    after.sort();
    QCOMPARE(after, expected);
    QCOMPARE(room.records().values(u"SELECT form || ' ' || consented_at FROM meta_grant"_s),
             QStringList{u"token 2026-11-24T14:05:06.789Z"_s});
    QCOMPARE(room.records().values(u"SELECT DISTINCT consented_at FROM page_token"_s),
             QStringList{u"2026-11-24T14:05:06.789Z"_s});
    QVERIFY(opened(user).startsWith("EAASANDBOXUSER") && opened(user) != userBefore);
    QVERIFY(opened(page).startsWith("EAASANDBOXPAGE") && opened(page) != pageBefore);
}

void ConnectTest::aSecondLoginThatBringsTheSamePageAddsItsToken()
{
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    QCOMPARE(kindOf(room.connect()), -1);
    const QStringList before = room.records().ofConnect();
    clock.advance(1h);
    QVERIFY(room.sandbox.control(u"login=other"_s));
    QCOMPARE(kindOf(room.connect()), -1);

    const QStringList after = room.records().ofConnect();
    for (const QString& row : before)
        QVERIFY2(after.contains(row), qPrintable(row));
    QCOMPARE(room.records().count(u"meta_grant"_s), 2);
    QCOMPARE(room.records().count(u"page"_s), 3);
    QCOMPARE(room.records().count(u"page_token"_s), 6);

    // Both tokens of one Page open, and each is the one that its own login got.
    const auto connection = room.parts.database.open();
    QStringList opened;
    Secret token;
    for (const QString& grant :
         room.records().values(u"SELECT grant_id FROM page_token WHERE page_id = '%1'"_s.arg(firstPage))) {
        const auto name = SecretName::pageToken(room.session.workspace, {firstPage}, {grant});
        QVERIFY(room.parts.vault.open(*connection, name, token));
        opened.append(QString::fromUtf8(token.view()));
    }
    QCOMPARE(opened.size(), 2);
    QVERIFY(opened[0] != opened[1]);
    const QJsonArray handedOut = room.sandbox.state()["page_tokens"_L1].toArray();
    QVERIFY(handedOut.contains(opened[0]) && handedOut.contains(opened[1]));
}

void ConnectTest::theNewestWorkingTokenIsThePages()
{
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    const QDateTime first = clock.now;
    QCOMPARE(kindOf(room.connect()), -1);
    clock.advance(1h);
    QVERIFY(room.sandbox.control(u"login=other&pages=2"_s));
    QCOMPARE(kindOf(room.connect()), -1);

    const auto shown = [&room] {
        QList<std::pair<QDateTime, PageState>> rows;
        for (const Page& page : pagesOf(room).pages)
            rows.append({page.consentedAt, page.state});
        return rows;
    };
    // By name: Harbor Light Café, which only the first login has, Northwind Outdoor, Sunrise Bakery.
    using Rows = QList<std::pair<QDateTime, PageState>>;
    const std::pair old(first, PageState::Active);
    const std::pair newer(first.addSecs(3600), PageState::Active);
    QCOMPARE(shown(), (Rows{old, newer, newer}));
    QVERIFY(
        room.records().change(u"UPDATE page_token SET state = 'refused' WHERE consented_at = '2026-11-23T15:05:06.789Z'"
                              " AND page_id = '%1'"_s.arg(firstPage)));
    QCOMPARE(shown(), (Rows{old, newer, old}));
    QVERIFY(room.records().change(u"UPDATE page_token SET state = 'refused'"_s));
    QCOMPARE(shown(), (Rows{{first, PageState::ReconnectNeeded},
                            {first.addSecs(3600), PageState::ReconnectNeeded},
                            {first.addSecs(3600), PageState::ReconnectNeeded}}));
}

void ConnectTest::aCancelInAnyStepLeavesNothingBehind_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("count"); // Pages so far
    QTest::newRow("at the keychain") << int(ConnectStep::OpeningKeychain) << 0;
    QTest::newRow("in Facebook") << int(ConnectStep::InFacebook) << 0;
    QTest::newRow("at the exchange") << int(ConnectStep::Exchanging) << 0;
    QTest::newRow("before the first Page") << int(ConnectStep::ReadingPages) << 0;
    QTest::newRow("in the middle of the Pages") << int(ConnectStep::ReadingPages) << 100;
    QTest::newRow("after the last Page") << int(ConnectStep::ReadingPages) << 150;
    QTest::newRow("while saving") << int(ConnectStep::Saving) << 0;
}

void ConnectTest::aCancelInAnyStepLeavesNothingBehind()
{
    QFETCH(const int, step);
    QFETCH(const int, count);
    Room room({u"--pages"_s, u"150"_s});
    int cancels = 0;
    const auto cancelThere = [&](Progress progress, const std::function<void()>& cancel) {
        if (progress.step == step && progress.count == count && ++cancels == 1)
            cancel();
    };
    QCOMPARE(kindOf(room.connectHere(cancelThere)), int(ErrorKind::Cancelled));
    QCOMPARE(cancels, 1);
    QCOMPARE(room.records().ofConnect(), QStringList());

    // And what was there before stays as it was, to the byte.
    QCOMPARE(kindOf(room.connect()), -1);
    const auto before = everything(room);
    cancels = 0;
    QCOMPARE(kindOf(room.connectHere(cancelThere)), int(ErrorKind::Cancelled));
    QCOMPARE(cancels, 1);
    QCOMPARE(everything(room), before);
}

void ConnectTest::aRowThatIsRefusedUndoesThemAll_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("row");
    QTest::newRow("the grant") << u"meta_grant"_s << u"1"_s;
    QTest::newRow("the last Page") << u"page"_s << u"NEW.page_id = '%1'"_s.arg(pageId(2));
    QTest::newRow("its token's row") << u"page_token"_s << u"NEW.page_id = '%1'"_s.arg(pageId(2));
    QTest::newRow("its sealed token") << u"sealed"_s << u"NEW.subject LIKE '%1/%'"_s.arg(pageId(2));
}

void ConnectTest::aRowThatIsRefusedUndoesThemAll()
{
    QFETCH(const QString, table);
    QFETCH(const QString, row);
    Room room;
    const QString refusal =
        u"CREATE TRIGGER refusal BEFORE INSERT ON %1 WHEN %2 BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(table, row);
    QVERIFY(room.records().change(refusal));
    QCOMPARE(kindOf(room.connect()), int(ErrorKind::DatabaseFailed));
    QCOMPARE(room.records().ofConnect(), QStringList());

    QVERIFY(room.records().change(u"DROP TRIGGER refusal"_s));
    QCOMPARE(kindOf(room.connect()), -1);
    const auto before = everything(room);
    QVERIFY(room.records().change(refusal));
    QCOMPARE(kindOf(room.connect()), int(ErrorKind::DatabaseFailed));
    QCOMPARE(everything(room), before);
}

void ConnectTest::aRoleTakenAtTheLastMomentSavesNothing()
{
    Room room;
    const auto connected = room.connectHere([&room](Progress progress, const std::function<void()>&) {
        if (ConnectStep(progress.step) == ConnectStep::Saving)
            QVERIFY(room.records().change(u"UPDATE member SET role = 'viewer'"_s));
    });
    QCOMPARE(kindOf(connected), int(ErrorKind::RoleForbids));
    QCOMPARE(room.records().ofConnect(), QStringList());
}

void ConnectTest::oneConnectAtATime()
{
    Room room({u"--scenario"_s, u"dialog-hangs"_s});
    Integrations integrations(room.parts.connectParts(), room.app.id);
    const auto connect = [&](Work& work) { return integrations.connect(work, {}, room.request().appearance); };
    int second = -1;
    int revoking = -1;
    const auto first = runWork(room.workers, connect, [&](Progress progress, WorkHandle& handle) {
        if (ConnectStep(progress.step) != ConnectStep::InFacebook || second != -1)
            return;
        WorkHere here;
        second = kindOf(connect(here.work));
        const auto revoked = integrations.revokeDue(here.work);
        revoking = revoked ? -1 : int(revoked.error().kind); // it could end the very consent that is being given
        handle.cancel();
    });
    QCOMPARE(second, int(ErrorKind::AttemptRunning));
    QCOMPARE(revoking, int(ErrorKind::AttemptRunning));
    QCOMPARE(kindOf(first), int(ErrorKind::Cancelled));

    QVERIFY(room.sandbox.control(u"scenario=normal"_s));
    QCOMPARE(kindOf(runWork(room.workers, connect)), -1);
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "tst_connect.moc"
