/// test-connect FOLDER META-ADDRESS: one connect on FOLDER/data under the key in FOLDER/keys, for tst_kill to end. It
/// says in a line where it is and waits there for a byte on standard input.

#include "app/base/work.h"
#include "tests/support/filekeystore.h"
#include "tests/support/parts.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void sayAndWait(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        std::_Exit(3); // the test is gone
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const auto address = Meta::Address::standIn(QCoreApplication::arguments().value(2));
    if (!address)
        return 2;
    FileKeyStore keys(folder + u"/keys"_s);
    Parts parts(folder + u"/data"_s, *address, keys, QCoreApplication::applicationDirPath() + u"/test-landing"_s);
    const auto session = signIn(parts.workspace, u"Maya"_s);
    if (!session)
        return 2;

    QPromise<void> stop;
    stop.start();
    Work work(stop.future(), [](Progress at) { sayAndWait(u"step %1, %2"_s.arg(at.step).arg(at.count)); });
    const ConnectRequest request{*session, {{u"1000000000000001"_s}}, {}, {u"Connect"_s, u"en"_s, {}, false}};
    const auto connected = connectMeta(work, parts.connectParts(), request);
    stop.finish();
    sayAndWait(connected ? u"connected %1"_s.arg(connected->pages)
                         : u"failed %1: %2"_s.arg(int(connected.error().kind)).arg(connected.error().detail));
    return connected ? 0 : 1;
}
