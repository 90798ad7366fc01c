/// test-ending FOLDER META-ADDRESS APP-ID PLAN…: one piece of what Integrations does, on FOLDER/data under the key in
/// FOLDER/keys, for tst_killdisconnect to end at any moment. It says "ready" and waits for a byte on standard input;
/// then how far it is. The plan is "connect", "revoke", or "disconnect WAY FALLBACK PAGE…".

#include "app/integrations/integrations.h"
#include "tests/support/filekeystore.h"
#include "tests/support/parts.h"
#include "tests/support/run.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(const char* line)
{
    std::puts(line);
    std::fflush(stdout);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "test-ending: %s: %s\n", qPrintable(errorKindToText(error.kind)), qPrintable(error.detail));
    return 1;
}

/// The way where it is offered, and else what is.
std::vector<DisconnectChoice> choicesOf(const std::vector<DisconnectOffer>& offers, DisconnectWay way,
                                        std::optional<DisconnectWay> fallback)
{
    std::vector<DisconnectChoice> choices;
    for (const DisconnectOffer& offer : offers) {
        const bool isOffered = std::ranges::find(offer.ways, way) != offer.ways.end();
        choices.push_back({offer.grant, isOffered ? way : offer.ways.front(), isOffered ? fallback : std::nullopt});
    }
    return choices;
}

Result<void> disconnect(Work& work, Integrations& integrations, const QStringList& plan)
{
    std::vector<PageId> pages;
    for (const QString& page : plan.sliced(3))
        pages.push_back({page});
    auto offers = integrations.disconnectOffers(pages);
    if (!offers)
        return failed(offers);
    return integrations.disconnect(work, pages, choicesOf(*offers, *wayFromText(plan[1]), wayFromText(plan[2])));
}

/// As the window goes about it: on while something is due.
Result<void> tellMeta(Work& work, Integrations& integrations)
{
    for (;;) {
        auto tried = integrations.revokeDue(work);
        if (!tried)
            return failed(tried);
        if (tried->empty())
            return {};
    }
}

/// As Retry now does.
Result<void> retryAll(Integrations& integrations)
{
    const auto waiting = integrations.revocations();
    if (!waiting)
        return failed(waiting.error());
    for (const Revocation& revocation : *waiting) {
        if (auto wanted = integrations.retryRevocation(revocation.id); !wanted)
            return wanted;
    }
    return {};
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const QStringList plan = arguments.mid(4);
    const auto address = Meta::Address::standIn(arguments.value(2));
    if (!address || plan.isEmpty())
        return 2;
    FileKeyStore keys(folder + u"/keys"_s);
    Parts parts(folder + u"/data"_s, *address, keys, QCoreApplication::applicationDirPath() + u"/test-landing"_s);
    Integrations integrations(parts.connectParts(), {arguments[3]});
    WorkHere here;
    if (auto swept = integrations.sweep(); !swept)
        return fail(swept.error());
    if (!signIn(parts.workspace, u"Maya"_s))
        return 2;
    say("ready");
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        return 3; // the test is gone
    if (plan[0] == "connect"_L1) {
        if (auto connected = integrations.connect(here.work, {}, {u"Connect"_s, u"en"_s, {}, false}); !connected)
            return fail(connected.error());
        say("connected");
        return 0;
    }
    if (plan[0] == "disconnect"_L1) {
        if (auto done = disconnect(here.work, integrations, plan); !done)
            return fail(done.error());
        say("gone");
    } else if (auto wanted = retryAll(integrations); !wanted) {
        return fail(wanted.error());
    }
    if (auto told = tellMeta(here.work, integrations); !told)
        return fail(told.error());
    say("told");
    return 0;
}
