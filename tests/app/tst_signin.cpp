/// Who gets in, who does not, and how long they wait.

#include "app/workspace/password.h"
#include "app/workspace/signintry.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One run of the program over a folder, with a calendar that the test turns.
struct Run
{
    Run(const QTemporaryDir& folder, FakeKeyStore& keys, QDateTime& now)
        : parts(folder.path(), *Meta::Address::standIn(u"http://127.0.0.1:9"_s), keys, QString(),
                {Clock::system().elapsed, [&now] { return now; }})
    {
    }

    Result<SignedIn> signIn(const QString& name, const QString& password, bool stays = false)
    {
        SignIn given;
        given.name = name;
        given.password = Secret::ofTyped(password);
        given.staysSignedIn = stays;
        return parts.workspace.signIn(given);
    }
    Opening open() { return parts.workspace.open(here.work).value(); }
    ErrorKind refusal(const QString& name, const QString& password)
    {
        const auto signedIn = signIn(name, password);
        return signedIn ? ErrorKind::Cancelled : signedIn.error().kind;
    }

    WorkHere here;
    Parts parts;
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<FakeKeyStore>();
        m_now = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    }

    void hashesAtInteractiveStrength()
    {
        const QByteArray hash = Password::hashOf(Secret::ofTyped(u"grün"_s));
        // libsodium's crypto_pwhash_*_INTERACTIVE: 64 MiB, two passes.
        QVERIFY(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
        QVERIFY(hash != Password::hashOf(Secret::ofTyped(u"grün"_s))); // a salt of its own
        QVERIFY(Password::fits(Secret::ofTyped(u"gru\u0308n"_s), hash)); // typed as u and two dots
        QVERIFY(!Password::fits(Secret::ofTyped(u"grun"_s), hash));
        QVERIFY(!Password::fits(Secret::ofTyped(QString()), QByteArray()));
    }

    void takesAsLongForANameThatDoesNotExist()
    {
        // The same work is done: compared by the processor's time for each, not by a clock on the wall.
        const QByteArray hash = Password::hashOf(Secret::ofTyped(ownerPassword));
        const auto cost = [](const QByteArray& against) {
            timespec before{};
            timespec after{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
            for (int i = 0; i < 5; ++i)
                Password::fits(Secret::ofTyped(u"wrong"_s), against);
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
            return double(after.tv_sec - before.tv_sec) + double(after.tv_nsec - before.tv_nsec) / 1e9;
        };
        const double known = cost(hash);
        const double unknown = cost(QByteArray());
        QVERIFY2(unknown > known / 2 && unknown < known * 2, qPrintable(u"%1 s and %2 s"_s.arg(known).arg(unknown)));
    }

    void answersAlikeForAWrongNameAndAWrongPassword()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.refusal(u"Nobody"_s, ownerPassword), ErrorKind::SignInRefused);
        QCOMPARE(run.refusal(u"Maya Lind"_s, u"wrong password"_s), ErrorKind::SignInRefused);
        QCOMPARE(run.refusal(u"maya lind "_s, ownerPassword), ErrorKind::Cancelled);
    }

    void waitsLongerAfterEachFailureAlsoForANameThatDoesNotExist_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a member's") << u"Maya Lind"_s;
        QTest::newRow("nobody's") << u"Nobody"_s;
    }

    void waitsLongerAfterEachFailureAlsoForANameThatDoesNotExist()
    {
        QFETCH(const QString, name);
        auto run = std::make_unique<Run>(*m_folder, *m_keys, m_now);
        makeWorkspace(run->parts.workspace);
        QVERIFY(run->parts.workspace.signOut());
        for (const int pause : {0, 0, 5, 10, 20}) { // s, after each failure
            QCOMPARE(run->refusal(name, u"wrong"_s), ErrorKind::SignInRefused);
            run = std::make_unique<Run>(*m_folder, *m_keys, m_now); // kept across restarts
            if (pause == 0)
                continue;
            m_now = m_now.addSecs(pause - 1);
            const auto early = run->signIn(name, ownerPassword);
            QVERIFY(!early);
            QCOMPARE(early.error().kind, ErrorKind::SignInPaused); // also with the right password
            QCOMPARE(early.error().retryAt, m_now.addSecs(1));
            m_now = m_now.addSecs(1);
        }
        if (name == "Nobody"_L1)
            return;
        QVERIFY(run->signIn(name, ownerPassword));
        QVERIFY(run->parts.workspace.signOut());
        QCOMPARE(run->refusal(name, u"wrong"_s), ErrorKind::SignInRefused); // counts from the start again
        QVERIFY(run->signIn(name, ownerPassword));
    }

    void pausesGrowToAQuarterOfAnHour()
    {
        QCOMPARE(SignInTry::pauseAfter(2), 0);
        QCOMPARE(SignInTry::pauseAfter(3), 5);
        QCOMPARE(SignInTry::pauseAfter(8), 160);
        for (const int many : {11, 30, 1'000, 1'000'000})
            QCOMPARE(SignInTry::pauseAfter(many), 900);
    }

    void keepsNothingOfWhatWasTyped()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.refusal(u"typed-by-mistake"_s, u"typed-password"_s), ErrorKind::SignInRefused);
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("typed-"), qPrintable(name));
        }
        const Inspector inspector(run.parts.database.path());
        QCOMPARE(inspector.rows(u"SELECT outcome, member_id, member_name, reason FROM activity WHERE kind = 'sign-in'"
                                u" AND outcome = 'failed'"_s),
                 (QList<QVariantList>{{u"failed"_s, QVariant(QMetaType(QMetaType::QString)),
                                       QVariant(QMetaType(QMetaType::QString)), u"sign in refused"_s}}));
    }

    void everySignInIsASessionOfItsOwn()
    {
        Run run(*m_folder, *m_keys, m_now);
        const SessionId first = makeWorkspace(run.parts.workspace).id;
        const SessionId second = run.signIn(u"Maya Lind"_s, ownerPassword)->session.id;
        QVERIFY(first != second);
    }

    void staysSignedInByASealedTokenOfWhichTheHashIsCompared()
    {
        SessionId before;
        {
            Run run(*m_folder, *m_keys, m_now);
            makeWorkspace(run.parts.workspace);
            QVERIFY(run.signIn(u"Maya Lind"_s, ownerPassword, true));
            QVERIFY(run.parts.workspace.staySignedIn(run.here.work));
            before = run.parts.workspace.session()->id;
        }
        {
            Run run(*m_folder, *m_keys, m_now);
            const Opening opening = run.open();
            QCOMPARE(opening.door, Opening::Door::Open);
            QCOMPARE(opening.session->member.name, u"Maya Lind"_s);
            QVERIFY(opening.session->id != before);
        }
        const Inspector inspector(m_folder->filePath(u"pagekeep.sqlite"_s));
        QCOMPARE(inspector.one(u"SELECT LENGTH(token_hash) FROM stay_signed_in"_s).toInt(), 32);
        inspector.rows(u"UPDATE stay_signed_in SET token_hash = randomblob(32)"_s);
        Run run(*m_folder, *m_keys, m_now);
        const Opening opening = run.open();
        QCOMPARE(opening.door, Opening::Door::SignIn);
        QCOMPARE(opening.notResumed->kind, ErrorKind::RecordDamaged);
        QVERIFY(!run.parts.workspace.session() && !run.parts.vault.isUnlocked());
    }

    void aCopyWithoutTheKeychainStaysSignedInNowhere()
    {
        {
            Run run(*m_folder, *m_keys, m_now);
            makeWorkspace(run.parts.workspace);
            QVERIFY(run.parts.workspace.staySignedIn(run.here.work));
        }
        FakeKeyStore elsewhere;
        Run run(*m_folder, elsewhere, m_now);
        const Opening opening = run.open();
        QCOMPARE(opening.door, Opening::Door::SignIn);
        QCOMPARE(opening.notResumed->kind, ErrorKind::KeyLost);
        QVERIFY(run.signIn(u"Maya Lind"_s, ownerPassword)); // the password does not need the key
    }

    void stayingEnds_data()
    {
        using End = std::function<void(Run&)>;
        QTest::addColumn<End>("end");
        QTest::newRow("by sign-out") << End([](Run& run) { QVERIFY(run.parts.workspace.signOut()); });
        QTest::newRow("by a new password") << End([](Run& run) {
            QVERIFY(run.parts.members.changeOwnPassword(Secret::ofTyped(ownerPassword), Secret::ofTyped(u"another one"_s)));
        });
        QTest::newRow("by signing in without it") << End([](Run& run) {
            QVERIFY(run.parts.workspace.lock());
            QVERIFY(run.signIn(u"Maya Lind"_s, ownerPassword, false));
        });
        QTest::newRow("by somebody else who stays") << End([](Run& run) {
            NewMember noor{u"Noor"_s, Role::Owner, Secret::ofTyped(ownerPassword)};
            QVERIFY(run.parts.members.add(noor));
            Inspector(run.parts.database.path()).rows(u"UPDATE member SET password_due = 0"_s);
            QVERIFY(run.signIn(u"Noor"_s, ownerPassword, true));
            QVERIFY(run.parts.workspace.staySignedIn(run.here.work));
            QVERIFY(run.parts.workspace.signOut());
        });
        QTest::newRow("by a reset") << End([](Run& run) {
            NewMember noor{u"Noor"_s, Role::Owner, Secret::ofTyped(ownerPassword)};
            QVERIFY(run.parts.members.add(noor));
            Inspector(run.parts.database.path()).rows(u"UPDATE member SET password_due = 0"_s);
            const MemberId maya = run.parts.workspace.session()->member.id;
            QVERIFY(run.signIn(u"Noor"_s, ownerPassword, false));
            QVERIFY(run.parts.members.resetPassword(maya, Secret::ofTyped(u"another one"_s)));
        });
        QTest::newRow("by disabling") << End([](Run& run) {
            NewMember noor{u"Noor"_s, Role::Owner, Secret::ofTyped(ownerPassword)};
            QVERIFY(run.parts.members.add(noor));
            Inspector(run.parts.database.path()).rows(u"UPDATE member SET password_due = 0"_s);
            const MemberId maya = run.parts.workspace.session()->member.id;
            QVERIFY(run.signIn(u"Noor"_s, ownerPassword, false));
            QVERIFY(run.parts.members.disable(maya));
        });
    }

    void stayingEnds()
    {
        QFETCH(const std::function<void(Run&)>, end);
        {
            Run run(*m_folder, *m_keys, m_now);
            makeWorkspace(run.parts.workspace);
            QVERIFY(run.parts.workspace.staySignedIn(run.here.work));
            const Inspector inspector(run.parts.database.path());
            QCOMPARE(inspector.count(u"stay_signed_in"_s), 1);
            end(run);
            QCOMPARE(inspector.count(u"stay_signed_in"_s), 0);
            QCOMPARE(inspector.one(u"SELECT COUNT(*) FROM sealed WHERE purpose = 'stay signed in'"_s).toInt(), 0);
        }
        Run run(*m_folder, *m_keys, m_now);
        QCOMPARE(run.open().door, Opening::Door::SignIn);
    }

    void aLockIsNotUndoneByARestart()
    {
        {
            Run run(*m_folder, *m_keys, m_now);
            makeWorkspace(run.parts.workspace);
            QVERIFY(run.parts.workspace.staySignedIn(run.here.work));
            QVERIFY(run.parts.vault.isUnlocked());
            QVERIFY(run.parts.workspace.lock());
            QVERIFY(!run.parts.vault.isUnlocked() && !run.parts.workspace.session());
        }
        Run run(*m_folder, *m_keys, m_now);
        const Opening opening = run.open();
        QCOMPARE(opening.door, Opening::Door::SignIn);
        QVERIFY(opening.isLocked && opening.staysSignedIn);
        QCOMPARE(opening.memberName, u"Maya Lind"_s);
        QVERIFY(!run.parts.vault.isUnlocked());
    }

    void aKeyThatComesAfterALockIsNotKept()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        const Session session = *run.parts.workspace.session();
        m_keys->onRead = [&run] { (void)run.parts.workspace.lock(); };
        const auto unlocked = run.parts.workspace.unlock(run.here.work, session);
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, ErrorKind::SessionChanged);
        QVERIFY(!run.parts.vault.isUnlocked());
    }

    void aPasswordSetBySomebodyElseMustBeChangedFirst()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        NewMember noor{u"Noor"_s, Role::Admin, Secret::ofTyped(u"for the first time"_s)};
        QVERIFY(run.parts.members.add(noor));
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.refusal(u"Noor"_s, u"wrong"_s), ErrorKind::SignInRefused);
        QCOMPARE(run.refusal(u"Noor"_s, u"for the first time"_s), ErrorKind::PasswordDue);
        QVERIFY(!run.parts.workspace.session());
        SignIn given{u"Noor"_s, Secret::ofTyped(u"for the first time"_s), Secret::ofTyped(u"her own"_s), false};
        QVERIFY(run.parts.workspace.signIn(given));
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.refusal(u"Noor"_s, u"for the first time"_s), ErrorKind::SignInRefused);
        QVERIFY(run.signIn(u"Noor"_s, u"her own"_s));
    }

    void aDisabledMemberHearsItOnlyWithTheRightPassword()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        NewMember noor{u"Noor"_s, Role::Admin, Secret::ofTyped(u"for the first time"_s)};
        QVERIFY(run.parts.members.disable(run.parts.members.add(noor).value()));
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.refusal(u"Noor"_s, u"wrong"_s), ErrorKind::SignInRefused);
        QCOMPARE(run.refusal(u"Noor"_s, u"for the first time"_s), ErrorKind::MemberDisabled);
    }

    void anOwnerComesBackWithTheRecoveryCodeOnce()
    {
        Run run(*m_folder, *m_keys, m_now);
        NewWorkspace wanted{u"Sunrise Group"_s, u"Maya Lind"_s, Secret::ofTyped(ownerPassword)};
        const QString code = run.parts.workspace.create(wanted)->recoveryCode;
        QCOMPARE(code.size(), 29); // five groups of five
        QVERIFY(run.parts.workspace.signOut());
        const auto recover = [&run](const QString& name, const QString& given) {
            return run.parts.workspace.recover({name, given, Secret::ofTyped(u"another one"_s)});
        };
        QCOMPARE(recover(u"Maya Lind"_s, u"00000-00000-00000-00000-00000"_s).error().kind, ErrorKind::SignInRefused);
        QCOMPARE(recover(u"Nobody"_s, code).error().kind, ErrorKind::SignInRefused);
        const auto recovered = recover(u"Maya Lind"_s, code.toLower().replace(u'-', u' '));
        QVERIFY(recovered);
        QVERIFY(!recovered->recoveryCode.isEmpty() && recovered->recoveryCode != code);
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(recover(u"Maya Lind"_s, code).error().kind, ErrorKind::SignInRefused); // used up
        QVERIFY(run.signIn(u"Maya Lind"_s, u"another one"_s));
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(code.toLatin1()));
        }
    }

    void aRecoveryCodeIsNoWayInForWhoIsNoOwnerAnyMore()
    {
        Run run(*m_folder, *m_keys, m_now);
        NewWorkspace wanted{u"Sunrise Group"_s, u"Maya Lind"_s, Secret::ofTyped(ownerPassword)};
        const QString code = run.parts.workspace.create(wanted)->recoveryCode;
        Inspector(run.parts.database.path()).rows(u"UPDATE member SET role = 'admin'"_s);
        QVERIFY(run.parts.workspace.signOut());
        QCOMPARE(run.parts.workspace.recover({u"Maya Lind"_s, code, Secret::ofTyped(u"another one"_s)}).error().kind,
                 ErrorKind::SignInRefused);
    }

    void aWorkspaceIsMadeOnce()
    {
        Run run(*m_folder, *m_keys, m_now);
        makeWorkspace(run.parts.workspace);
        NewWorkspace second{u"Another"_s, u"Noor"_s, Secret::ofTyped(ownerPassword)};
        QVERIFY(!run.parts.workspace.create(second));
        QCOMPARE(Inspector(run.parts.database.path()).count(u"workspace"_s), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
