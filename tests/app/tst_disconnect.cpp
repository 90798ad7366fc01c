/// Disconnect through all of app/ against the sandbox: what is offered, what goes at once, what Meta is told, and when it
/// is said that the access is revoked.

#include "tests/app/connectedroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using End = RevocationTry::End;

QList<DisconnectWay> waysOf(const DisconnectOffer& offer)
{
    return {offer.ways.begin(), offer.ways.end()};
}

} // namespace

Q_DECLARE_METATYPE(TokenWord)

class DisconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPageOfALoginEndsItsWholeConsent()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        const auto offers = room.offers({bakery});
        QCOMPARE(offers.size(), std::size_t(1));
        QCOMPARE(waysOf(offers[0]), (QList{DisconnectWay::WholeGrant}));
        QCOMPARE(offers[0].connectedBy, u"Maya Lind"_s);
        QVERIFY(offers[0].others.empty());

        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        // Gone at once, before anything was asked of Meta.
        QCOMPARE(room.pageNames(), QStringList());
        QCOMPARE(room.records().count(u"meta_grant"_s), 0);
        QCOMPARE(room.records().count(u"revocation"_s), 1);
        QCOMPARE(room.records().count(u"sealed"_s), 2); // the canary and the login hash's key
        QCOMPARE(room.calls(), QStringList());

        const auto tried = room.revoke();
        QCOMPARE(tried.size(), std::size_t(1));
        QCOMPARE(tried[0].end, End::Confirmed);
        QVERIFY(!tried[0].revocation.pages.front().hadExpired);
        QCOMPARE(room.calls(), (QStringList{u"DELETE "_s + maya + u"/permissions"_s, u"GET "_s + bakery.value}));
        QCOMPARE(room.records().count(u"revocation"_s), 0);
        QVERIFY(room.isEmptyOfSecrets());
        QCOMPARE(room.activity(), (QStringList{u"disconnect done whole grant"_s, u"revocation done whole grant"_s}));
        QCOMPARE(room.revoke().size(), std::size_t(0));
    }

    void allPagesOfALoginTogetherAreItsLast()
    {
        ConnectedRoom room;
        QCOMPARE(waysOf(room.offers({bakery, outdoor, {u"101928374650003"_s}})[0]).front(), DisconnectWay::WholeGrant);
    }

    void whereOthersRemainThePersonChooses()
    {
        ConnectedRoom room;
        const auto offers = room.offers({bakery});
        QCOMPARE(waysOf(offers[0]), (QList{DisconnectWay::RemoveHere, DisconnectWay::RevokeAndReconnect}));
        QCOMPARE(offers[0].others.size(), std::size_t(2));
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'manager'"_s);
        QCOMPARE(waysOf(room.offers({bakery})[0]), (QList{DisconnectWay::RemoveHere}));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::RevokeAndReconnect), int(ErrorKind::OfferChanged));
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'viewer'"_s);
        QCOMPARE(room.integrations.disconnectOffers({bakery}).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(room.integrations.disconnect(room.here.work, {bakery}, {{offers[0].grant, DisconnectWay::RemoveHere, {}}})
                     .error()
                     .kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(room.pageNames().size(), 3);
    }

    void removeHereDestroysTheTokenAndTellsNobody()
    {
        ConnectedRoom room;
        const QByteArray before =
            Inspector(room.databasePath())
                .one(u"SELECT ciphertext FROM sealed WHERE purpose = 'page token' AND subject LIKE '%1/%'"_s.arg(bakery.value))
                .toByteArray();
        QVERIFY(before.size() > 100);
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::RemoveHere), -1);
        QCOMPARE(room.pageNames().size(), 2);
        QCOMPARE(room.revoke().size(), std::size_t(0));
        QCOMPARE(room.calls(), QStringList());
        QCOMPARE(room.activity(), QStringList{u"disconnect done remove here"_s});
        // Neither in the file nor in its log.
        for (const QString& name : QDir(room.folder.path()).entryList(QDir::Files)) {
            QFile file(room.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(before) && !bytes.contains(before.mid(40, 40)), qPrintable(name));
        }
    }

    void withASecretTheOneTokenIsRevoked()
    {
        ConnectedRoom room({u"--revoke-pages"_s, u"yes"_s}, appSecret);
        const auto offers = room.offers({bakery});
        QCOMPARE(waysOf(offers[0]), (QList{DisconnectWay::OneToken, DisconnectWay::RemoveHere, DisconnectWay::RevokeAndReconnect}));
        QVERIFY(offers[0].asksForFallback);
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::OneToken), int(ErrorKind::OfferChanged)); // wants a fallback
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::OneToken, DisconnectWay::RemoveHere), -1);
        QCOMPARE(room.revoke()[0].end, End::Confirmed);
        QCOMPARE(room.calls(), (QStringList{u"GET oauth/revoke"_s, u"GET "_s + bakery.value}));
        QCOMPARE(room.pageNames().size(), 2);
        QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
    }

    void whereMetaRefusesTheOneTokenTheFallbackIsDone_data()
    {
        QTest::addColumn<bool>("removesHere");
        QTest::newRow("remove here") << true;
        QTest::newRow("revoke and reconnect") << false;
    }

    void whereMetaRefusesTheOneTokenTheFallbackIsDone()
    {
        QFETCH(const bool, removesHere);
        ConnectedRoom room({u"--revoke-pages"_s, u"no"_s}, appSecret);
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::OneToken,
                                 removesHere ? DisconnectWay::RemoveHere : DisconnectWay::RevokeAndReconnect),
                 -1);
        auto tried = room.revoke();
        if (removesHere) {
            QCOMPARE(tried[0].end, End::RemovedHere); // and not "revoked"
            QCOMPARE(room.records().count(u"revocation"_s), 0);
            QCOMPARE(room.activity().last(), u"revocation failed remove here meta refused"_s);
            return;
        }
        QCOMPARE(tried[0].end, End::Open);
        tried = room.revoke();
        QCOMPARE(tried[0].end, End::Confirmed);
        QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"reconnect"_s});
    }

    void revokingForAllMarksTheOthersWhenTheConsentEndsAndNotBefore()
    {
        StillClock still;
        ConnectedRoom room({u"--scenario"_s, u"outage"_s, u"--at"_s, u"revoke"_s}, {}, &still);
        QVERIFY(room.sandbox.control(u"scenario=outage&at=permissions"_s));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::RevokeAndReconnect), -1);
        QCOMPARE(room.revoke()[0].end, End::Open);
        QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"working"_s});
        QVERIFY(room.sandbox.control(u"scenario=normal"_s));
        still.advance(2min);
        QCOMPARE(room.revoke()[0].end, End::Confirmed);
        QCOMPARE(room.records().values(u"SELECT DISTINCT state FROM page_token"_s), QStringList{u"reconnect"_s});
        QCOMPARE(room.pageNames().size(), 2);
    }

    void waitsForMetaWithGrowingPausesAcrossRestarts()
    {
        StillClock still;
        ConnectedRoom room({u"--pages"_s, u"1"_s}, {}, &still);
        QVERIFY(room.sandbox.control(u"scenario=outage"_s));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        for (const auto pause : {60s, 300s, 1'800s, 7'200s, 21'600s, 21'600s}) {
            const auto tried = room.revoke();
            QCOMPARE(tried.size(), std::size_t(1));
            QCOMPARE(tried[0].end, End::Open);
            QCOMPARE(tried[0].revocation.reason, ErrorKind::MetaUnavailable);
            QCOMPARE(tried[0].revocation.nextAt, still.now.addSecs(pause.count()));
            still.advance(pause - 1s);
            QCOMPARE(room.revoke().size(), std::size_t(0));
            still.advance(1s);
        }
        QVERIFY(room.sandbox.control(u"scenario=normal"_s));
        Integrations restarted(room.parts.connectParts(), room.app.id);
        QCOMPARE(restarted.revokeDue(room.here.work).value()[0].end, End::Confirmed);
        QCOMPARE(room.activity(), (QStringList{u"disconnect done whole grant"_s,
                                               u"revocation waiting whole grant meta unavailable"_s,
                                               u"revocation done whole grant"_s}));
    }

    void onlyThePageTokensOwnAnswerIsProof_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<TokenWord>("word");
        QTest::newRow("190") << 190 << 0 << TokenWord::Gone;
        for (const int subcode : {458, 460, 467})
            QTest::addRow("190/%d", subcode) << 190 << subcode << TokenWord::Gone;
        QTest::newRow("190/463") << 190 << 463 << TokenWord::Expired;
        for (const int subcode : {459, 464, 490, 492, 2069032})
            QTest::addRow("190/%d", subcode) << 190 << subcode << TokenWord::Unclear;
        for (const int code : {1, 2, 4, 10, 100, 102, 200, 368})
            QTest::addRow("%d", code) << code << 0 << TokenWord::Unclear;
    }

    void onlyThePageTokensOwnAnswerIsProof()
    {
        QFETCH(const int, code);
        QFETCH(const int, subcode);
        QFETCH(const TokenWord, word);
        Error error(ErrorKind::TokenInvalid);
        error.code = code;
        error.subcode = subcode;
        QCOMPARE(tokenWord(&error), word);
        QCOMPARE(tokenWord(nullptr), TokenWord::Works);
    }

    void aYesOfMetaIsAClaimUntilTheTokenIsAsked_data()
    {
        QTest::addColumn<int>("subcode"); // what the Page token answers
        QTest::addColumn<bool>("isConfirmed");
        for (const int subcode : {0, 458, 460, 463, 467})
            QTest::addRow("190/%d", subcode) << subcode << true;
        for (const int subcode : {459, 464, 490, 492})
            QTest::addRow("190/%d", subcode) << subcode << false;
    }

    void aYesOfMetaIsAClaimUntilTheTokenIsAsked()
    {
        QFETCH(const int, subcode);
        QFETCH(const bool, isConfirmed);
        StillClock still;
        ConnectedRoom room({u"--pages"_s, u"1"_s}, {}, &still);
        QVERIFY(room.sandbox.control(u"scenario=token-invalid-%1&at=page"_s.arg(subcode)));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        const auto tried = room.revoke();
        QCOMPARE(tried[0].end, isConfirmed ? End::Confirmed : End::Open);
        QCOMPARE(tried[0].revocation.pages.front().hadExpired, subcode == 463);
        if (isConfirmed)
            return;
        // Meta has said yes: it is not told again, only the token is asked.
        QVERIFY(room.sandbox.control(u"scenario=normal"_s));
        room.sandbox.clearLog();
        still.advance(2min);
        QCOMPARE(room.revoke()[0].end, End::Confirmed);
        QCOMPARE(room.calls(), QStringList{u"GET "_s + bakery.value});
    }

    void aDeadSignInTokenProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("appTokens");
        QTest::newRow("without a secret") << QByteArray() << u"yes"_s;
        QTest::newRow("with a secret, by the app's own token") << appSecret << u"yes"_s;
        QTest::newRow("with a secret, of an app of type Native/Desktop") << appSecret << u"no"_s;
    }

    void aDeadSignInTokenProvesNothing()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, appTokens);
        ConnectedRoom room({u"--pages"_s, u"1"_s, u"--app-tokens"_s, appTokens}, secret);
        for (const QJsonValue token : room.sandbox.state()["user_tokens"_L1].toArray())
            QVERIFY(room.sandbox.control(u"end="_s + token.toString()));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        const auto tried = room.revoke();
        if (!secret.isEmpty() && appTokens == "yes"_L1) {
            QCOMPARE(tried[0].end, End::Confirmed);
            return;
        }
        QCOMPARE(tried[0].end, End::Open);
        QCOMPARE(tried[0].revocation.asks, RevocationQuestion::TokenDead);
        QVERIFY(!tried[0].revocation.pages.front().isConfirmed);
        QCOMPARE(room.revoke().size(), std::size_t(0)); // it waits for a person
    }

    void signingInOnceMoreRevokesWithTheFreshToken()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        for (const QJsonValue token : room.sandbox.state()["user_tokens"_L1].toArray())
            QVERIFY(room.sandbox.control(u"end="_s + token.toString()));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        QCOMPARE(room.revoke()[0].revocation.asks, RevocationQuestion::TokenDead);
        const RevocationId id = room.integrations.revocations().value().front().id;
        const auto signIn = [&] {
            const auto done = room.integrations.signInToRevoke(room.here.work, id, room.request().appearance);
            return done ? -1 : int(done.error().kind);
        };

        QVERIFY(room.sandbox.control(u"login=other"_s));
        QCOMPARE(signIn(), int(ErrorKind::OtherLogin));
        QCOMPARE(room.integrations.revocations().value().front().asks, RevocationQuestion::TokenDead);

        QVERIFY(room.sandbox.control(u"login=first"_s));
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'manager'"_s);
        QCOMPARE(signIn(), int(ErrorKind::RoleForbids)); // a consent is given, as by a connect
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'owner'"_s);
        QCOMPARE(signIn(), -1);
        room.sandbox.clearLog();
        QCOMPARE(room.revoke()[0].end, End::Confirmed);
        QCOMPARE(room.calls(), (QStringList{u"DELETE "_s + maya + u"/permissions"_s, u"GET "_s + bakery.value}));
        QCOMPARE(room.pageNames(), QStringList());
        QVERIFY(room.isEmptyOfSecrets());
    }

    void aConsentThatWasRemovedAtFacebookIsConfirmedByThePageToken()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        QVERIFY(room.sandbox.control(u"deauthorize=first"_s));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        QCOMPARE(room.revoke()[0].end, End::Confirmed);
    }

    void aLoginThatConnectedAgainIsNotEnded()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        QVERIFY(room.sandbox.control(u"scenario=outage"_s));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        QVERIFY(room.sandbox.control(u"scenario=normal"_s));
        QVERIFY(room.connect());
        room.sandbox.clearLog();
        const auto tried = room.revoke();
        QCOMPARE(tried[0].end, End::Open);
        QCOMPARE(tried[0].revocation.asks, RevocationQuestion::ConnectedAgain);
        QCOMPARE(room.calls(), QStringList());
        QCOMPARE(room.pageNames().size(), 1);
    }

    void aPageOfTwoLoginsIsEndedForEach()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        QVERIFY(room.sandbox.control(u"login=other"_s));
        QVERIFY(room.connect());
        QCOMPARE(room.offers({bakery}).size(), std::size_t(2));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        QCOMPARE(room.pageNames(), QStringList());
        const auto tried = room.revoke();
        QCOMPARE(tried.size(), std::size_t(2));
        QVERIFY(tried[0].end == End::Confirmed && tried[1].end == End::Confirmed);
    }

    void aDamagedRecordHoldsUpNoOther()
    {
        ConnectedRoom room({u"--revoke-pages"_s, u"yes"_s}, appSecret);
        QCOMPARE(room.disconnect({bakery, outdoor}, DisconnectWay::OneToken, DisconnectWay::RemoveHere), -1);
        QVERIFY(room.records().change(u"UPDATE revocation_sealed SET ciphertext = zeroblob(120) WHERE purpose = 'page token'"
                                      " AND subject LIKE '%1/%'"_s.arg(bakery.value)));
        const auto tried = room.revoke();
        QCOMPARE(tried.size(), std::size_t(2));
        for (const RevocationTry& each : tried) {
            const bool isDamaged = each.revocation.pages.front().id == bakery;
            QCOMPARE(each.end, isDamaged ? End::Open : End::Confirmed);
            QCOMPARE(each.revocation.reason.has_value(), isDamaged);
        }
        QCOMPARE(room.records().values(u"SELECT reason FROM revocation"_s), QStringList{u"record damaged"_s});
    }

    void whatChangedWhileThePersonWasAskedIsNotGuessed()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        const auto offers = room.offers({bakery});
        QVERIFY(room.sandbox.control(u"pages=2"_s));
        QVERIFY(room.connect()); // another Page of the same login: its end would mean more now
        const auto done = room.integrations.disconnect(room.here.work, {bakery},
                                                       {{offers[0].grant, DisconnectWay::WholeGrant, {}}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::OfferChanged);
        QCOMPARE(room.pageNames().size(), 2);
    }

    void forgettingDestroysWhatItHeld()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        QVERIFY(room.sandbox.control(u"scenario=outage"_s));
        QCOMPARE(room.disconnect({bakery}, DisconnectWay::WholeGrant), -1);
        const RevocationId id = room.integrations.revocations().value().front().id;
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'manager'"_s);
        QCOMPARE(room.integrations.forgetRevocation(room.here.work, id).error().kind, ErrorKind::NotAllowed);
        Inspector(room.databasePath()).rows(u"UPDATE member SET role = 'admin'"_s);
        QVERIFY(room.integrations.forgetRevocation(room.here.work, id));
        QVERIFY(room.isEmptyOfSecrets());
        QCOMPARE(room.activity().last(), u"revocation forget done "_s);
    }

    void deletingTheWorkspaceDisconnectsEveryPageFirst()
    {
        ConnectedRoom room;
        QVERIFY(room.sandbox.control(u"login=other"_s));
        QVERIFY(room.connect());
        room.sandbox.clearLog();
        QCOMPARE(room.keys.items().size(), 1);
        const auto left = room.integrations.deleteWorkspace(room.here.work, Integrations::Unconfirmed::Keep);
        QVERIFY(left);
        QVERIFY(left->empty());
        QCOMPARE(room.calls().filter(u"DELETE"_s).size(), 2);
        QVERIFY(!QFile::exists(room.databasePath()));
        QCOMPARE(room.keys.items().size(), 0);
        QVERIFY(!room.parts.workspace.session());
        QCOMPARE(room.parts.workspace.open(room.here.work)->door, Opening::Door::SetUp);
        makeWorkspace(room.parts.workspace); // and a new one can be made in its place
    }

    void deletingTheWorkspaceKeepsItUntilMetaHasConfirmed()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        QVERIFY(room.sandbox.control(u"scenario=outage"_s));
        auto left = room.integrations.deleteWorkspace(room.here.work, Integrations::Unconfirmed::Keep);
        QVERIFY(left);
        QCOMPARE(left->size(), std::size_t(1));
        QVERIFY(QFile::exists(room.databasePath()));
        QCOMPARE(room.keys.items().size(), 1);
        QVERIFY(room.parts.workspace.session());
        left = room.integrations.deleteWorkspace(room.here.work, Integrations::Unconfirmed::DeleteAnyway);
        QVERIFY(left);
        QVERIFY(!QFile::exists(room.databasePath()));
        QCOMPARE(room.keys.items().size(), 0);
    }

    void deletingTheWorkspaceIsTheOwnersAlone()
    {
        ConnectedRoom room({u"--pages"_s, u"1"_s});
        for (const QString& role : {u"admin"_s, u"manager"_s, u"viewer"_s}) {
            Inspector(room.databasePath()).rows(u"UPDATE member SET role = ?"_s, {role});
            const auto refused = room.integrations.deleteWorkspace(room.here.work, Integrations::Unconfirmed::DeleteAnyway);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        }
        QCOMPARE(room.pageNames().size(), 1);
    }
};

QTEST_GUILESS_MAIN(DisconnectTest)
#include "tst_disconnect.moc"
