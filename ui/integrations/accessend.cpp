#include "ui/integrations/accessend.h"

#include "ui/integrations/pagenames.h"
#include "ui/shared/datetext.h"
#include "ui/shared/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

using How = AccessEnd::How;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccessEnd)
};

/// "Sunrise Bakery and Northwind Outdoor", or login by login: "Sunrise Bakery (connected by Maya, 23 Nov 2026)".
QString listOf(const std::vector<AccessEnd>& ends, How how, LoginNames logins)
{
    std::vector<const AccessEnd*> firsts; // of each login
    for (const AccessEnd& end : ends) {
        const auto isSame = [&](const AccessEnd* first) {
            return logins == LoginNames::Left || first->grant == end.grant;
        };
        if (end.how == how && std::ranges::none_of(firsts, isSame))
            firsts.push_back(&end);
    }
    QStringList parts;
    for (const AccessEnd* first : firsts) {
        std::vector<NamedPage> pages;
        for (const AccessEnd& end : ends) {
            if (end.how == how && (logins == LoginNames::Left || end.grant == first->grant))
                pages.push_back(end.page);
        }
        parts.append(logins == LoginNames::Left
                         ? namesOf(pages)
                         : Words::tr("%1 (connected by %2, %3)")
                               .arg(namesOf(pages), first->connectedBy, DateText::date(first->consentedAt)));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace

std::vector<AccessEnd> endsOf(const std::vector<RevocationTry>& tries)
{
    std::vector<AccessEnd> ends;
    for (const RevocationTry& each : tries) {
        const Revocation& revocation = each.revocation;
        if (each.end == RevocationTry::End::Open)
            continue;
        for (const RevokedPage& page : revocation.pages) {
            const How how = each.end == RevocationTry::End::RemovedHere ? How::Refused
                            : page.hadExpired                           ? How::HadExpired
                                                                        : How::Revoked;
            ends.push_back({how, {page.id, page.name}, revocation.grant, revocation.connectedBy, revocation.consentedAt});
        }
    }
    return ends;
}

std::vector<AccessEnd> endsOf(const std::vector<DisconnectOffer>& offers, const std::vector<DisconnectChoice>& choices)
{
    std::vector<AccessEnd> ends;
    for (const DisconnectOffer& offer : offers) {
        const auto choice = std::ranges::find(choices, offer.grant, &DisconnectChoice::grant);
        if (choice == choices.end() || choice->way != DisconnectWay::RemoveHere)
            continue;
        for (const NamedPage& page : offer.pages)
            ends.push_back({How::RemovedHere, page, offer.grant, offer.connectedBy, offer.consentedAt});
    }
    return ends;
}

ErrorText textOf(const std::vector<AccessEnd>& ends, LoginNames logins)
{
    QStringList sentences;
    const auto say = [&](How how, const QString& sentence) {
        if (const QString list = listOf(ends, how, logins); !list.isEmpty())
            sentences.append(sentence.arg(list));
    };
    say(How::Revoked, Words::tr("Access revoked at Meta: %1."));
    say(How::HadExpired, Words::tr("The access had already expired: %1."));
    say(How::RemovedHere, Words::tr("Removed here: %1."));
    say(How::Refused, Words::tr("Meta refused to revoke, and it was removed here: %1."));

    ErrorText text;
    text.message = joinSentences(sentences);
    const bool isHonoured = std::ranges::any_of(
        ends, [](const AccessEnd& end) { return end.how == How::RemovedHere || end.how == How::Refused; });
    if (isHonoured) {
        text.explanation = Words::tr("Meta honours the old token until the Page is unticked in Facebook's settings.");
        text.buttons.push_back({ErrorAction::OpenFacebookSettings, Words::tr("Open Facebook settings")});
    }
    text.buttons.push_back({ErrorAction::ExplainRevoking, Words::tr("How to revoke at Facebook")});
    return text;
}
