#include "tests/benchmarks/manypages.h"

#include "tests/benchmarks/ordie.h"

#include "app/integrations/connectionstore.h"
#include "app/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

// As long as a sealed token, which has about 200 characters; nobody opens it here.
Envelope::Record sealed()
{
    return {1, "0123456789abcdef", QByteArray(72, 'w'), QByteArray(240, 't')};
}

} // namespace

void saveManyPages(const Database& database, const Session& session, const QDateTime& consentedAt, int count)
{
    Grant grant;
    grant.id = GrantId::make();
    grant.app = {u"1234567890123456"_s};
    grant.loginHash = QByteArray(32, 'h');
    grant.redirectUri = Meta::App().redirectUri;
    grant.baseAddress = Meta::Address::meta().text();
    grant.scopes = Meta::requiredScopes;
    grant.consentedAt = consentedAt;
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
