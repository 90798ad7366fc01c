#pragma once
/// \file A workspace with members, for the panels that are about them: everything real but the keychain.

#include "app/workspace/members.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

#include <atomic>

class Desk
{
public:
    static inline const QString password = QStringLiteral("correct horse");

    Desk()
    {
        NewWorkspace wanted;
        wanted.name = QStringLiteral("Northwind Social");
        wanted.ownerName = QStringLiteral("Maya Lind");
        wanted.password = Secret::ofTyped(password);
        maya = parts.workspace.create(wanted).value().session.member.id;
    }

    /// Adds a member whose own password it is already.
    MemberId add(const QString& name, Role role)
    {
        NewMember wanted;
        wanted.name = name;
        wanted.role = role;
        wanted.password = Secret::ofTyped(password);
        const MemberId id = members.add(wanted).value();
        Inspector(parts.database.path())
            .rows(QStringLiteral("UPDATE member SET password_due = 0 WHERE id = ?"), {id.value});
        return id;
    }

    Result<SignedIn> signIn(const QString& name, const QString& given = password)
    {
        SignIn wanted;
        wanted.name = name;
        wanted.password = Secret::ofTyped(given);
        return parts.workspace.signIn(wanted);
    }

    QVariant one(const QString& statement, const QVariantList& values = {}) const
    {
        return Inspector(parts.database.path()).one(statement, values);
    }

    QTemporaryDir folder;
    FakeKeyStore keys;
    std::atomic<qint64> time = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC).toMSecsSinceEpoch();
    Parts parts{folder.path(), Meta::Address::meta(), keys, {}, clock()};
    Members members{parts.database, parts.workspace};
    MemberId maya; ///< the owner, who is signed in at first
    Workers workers;

private:
    Clock clock()
    {
        return {Clock::system().elapsed, [this] { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); }};
    }
};

/// A language that shouts: what is still said quietly was not translated anew.
class Shouting : public QTranslator
{
public:
    Shouting() { QCoreApplication::installTranslator(this); }
    ~Shouting() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        // The place of a plural's number, or of a name, is no word.
        return QString::fromUtf8(text)
            .toUpper()
            .replace(QLatin1String("%LN"), QLatin1String("%Ln"))
            .replace(QLatin1String("%N"), QLatin1String("%n"));
    }

    static QStringList quiet(QStringList words)
    {
        words.removeIf([](const QString& word) { return word == word.toUpper(); });
        return words;
    }
};

/// The program's own look, language and time zone, then the tests.
template <class Test>
int runWithWindows(int argc, char* argv[])
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QTranslator translator; // the plurals of the English source
    if (!translator.load(QStringLiteral(":/i18n/pagekeep_en.qm")))
        return 1;
    QCoreApplication::installTranslator(&translator);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme::apply(application, false);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
