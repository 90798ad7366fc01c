// benchmark-datafolder FOLDER PAGES: makes a data folder as a person with many Pages has it. A program of its own, so
// that the programs that measure share none of Pagekeep's libraries with it, which would make its memory look smaller.

#include "tests/benchmarks/manypages.h"
#include "tests/benchmarks/ordie.h"

#include "app/base/work.h"
#include "app/meta/types.h"
#include "app/storage/database.h"
#include "app/vault/systemkeystore.h"
#include "app/vault/vault.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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

    saveManyPages(database, session, clock.now(), count);
}
