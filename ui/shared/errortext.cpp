#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

ErrorText retry(const QString& message, const QString& explanation)
{
    return {message, explanation, {}, {{ErrorAction::Retry, tr("Retry")}}};
}

/// A Page that is missing may be held in one.
ErrorButton lookInPortfolios()
{
    return {ErrorAction::AskPortfolios, tr("Look in business portfolios…")};
}

ErrorText wordsFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        if (error.leavesConsent)
            return {tr("The connect was cancelled."),
                    tr("Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent."), {}, {}};
        return {};

    case ErrorKind::StateMismatch:
        return {tr("Security check failed. Please try connecting again."),
                tr("The connect link was tampered with or replayed. Restart the connect from Settings → Integrations."),
                {}, {{ErrorAction::Retry, tr("Restart the connect")}}};
    case ErrorKind::LinkExpired:
        return {tr("The connection link expired."),
                tr("The connect link is good for 10 minutes. Click Connect Meta again to start fresh."),
                {}, {{ErrorAction::Retry, tr("Start fresh")}}};
    case ErrorKind::SessionChanged:
        return {tr("Your session changed during the connection."),
                tr("You signed in as a different user mid-flow. Sign in again, then retry."),
                {}, {{ErrorAction::Retry, tr("Retry")}}};
    case ErrorKind::RoleForbids:
        return {tr("Your role doesn't allow connecting Meta accounts."),
                tr("Ask a workspace owner or admin to connect, or have your role updated."), {}, {}};

    case ErrorKind::NotAllowed:
        return {tr("Your role doesn't allow this."),
                tr("Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated."), {}, {}};
    case ErrorKind::SignInRefused:
        return {tr("That name or password is not right."),
                tr("Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password."),
                {}, {}};
    case ErrorKind::SignInPaused:
        return {tr("Too many tries."),
                tr("The next try is possible at %1.")
                    .arg(QLocale().toString(error.retryAt.toLocalTime().time(), QLocale::LongFormat)),
                {}, {}};
    case ErrorKind::PasswordDue:
        return {tr("Choose a password of your own first."),
                tr("Somebody else set the one that you have now."), {}, {}};
    case ErrorKind::PasswordWrong:
        return {tr("The current password is not right."), tr("Nothing was changed. Enter it again."), {}, {}};
    case ErrorKind::MemberDisabled:
        return {tr("Your access to this workspace is switched off."),
                tr("Ask a workspace owner or admin to switch it on again."), {}, {}};
    case ErrorKind::NameTaken:
        return {tr("Another member has this name."),
                tr("Members sign in by name, so each needs one of their own. Add a surname, for example."), {}, {}};
    case ErrorKind::LastOwner:
        return {tr("A workspace needs an owner."),
                tr("Nothing was changed. Make somebody else an owner first."), {}, {}};
    case ErrorKind::OwnMembership:
        return {tr("This cannot be done to yourself."),
                tr("Nothing was changed. Another owner or admin can do it."), {}, {}};

    case ErrorKind::Declined:
        return retry(tr("You declined the permissions Facebook requested."),
                     tr("You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked."));
    case ErrorKind::NoPages:
        return {tr("Your Facebook account doesn't manage any Pages yet."),
                tr("Create a Page on Facebook first, then come back."),
                {}, {{ErrorAction::CreatePage, tr("Create a Page on Facebook")}, lookInPortfolios()}};
    case ErrorKind::PagesHidden:
        if (error.sawPortfolios)
            return {tr("Facebook leaves the Pages you chose out of its list."),
                    tr("You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was "
                       "saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves."),
                    {}, {{ErrorAction::Retry, tr("Choose again at Facebook")}}};
        return {tr("Facebook leaves the Pages you chose out of its list."),
                tr("It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing "
                   "was saved."),
                {}, {lookInPortfolios()}};
    case ErrorKind::PageNotChosen:
        return {tr("The Page was not among those chosen at Facebook."),
                tr("Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook "
                   "dialog."),
                {}, {{ErrorAction::Retry, tr("Choose again at Facebook")}, lookInPortfolios()}};
    case ErrorKind::MetaUnavailable:
        return retry(tr("Facebook is temporarily unavailable."),
                     tr("Meta's side is failing. Retry in a few minutes."));

    case ErrorKind::AttemptRunning:
        return {tr("Another connect is still running."),
                tr("Finish it in the Facebook window, or cancel it first."), {}, {}};
    case ErrorKind::OfferChanged:
        return {tr("Something changed while you were asked."),
                tr("Nothing was disconnected. Look at the Pages again, then disconnect."), {}, {}};
    case ErrorKind::OtherLogin:
        return {tr("That was another Facebook login."),
                tr("Nothing was changed. Sign in at Facebook as the person whose access is to end."),
                {}, {{ErrorAction::Retry, tr("Sign in again")}}};
    case ErrorKind::AppMissing:
        return {tr("Pagekeep does not know your Meta app yet."),
                tr("Enter the App ID of your Meta app, then connect."),
                {}, {{ErrorAction::OpenMetaApp, tr("Enter the App ID")}}};
    case ErrorKind::AppRefused:
        return {tr("Facebook refused the Meta app's settings."),
                tr("Compare the App ID and the redirect address with the app's dashboard, and check that the app is "
                   "live."),
                {}, {{ErrorAction::OpenMetaApp, tr("Check the Meta app")}}};
    case ErrorKind::SecretWrong:
        return {tr("Meta does not accept the app secret."),
                tr("The secret belongs to another app or was reset. Copy it again from the app's dashboard."),
                {}, {{ErrorAction::OpenMetaApp, tr("Replace the secret")}}};
    case ErrorKind::CodeRefused:
        return retry(tr("Facebook did not accept the sign-in."),
                     tr("Its one-time code was used before, expired, or belongs to another redirect address. Connect "
                        "again; if it happens every time, check the redirect address."));
    case ErrorKind::ExchangeRefused:
        return {tr("Meta does not let this app finish the sign-in without its secret."),
                tr("Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the "
                   "sign-in token passes through the login window's process; Page tokens never do."),
                {}, {{ErrorAction::OpenMetaApp, tr("Choose the sign-in form")}}};
    case ErrorKind::PageListBroken:
        return retry(tr("Facebook's list of your Pages could not be read to its end."),
                     tr("Nothing was changed, because a part of your Pages might have been missing. Retry in a few "
                        "minutes."));
    case ErrorKind::LoginUnavailable:
        return retry(tr("The Facebook window could not start."),
                     tr("Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, "
                        "then retry."));
    case ErrorKind::LoginCrashed:
        return retry(tr("The Facebook window stopped unexpectedly."),
                     tr("Nothing was changed. Retry; if it happens again, send the details to whoever looks after this "
                        "computer."));
    case ErrorKind::LoginNeedsSandbox:
        return {tr("The Facebook window cannot protect itself here."),
                tr("Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask "
                   "whoever looks after this computer to allow unprivileged user namespaces."),
                {}, {{ErrorAction::Retry, tr("Retry")}}};

    case ErrorKind::MetaRefused:
        return retry(tr("Facebook refused the request."),
                     error.said.isEmpty() ? tr("Facebook gave no reason. Retry in a few minutes.") : error.said);
    case ErrorKind::RateLimited:
        return retry(tr("Facebook asks to slow down."),
                     tr("This app has made too many calls for now. Next try at %1.")
                         .arg(QLocale().toString(error.retryAt.toLocalTime(), QLocale::ShortFormat)));
    case ErrorKind::TokenInvalid:
        return retry(tr("Facebook no longer accepts this sign-in."),
                     tr("It expired or was withdrawn, for example by a new password. Sign in again."));
    case ErrorKind::PermissionMissing:
        return retry(tr("A permission is missing at Facebook."),
                     tr("Connect again and leave all boxes checked in the Facebook dialog."));
    case ErrorKind::NoConnection:
        return retry(tr("Pagekeep could not reach Facebook."),
                     tr("Check this computer's internet connection, then retry."));
    case ErrorKind::InsecureConnection:
        return retry(error.host.isEmpty() ? tr("The connection is not secure.")
                                          : tr("The connection to %1 is not secure.").arg(error.host),
                     tr("Nothing was sent. The reason: %1 If your company inspects traffic, ask for its certificate to "
                        "be installed on this computer.")
                         .arg(error.said.endsWith(u'.') ? error.said : error.said + u'.'));
    case ErrorKind::ProxyNeedsSignIn:
        return retry(error.host.isEmpty() ? tr("The proxy asks for a sign-in.")
                                          : tr("The proxy %1 asks for a sign-in.").arg(error.host),
                     tr("Enter the proxy's user name and password in this computer's network settings, then retry."));

    case ErrorKind::KeychainLocked:
        return retry(tr("Your keychain is locked."),
                     tr("Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry."));
    case ErrorKind::KeychainRefused:
        return retry(tr("Your keychain refused Pagekeep."),
                     tr("Allow Pagekeep to use the keychain when it asks, then retry."));
    case ErrorKind::KeychainAbsent:
        return retry(tr("This computer offers no keychain."),
                     tr("Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such "
                        "as GNOME Keyring or KWallet, then retry."));
    case ErrorKind::KeychainBusy:
        return retry(tr("Waiting for your keychain."),
                     tr("Its question from before is still open. Answer it, then retry."));
    case ErrorKind::KeyLost:
        return {tr("The key to your tokens is missing from the keychain."),
                tr("The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved "
                   "your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and "
                   "start with a new key."),
                {}, {{ErrorAction::Retry, tr("Retry")}}};
    case ErrorKind::RecordDamaged:
        return retry(tr("A stored secret is damaged."),
                     tr("It was changed outside Pagekeep. Restore the data folder from a backup, then retry."));
    case ErrorKind::DiskFull:
        return retry(tr("The disk is full."), tr("Nothing was saved. Free some space, then retry."));
    case ErrorKind::DatabaseDamaged:
        return retry(tr("Pagekeep's database is damaged."),
                     tr("Nothing was changed. Restore the data folder from a backup, then retry."));
    case ErrorKind::DatabaseNewer:
        return {tr("This data was made by a newer Pagekeep."),
                tr("Nothing was changed. Install the newest Pagekeep to open it."),
                {}, {{ErrorAction::QuitProgram, tr("Quit")}}};
    case ErrorKind::DatabaseOtherAddress:
        return {tr("This data belongs to another Meta address."),
                tr("It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or "
                   "with another data folder.")
                    .arg(error.host),
                {}, {{ErrorAction::QuitProgram, tr("Quit")}}};
    case ErrorKind::FileFailed:
        return {tr("The file could not be written."),
                tr("Choose another name or folder, and check that there is space on the disk."), {}, {}};
    case ErrorKind::DatabaseFailed:
        return retry(tr("Pagekeep could not use its database."),
                     tr("Nothing was saved. Check that the data folder can be written, then retry."));
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
        text.explanation += u'\n' + tr("Facebook says: %1").arg(error.said);
    if (error.sawPortfolios)
        std::erase_if(text.buttons, [](const ErrorButton& each) { return each.action == ErrorAction::AskPortfolios; });
    if (error.leavesConsent && endsTheConsentsUse(error.kind))
        text.buttons.push_back({ErrorAction::RemoveAccess, tr("Remove this access at Facebook")});
    text.details = error.detail;
    return text;
}
