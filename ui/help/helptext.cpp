#include "ui/help/helptext.h"

#include "app/workspace/role.h"
#include "ui/shared/rolename.h"
#include "ui/shared/shortcuts.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using namespace HelpText;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

HelpArticle connects()
{
    return {HelpTopic::Connects, Words::tr("What Pagekeep connects"),
            {paragraph(Words::tr("Pagekeep connects the Facebook Pages that you administer to a workspace on this "
                                 "computer, so that your team can read them and publish to them.")),
             points({Words::tr("Only Pages that you choose in Facebook's own dialog are connected, and only where you "
                               "are an admin or editor."),
                     Words::tr("Your personal profile, your friends and your messages are never read or changed."),
                     Words::tr("You type your Facebook password only in the Facebook window. Pagekeep does not see "
                               "it.")}),
             heading(Words::tr("What Facebook asks you to allow")),
             points({Words::tr("To show a list of the Pages you manage (pages_show_list)."),
                     Words::tr("To read what is on those Pages (pages_read_engagement)."),
                     Words::tr("To create and manage their posts (pages_manage_posts).")}),
             paragraph(Words::tr("One more permission, business_management, is asked for only when you choose to look "
                                 "in business portfolios, because Facebook keeps some Pages of portfolios out of its "
                                 "list otherwise. You may leave it out.")),
             heading(Words::tr("How it works")),
             paragraph(Words::tr("For each Page, Facebook hands out a token: a long secret text with which a program "
                                 "may use that Page. Pagekeep seals the tokens on this computer, and sends them to "
                                 "Facebook and to nobody else. There is no server of Pagekeep in between."))},
            {HelpTopic::Connecting, HelpTopic::Storage, HelpTopic::Protection}};
}

HelpArticle storage()
{
    return {HelpTopic::Storage, Words::tr("What is stored, and where"),
            {paragraph(Words::tr("Everything stays on this computer: in the keychain of your system, and in Pagekeep's "
                                 "data folder, which other accounts of this computer cannot open.")),
             heading(Words::tr("In your system keychain")),
             points({Words::tr("One item: the key that opens everything that is sealed.")}),
             heading(Words::tr("In the data folder, sealed")),
             points({Words::tr("The token of each Page."),
                     Words::tr("For each Facebook login its sign-in token and its user ID for this app, because Meta "
                               "offers no other way to revoke the access later. After a disconnect they are kept until "
                               "Meta has confirmed it."),
                     Words::tr("The app secret of your Meta app, if you entered one."),
                     Words::tr("What keeps you signed in, if you chose that.")}),
             heading(Words::tr("In the data folder, as a fingerprint that cannot be read back")),
             points({Words::tr("The passwords of members, and recovery codes.")}),
             heading(Words::tr("In the data folder, readable")),
             points({Words::tr("The names of the workspace and its members, and their roles."),
                     Words::tr("For each Page its name and ID, the permissions granted, what you may do there, the "
                               "time of consent and who connected it."),
                     Words::tr("For each Facebook login which Meta app it came through, its permissions, and when it "
                               "ends."),
                     Words::tr("The activity: who did what, when, to which Page, with what outcome."),
                     Words::tr("Settings of the windows, such as the size of the login window.")}),
             heading(Words::tr("Nowhere")),
             points({Words::tr("Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook "
                               "window forgets everything when it closes."),
                     Words::tr("Names that somebody typed at a sign-in that failed.")})},
            {HelpTopic::Protection, HelpTopic::Keys, HelpTopic::Disconnecting}};
}

HelpArticle connecting()
{
    return {HelpTopic::Connecting, Words::tr("Connecting Pages"),
            {paragraph(Words::tr("Owners and admins connect Pages. It takes a Meta app, which is set up once.")),
             steps({Words::tr("Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your "
                              "Meta app yet, it asks for the App ID first."),
                    Words::tr("A Facebook window opens. Its line at the top shows whether you are at facebook.com. "
                              "Sign in as you do in a browser. The connect is good for 10 minutes."),
                    Words::tr("Facebook asks which Pages to share. Choose the Pages that you want here, and leave all "
                              "boxes checked."),
                    Words::tr("The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, "
                              "seals their tokens and shows them in the list.")}),
             paragraph(Words::tr("Cancel ends it at every step. What was not saved by then leaves nothing behind here; "
                                 "where you had agreed at Facebook already, Facebook still lists your consent.")),
             heading(Words::tr("When a Page is not in the list")),
             points({Words::tr("It was not chosen at Facebook: connect again, and choose it too. A Page that you leave "
                               "out then is not shared any more."),
                     Words::tr("You are neither admin nor editor there: ask somebody with full control of the Page."),
                     Words::tr("A business portfolio holds it: press “Look in business portfolios…” in the message, or "
                               "ask an admin of the portfolio for a role on the Page itself."),
                     Words::tr("It belongs to another Facebook login: press Connect Meta again, and sign in as that "
                               "person. Pages of several logins stand beside each other.")}),
             heading(Words::tr("Afterwards")),
             paragraph(Words::tr("Pagekeep asks Facebook about once a day how each Page's access stands, and tells you "
                                 "when something is to be done. To ask at once, choose Check now in the menu of a row. "
                                 "Reconnect renews the access of a Page without removing anything.")),
             address(Words::tr("Create a Page on Facebook"),
                     u"https://www.facebook.com/pages/create"_s)},
            {HelpTopic::MetaApp, HelpTopic::PageStates, HelpTopic::Messages, HelpTopic::Disconnecting}};
}

HelpArticle disconnecting()
{
    return {HelpTopic::Disconnecting, Words::tr("Disconnecting, and revoking at Facebook"),
            {paragraph(Words::tr("Owners, admins and managers disconnect Pages: choose one or several in the list, and "
                                 "press Disconnect. They leave the workspace at once, even offline. Nothing is deleted "
                                 "at Facebook.")),
             heading(Words::tr("What happens at Meta")),
             paragraph(Words::tr("Meta has no sure way to end the access to one Page alone: what can be revoked is the "
                                 "consent of a whole Facebook login. So the question before a disconnect offers what "
                                 "is true for your Pages.")),
             points({Words::tr("Revoke at Meta: where no other Page of that Facebook login is connected. It ends "
                               "Pagekeep's access for that login on every computer."),
                     Words::tr("Revoke this access alone at Meta: Meta documents this for system users only, and may "
                               "refuse it. You choose beforehand what follows then."),
                     Words::tr("Remove here: the tokens on this computer are destroyed. Meta goes on honouring them "
                               "until you untick the Page in Facebook's settings."),
                     Words::tr("Revoke at Meta and reconnect the others: everything of that Facebook login ends, then "
                               "the login signs in again for the Pages that stay.")}),
             paragraph(Words::tr("Pagekeep says that an access is revoked when Meta has refused its token, and not "
                                 "before. What Meta has not confirmed waits above the list and is tried again by "
                                 "itself; owners and admins can forget it.")),
             heading(Words::tr("How to revoke at Facebook")),
             paragraph(Words::tr("This works whatever happened here, also without Pagekeep.")),
             steps({Words::tr("At facebook.com, signed in as the person who connected the Pages, open Settings & "
                              "privacy → Settings → Apps and websites → Active."),
                    Words::tr("Find the Meta app that Pagekeep connects through, and choose Remove.")}),
             paragraph(Words::tr("If it is not there, look under Business integrations, where “View and edit” also "
                                 "unticks single Pages.")),
             paragraph(Words::tr("Removing the app ends Pagekeep's access to all Pages of that Facebook login.")),
             address(Words::tr("Open Apps and websites at "
                               "Facebook"), u"https://www.facebook.com/settings?tab=applications"_s),
             address(Words::tr("Open Business integrations at Facebook"),
                     u"https://www.facebook.com/settings?tab=business_tools"_s),
             heading(Words::tr("Ending everything")),
             paragraph(Words::tr("In Settings → General, an owner can delete the workspace: every Page is disconnected "
                                 "at Meta first, then members, activity and the key are removed from this computer."))},
            {HelpTopic::Storage, HelpTopic::PageStates, HelpTopic::Messages}};
}

struct RightRow
{
    Right right;
    QString text;
};

HelpArticle members()
{
    const RightRow rows[] = {
        {Right::See, Words::tr("See Pages, posts and one's own activity")},
        {Right::Publish, Words::tr("Publish and manage posts")},
        {Right::Disconnect, Words::tr("Disconnect Pages")},
        {Right::Connect, Words::tr("Connect and reconnect Pages")},
        {Right::ForgetRevocation, Words::tr("Give up on a revocation that Meta has not confirmed")},
        {Right::SeeAllActivity, Words::tr("See everybody's activity")},
        {Right::ChangeSettings, Words::tr("Change the Meta app, the workspace's name, and when it locks")},
        {Right::ChangeMembers, Words::tr("Add and change members who are not owners")},
        {Right::Own, Words::tr("Change owners, rotate the key, delete the workspace")},
    };
    constexpr Role roles[] = {Role::Owner, Role::Admin, Role::Manager, Role::Viewer};
    QStringList cells{Words::tr("What"), Words::tr("Who may do it")};
    for (const RightRow& row : rows) {
        QStringList who;
        for (const Role role : roles) {
            if (may(role, row.right))
                who.append(roleName(role));
        }
        cells << row.text << QLocale().createSeparatedList(who);
    }
    return {HelpTopic::Members, Words::tr("Members, roles and passwords"),
            {paragraph(Words::tr("Everybody who uses the workspace on this computer is a member with a name, a "
                                 "password and a role. Settings → Members lists them.")),
             table(2, cells),
             heading(Words::tr("Passwords")),
             points({Words::tr("Whoever adds a member gives the first password; the first sign-in asks for another."),
                     Words::tr("Who forgot the password asks an owner or admin to reset it in Settings → Members."),
                     Words::tr("An owner who forgot it has a recovery code: choose “Forgot your password?” at the "
                               "sign-in. A code works once. A new one is made in Settings → General."),
                     Words::tr("After several wrong passwords, the next try has to wait: longer each time, up to 15 "
                               "minutes, and also after Pagekeep was started again.")}),
             heading(Words::tr("Leaving the window")),
             points({Words::tr("Lock asks for the password again, and drops the key to the tokens from memory. Checks "
                               "and revocations wait meanwhile. It can happen by itself after a while: Settings → "
                               "General."),
                     Words::tr("Sign out does the same, and ends that you stay signed in."),
                     Words::tr("A member who is disabled can do nothing more, and can be enabled again. The Pages that "
                               "came through their Facebook login stay connected until somebody disconnects them.")})},
            {HelpTopic::Protection, HelpTopic::Keys}};
}

HelpArticle protection()
{
    return {HelpTopic::Protection, Words::tr("What is protected, and from whom"),
            {heading(Words::tr("Protected")),
             points({Words::tr("From somebody who has only the data folder, or a backup of it: the tokens are sealed, "
                               "and the key is in the keychain. The file tells which Pages are connected, but opens "
                               "none of them."),
                     Words::tr("From mixing up: each token is sealed for its workspace, Page and login, and a record "
                               "that was moved elsewhere does not open."),
                     Words::tr("From web pages: the Facebook window is a program of its own. It never holds a Page "
                               "token or the key, keeps no cookies, and is gone after the sign-in."),
                     Words::tr("From members who do more than they are meant to: roles are asked wherever work is "
                               "done, not only in the window."),
                     Words::tr("From somebody at your desk: a locked window asks for the password, and has dropped the "
                               "key.")}),
             heading(Words::tr("Not protected")),
             points({Words::tr("From somebody who uses the same account of this computer: its keychain opens for every "
                               "program of that account. Such a person can read the tokens without Pagekeep, and "
                               "change the data. Give people accounts of their own where that matters."),
                     Words::tr("From a program that runs as you while your keychain is open: it can do what Pagekeep "
                               "can."),
                     Words::tr("From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the "
                               "network library live until that memory is used again.")})},
            {HelpTopic::Storage, HelpTopic::Keys, HelpTopic::Members}};
}

HelpArticle keys()
{
    return {HelpTopic::Keys, Words::tr("Keys, and moving to another computer"),
            {paragraph(Words::tr("Everything that is sealed opens with one key. It is in the keychain of your system "
                                 "and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, "
                                 "Credential Manager on Windows.")),
             heading(Words::tr("When the keychain asks")),
             points({Words::tr("A question for your computer's password comes from your system, not from Pagekeep. "
                               "Allow Pagekeep to use the keychain."),
                     Words::tr("While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, "
                               "then check again.")}),
             heading(Words::tr("Moving to another computer, and backups")),
             points({Words::tr("The data folder without the keychain opens nothing: Pages, members and activity are "
                               "there, but the tokens stay closed. Bring the keychain along where your system can do "
                               "that."),
                     Words::tr("Otherwise an owner presses Connect Meta on the new computer and agrees to start with a "
                               "new key. Then each Facebook login connects its Pages again."),
                     Words::tr("A backup belongs with a backup of the keychain of the same time. After Rotate key, "
                               "older backups open with the old key only.")}),
             heading(Words::tr("When the key is lost")),
             points({Words::tr("Nobody can open what was sealed, and nothing is deleted. If you can bring the old "
                               "keychain back, do that, and start Pagekeep again: everything works as before."),
                     Words::tr("With a new key, removals that still waited for Meta cannot be carried out any more: "
                               "remove the Meta app in Facebook's settings.")}),
             heading(Words::tr("Rotate key")),
             paragraph(Words::tr("In Settings → General, an owner can put everything under a new key, for example "
                                 "because somebody may have seen the old one. Pages stay connected, and nobody has to "
                                 "sign in again."))},
            {HelpTopic::Protection, HelpTopic::Disconnecting, HelpTopic::PageStates}};
}

HelpArticle keyboard()
{
    // Isolated: the sign at its end would go to the other side in a right-to-left text.
    const auto key = [](const QKeySequence& sequence) {
        return u"\u2066%1\u2069"_s.arg(sequence.toString(QKeySequence::NativeText));
    };
    QStringList keys{Words::tr("Keys"), Words::tr("What they do")};
    for (const Shortcut& shortcut : shortcuts())
        keys += {key(shortcut.keys), shortcut.text};
    return {HelpTopic::Shortcuts, Words::tr("Shortcuts"),
            {table(2, keys),
             paragraph(Words::tr("The Tab key goes from control to control, and the arrow keys go through a list. "
                                 "Enter or Space presses what has the focus, also the button in a row. Escape closes a "
                                 "dialog.")),
             paragraph(Words::tr("In the help, Enter leads from the topics to the text, and Escape leads back."))},
            {HelpTopic::Connects}};
}

} // namespace

HelpBlock HelpText::heading(const QString& text)
{
    return {HelpBlock::Kind::Heading, {text}, 0, {}};
}

HelpBlock HelpText::paragraph(const QString& text)
{
    return {HelpBlock::Kind::Paragraph, {text}, 0, {}};
}

HelpBlock HelpText::points(const QStringList& texts)
{
    return {HelpBlock::Kind::Points, texts, 0, {}};
}

HelpBlock HelpText::steps(const QStringList& texts)
{
    return {HelpBlock::Kind::Steps, texts, 0, {}};
}

HelpBlock HelpText::table(int columns, const QStringList& cells)
{
    Q_ASSERT(cells.size() % columns == 0);
    return {HelpBlock::Kind::Table, cells, columns, {}};
}

HelpBlock HelpText::address(const QString& text, const QString& url)
{
    return {HelpBlock::Kind::Address, {text}, 0, url};
}

std::vector<HelpArticle> HelpText::articles()
{
    return {connects(), storage(),  connecting(), disconnecting(), pageStates(), messages(),
            metaApp(),  members(),  protection(), keys(),          keyboard()};
}

QString HelpText::plainText(const HelpArticle& article)
{
    QStringList texts{article.title};
    for (const HelpBlock& block : article.blocks)
        texts += block.texts;
    return texts.join(u'\n');
}
