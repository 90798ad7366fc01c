#include "tests/ui/stage.h"

#include "app/vault/systemkeystore.h"
#include "tests/app/keyring.h"
#include "tests/support/processes.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SystemKeyStore* theKeychain = nullptr;

/// A button that was only just shown has no size yet, and misses the click.
bool canBePressed(const QAbstractButton& button)
{
    return button.isEnabled() && !button.size().isEmpty();
}

} // namespace

Clock TestClock::clock()
{
    return {[this] { return elapsed(); },
            [this] { return QDateTime::fromMSecsSinceEpoch(m_calendar, Qt::UTC); }};
}

std::chrono::milliseconds TestClock::elapsed()
{
    if (m_afterLogin != 0) {
        const bool isThere = !Stage::loginProcesses().isEmpty();
        if (isThere)
            m_sawLogin = true;
        else if (m_sawLogin)
            advance(std::chrono::milliseconds(m_afterLogin.exchange(0)));
    }
    return Clock::system().elapsed() + std::chrono::milliseconds(m_elapsed);
}

void TestClock::advance(std::chrono::milliseconds by)
{
    m_elapsed += by.count();
    m_calendar += by.count();
}

void TestClock::setCalendar(const QDateTime& to)
{
    m_calendar = to.toMSecsSinceEpoch();
}

char* toString(const Message& message)
{
    const QString text = u"«%1» «%2» [%3]"_s.arg(message.message, message.explanation, message.buttons.join(u", "_s));
    return qstrdup(qPrintable(text));
}

Message withDetails(Message message)
{
    message.buttons.insert(message.buttons.size() - 1, u"Details"_s);
    return message;
}

Stage::Stage(const QStringList& sandboxArguments, KeyStore* keyStore)
    : sandbox(std::make_unique<Sandbox>(QStringList{u"--consent"_s, u"auto"_s} + sandboxArguments)),
      m_keyStore(keyStore ? keyStore : theKeychain), m_usesKeychain(!keyStore)
{
    settings.dataFolder = home.path();
    settings.address = Meta::Address::standIn(sandbox->address()).value();
    settings.ownApp = ownAppId(settings.address);
    settings.loginProgram = QStringLiteral(PAGEKEEP_LOGIN);
    settings.clock = clock.clock();
    settings.limits.pauses = {20ms, 20ms};
    settings.checkPace.first = 1h; // a test that wants checks says when
}

Stage::~Stage()
{
    quit();
    if (!m_usesKeychain)
        return;
    for (const QDBusObjectPath& item : keyring::items(records().keyName()))
        keyring::call(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
}

void Stage::start()
{
    program = std::make_unique<Program>(settings, *m_keyStore);
    program->window.start();
}

bool Stage::startWithWorkspace()
{
    start();
    return type(u"Workspace name"_s, u"Northwind Social"_s) && type(u"Your name"_s, u"Maya"_s) &&
           type(u"Password"_s, ownerPassword) && type(u"Repeat password"_s, ownerPassword) &&
           press(u"Create workspace"_s) && press(u"I have written it down"_s) &&
           QTest::qWaitFor([this] { return isSeen(u"Connect your Facebook Pages"_s); }, bound);
}

bool Stage::startConnected(const QStringList& pages)
{
    return startWithWorkspace() && connectMeta() && awaitTable(pages) && press(u"Dismiss"_s);
}

bool Stage::startAgain()
{
    start();
    return signIn(u"Maya"_s);
}

bool Stage::signIn(const QString& name, const QString& password)
{
    return type(u"Name"_s, name) && type(u"Password"_s, password) && press(u"Sign in"_s) &&
           QTest::qWaitFor([this] { return program->workspace.session().has_value(); }, bound);
}

void Stage::quit()
{
    if (program)
        program->window.close();
    program.reset();
}

QWidget* Stage::visible(const std::function<bool(QWidget*)>& isIt) const
{
    for (QWidget* widget : program->window.findChildren<QWidget*>()) {
        if (widget->isVisible() && isIt(widget))
            return widget;
    }
    return nullptr;
}

bool Stage::press(const QString& text)
{
    QWidget* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            found = visible([&](QWidget* widget) {
                const auto* button = qobject_cast<QPushButton*>(widget);
                return button && english(button->text()) == text && canBePressed(*button);
            });
            return found != nullptr;
        },
        bound);
    if (came)
        QTest::mouseClick(found, Qt::LeftButton);
    else
        qWarning("there is no button \"%s\"", qPrintable(text));
    return came;
}

bool Stage::type(const QString& field, const QString& text)
{
    QLineEdit* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            found = qobject_cast<QLineEdit*>(visible([&](QWidget* widget) {
                return qobject_cast<QLineEdit*>(widget) && english(widget->accessibleName()) == field;
            }));
            return found != nullptr;
        },
        bound);
    if (came) {
        found->clear();
        QTest::keyClicks(found, text);
    } else {
        qWarning("there is no field \"%s\"", qPrintable(field));
    }
    return came;
}

bool Stage::tick(const QString& checkBox)
{
    QCheckBox* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            found = qobject_cast<QCheckBox*>(visible([&](QWidget* widget) {
                const auto* box = qobject_cast<QCheckBox*>(widget);
                return box && english(box->text()) == checkBox;
            }));
            return found != nullptr;
        },
        bound);
    if (came)
        found->setChecked(true);
    return came;
}

bool Stage::isSeen(const QString& label) const
{
    return visible([&](QWidget* widget) {
        const auto* words = qobject_cast<QLabel*>(widget);
        return words && english(words->text()) == label;
    }) != nullptr;
}

bool Stage::connectMeta()
{
    return press(u"Connect Meta"_s) && awaitMessage();
}

bool Stage::openDialog()
{
    const int before = sandbox->requests(u"/dialog/oauth"_s);
    return press(u"Connect Meta"_s) &&
           QTest::qWaitFor([&] { return sandbox->requests(u"/dialog/oauth"_s) > before; }, bound);
}

Notice* Stage::notice() const
{
    return qobject_cast<Notice*>(visible([](QWidget* widget) { return qobject_cast<Notice*>(widget) != nullptr; }));
}

bool Stage::awaitMessage()
{
    return QTest::qWaitFor([this] { return notice() != nullptr; }, bound);
}

bool Stage::awaitSaid(const QString& text)
{
    const bool said = QTest::qWaitFor([&] { return message() && message()->message == text; }, bound);
    if (!said)
        qWarning("what is said is \"%s\"", message() ? qPrintable(message()->message) : "nothing");
    return said;
}

std::optional<Message> Stage::message() const
{
    const Notice* shown = notice();
    if (!shown)
        return {};
    Message message;
    QStringList words;
    for (const QLabel* label : shown->findChildren<QLabel*>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const QPushButton* button : shown->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() != "Help"_L1) // which every error has
            message.buttons.append(button->text());
    }
    message.message = words.value(0);
    message.explanation = words.mid(1).join(u'\n');
    return message;
}

bool Stage::answer(const QString& says, const QString& text)
{
    QPointer<QMessageBox> box;
    QAbstractButton* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box || !(box->text() + u'\n' + box->informativeText()).contains(says))
                return false;
            for (QAbstractButton* button : box->buttons()) {
                if (button->text() == text && canBePressed(*button))
                    found = button;
            }
            return found != nullptr;
        },
        bound);
    if (!came) {
        qWarning("nothing asks \"%s\"", qPrintable(says));
        return false;
    }
    QTest::mouseClick(found, Qt::LeftButton);
    const bool isGone = QTest::qWaitFor([&box] { return !box; }, bound);
    if (!isGone)
        qWarning("\"%s\" is still asked", qPrintable(says));
    return isGone;
}

QTableView* Stage::table() const
{
    return qobject_cast<QTableView*>(visible([this](QWidget* widget) {
        return qobject_cast<QTableView*>(widget) && english(widget->accessibleName()) == "Connected Pages"_L1;
    }));
}

QStringList Stage::column(int column) const
{
    QStringList texts;
    const QTableView* view = table();
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

QStringList Stage::pagesInTable() const
{
    return column(PagesModel::PageColumn);
}

QStringList Stage::statesInTable() const
{
    return column(PagesModel::StatusColumn);
}

bool Stage::awaitTable(const QStringList& pages)
{
    return QTest::qWaitFor([&] { return pagesInTable() == pages; }, bound);
}

QList<qint64> Stage::loginProcesses()
{
    return Processes::below(QCoreApplication::applicationPid(), u"pagekeep-login"_s);
}

void verifyNothingIsLeft(const Stage& stage)
{
    QCOMPARE(stage.records().ofConnect(), QStringList());
    QCOMPARE(Stage::loginProcesses(), QList<qint64>());
}

int runTest(int argc, char* argv[], const std::function<int()>& test)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QTranslator translator; // the plurals of the English source
    if (!translator.load(u":/i18n/pagekeep_en.qm"_s))
        return 1;
    QCoreApplication::installTranslator(&translator);
    QApplication::setQuitOnLastWindowClosed(false);
    Theme::apply(application, false);
    SystemKeyStore keychain;
    theKeychain = &keychain;
    return test();
}
