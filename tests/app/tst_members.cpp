/// The members of a workspace: what is refused, what is kept, and what the log says of it.

#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keys = std::make_unique<FakeKeyStore>();
        m_parts = std::make_unique<Parts>(m_folder->path(), *Meta::Address::standIn(u"http://127.0.0.1:9"_s), *m_keys,
                                          QString());
        m_maya = makeWorkspace(m_parts->workspace).member.id;
    }

    void listsMembersByName()
    {
        add(u"Zoë"_s, Role::Viewer);
        const MemberId noor = add(u"Noor"_s, Role::Manager);
        QVERIFY(m_parts->members.disable(noor));
        const auto list = m_parts->members.list();
        QVERIFY(list);
        QStringList rows;
        for (const MemberRow& row : *list) {
            rows.append(u"%1 %2 %3%4%5"_s.arg(row.member.name, roleToText(row.member.role),
                                              row.isDisabled ? u"disabled "_s : QString(),
                                              row.isPasswordDue ? u"due "_s : QString(),
                                              row.signedInAt ? u"was here"_s : QString()));
        }
        QCOMPARE(rows, (QStringList{u"Maya Lind owner was here"_s, u"Noor manager disabled due "_s, u"Zoë viewer due "_s}));
    }

    void namesAreUniqueHoweverTheyAreWritten()
    {
        add(u"Jörg Müller"_s, Role::Viewer);
        QCOMPARE(addRefusal(u"jo\u0308rg  mÜller "_s), ErrorKind::NameTaken);
        QCOMPARE(m_parts->members.changeOwnName(u"JÖRG MÜLLER"_s).error().kind, ErrorKind::NameTaken);
        QVERIFY(m_parts->members.changeOwnName(u"maya lind"_s)); // one's own, written otherwise
        QCOMPARE(m_parts->workspace.session()->member.name, u"maya lind"_s);
    }

    void thereIsAlwaysAnEnabledOwner()
    {
        Members& members = m_parts->members;
        QCOMPARE(members.change(m_maya, u"Maya"_s, Role::Admin).error().kind, ErrorKind::LastOwner);
        const MemberId noor = add(u"Noor"_s, Role::Owner);
        QVERIFY(members.disable(noor));
        // A disabled owner is none.
        QCOMPARE(members.change(m_maya, u"Maya"_s, Role::Admin).error().kind, ErrorKind::LastOwner);
        QVERIFY(members.enable(noor));
        QVERIFY(members.change(m_maya, u"Maya"_s, Role::Admin));
        QCOMPARE(m_parts->workspace.session()->member.role, Role::Admin);
        QCOMPARE(inspector().one(u"SELECT COUNT(*) FROM member WHERE role = 'owner'"_s).toInt(), 1);
    }

    void nobodyDisablesOrResetsThemselves()
    {
        add(u"Noor"_s, Role::Owner);
        QCOMPARE(m_parts->members.disable(m_maya).error().kind, ErrorKind::OwnMembership);
        QCOMPARE(m_parts->members.resetPassword(m_maya, Secret::ofTyped(u"another one"_s)).error().kind,
                 ErrorKind::OwnMembership);
        QVERIFY(signIn(m_parts->workspace, u"Maya Lind"_s));
    }

    void changingOnesPasswordAsksForTheCurrentOne()
    {
        Members& members = m_parts->members;
        QCOMPARE(members.changeOwnPassword(Secret::ofTyped(u"wrong"_s), Secret::ofTyped(u"another one"_s)).error().kind,
                 ErrorKind::PasswordWrong);
        QVERIFY(members.changeOwnPassword(Secret::ofTyped(ownerPassword), Secret::ofTyped(u"another one"_s)));
        QVERIFY(!signIn(m_parts->workspace, u"Maya Lind"_s));
        QVERIFY(signIn(m_parts->workspace, u"Maya Lind"_s, u"another one"_s));
        // And is no way to guess it: it waits as the sign-in does.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(members.newRecoveryCode(Secret::ofTyped(u"wrong"_s)).error().kind, ErrorKind::PasswordWrong);
        QCOMPARE(members.newRecoveryCode(Secret::ofTyped(u"another one"_s)).error().kind, ErrorKind::SignInPaused);
    }

    void aNewRecoveryCodeReplacesTheOneBefore()
    {
        const QString first = m_parts->members.newRecoveryCode(Secret::ofTyped(ownerPassword)).value();
        const QString second = m_parts->members.newRecoveryCode(Secret::ofTyped(ownerPassword)).value();
        QVERIFY(first != second);
        const auto recover = [this](const QString& code) {
            return m_parts->workspace.recover({u"Maya Lind"_s, code, Secret::ofTyped(u"another one"_s)}).has_value();
        };
        QVERIFY(!recover(first));
        QVERIFY(recover(second));
    }

    void notesWhoDidWhatToWhom()
    {
        const MemberId noor = add(u"Noor"_s, Role::Viewer);
        QVERIFY(m_parts->members.change(noor, u"Noor Haddad"_s, Role::Admin));
        QVERIFY(m_parts->members.resetPassword(noor, Secret::ofTyped(u"another one"_s)));
        QVERIFY(m_parts->members.disable(noor));
        QVERIFY(m_parts->members.disable(noor)); // again is nothing new
        QVERIFY(m_parts->members.enable(noor));
        const auto rows = inspector().rows(u"SELECT kind, member_name, subject_name, old_value, new_value FROM activity"
                                           u" WHERE subject_id IS NOT NULL ORDER BY id"_s);
        QStringList lines;
        for (const QVariantList& row : rows)
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(row[0].toString(), row[1].toString(), row[2].toString(),
                                                 row[3].toString(), row[4].toString()).simplified());
        QCOMPARE(lines, (QStringList{u"member add Maya Lind Noor viewer"_s,
                                     u"member rename Maya Lind Noor Haddad Noor Noor Haddad"_s,
                                     u"role change Maya Lind Noor Haddad viewer admin"_s,
                                     u"password reset Maya Lind Noor Haddad"_s, u"member disable Maya Lind Noor Haddad"_s,
                                     u"member enable Maya Lind Noor Haddad"_s}));
    }

    void saysThatSomethingChanged()
    {
        QSignalSpy changed(&m_parts->workspace, &Workspace::changed);
        add(u"Noor"_s, Role::Viewer);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(addRefusal(u"Noor"_s), ErrorKind::NameTaken);
        QCOMPARE(changed.size(), 1);
    }

private:
    Inspector inspector() const { return Inspector(m_parts->database.path()); }
    NewMember wanted(const QString& name, Role role) const { return {name, role, Secret::ofTyped(u"for the first time"_s)}; }
    MemberId add(const QString& name, Role role) { return m_parts->members.add(wanted(name, role)).value(); }
    ErrorKind addRefusal(const QString& name)
    {
        const auto added = m_parts->members.add(wanted(name, Role::Viewer));
        return added ? ErrorKind::Cancelled : added.error().kind;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_keys;
    std::unique_ptr<Parts> m_parts;
    MemberId m_maya;
};

QTEST_GUILESS_MAIN(MembersTest)
#include "tst_members.moc"
