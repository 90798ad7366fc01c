#pragma once
/// \file A data folder with a workspace, and its owner at the window: for the tests of the activity log.

#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"

#include "app/base/work.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"

#include <QFile>
#include <QTest>

inline const QString mayasPassword = QStringLiteral("harbour light 2026");
inline const QString memberPassword = QStringLiteral("bakery on the quay");

inline Secret typed(const QString& text)
{
    return Secret::ofTyped(text);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// The rows of a test about what a role sees of the log.
inline void addRowsOfRoles()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("seesAll");
    QTest::newRow("owner") << Role::Owner << true;
    QTest::newRow("admin") << Role::Admin << true;
    QTest::newRow("manager") << Role::Manager << false;
    QTest::newRow("viewer") << Role::Viewer << false;
}

struct Office
{
    Office()
        : parts(folder.path(), *Meta::Address::standIn(QStringLiteral("http://127.0.0.1:9")), keys,
                QStringLiteral("/nowhere/pagekeep-login"), {Clock::system().elapsed, [this] { return now; }})
    {
        const auto made = parts.workspace.create(
            {QStringLiteral("Sunrise Group"), QStringLiteral("Maya Lind"), typed(mayasPassword)});
        maya = made->session.member;
        recoveryCode = made->recoveryCode;
    }

    Member add(const QString& name, Role role)
    {
        const auto id = members.add({name, role, typed(memberPassword)});
        return {*id, name, role};
    }
    bool signIn(const QString& name, const QString& password = memberPassword)
    {
        return bool(parts.workspace.signIn({name, typed(password), typed(password), false}));
    }
    Session session() const { return *parts.workspace.session(); }

    /// A line as work writes it, without the work.
    void record(Activity line, const std::vector<ActivityPage>& pages = {})
    {
        if (!line.at.isValid())
            line.at = now;
        const auto connection = parts.database.open();
        QVERIFY(Activities::record(*connection, session().workspace, line, pages));
    }
    Activity line(ActivityKind kind, const Member& member, const QString& detail = {}) const
    {
        Activity line = Activities::line(now, member, kind);
        line.detail = detail;
        return line;
    }
    /// Many lines in one transaction.
    void recordMany(int count)
    {
        const auto connection = parts.database.open();
        auto transaction = Transaction::begin(*connection);
        for (int i = 0; i < count; ++i)
            QVERIFY(Activities::record(*connection, session().workspace,
                                       line(ActivityKind::SignOut, maya, QStringLiteral("line %1").arg(i))));
        QVERIFY(transaction->commit());
    }

    std::vector<Activity> read(const ActivityQuery& query = {}) const
    {
        const auto lines = activities.read(query, {});
        return lines ? *lines : std::vector<Activity>{};
    }
    int refusal() const
    {
        const auto lines = activities.read({}, {});
        return lines ? -1 : int(lines.error().kind);
    }
    Inspector inspector() const { return Inspector(parts.database.path()); }
    QString file(const QString& name) const { return folder.filePath(name); }

    QDateTime now{{2026, 11, 24}, {14, 5, 6, 789}, Qt::UTC};
    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts;
    Members members{parts.database, parts.workspace};
    Activities activities{parts.database, parts.workspace};
    Member maya;
    QString recoveryCode;
    Workers workers;
};
