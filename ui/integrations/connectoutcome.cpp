#include "ui/integrations/connectoutcome.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectOutcome)
};

/// Why the list broke off; nothing where the sentence before has said it.
QString reasonOf(const Error& error)
{
    if (error.kind == ErrorKind::PageListBroken)
        return {};
    const QString message = errorText(error).message;
    if (error.kind == ErrorKind::RateLimited && error.retryAt.isValid())
        return joinSentences({message, Words::tr("It can go on at %1.")
                                           .arg(QLocale().toString(error.retryAt.toLocalTime(), QLocale::ShortFormat))});
    return message;
}

QStringList sentencesOnMissing(const Connected& connected)
{
    QStringList sentences;
    if (connected.incomplete) {
        sentences.append(joinSentences({Words::tr("The list of Pages could not be read to its end."),
                                        reasonOf(*connected.incomplete),
                                        Words::tr("Pages that are missing here were not removed.")}));
    }
    if (const auto count = connected.noLongerShared.size(); count > 0) {
        sentences.append(Words::tr("%Ln Page(s) are no longer shared with Pagekeep: %1.", nullptr, int(count))
                             .arg(namesOf(connected.noLongerShared)));
    }
    if (connected.pagesHidden > 0) {
        sentences.append(
            connected.portfolios == Portfolios::Read
                ? Words::tr("You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin "
                     "of the portfolio that holds them can give you a role on the Pages themselves.",
                     nullptr, int(connected.pagesHidden))
                : Words::tr("You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.",
                     nullptr, int(connected.pagesHidden)));
    }
    return sentences;
}

} // namespace

ErrorText textOf(const Connected& connected, const ConnectPurpose& purpose)
{
    const bool haveAllNoToken = connected.pages == 0 && !connected.pagesLimited.isEmpty();
    ErrorText text;
    text.message = haveAllNoToken ? Words::tr("The Pages are here, but none can be used yet.")
                                  : Words::tr("%Ln Page(s) connected.", nullptr, int(connected.pages));
    QStringList sentences = sentencesOnMissing(connected);
    if (purpose.withPortfolios && connected.portfolios == Portfolios::Declined)
        sentences.append(Words::tr("Business portfolios were not looked into, because that permission was declined."));
    if (!connected.pagesLimited.isEmpty()) {
        sentences.append(Words::tr("Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business "
                            "portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor "
                            "authentication.")
                             .arg(namesOf(connected.pagesLimited)));
    }
    if (!connected.pagesNotManaged.isEmpty()) {
        // Named once, here; they are not stored.
        sentences.append(Words::tr("Left out, because you are neither admin nor editor there: %1.")
                             .arg(namesOf(connected.pagesNotManaged)));
    }
    text.explanation = sentences.join(u'\n');

    if (connected.incomplete) {
        text.details = connected.incomplete->detail;
        text.buttons.push_back({ErrorAction::Retry, Words::tr("Continue")});
    } else if (!connected.noLongerShared.isEmpty()) {
        text.buttons.push_back({ErrorAction::Retry, Words::tr("Choose again at Facebook")});
    }
    if (connected.pagesHidden > 0 && connected.portfolios != Portfolios::Read)
        text.buttons.push_back({ErrorAction::AskPortfolios, Words::tr("Look in business portfolios…")});
    return text;
}
