/// What a connect leaves on this computer: every table, column, file and keychain item against the list of what may be
/// kept, and a search of all of them for what Meta handed out.

#include "app/base/log.h"
#include "app/base/logfile.h"
#include "tests/support/room.h"

#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Meta::SignInForm)

namespace {

const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own

/// Every row as "table: column=value, …"; what is random by its name, other bytes by their number.
QStringList rowsOf(const Room& room)
{
    const Inspector inspector(room.databasePath());
    const QList<std::pair<QString, QString>> names{
        {room.session.workspace.value, u"<workspace>"_s},
        {room.session.member.id.value, u"<member>"_s},
        {inspector.one(u"SELECT id FROM meta_grant"_s).toString(), u"<grant>"_s},
        {room.sandbox.address(), u"<Meta>"_s}};
    QStringList rows;
    for (const QVariantList& table :
         inspector.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s)) {
        const QString name = table[0].toString();
        const auto columns = inspector.rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(name));
        for (const QVariantList& row : inspector.rows(u"SELECT * FROM "_s + name)) {
            QStringList values;
            for (qsizetype i = 0; i < row.size(); ++i) {
                QString value = row[i].toString();
                if (row[i].metaType() == QMetaType::fromType<QByteArray>())
                    value = u"<%1 bytes>"_s.arg(row[i].toByteArray().size());
                else if (row[i].isNull())
                    value = u"NULL"_s;
                for (const auto& [random, called] : names)
                    value.replace(random, called);
                values.append(columns[i][0].toString() + u'=' + value);
            }
            rows.append(name + u": "_s + values.join(u", "_s));
        }
    }
    rows.sort();
    return rows;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Base64 of what stands somewhere in a longer text: the characters that depend on nothing around it.
QByteArray base64Inside(const QByteArray& part, int before, QByteArray::Base64Options options)
{
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + part.size()) * 8 / 6;
    return (QByteArray(before, '\0') + part).toBase64(options).sliced(first, end - first);
}

/// Every form in which a secret might stand in a file, in pieces: a database lays a long value over several pages.
QList<QByteArray> formsOf(const QByteArray& secret)
{
    constexpr qsizetype piece = 24;
    QList<QByteArray> forms;
    for (qsizetype at = 0; at < secret.size(); at += piece) {
        const QByteArray part =
            at + piece <= secret.size() ? secret.sliced(at, piece) : secret.last(std::min(piece, secret.size()));
        QByteArray wide;
        for (const char c : part)
            wide.append(c).append('\0');
        forms << part << wide.chopped(1) /* in either order of bytes */ << part.toHex() << part.toHex().toUpper();
        for (const int before : {0, 1, 2}) {
            forms << base64Inside(part, before, QByteArray::Base64Encoding)
                  << base64Inside(part, before, QByteArray::Base64UrlEncoding);
        }
    }
    return forms;
}

/// What every place holds, by the place's name.
using Places = QHash<QString, QByteArray>;

QStringList found(const QByteArrayList& secrets, const Places& places)
{
    QStringList hits;
    for (const QByteArray& secret : secrets) {
        const auto forms = formsOf(secret);
        for (auto place = places.begin(); place != places.end(); ++place) {
            if (std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return place->contains(form); }))
                hits.append(QString::fromLatin1(secret.left(16)) + u"… in "_s + place.key());
        }
    }
    return hits;
}

Places placesOf(const Room& room)
{
    Places places;
    const QDir folder(room.folder.path());
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        places.insert(folder.relativeFilePath(path), contents(path));
    }
    const auto items = room.keys.items();
    for (auto item = items.begin(); item != items.end(); ++item)
        places.insert(u"keychain item "_s + item.key(), item.key().toUtf8() + item.value());
    return places;
}

class LogCapture;
LogCapture* theLog = nullptr;

/// All that the program logs meanwhile, chattier than anybody would have it, before anything is redacted; it goes on to
/// whoever hears the log otherwise.
class LogCapture
{
public:
    LogCapture()
    {
        theLog = this;
        QLoggingCategory::setFilterRules(u"pagekeep.*=true"_s);
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            static std::mutex mutex;
            const std::scoped_lock lock(mutex);
            theLog->m_text += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
            theLog->m_before(type, context, text);
        });
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
    QtMessageHandler m_before;
};

/// Everything that must be nowhere, from the sandbox's own books.
QByteArrayList secretsOf(Sandbox& sandbox)
{
    QByteArrayList secrets{appSecret};
    const QJsonObject state = sandbox.state();
    for (const auto& list : {state["user_tokens"_L1].toArray(), state["page_tokens"_L1].toArray()}) {
        for (const auto& token : list)
            secrets.append(token.toString().toUtf8());
    }
    for (const auto& code : state["codes"_L1].toArray())
        secrets.append(code["code"_L1].toString().toUtf8());
    for (const auto& grant : state["grants"_L1].toArray())
        secrets.append(grant["user_id"_L1].toString().toUtf8());
    const QJsonArray log = sandbox.log();
    for (const auto& entry : log) {
        for (const QString& name : {u"state"_s, u"code_verifier"_s}) {
            for (const QString& part : {entry["query"_L1].toString(), entry["body"_L1].toString()}) {
                if (const QString value = QUrlQuery(part).queryItemValue(name); !value.isEmpty())
                    secrets.append(value.toUtf8());
            }
        }
    }
    return secrets;
}

} // namespace

class StoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheListAndNothingMore();
    void opensToWhatMetaHandedOut_data();
    void opensToWhatMetaHandedOut();
    void aLoginIsRecognisedHereOnly();
    void noSecretStandsAnywhere_data();
    void noSecretStandsAnywhere();
    void whatWasReplacedIsNowhereAnyMore();
    void theSearchFindsWhatIsThere_data();
    void theSearchFindsWhatIsThere();
};

void StoredTest::keepsTheListAndNothingMore()
{
    StillClock clock;
    Room room({u"--pages"_s, u"2"_s}, nullptr, clock.clock());
    QVERIFY(room.useApp(Meta::SignInForm::Automatic, appSecret));
    QVERIFY(room.connect());

    const QString now = u"2026-11-23T14:05:06.789Z"_s;
    const QString tonight = u"2026-11-24T02:05:06.789Z"_s; // the next checks of the Pages are spread over a day
    const QString tomorrow = u"2026-11-24T14:05:06.789Z"_s;
    const QString end = u"2027-01-22T14:04:10.789Z"_s; // 5,183,944 s later, as Meta said
    const QString health = u"reason=NULL, expires_at=NULL, checked_at=%1, next_check_at=%2, failures=0,"
                           " trouble=NULL, error_kind=NULL, error_code=0, error_subcode=0, error_said=NULL,"
                           " error_detail=NULL, error_at=NULL, is_notified=0"_s;
    const QString scopes = u"pages_manage_posts pages_read_engagement pages_show_list public_profile"_s;
    const QString redirect = u"https://www.facebook.com/connect/login_success.html"_s;
    // A sealed record is 40 bytes longer than what is in it: nonce and tag.
    const auto sealed = [](const QString& purpose, const QString& subject, int size) {
        return u"sealed: workspace_id=<workspace>, purpose=%1, subject=%2, version=1, key_id=<key>, wrapped_key=<72 "
               u"bytes>,"
               " ciphertext=<%3 bytes>"_s.arg(purpose, subject)
                   .arg(size + 40);
    };
    const auto activity = [&now](int id, const QString& kind, const QString& newValue) {
        return u"activity: id=%1, workspace_id=<workspace>, at=%2, kind=%3, outcome=done, member_id=<member>,"
               " member_name=Maya Lind, subject_id=NULL, subject_name=NULL, old_value=NULL, new_value=%4, reason=NULL,"
               " detail=NULL"_s.arg(id)
                   .arg(now, kind, newValue);
    };
    const QJsonObject state = room.sandbox.state();
    const auto tokenSize = int(state["user_tokens"_L1][1].toString().size());
    const auto pageTokenSize = int(state["page_tokens"_L1][0].toString().size());
    const auto userIdSize = int(state["grants"_L1][0]["user_id"_L1].toString().size());
    const QStringList expected{
        u"about: base_address=<Meta>"_s,
        activity(1, u"workspace create"_s, u"NULL"_s),
        activity(2, u"sign-in"_s, u"NULL"_s),
        activity(3, u"key change"_s, u"NULL"_s),
        activity(4, u"Meta app change"_s, u"1000000000000001"_s),
        activity(5, u"connect"_s, u"NULL"_s),
        u"activity_page: activity_id=5, page_id=101928374650001, name=Sunrise Bakery, folded_name=sunrise bakery"_s,
        u"activity_page: activity_id=5, page_id=101928374650002, name=Northwind Outdoor,"
        " folded_name=northwind outdoor"_s,
        u"member: id=<member>, workspace_id=<workspace>, name=Maya Lind, role=owner, created_at=%1,"
        " password_hash=<Argon2id>, password_due=0, recovery_hash=<32 bytes>, disabled_at=NULL, signed_in_at=%1"_s.arg(now),
        u"meta_app: workspace_id=<workspace>, app_id=1000000000000001, redirect_uri=%1, form=automatic"_s.arg(redirect),
        u"meta_grant: id=<grant>, workspace_id=<workspace>, app_id=1000000000000001, login_hash=<32 bytes>,"
        " form=automatic, redirect_uri=%1, base_address=<Meta>, scopes=%2, expires_at=%3, consented_at=%4,"
        " declined=, is_incomplete=0, checked_at=%4, next_check_at=%5, failures=0, trouble=NULL, error_kind=NULL,"
        " error_code=0, error_subcode=0, error_said=NULL, error_detail=NULL, error_at=NULL"_s
            .arg(redirect, scopes, end, now, tomorrow),
        u"page: workspace_id=<workspace>, page_id=101928374650001, name=Sunrise Bakery, folded_name=sunrise bakery"_s,
        u"page: workspace_id=<workspace>, page_id=101928374650002, name=Northwind Outdoor,"
        " folded_name=northwind outdoor"_s,
        u"page_token: workspace_id=<workspace>, page_id=101928374650001, grant_id=<grant>, scopes=%1,"
        " tasks=ADVERTISE ANALYZE CREATE_CONTENT MESSAGING MODERATE MANAGE, state=working, consented_at=%2,"
        " connected_by=<member>, "_s.arg(scopes, now) + health.arg(now, tonight),
        u"page_token: workspace_id=<workspace>, page_id=101928374650002, grant_id=<grant>, scopes=%1,"
        " tasks=PROFILE_PLUS_FULL_CONTROL PROFILE_PLUS_CREATE_CONTENT PROFILE_PLUS_MODERATE PROFILE_PLUS_MESSAGING"
        " PROFILE_PLUS_ADVERTISE PROFILE_PLUS_ANALYZE, state=working, consented_at=%2, connected_by=<member>, "_s.arg(scopes, now) +
            health.arg(now, tomorrow),
        sealed(u"app secret"_s, u"1000000000000001"_s, int(appSecret.size())),
        sealed(u"canary"_s, u"key"_s, 15),
        sealed(u"login hash key"_s, u"key"_s, 32),
        sealed(u"page token"_s, u"101928374650001/<grant>"_s, pageTokenSize),
        sealed(u"page token"_s, u"101928374650002/<grant>"_s, pageTokenSize),
        sealed(u"user id"_s, u"<grant>"_s, userIdSize),
        sealed(u"user token"_s, u"<grant>"_s, tokenSize),
        u"sqlite_sequence: name=activity, seq=5"_s,
        u"workspace: id=<workspace>, name=Sunrise Group, created_at=%1, lock_after=0, try_key=<32 bytes>,"
        " notified_at=NULL"_s.arg(now),
    };
    static const QRegularExpression argon2(u"\\$argon2id\\$[^,]*,t=2,p=1\\$[^,]*"_s);
    const QStringList keyIds = room.records().values(u"SELECT DISTINCT key_id FROM sealed"_s);
    QCOMPARE(keyIds.size(), 1);
    QCOMPARE(rowsOf(room)
                 .replaceInStrings(keyIds[0], u"<key>"_s)
                 .replaceInStrings(argon2, u"<Argon2id>"_s),
             expected);
    // And nothing else could hold anything.
    QCOMPARE(room.records().values(u"SELECT DISTINCT type FROM sqlite_master ORDER BY type"_s),
             (QStringList{u"index"_s, u"table"_s, u"trigger"_s}));

    QCOMPARE(QDir(room.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"pagekeep.sqlite"_s, u"pagekeep.sqlite-shm"_s, u"pagekeep.sqlite-wal"_s, u"settings.ini"_s}));
    QCOMPARE(QFileInfo(room.databasePath() + u"-wal"_s).size(), 0); // what was replaced is not kept in the log
    QCOMPARE(contents(room.parts.settingsFile), "[loginWindow]\nsize=@Size(641 802)\n");
    QCOMPARE(room.keys.items().keys(), QStringList{u"pagekeep/kek/"_s + room.session.workspace.value});
    QCOMPARE(room.keys.items().begin()->size(), 32);
}

void StoredTest::opensToWhatMetaHandedOut_data()
{
    QTest::addColumn<Meta::SignInForm>("form");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("tokens"); // how many user tokens there were; the last is the longest-lived
    QTest::addColumn<int>("seconds");
    using Form = Meta::SignInForm;
    QTest::newRow("code") << Form::Automatic << QByteArray() << 1 << 5'183'944;
    QTest::newRow("code and secret") << Form::Automatic << appSecret << 2 << 5'183'944;
    QTest::newRow("token") << Form::Token << QByteArray() << 1 << 7'200;
    QTest::newRow("token and secret") << Form::Token << appSecret << 2 << 5'183'944;
}

void StoredTest::opensToWhatMetaHandedOut()
{
    QFETCH(const Meta::SignInForm, form);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, tokens);
    QFETCH(const int, seconds);
    StillClock clock;
    Room room({}, nullptr, clock.clock());
    QVERIFY(room.useApp(form, secret));
    QVERIFY(room.connect());

    const QJsonObject state = room.sandbox.state();
    const WorkspaceId& workspace = room.session.workspace;
    const GrantId grant{room.records().values(u"SELECT id FROM meta_grant"_s).value(0)};
    const auto connection = room.parts.database.open();
    Secret plain;
    const auto opened = [&](const SecretName& name) {
        return room.parts.vault.open(*connection, name, plain) ? QString::fromUtf8(plain.view()) : u"nothing"_s;
    };
    QCOMPARE(state["user_tokens"_L1].toArray().size(), tokens);
    QCOMPARE(opened(SecretName::userToken(workspace, grant)), state["user_tokens"_L1][tokens - 1].toString());
    QCOMPARE(opened(SecretName::userId(workspace, grant)), state["grants"_L1][0]["user_id"_L1].toString());
    QCOMPARE(state["page_tokens"_L1].toArray().size(), 3);
    for (int i = 0; i < 3; ++i) {
        const PageId page{QString::number(101928374650001 + i)};
        QCOMPARE(opened(SecretName::pageToken(workspace, page, grant)), state["page_tokens"_L1][i].toString());
    }
    QCOMPARE(room.records().values(u"SELECT form || ' ' || expires_at FROM meta_grant"_s).value(0),
             Meta::formToText(form) + u' ' + clock.now.addSecs(seconds).toString(Qt::ISODateWithMs));
}

void StoredTest::aLoginIsRecognisedHereOnly()
{
    // The same login of the same app: without the workspace's own key its hash says nothing.
    QStringList hashes;
    for (int i = 0; i < 2; ++i) {
        Room room;
        QVERIFY(room.connect());
        hashes += room.records().values(u"SELECT hex(login_hash) FROM meta_grant"_s);
    }
    QCOMPARE(hashes.size(), 2);
    QVERIFY(hashes[0] != hashes[1]);
}

void StoredTest::noSecretStandsAnywhere_data()
{
    QTest::addColumn<Meta::SignInForm>("form");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("kind");
    using Form = Meta::SignInForm;
    QTest::newRow("code") << Form::Automatic << QByteArray() << u"normal"_s << -1;
    QTest::newRow("code and secret") << Form::Automatic << appSecret << u"normal"_s << -1;
    QTest::newRow("token") << Form::Token << QByteArray() << u"normal"_s << -1;
    QTest::newRow("token and secret") << Form::Token << appSecret << u"normal"_s << -1;
    QTest::newRow("refused exchange") << Form::Automatic << QByteArray() << u"reused-code"_s
                                      << int(ErrorKind::CodeRefused);
    QTest::newRow("refused state") << Form::Token << QByteArray() << u"altered-state"_s
                                   << int(ErrorKind::StateMismatch);
    QTest::newRow("foreign next") << Form::Automatic << appSecret << u"foreign-next&pages=150"_s << -1;
    QTest::newRow("outage") << Form::Automatic << appSecret << u"outage&at=accounts"_s
                            << int(ErrorKind::MetaUnavailable);
}

void StoredTest::noSecretStandsAnywhere()
{
    QFETCH(const Meta::SignInForm, form);
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, scenario);
    QFETCH(const int, kind);
    Room room;
    LogFile file(room.folder.filePath(u"log"_s));
    const LogCapture log;
    qCInfo(logProgram) << "begins"; // so that there is a file, whatever else is said
    QVERIFY(room.useApp(form, secret));
    QVERIFY(room.sandbox.control(u"scenario="_s + scenario));
    const Inspector inspector(room.databasePath()); // a reader that stays keeps the write-ahead log in its file
    QCOMPARE(inspector.count(u"workspace"_s), 1);

    QList<Places> atEachStep;
    const auto connected =
        room.connectHere([&](Progress, const std::function<void()>&) { atEachStep.append(placesOf(room)); });
    QCOMPARE(connected ? -1 : int(connected.error().kind), kind);
    file.flush();
    atEachStep.append(placesOf(room));
    for (const QString& place : {u"pagekeep.sqlite"_s, u"pagekeep.sqlite-shm"_s, u"settings.ini"_s, u"log/pagekeep.log"_s,
                                 u"keychain item pagekeep/kek/"_s + room.session.workspace.value})
        QVERIFY2(!atEachStep.last().value(place).isEmpty(), qPrintable(place));
    QVERIFY(std::any_of(atEachStep.begin(), atEachStep.end(), [](const Places& places) {
        return !places.value(u"pagekeep.sqlite-wal"_s).isEmpty();
    }));
    if (connected)
        QVERIFY(log.text().contains(connected->incomplete ? "pagekeep.connect: connected 100 Pages"
                                                          : "pagekeep.connect: connected 3 Pages"));
    else
        atEachStep.append(Places{{u"message"_s, (connected.error().detail + connected.error().said).toUtf8()}});
    atEachStep.append(Places{{u"log"_s, log.text()}});

    const QByteArrayList secrets = secretsOf(room.sandbox);
    QVERIFY(secrets.size() >= 4); // app secret, state, user token or code, user ID
    for (const Places& places : atEachStep)
        QCOMPARE(found(secrets, places), QStringList());
}

void StoredTest::whatWasReplacedIsNowhereAnyMore()
{
    Room room;
    QVERIFY(room.useApp(Meta::SignInForm::Automatic, appSecret));
    QVERIFY(room.connect());
    const auto ciphertexts = [&room] {
        QByteArrayList found;
        for (const QVariantList& row : Inspector(room.databasePath())
                                           .rows(u"SELECT ciphertext FROM sealed"
                                                 " WHERE purpose IN ('page token', 'user token', 'app secret')"_s))
            found.append(row[0].toByteArray());
        return found;
    };
    const QByteArrayList before = ciphertexts();
    QCOMPARE(before.size(), 5);
    QVERIFY(room.connect()); // the same login: each token takes the place of the one before
    QVERIFY(room.useApp(Meta::SignInForm::Automatic, appSecret));
    const QByteArrayList after = ciphertexts();
    const Places places = placesOf(room);
    const auto contains = [&places](const QByteArray& bytes) {
        return std::any_of(places.begin(), places.end(), [&bytes](const QByteArray& place) { return place.contains(bytes); });
    };
    for (const QByteArray& one : after)
        QVERIFY(contains(one));
    for (const QByteArray& one : before)
        QVERIFY(!contains(one) && !contains(one.mid(40, 20)));
}

void StoredTest::theSearchFindsWhatIsThere_data()
{
    const QByteArray token = "EAASANDBOXUSER0123456789-abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QTest::addColumn<QByteArray>("leak");
    QTest::newRow("plain") << token;
    QTest::newRow("a part") << token.mid(20, 50);
    const QString text = QString::fromLatin1(token);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("hex") << token.toHex();
    for (const int before : {0, 1, 2, 3, 4})
        QTest::addRow("base64 behind %d bytes", before) << ("x:" + QByteArray(before, 'x') + token + "/y").toBase64();
    QTest::newRow("base64url") << ("?" "?>" + token).toBase64(QByteArray::Base64UrlEncoding);
}

void StoredTest::theSearchFindsWhatIsThere()
{
    QFETCH(const QByteArray, leak);
    const QByteArray token = "EAASANDBOXUSER0123456789-abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QCOMPARE(found({token}, {{u"file"_s, "before" + leak + "after"}}), QStringList{u"EAASANDBOXUSER01… in file"_s});
    QCOMPARE(found({token}, {{u"file"_s, "EAASANDBOX and nothing more"}}), QStringList());
}

QTEST_GUILESS_MAIN(StoredTest)
#include "tst_stored.moc"
