#pragma once
/// \file Runs of the program over a data folder with sealed records in it, for the tests that rotate their key.

#include "app/integrations/integrations.h"
#include "app/integrations/revocationstore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QTest>

/// One run of the program. The first on a folder makes the workspace.
struct Run
{
    /// \param secretCount how many the folder has, or gets; the first `heldCount` are in a revocation's keeping
    Run(const QString& folder, KeyStore& keys, int secretCount = 30, int heldCount = 1)
        : secrets(secretCount), held(heldCount),
          parts(folder, *Meta::Address::standIn(QStringLiteral("http://127.0.0.1:9")), keys,
                QStringLiteral("/nowhere/pagekeep-login"))
    {
        if (const auto known = signIn(parts.workspace, QStringLiteral("Maya Lind"))) {
            session = *known;
            return;
        }
        session = makeWorkspace(parts.workspace);
        makeSignInsQuick(parts.database.path());
    }

    SecretName name(int i) const
    {
        return SecretName::pageToken(session.workspace, {QString::number(i)}, {QStringLiteral("grant")});
    }
    static QByteArray text(int i) { return "token " + QByteArray::number(i); }

    void fill()
    {
        QVERIFY(parts.vault.unlock(here.work, session.workspace));
        const auto connection = parts.database.open();
        Revocation revocation;
        revocation.id = revocationId;
        revocation.createdAt = revocation.consentedAt = revocation.nextAt = parts.clock.now();
        revocation.loginHash = "hash"; // none of these may be null
        revocation.connectedBy = revocation.createdBy = QStringLiteral("Maya");
        revocation.grant = {QStringLiteral("grant")};
        revocation.app = {QStringLiteral("1")};
        auto transaction = Transaction::begin(*connection);
        QVERIFY(RevocationStore::add(*connection, session.workspace, revocation));
        for (int i = 0; i < secrets; ++i) {
            QVERIFY(Vault::store(*connection, name(i), parts.vault.seal(text(i), name(i)).value()));
            if (i < held)
                QVERIFY(RevocationStore::hold(*connection, revocationId, name(i), RevocationStore::Take::Move));
        }
        QVERIFY(transaction->commit());
    }

    /// The kind of the failure, -1 for none.
    int unlock()
    {
        const auto done = parts.vault.unlock(here.work, session.workspace);
        return done ? -1 : int(done.error().kind);
    }
    int rotate()
    {
        const auto done = integrations.rotateKey(here.work);
        return done ? -1 : int(done.error().kind);
    }
    /// How many of the secrets open as what they are.
    int opened()
    {
        const auto connection = parts.database.open();
        int count = 0;
        for (int i = 0; i < secrets; ++i) {
            Secret plain;
            const auto done = i < held ? RevocationStore::open(*connection, parts.vault, revocationId, name(i), plain)
                                       : parts.vault.open(*connection, name(i), plain);
            if (done && plain.view() == text(i))
                ++count;
        }
        return count;
    }

    const int secrets;
    const int held;
    const RevocationId revocationId{QStringLiteral("revocation")};
    Parts parts;
    Integrations integrations{parts.connectParts(), {}};
    Session session;
    WorkHere here;
};

/// Of the keys that the records in the folder's database are under.
inline QStringList keyIdsIn(const QString& folder)
{
    const Inspector inspector(folder + QStringLiteral("/pagekeep.sqlite"));
    QStringList ids;
    for (const QVariantList& row :
         inspector.rows(QStringLiteral("SELECT key_id FROM sealed UNION SELECT key_id FROM revocation_sealed")))
        ids.append(row.first().toString());
    return ids;
}

inline QString idOf(const QByteArray& key)
{
    return QString::fromLatin1(Envelope::keyIdOf(Secret::copyOf(key)));
}
