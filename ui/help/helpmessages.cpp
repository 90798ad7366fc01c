// The articles about what the program says of Pages and when something went wrong, and about the Meta app. What other
// parts say is taken from them, or from their entries in the catalogues, so that it never differs from what is seen.

#include "app/meta/types.h"
#include "ui/help/helptext.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace HelpText;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// The names of states as the list of Pages shows them.
struct States
{
    Q_DECLARE_TR_FUNCTIONS(PageStates)
};

/// What can be said of a kind beyond the message itself.
QString moreOn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StateMismatch:
        return Words::tr("Each connect carries a number that is used once and must come back from Facebook unchanged. "
                         "It did not, so nothing of the answer was used, and nothing was saved.");
    case ErrorKind::LinkExpired:
        return Words::tr("A sign-in that lies open for long could be finished by somebody else. Nothing was saved.");
    case ErrorKind::SessionChanged:
        return Words::tr("A connect belongs to the member who began it. Somebody signed out, locked the window or "
                         "signed in anew before it was finished, so nothing was saved.");
    case ErrorKind::RoleForbids:
        return Words::tr("Owners and admins connect Pages. A role can also change while a connect is under way; it is "
                         "asked again before anything is saved.");
    case ErrorKind::Declined:
        return Words::tr("Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. "
                         "Cancelling the Facebook dialog leads here too.");
    case ErrorKind::NoPages:
        return Words::tr("Facebook answered with a complete list, and no Page in it lets you administer or edit. A "
                         "Page that a business portfolio holds may be missing in that list.");
    case ErrorKind::MetaUnavailable:
        return Words::tr("Facebook was reached, but it did not answer, or answered with an error of its own. Your "
                         "Pages stay as they were.");
    case ErrorKind::RateLimited:
        return Words::tr("The Meta app has made too many calls for now. The message says when the next try is "
                         "possible; Pagekeep waits until then by itself.");
    case ErrorKind::MetaRefused:
        return Words::tr("Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever "
                         "helps you.");
    case ErrorKind::InsecureConnection:
        return Words::tr("Nothing was sent, because nobody could vouch that it is Facebook at the other side. The "
                         "message holds the reason. If your company inspects traffic, ask for its certificate to be "
                         "installed on this computer.");
    case ErrorKind::SignInPaused:
        return Words::tr("After several wrong passwords the next try has to wait. The message says until when.");
    case ErrorKind::DatabaseOtherAddress:
        return Words::tr("Data belongs to the Meta address that it was made with, and tokens never go to another. "
                         "Start Pagekeep with that address, or with another data folder.");
    default:
        return {};
    }
}

/// Whether its explanation tells of the one case, and not of the kind.
bool isOfTheCase(ErrorKind kind)
{
    return kind == ErrorKind::RateLimited || kind == ErrorKind::MetaRefused || kind == ErrorKind::InsecureConnection ||
           kind == ErrorKind::SignInPaused || kind == ErrorKind::DatabaseOtherAddress;
}

HelpBlock message(const Error& error)
{
    const ErrorText text = errorText(error);
    QStringList texts{text.message};
    if (!isOfTheCase(error.kind))
        texts.append(text.explanation);
    texts.append(moreOn(error.kind));
    texts.removeAll({});
    return {HelpBlock::Kind::Message, texts, 0, Help::partOf(error.kind)};
}

Error leavingConsent()
{
    Error cancelled(ErrorKind::Cancelled);
    cancelled.leavesConsent = true; // else a cancel says nothing
    return cancelled;
}

} // namespace

HelpArticle HelpText::messages()
{
    HelpArticle article{HelpTopic::Messages, Words::tr("Messages and what they mean"), {}, {}};
    const auto add = [&article](std::initializer_list<ErrorKind> kinds) {
        for (const ErrorKind kind : kinds)
            article.blocks.push_back(message(kind));
    };
    article.blocks.push_back(paragraph(Words::tr("A message says what happened and what to do, and stays until you "
                                                 "dismiss it. Details holds codes for whoever helps you, and no "
                                                 "secret.")));
    article.blocks.push_back(heading(Words::tr("While connecting")));
    add({ErrorKind::StateMismatch, ErrorKind::LinkExpired, ErrorKind::SessionChanged, ErrorKind::RoleForbids,
         ErrorKind::Declined, ErrorKind::NoPages, ErrorKind::MetaUnavailable});
    article.blocks.push_back(message(leavingConsent()));
    add({ErrorKind::PagesHidden, ErrorKind::PageNotChosen, ErrorKind::OtherLogin, ErrorKind::PageListBroken,
         ErrorKind::AttemptRunning, ErrorKind::OfferChanged});
    article.blocks.push_back(heading(Words::tr("About the Meta app")));
    add({ErrorKind::AppMissing, ErrorKind::AppRefused, ErrorKind::SecretWrong, ErrorKind::CodeRefused,
         ErrorKind::ExchangeRefused});
    article.blocks.push_back(heading(Words::tr("About the Facebook window")));
    add({ErrorKind::LoginUnavailable, ErrorKind::LoginCrashed, ErrorKind::LoginNeedsSandbox});
    article.blocks.push_back(heading(Words::tr("From Facebook and the network")));
    add({ErrorKind::MetaRefused, ErrorKind::RateLimited, ErrorKind::TokenInvalid, ErrorKind::PermissionMissing,
         ErrorKind::NoConnection, ErrorKind::InsecureConnection, ErrorKind::ProxyNeedsSignIn});
    article.blocks.push_back(heading(Words::tr("About the keychain and the data folder")));
    add({ErrorKind::KeychainLocked, ErrorKind::KeychainRefused, ErrorKind::KeychainAbsent, ErrorKind::KeychainBusy,
         ErrorKind::KeyLost, ErrorKind::RecordDamaged, ErrorKind::DiskFull, ErrorKind::DatabaseDamaged,
         ErrorKind::DatabaseNewer, ErrorKind::DatabaseOtherAddress, ErrorKind::DatabaseFailed, ErrorKind::FileFailed});
    article.blocks.push_back(heading(Words::tr("About members and signing in")));
    add({ErrorKind::NotAllowed, ErrorKind::SignInRefused, ErrorKind::SignInPaused, ErrorKind::PasswordDue,
         ErrorKind::PasswordWrong, ErrorKind::MemberDisabled, ErrorKind::NameTaken, ErrorKind::LastOwner,
         ErrorKind::OwnMembership});
    article.others = {HelpTopic::Connecting, HelpTopic::PageStates, HelpTopic::MetaApp};
    return article;
}

HelpArticle HelpText::pageStates()
{
    return {HelpTopic::PageStates, Words::tr("What each Page state means"),
            {paragraph(Words::tr("The list shows for each Page how its access stands. Only what Facebook says of that "
                                 "very access changes it; one unclear answer never disconnects a Page.")),
             heading(Words::tr("Works")),
             table(2, {Words::tr("Status"), Words::tr("What it means, and what to do"),
                       States::tr("Active"),
                       Words::tr("Pagekeep can read this Page and publish to it."),
                       States::tr("Checking…"),
                       Words::tr("Facebook is being asked how this access stands."),
                       States::tr("Expires soon"),
                       Words::tr("By Facebook's date, this access ends within days; the row says when. Reconnect "
                                 "before then, and nothing stops."),
                       States::tr("Facebook unavailable"),
                       Words::tr("The last check could not reach Facebook, or Facebook had trouble. It is tried again "
                                 "by itself."),
                       States::tr("Asked to slow down"),
                       Words::tr("Facebook asked Pagekeep to wait with the last check. It is tried again by itself.")}),
             heading(Words::tr("Wants something from you")),
             table(2, {Words::tr("Status"), Words::tr("What it means, and what to do"),
                       States::tr("Limited"),
                       Words::tr("Facebook hands out no token for this Page, or the Facebook login may not create "
                                 "content there. Somebody with full control of the Page can allow it; then check now."),
                       States::tr("Confirm at Facebook"),
                       Words::tr("Facebook wants the person who connected the Page to confirm something. Sign in at "
                                 "facebook.com as that person, follow what it asks, then check now."),
                       States::tr("Blocked by Facebook"),
                       Words::tr("Facebook blocks this for now. See at facebook.com what it asks for, wait, then check "
                                 "now."),
                       States::tr("Permission missing"),
                       Words::tr("A permission was taken back at Facebook. Reconnect, and leave all boxes checked in "
                                 "the Facebook dialog."),
                       States::tr("Role lost"),
                       Words::tr("The Facebook login has no role on this Page any more. Reconnect as somebody who has "
                                 "one, or have the role given back first."),
                       States::tr("Removed at Facebook"),
                       Words::tr("The app was removed in Facebook's settings. Reconnect to use the Page again."),
                       States::tr("Reconnect needed"),
                       Words::tr("Facebook does not accept the token any more, for example after a new password. "
                                 "Reconnect to use the Page again."),
                       States::tr("Key locked"),
                       Words::tr("Your keychain is locked, and the key to the token is in it. Check now, and unlock "
                                 "the keychain when it asks."),
                       States::tr("Key unavailable"),
                       Words::tr("The key to the token is not in the keychain of this computer. Bring the keychain "
                                 "back, or reconnect.")}),
             paragraph(Words::tr("The menu of a row has Details, with the permissions, the dates and the last error of "
                                 "that Page."))},
            {HelpTopic::Connecting, HelpTopic::Keys, HelpTopic::Messages}};
}

HelpArticle HelpText::metaApp()
{
    return {HelpTopic::MetaApp, Words::tr("Setting up a Meta app"),
            {paragraph(Words::tr("Pagekeep connects through a Meta app of your own, so that nobody else stands between "
                                 "you and Meta. It is set up once, at developers.facebook.com, with a Facebook account "
                                 "that is registered as a developer.")),
             address(Words::tr("Open the apps at developers.facebook.com"), u"https://developers.facebook.com/apps"_s),
             heading(Words::tr("Step by step")),
             steps({Words::tr("Create an app that uses Facebook Login."),
                    Words::tr("In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded "
                              "Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on."),
                    Words::tr("Add this address to Valid OAuth Redirect URIs: %1").arg(Meta::defaultRedirectUri),
                    Words::tr("Under Advanced, leave Require App Secret off, and do not set the app type to Native or "
                              "Desktop."),
                    Words::tr("Set the app live, or give everybody who connects a role in it. People without a role "
                              "need the permissions approved by Meta's App Review."),
                    Words::tr("In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, "
                              "from the app's dashboard.")}),
             heading(Words::tr("The app secret")),
             paragraph(Words::tr("It is optional. With it, access to Pages lasts longer, and an access that has "
                                 "expired can be revoked without another sign-in. It is sealed and never shown again. "
                                 "Whoever uses this computer account can then act as the Meta app.")),
             heading(Words::tr("The sign-in form")),
             paragraph(Words::tr("Automatic is right unless Meta refuses it. With Token, the sign-in token passes "
                                 "through the Facebook window's own program; Page tokens never do.")),
             heading(Words::tr("Changing to another app")),
             paragraph(Words::tr("Pages that came through the earlier app stay connected, and what is needed to revoke "
                                 "them is kept. From then on, Pages are connected through the new one."))},
            {HelpTopic::Connecting, HelpTopic::Messages, HelpTopic::Disconnecting}};
}
