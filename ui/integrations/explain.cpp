#include "ui/integrations/explain.h"

#include "ui/shared/help.h"
#include "ui/shared/messagebox.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QMessageBox* open(const QString& title, const QString& text, HelpTopic topic, QWidget* parent)
{
    QMessageBox* box = MessageBox::make(title, title, text, QMessageBox::Close, parent);
    Help::setTopic(box, topic);
    auto* help = MessageBox::add(box, Words::tr("More in Help"), QMessageBox::ActionRole, "plain");
    QObject::connect(help, &QPushButton::clicked, parent, [parent, topic] { Help::ask(parent, {topic, {}}); });
    box->open();
    return box;
}

void openWithTheWayThere(const QString& title, const QString& text, QWidget* parent)
{
    QMessageBox* box = open(title, text, HelpTopic::Disconnecting, parent);
    auto* there = MessageBox::add(box, Words::tr("Open Facebook settings"), QMessageBox::ActionRole, "plain");
    QObject::connect(there, &QPushButton::clicked, there, [] {
        QDesktopServices::openUrl(QUrl(u"https://www.facebook.com/settings?tab=applications"_s));
    });
}

} // namespace

void Explain::storage(QWidget* parent)
{
    open(Words::tr("What is stored"),
         Words::tr("For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of "
            "consent; who connected it.\n\nFor each Facebook login: its sign-in token and app-scoped user ID, both sealed, "
            "because Meta offers no other way to revoke the access later.\n\nNever your password, profile, friends, "
            "messages or cookies. The key that opens the tokens is in your system keychain."),
         HelpTopic::Storage, parent);
}

void Explain::revoking(QWidget* parent)
{
    openWithTheWayThere(
        Words::tr("How to revoke at Facebook"),
        Words::tr("At facebook.com, open Settings & privacy → Settings → Apps and websites → Active, find the Meta app and choose "
           "Remove. This forces revoke at the source if anything went wrong.\n\nIf it is not there, look under Business "
           "integrations, where “View and edit” also unticks single Pages.\n\nRemoving the app there ends Pagekeep's access "
           "to all Pages of that Facebook login."),
        parent);
}

void Explain::removingConsent(QWidget* parent)
{
    openWithTheWayThere(
        Words::tr("Remove this access at Facebook"),
        Words::tr("Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for "
           "that Facebook login on every computer.\n\nAt facebook.com, open Settings & privacy → Settings → Apps and "
           "websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations."),
        parent);
}

void Explain::openFacebookSettings()
{
    QDesktopServices::openUrl(QUrl(u"https://www.facebook.com/settings?tab=business_tools"_s));
}
