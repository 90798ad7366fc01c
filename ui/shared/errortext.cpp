#include "ui/shared/errortext.h"
#include "ui/shared/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorText retry(const QString& message, const QString& explanation)
{
    return {message, explanation, {}, {{ErrorAction::Retry, Words::tr("Retry")}}};
}

/// A Page that is missing may be held in one.
ErrorButton lookInPortfolios()
{
    return {ErrorAction::AskPortfolios, Words::tr("Look in business portfolios…")};
}

ErrorText wordsFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        if (error.leavesConsent)
            return {Words::tr("The connect was cancelled."),
                    Words::tr("Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent."), {}, {}};
        return {};

    case ErrorKind::StateMismatch:
        return {Words::tr("Security check failed. Please try connecting again."),
                Words::tr("The connect link was tampered with or replayed. Restart the connect from Settings → Integrations."),
                {}, {{ErrorAction::Retry, Words::tr("Restart the connect")}}};
    case ErrorKind::LinkExpired:
        return {Words::tr("The connection link expired."),
                Words::tr("The connect link is good for 10 minutes. Click Connect Meta again to start fresh."),
                {}, {{ErrorAction::Retry, Words::tr("Start fresh")}}};
    case ErrorKind::SessionChanged:
        return {Words::tr("Your session changed during the connection."),
                Words::tr("You signed in as a different user mid-flow. Sign in again, then retry."),
                {}, {{ErrorAction::Retry, Words::tr("Retry")}}};
    case ErrorKind::RoleForbids:
        return {Words::tr("Your role doesn't allow connecting Meta accounts."),
                Words::tr("Ask a workspace owner or admin to connect, or have your role updated."), {}, {}};

    case ErrorKind::NotAllowed:
        return {Words::tr("Your role doesn't allow this."),
                Words::tr("Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated."), {}, {}};
    case ErrorKind::SignInRefused:
        return {Words::tr("That name or password is not right."),
                Words::tr("Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password."),
                {}, {}};
    case ErrorKind::SignInPaused:
        return {Words::tr("Too many tries."),
                Words::tr("The next try is possible at %1.")
                    .arg(QLocale().toString(error.retryAt.toLocalTime().time(), QLocale::LongFormat)),
                {}, {}};
    case ErrorKind::PasswordDue:
        return {Words::tr("Choose a password of your own first."),
                Words::tr("Somebody else set the one that you have now."), {}, {}};
    case ErrorKind::PasswordWrong:
        return {Words::tr("The current password is not right."), Words::tr("Nothing was changed. Enter it again."), {}, {}};
    case ErrorKind::MemberDisabled:
        return {Words::tr("Your access to this workspace is switched off."),
                Words::tr("Ask a workspace owner or admin to switch it on again."), {}, {}};
    case ErrorKind::NameTaken:
        return {Words::tr("Another member has this name."),
                Words::tr("Members sign in by name, so each needs one of their own. Add a surname, for example."), {}, {}};
    case ErrorKind::LastOwner:
        return {Words::tr("A workspace needs an owner."),
                Words::tr("Nothing was changed. Make somebody else an owner first."), {}, {}};
    case ErrorKind::OwnMembership:
        return {Words::tr("This cannot be done to yourself."),
                Words::tr("Nothing was changed. Another owner or admin can do it."), {}, {}};

    case ErrorKind::Declined:
        return retry(Words::tr("You declined the permissions Facebook requested."),
                     Words::tr("You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked."));
    case ErrorKind::NoPages:
        return {Words::tr("Your Facebook account doesn't manage any Pages yet."),
                Words::tr("Create a Page on Facebook first, then come back."),
                {}, {{ErrorAction::CreatePage, Words::tr("Create a Page on Facebook")}, lookInPortfolios()}};
    case ErrorKind::PagesHidden:
        if (error.sawPortfolios)
            return {Words::tr("Facebook leaves the Pages you chose out of its list."),
                    Words::tr("You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was "
                       "saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves."),
                    {}, {{ErrorAction::Retry, Words::tr("Choose again at Facebook")}}};
        return {Words::tr("Facebook leaves the Pages you chose out of its list."),
                Words::tr("It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing "
                   "was saved."),
                {}, {lookInPortfolios()}};
    case ErrorKind::PageNotChosen:
        return {Words::tr("The Page was not among those chosen at Facebook."),
                Words::tr("Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook "
                   "dialog."),
                {}, {{ErrorAction::Retry, Words::tr("Choose again at Facebook")}, lookInPortfolios()}};
    case ErrorKind::MetaUnavailable:
        return retry(Words::tr("Facebook is temporarily unavailable."),
                     Words::tr("Meta's side is failing. Retry in a few minutes."));

    case ErrorKind::AttemptRunning:
        return {Words::tr("Another connect is still running."),
                Words::tr("Finish it in the Facebook window, or cancel it first."), {}, {}};
    case ErrorKind::OfferChanged:
        return {Words::tr("Something changed while you were asked."),
                Words::tr("Nothing was disconnected. Look at the Pages again, then disconnect."), {}, {}};
    case ErrorKind::OtherLogin:
        return {Words::tr("That was another Facebook login."),
                Words::tr("Nothing was changed. Sign in at Facebook as the person whose access is to end."),
                {}, {{ErrorAction::Retry, Words::tr("Sign in again")}}};
    case ErrorKind::AppMissing:
        return {Words::tr("Pagekeep does not know your Meta app yet."),
                Words::tr("Enter the App ID of your Meta app, then connect."),
                {}, {{ErrorAction::OpenMetaApp, Words::tr("Enter the App ID")}}};
    case ErrorKind::AppRefused:
        return {Words::tr("Facebook refused the Meta app's settings."),
                Words::tr("Compare the App ID and the redirect address with the app's dashboard, and check that the app is "
                   "live."),
                {}, {{ErrorAction::OpenMetaApp, Words::tr("Check the Meta app")}}};
    case ErrorKind::SecretWrong:
        return {Words::tr("Meta does not accept the app secret."),
                Words::tr("The secret belongs to another app or was reset. Copy it again from the app's dashboard."),
                {}, {{ErrorAction::OpenMetaApp, Words::tr("Replace the secret")}}};
    case ErrorKind::CodeRefused:
        return retry(Words::tr("Facebook did not accept the sign-in."),
                     Words::tr("Its one-time code was used before, expired, or belongs to another redirect address. Connect "
                        "again; if it happens every time, check the redirect address."));
    case ErrorKind::ExchangeRefused:
        return {Words::tr("Meta does not let this app finish the sign-in without its secret."),
                Words::tr("Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the "
                   "sign-in token passes through the login window's process; Page tokens never do."),
                {}, {{ErrorAction::OpenMetaApp, Words::tr("Choose the sign-in form")}}};
    case ErrorKind::PageListBroken:
        return retry(Words::tr("Facebook's list of your Pages could not be read to its end."),
                     Words::tr("Nothing was changed, because a part of your Pages might have been missing. Retry in a few "
                        "minutes."));
    case ErrorKind::LoginUnavailable:
        return retry(Words::tr("The Facebook window could not start."),
                     Words::tr("Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, "
                        "then retry."));
    case ErrorKind::LoginCrashed:
        return retry(Words::tr("The Facebook window stopped unexpectedly."),
                     Words::tr("Nothing was changed. Retry; if it happens again, send the details to whoever looks after this "
                        "computer."));
    case ErrorKind::LoginNeedsSandbox:
        return {Words::tr("The Facebook window cannot protect itself here."),
                Words::tr("Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask "
                   "whoever looks after this computer to allow unprivileged user namespaces."),
                {}, {{ErrorAction::Retry, Words::tr("Retry")}}};

    case ErrorKind::MetaRefused:
        return retry(Words::tr("Facebook refused the request."),
                     error.said.isEmpty() ? Words::tr("Facebook gave no reason. Retry in a few minutes.") : error.said);
    case ErrorKind::RateLimited:
        return retry(Words::tr("Facebook asks to slow down."),
                     Words::tr("This app has made too many calls for now. Next try at %1.")
                         .arg(QLocale().toString(error.retryAt.toLocalTime(), QLocale::ShortFormat)));
    case ErrorKind::TokenInvalid:
        return retry(Words::tr("Facebook no longer accepts this sign-in."),
                     Words::tr("It expired or was withdrawn, for example by a new password. Sign in again."));
    case ErrorKind::PermissionMissing:
        return retry(Words::tr("A permission is missing at Facebook."),
                     Words::tr("Connect again and leave all boxes checked in the Facebook dialog."));
    case ErrorKind::NoConnection:
        return retry(Words::tr("Pagekeep could not reach Facebook."),
                     Words::tr("Check this computer's internet connection, then retry."));
    case ErrorKind::InsecureConnection:
        return retry(error.host.isEmpty() ? Words::tr("The connection is not secure.")
                                          : Words::tr("The connection to %1 is not secure.").arg(error.host),
                     joinSentences({Words::tr("Nothing was sent. The reason: %1").arg(asSentence(error.said)),
                                    Words::tr("If your company inspects traffic, ask for its certificate to be installed "
                                              "on this computer.")}));
    case ErrorKind::ProxyNeedsSignIn:
        return {error.host.isEmpty() ? Words::tr("The proxy asks for a sign-in.")
                                     : Words::tr("The proxy %1 asks for a sign-in.").arg(error.host),
                Words::tr("It stands between this computer and Facebook. Sign in with the name and password that you have for "
                          "it."),
                {}, {{ErrorAction::SignInToProxy, Words::tr("Sign in to the proxy…")}}};

    case ErrorKind::KeychainLocked:
        return retry(Words::tr("Your keychain is locked."),
                     Words::tr("Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry."));
    case ErrorKind::KeychainRefused:
        return retry(Words::tr("Your keychain refused Pagekeep."),
                     Words::tr("Allow Pagekeep to use the keychain when it asks, then retry."));
    case ErrorKind::KeychainAbsent:
        return retry(Words::tr("This computer offers no keychain."),
                     Words::tr("Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such "
                        "as GNOME Keyring or KWallet, then retry."));
    case ErrorKind::KeychainBusy:
        return retry(Words::tr("Waiting for your keychain."),
                     Words::tr("Its question from before is still open. Answer it, then retry."));
    case ErrorKind::KeyLost:
        return {Words::tr("The key to your tokens is missing from the keychain."),
                Words::tr("The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved "
                   "your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and "
                   "start with a new key."),
                {}, {{ErrorAction::Retry, Words::tr("Retry")}}};
    case ErrorKind::RecordDamaged:
        return retry(Words::tr("A stored secret is damaged."),
                     Words::tr("It was changed outside Pagekeep. Restore the data folder from a backup, then retry."));
    case ErrorKind::DiskFull:
        return retry(Words::tr("The disk is full."), Words::tr("Nothing was saved. Free some space, then retry."));
    case ErrorKind::DatabaseDamaged:
        return retry(Words::tr("Pagekeep's database is damaged."),
                     Words::tr("Nothing was changed. Restore the data folder from a backup, then retry."));
    case ErrorKind::DatabaseNewer:
        return {Words::tr("This data was made by a newer Pagekeep."),
                Words::tr("Nothing was changed. Install the newest Pagekeep to open it."),
                {}, {{ErrorAction::QuitProgram, Words::tr("Quit")}}};
    case ErrorKind::DatabaseOtherAddress:
        return {Words::tr("This data belongs to another Meta address."),
                Words::tr("It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or "
                   "with another data folder.")
                    .arg(error.host),
                {}, {{ErrorAction::QuitProgram, Words::tr("Quit")}}};
    case ErrorKind::FileFailed:
        return {Words::tr("The file could not be written."),
                Words::tr("Choose another name or folder, and check that there is space on the disk."), {}, {}};
    case ErrorKind::DatabaseFailed:
        return retry(Words::tr("Pagekeep could not use its database."),
                     Words::tr("Nothing was saved. Check that the data folder can be written, then retry."));
    }
    Q_UNREACHABLE();
    return {};
}

// After an outage one tries again; after these the consent at Facebook may be of no use any more.
bool endsTheConsentsUse(ErrorKind kind)
{
    return kind == ErrorKind::SessionChanged || kind == ErrorKind::RoleForbids || kind == ErrorKind::Declined ||
           kind == ErrorKind::NoPages || kind == ErrorKind::PagesHidden || kind == ErrorKind::PageNotChosen ||
           kind == ErrorKind::OtherLogin || kind == ErrorKind::Cancelled;
}

} // namespace

ErrorText errorText(const Error& error)
{
    ErrorText text = wordsFor(error);
    // Facebook's own words for people are better than ours, but never replace the sentence that says what happened.
    const bool isTold = error.kind == ErrorKind::MetaRefused || error.kind == ErrorKind::InsecureConnection;
    if (!error.said.isEmpty() && !isTold && error.kind != ErrorKind::Declined)
        text.explanation += u'\n' + Words::tr("Facebook says: %1").arg(error.said);
    if (error.sawPortfolios)
        std::erase_if(text.buttons, [](const ErrorButton& each) { return each.action == ErrorAction::AskPortfolios; });
    if (error.leavesConsent && endsTheConsentsUse(error.kind))
        text.buttons.push_back({ErrorAction::RemoveAccess, Words::tr("Remove this access at Facebook")});
    text.details = error.detail;
    text.help = Help::placeOf(error.kind);
    return text;
}
