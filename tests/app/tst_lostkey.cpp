/// A database whose key is gone: what can still be done with it, and the way to a new key.

#include "app/integrations/integrations.h"
#include "tests/support/room.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QString said(const Result<T>& result)
{
    return result ? u"done"_s : errorKindToText(result.error().kind);
}

/// Three connected Pages, an app secret, somebody who stays signed in, and a removal that Meta has not confirmed; then
/// another computer, where the database is and the key is not.
struct Elsewhere
{
    Elsewhere()
    {
        QVERIFY(room.useApp(Meta::SignInForm::Automatic, "5a6b6f780f1e2d3c4b5a69788796a5b4"));
        QVERIFY(room.connect());
        WorkHere here;
        Integrations integrations(room.parts.connectParts(), room.app.id);
        const auto pages = integrations.pages({});
        removed = pages->pages.front().id;
        for (const Page& page : pages->pages)
            before.append(page.id.value);
        const auto offers = integrations.disconnectOffers({removed});
        QVERIFY(integrations.disconnect(here.work, {removed},
                                        {{offers->front().grant, DisconnectWay::RevokeAndReconnect, {}}}));
        before.removeOne(removed.value);
        QVERIFY(room.parts.workspace.staySignedIn(here.work));
        makeSignInsQuick(room.databasePath());
        // All that was written is in the one file.
        QVERIFY(Database::forget(*room.parts.database.open()).value());
        QVERIFY(QFile::copy(room.databasePath(), folder.filePath(u"pagekeep.sqlite"_s)));
    }

    Records records() const { return Records(folder.path()); }
    QStringList pageIds()
    {
        QStringList ids;
        const auto list = integrations.pages({});
        for (const Page& page : list->pages)
            ids.append(page.id.value);
        return ids;
    }

    Room room;
    PageId removed;
    QStringList before; ///< the Pages that are left, by name
    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts{folder.path(), room.parts.address, keys, Room::landingProgram()};
    Integrations integrations{parts.connectParts(), room.app.id};
    WorkHere here;
};

} // namespace

class LostKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopiedDatabaseOpensAndListsItsPages()
    {
        Elsewhere there;
        // Whoever stayed signed in is asked for the password, which needs no key.
        const auto opening = there.parts.workspace.open(there.here.work);
        QCOMPARE(opening->door, Opening::Door::SignIn);
        QCOMPARE(opening->notResumed->kind, ErrorKind::KeyLost);
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s)); // ends the staying
        const QStringList sealed = there.records().values(u"SELECT hex(ciphertext) FROM sealed ORDER BY 1"_s);
        QCOMPARE(sealed.size(), 7); // two Pages, sign-in token, user ID, hash key, app secret, canary

        QCOMPARE(said(there.integrations.openKey(there.here.work)), u"key lost"_s);
        QCOMPARE(there.pageIds(), there.before);
        QVERIFY(there.integrations.pages({})->isKeyLost);
        QCOMPARE(there.parts.workspace.keyFacts(there.here.work)->state, KeyFacts::State::Lost);
        for (const QString& work :
             {said(there.integrations.connect(there.here.work, {}, {})), said(there.integrations.revokeDue(there.here.work)),
              said(there.integrations.rotateKey(there.here.work)), said(there.parts.workspace.staySignedIn(there.here.work))})
            QCOMPARE(work, u"key lost"_s);

        QCOMPARE(there.keys.writes, 0);
        QVERIFY(there.keys.items().isEmpty());
        QCOMPARE(there.records().values(u"SELECT hex(ciphertext) FROM sealed ORDER BY 1"_s), sealed);
        QCOMPARE(there.records().count(u"revocation"_s), 1);
    }

    void theKeyThatComesBackMakesEverythingGood()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        QCOMPARE(said(there.integrations.openKey(there.here.work)), u"key lost"_s);
        const auto item = there.room.keys.items();
        there.keys.set(item.begin().key(), item.begin().value());
        // Also for somebody who had agreed to start over in the meantime.
        const auto givenUp = there.integrations.startOver(there.here.work);
        QVERIFY(givenUp && givenUp->empty());
        QVERIFY(!there.integrations.pages({})->isKeyLost);
        QCOMPARE(there.keys.items(), item);
        QCOMPARE(there.records().count(u"revocation"_s), 1);
        QVERIFY(there.parts.vault.isUnlocked());
    }

    void theWorkspaceCanStillBeDeleted()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        using Unconfirmed = Integrations::Unconfirmed;
        auto left = there.integrations.deleteWorkspace(there.here.work, Unconfirmed::Keep);
        QVERIFY2(left, qPrintable(said(left)));
        QStringList names; // that Meta has not confirmed and, without the tokens, never will
        for (const Revocation& revocation : *left) {
            for (const RevokedPage& page : revocation.pages)
                names.append(page.id.value);
        }
        names.sort();
        QStringList all = there.before + QStringList{there.removed.value};
        all.sort();
        QCOMPARE(names, all);
        QVERIFY(QFile::exists(there.parts.database.path()));
        left = there.integrations.deleteWorkspace(there.here.work, Unconfirmed::DeleteAnyway);
        QVERIFY2(left && left->empty(), qPrintable(said(left)));
        QVERIFY(!QFile::exists(there.parts.database.path()));
        QVERIFY(there.keys.items().isEmpty());
    }

    void startsOverOnlyWhenToldTo()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        QCOMPARE(said(there.integrations.openKey(there.here.work)), u"key lost"_s);
        const auto givenUp = there.integrations.startOver(there.here.work);
        QVERIFY2(givenUp, qPrintable(said(givenUp)));
        QCOMPARE(givenUp->size(), std::size_t(1));
        QCOMPARE(givenUp->front().pages.front().id, there.removed);

        QCOMPARE(there.records().values(u"SELECT purpose FROM sealed"_s), QStringList{u"canary"_s});
        QCOMPARE(there.records().count(u"revocation"_s), 0);
        QCOMPARE(there.records().count(u"revocation_sealed"_s), 0);
        QCOMPARE(there.records().count(u"stay_signed_in"_s), 0);
        QCOMPARE(there.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"reconnect"_s});
        QCOMPARE(there.pageIds(), there.before);
        QVERIFY(!there.integrations.pages({})->isKeyLost);
        QCOMPARE(there.keys.items().size(), 1);
        QCOMPARE(there.keys.items().begin().key(), there.records().keyName());
        QCOMPARE(there.records().values(u"SELECT kind || ' ' || outcome || ' ' || COALESCE(reason, '') FROM activity"
                                        " ORDER BY id DESC LIMIT 2"_s),
                 (QStringList{u"key change done "_s, u"revocation failed key lost"_s}));
        QVERIFY(!there.integrations.metaApp()->hasSecret);
    }

    void isInterruptedLikeARotation_data()
    {
        QTest::addColumn<int>("writes"); // the first that the keychain refuses
        QTest::addColumn<bool>("isNew"); // whether the new key is in force afterwards
        QTest::newRow("before the new key is kept") << 1 << false;
        QTest::newRow("after the records are gone") << 2 << true;
    }

    void isInterruptedLikeARotation()
    {
        QFETCH(const int, writes);
        QFETCH(const bool, isNew);
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        int count = 0;
        there.keys.onWrite = [&] {
            if (++count == writes)
                there.keys.writeError = Error(ErrorKind::KeychainLocked);
        };
        QCOMPARE(said(there.integrations.startOver(there.here.work)), isNew ? u"done"_s : u"keychain locked"_s);
        QCOMPARE(there.records().count(u"revocation"_s), isNew ? 0 : 1);
        there.keys.onWrite = {};
        there.keys.writeError.reset();

        Parts next(there.folder.path(), there.room.parts.address, there.keys, QString());
        const auto session = signIn(next.workspace, u"Maya Lind"_s);
        QCOMPARE(said(next.workspace.unlock(there.here.work, *session)), isNew ? u"done"_s : u"key lost"_s);
        QCOMPARE(there.keys.items().size(), isNew ? 1 : 0);
    }

    void aConnectBringsEveryPageBackIntoItsPlace()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        QVERIFY(there.integrations.startOver(there.here.work));
        const auto connected =
            runWork(there.room.workers, [&](Work& work) { return there.integrations.connect(work, {}, {}); });
        QVERIFY2(connected, qPrintable(said(connected)));
        // The same login has another hash by now; what it brought before does not stand beside what it brings.
        QCOMPARE(there.records().count(u"meta_grant"_s), 1);
        QCOMPARE(there.records().count(u"page_token"_s), 3);
        QCOMPARE(there.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
        QCOMPARE(there.records().values(u"SELECT COUNT(*) FROM sealed WHERE purpose = 'page token'"_s), QStringList{u"3"_s});
        // And all of it can be ended again.
        const auto pages = there.integrations.pages({});
        const auto offers = there.integrations.disconnectOffers({pages->pages[0].id, pages->pages[1].id, pages->pages[2].id});
        QCOMPARE(offers->size(), std::size_t(1));
        QCOMPARE(offers->front().ways, std::vector{DisconnectWay::WholeGrant});
    }

    void aLoginThatIsNotBackYetKeepsItsRows()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        QVERIFY(there.integrations.startOver(there.here.work));
        // A Page that only another login had.
        QVERIFY(there.records().change(
            u"INSERT INTO meta_grant (id, workspace_id, app_id, login_hash, form, redirect_uri, base_address, scopes,"
            " consented_at) SELECT 'other', workspace_id, app_id, x'00', form, redirect_uri, base_address, scopes,"
            " consented_at FROM meta_grant LIMIT 1"_s));
        QVERIFY(there.records().change(u"INSERT INTO page SELECT workspace_id, '999', 'Only theirs', 'only theirs' FROM page"
                                       " LIMIT 1"_s));
        QVERIFY(there.records().change(
            u"INSERT INTO page_token (workspace_id, page_id, grant_id, scopes, tasks, state, consented_at, connected_by)"
            " SELECT workspace_id, '999', 'other', scopes, tasks, 'reconnect', consented_at, connected_by FROM page_token"
            " LIMIT 1"_s));
        QVERIFY(runWork(there.room.workers, [&](Work& work) { return there.integrations.connect(work, {}, {}); }));
        QCOMPARE(there.records().values(u"SELECT page_id FROM page_token WHERE grant_id = 'other'"_s),
                 QStringList{u"999"_s});
        QCOMPARE(there.records().count(u"meta_grant"_s), 2);
        // Nothing is left with which it could be revoked, so that is not offered.
        const auto offers = there.integrations.disconnectOffers({{u"999"_s}});
        QCOMPARE(offers->front().ways, std::vector{DisconnectWay::RemoveHere});
        QVERIFY(there.integrations.disconnect(there.here.work, {{u"999"_s}},
                                              {{{u"other"_s}, DisconnectWay::RemoveHere, {}}}));
        QCOMPARE(there.records().count(u"meta_grant"_s), 1);
        QCOMPARE(there.records().count(u"revocation"_s), 0);
    }

    void startingOverIsTheOwnersAlone()
    {
        Elsewhere there;
        QVERIFY(signIn(there.parts.workspace, u"Maya Lind"_s));
        QVERIFY(there.records().change(u"UPDATE member SET role = 'admin'"_s));
        QCOMPARE(said(there.integrations.startOver(there.here.work)), u"not allowed"_s);
        QCOMPARE(there.records().count(u"revocation"_s), 1);
        QCOMPARE(there.keys.writes, 0);
    }
};

QTEST_GUILESS_MAIN(LostKeyTest)
#include "tst_lostkey.moc"
