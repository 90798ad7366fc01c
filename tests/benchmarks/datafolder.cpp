// benchmark-datafolder FOLDER PAGES: makes a data folder as a person with many Pages has it. A program of its own, so
// that the programs that measure share none of Pagekeep's libraries with it, which would make its memory look smaller.

#include "app/base/work.h"
#include "app/integrations/connectionstore.h"
#include "app/storage/database.h"
#include "app/vault/systemkeystore.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// As long as a sealed token, which has about 200 characters; nobody opens it here.
Envelope::Record sealed()
{
    return {1, "0123456789abcdef", QByteArray(72, 'w'), QByteArray(240, 't')};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(2).toInt();
    if (arguments.size() != 3 || count <= 0)
        qFatal("Usage: benchmark-datafolder FOLDER PAGES");

    const Clock clock = Clock::system();
    const Database database(arguments[1] + u"/pagekeep.sqlite"_s, Meta::Address::meta().text());
    SystemKeyStore keyStore;
    Vault vault(database, keyStore);
    Workspace workspace(database, vault, clock);
    const Session session =
        orDie(workspace.create({u"Harbour Bakery"_s, u"Maya"_s, Secret::ofTyped(u"not a secret here"_s)})).session;
    // So that a start leads straight to the Pages, as it does for most people.
    QPromise<void> stop;
    stop.start();
    Work work(stop.future(), [](Progress) {});
    orDie(workspace.staySignedIn(work));
    stop.finish();

    Grant grant;
    grant.id = GrantId::make();
    grant.app = {u"1234567890123456"_s};
    grant.loginHash = QByteArray(32, 'h');
    grant.redirectUri = Meta::App().redirectUri;
    grant.baseAddress = Meta::Address::meta().text();
    grant.scopes = Meta::requiredScopes;
    grant.consentedAt = clock.now();
    grant.userToken = sealed();
    grant.userId = sealed();
    std::vector<NewPage> pages;
    for (int i = 0; i < count; ++i)
        pages.push_back({{QString::number(100'000'000'000'000 + i)},
                         u"Harbour Bakery No. %1"_s.arg(i),
                         u"ADVERTISE ANALYZE CREATE_CONTENT MESSAGING MODERATE MANAGE"_s.split(u' '),
                         sealed()});
    const Connection connection = orDie(database.open());
    Transaction transaction = orDie(Transaction::begin(connection));
    orDie(ConnectionStore::saveGrant(connection, session.workspace, grant));
    orDie(ConnectionStore::savePages(connection, session, grant.id, {}, pages));
    orDie(transaction.commit());
}
