#include "tests/ui/tour.h"

#include "tests/ui/disconnectshow.h"
#include "ui/help/helppanel.h"
#include "ui/integrations/attentionbar.h"
#include "ui/integrations/selectionbar.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tour::Visitor;

namespace {

const QString bookshop = u"Bücherstube am Markt"_s; // the fourth of the sandbox's Pages

/// The program, its words read in English whatever the language is.
class Guide : public Show
{
public:
    explicit Guide(const Visitor& visitor, const QStringList& sandboxArguments = {})
        : Show(sandboxArguments), m_visitor(visitor)
    {
        english = visitor.english;
        visitor.prepare(settings.dataFolder);
    }

    void look(const QString& screen) { m_visitor.look(screen, program->window); }

    bool awaitSeen(const QString& label)
    {
        const bool came = QTest::qWaitFor([&] { return isSeen(label); }, bound);
        if (!came)
            qWarning("nobody says \"%s\"", qPrintable(label));
        return came;
    }

    /// Looks at the dialog that this opens, which Escape closes.
    template <class Opens>
    void lookAtDialog(const QString& screen, const Opens& opens)
    {
        QVERIFY(opens());
        QVERIFY2(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, bound), qPrintable(screen));
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        m_visitor.look(screen, *dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY2(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, bound), qPrintable(screen));
    }
    void lookAtDialog(const QString& screen, const QString& button)
    {
        lookAtDialog(screen, [&] { return press(button); });
    }

    template <class Button>
    bool pressIn(const QWidget& widget, const QString& text)
    {
        for (Button* button : widget.findChildren<Button*>()) {
            if (button->isVisible() && english(button->text()) == text) {
                button->click();
                return true;
            }
        }
        qWarning("there is no \"%s\"", qPrintable(text));
        return false;
    }

    bool canPress(const QString& text)
    {
        const auto buttons = program->window.findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [&](const QPushButton* button) {
            return button->isVisible() && button->isEnabled() && english(button->text()) == text;
        });
    }

    /// The row's menu, while it is open.
    QMenu* openMenu(const QString& page)
    {
        click(rowOf(page), PagesModel::MenuColumn);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    bool connectAll(const QStringList& expected)
    {
        return connectMeta() && awaitTable(expected);
    }

    MemberId addMember(const QString& name, Role role)
    {
        NewMember member;
        member.name = name;
        member.role = role;
        member.password = Secret::ofTyped(noorsPassword);
        return program->members.add(member).value();
    }

    static void clickRow(const QTableView& table, int row)
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
    }

    /// The table that can be seen, once it has this many rows.
    QTableView* awaitRows(int count)
    {
        QTableView* found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (QTableView* view : program->window.findChildren<QTableView*>()) {
                    if (view->isVisible() && view->model()->rowCount() >= count)
                        found = view;
                }
                return found != nullptr;
            },
            bound);
        if (!came)
            qWarning("there are no %d rows", count);
        return found;
    }

private:
    const Visitor& m_visitor;
};

} // namespace

void Tour::entry(const Visitor& visitor)
{
    Guide guide(visitor);
    guide.start();
    QVERIFY(guide.awaitSeen(u"Welcome to Pagekeep"_s));
    guide.look(u"set-up"_s);
    QVERIFY(guide.press(u"Create workspace"_s));
    QVERIFY(guide.awaitSeen(u"Give the workspace a name."_s));
    guide.look(u"set-up-fault"_s);
    QVERIFY(guide.type(u"Workspace name"_s, u"Northwind Social"_s));
    QVERIFY(guide.type(u"Your name"_s, u"Maya"_s));
    QVERIFY(guide.type(u"Password"_s, ownerPassword));
    QVERIFY(guide.type(u"Repeat password"_s, ownerPassword));
    QVERIFY(guide.press(u"Create workspace"_s));
    QVERIFY(guide.awaitSeen(u"Write down your recovery code"_s));
    guide.look(u"recovery-code"_s);
    QVERIFY(guide.press(u"I have written it down"_s));
    QVERIFY(guide.awaitSeen(u"Connect your Facebook Pages"_s));
    guide.look(u"integrations-empty"_s);
    guide.addMember(u"Noor"_s, Role::Admin);

    QVERIFY(guide.press(u"Sign out"_s));
    QVERIFY(guide.awaitSeen(u"Sign in to your workspace on this computer."_s));
    guide.look(u"sign-in"_s);
    QVERIFY(guide.tick(u"Stay signed in on this computer"_s));
    QVERIFY(guide.signIn(u"Maya"_s));
    QTRY_COMPARE_WITH_TIMEOUT(guide.records().count(u"stay_signed_in"_s), 1, bound);
    QVERIFY(guide.press(u"Lock"_s));
    QVERIFY(guide.awaitSeen(u"Locked. Checks and revocations wait until somebody signs in."_s));
    guide.look(u"locked"_s);
    QVERIFY(guide.type(u"Name"_s, u"Maya"_s));
    QVERIFY(guide.type(u"Password"_s, u"not the right one"_s));
    QVERIFY(guide.press(u"Sign in"_s));
    QVERIFY(guide.awaitMessage());
    guide.look(u"sign-in-refused"_s);
    QVERIFY(guide.press(u"Forgot your password?"_s));
    QVERIFY(guide.awaitSeen(u"Set a new password"_s));
    guide.look(u"new-password"_s);
    QVERIFY(guide.press(u"Back to the sign-in"_s));
    QVERIFY(guide.type(u"Name"_s, u"Noor"_s));
    QVERIFY(guide.type(u"Password"_s, noorsPassword));
    QVERIFY(guide.press(u"Sign in"_s));
    QVERIFY(guide.awaitSeen(u"Somebody else set this password. Choose one of your own."_s));
    guide.look(u"sign-in-first-password"_s);
}

void Tour::connecting(const Visitor& visitor)
{
    Guide guide(visitor, {u"--scenario"_s, u"dialog-hangs"_s});
    QVERIFY(guide.startWithWorkspace());
    QVERIFY(guide.openDialog());
    QVERIFY(guide.awaitSeen(u"Finish in the Facebook window"_s));
    guide.look(u"integrations-connecting"_s);
    QVERIFY(guide.press(u"Cancel"_s));
    QVERIFY(guide.sandbox->control(u"scenario=outage&at=accounts"_s));
    QVERIFY(guide.connectMeta());
    QVERIFY(guide.press(u"Details"_s));
    guide.look(u"integrations-failed"_s);
    QVERIFY(guide.press(u"Dismiss"_s));
    QVERIFY(guide.sandbox->control(u"scenario=no-pages"_s));
    QVERIFY(guide.connectMeta());
    guide.look(u"integrations-no-pages"_s);
    guide.lookAtDialog(u"portfolios"_s, u"Look in business portfolios…"_s);
    QVERIFY(guide.awaitMessage()); // again: it was only thought over
    guide.lookAtDialog(u"remove-access"_s, u"Remove this access at Facebook"_s);
}

void Tour::pages(const Visitor& visitor)
{
    Guide guide(visitor, {u"--pages"_s, u"4"_s});
    QVERIFY(guide.startWithWorkspace());
    QVERIFY(guide.connectAll({bookshop, cafe, outdoor, bakery}));
    guide.look(u"integrations-connected"_s);
    QVERIFY(guide.press(u"Dismiss"_s));
    guide.look(u"integrations"_s);
    guide.lookAtDialog(u"what-is-stored"_s, u"What is stored"_s);
    guide.lookAtDialog(u"how-to-revoke"_s, u"How to revoke at Facebook"_s);
    guide.lookAtDialog(u"meta-app"_s, u"Meta app…"_s);

    guide.click(0, PagesModel::PageColumn);
    guide.click(1, PagesModel::PageColumn, Qt::ControlModifier);
    QVERIFY(guide.await<SelectionBar>());
    guide.look(u"integrations-selection"_s);
    QPointer<QMenu> menu = guide.openMenu(bakery);
    QVERIFY(menu);
    visitor.look(u"row-menu"_s, *menu);
    const QString details = u"Details…"_s;
    guide.lookAtDialog(u"details"_s, [&] {
        for (QAction* action : menu->actions()) {
            if (guide.english(action->text()) == details) {
                menu->close();
                action->trigger();
                return true;
            }
        }
        return false;
    });

    QVERIFY(guide.sandbox->control(u"fail=101928374650003:190:460"_s));
    QVERIFY(guide.sandbox->control(u"role=101928374650002:none"_s));
    guide.clock.advance(1min);
    guide.table()->selectAll();
    QVERIFY(guide.press(u"Check now"_s));
    QVERIFY(guide.await<AttentionBar>());
    QVERIFY(guide.type(u"Search by name or Page ID"_s, u"nowhere"_s));
    QVERIFY(guide.awaitSeen(u"No Page has this in its name or Page ID."_s));
    guide.look(u"integrations-nothing-found"_s);
    QVERIFY(guide.type(u"Search by name or Page ID"_s, QString()));
    QVERIFY(guide.awaitTable({bookshop, cafe, outdoor, bakery}));
    guide.table()->clearSelection();
    guide.look(u"integrations-attention"_s);
}

void Tour::disconnecting(const Visitor& visitor)
{
    Guide guide(visitor);
    QVERIFY(guide.startWithWorkspace());
    QVERIFY(guide.useSecret());
    QVERIFY(guide.connectAll(threePages));
    QVERIFY(guide.press(u"Dismiss"_s));
    guide.lookAtDialog(u"disconnect"_s, [&] { return guide.ask({bakery}) != nullptr; });
    guide.lookAtDialog(u"disconnect-several"_s, [&] { return guide.ask({cafe, outdoor}) != nullptr; });

    QVERIFY(guide.sandbox->control(u"scenario=outage&at=permissions"_s));
    const DisconnectDialog* question = guide.ask({bakery});
    QVERIFY(question);
    QVERIFY(guide.pressIn<QRadioButton>(*question, u"Revoke at Meta and reconnect the others"_s));
    QVERIFY(guide.pressIn<QPushButton>(*question, u"Disconnect the Page"_s));
    QVERIFY(guide.bar());
    QVERIFY(guide.awaitTable({cafe, outdoor}));
    guide.look(u"integrations-revocation"_s);
    guide.lookAtDialog(u"forget"_s, u"Forget…"_s);
}

void Tour::lostKey(const Visitor& visitor)
{
    FakeKeyStore keys;
    Stage stage({}, &keys);
    stage.settings.loginProgram = QCoreApplication::applicationDirPath() + u"/test-landing"_s;
    stage.english = visitor.english;
    QVERIFY(stage.startConnected());
    stage.quit();
    keys.clear();
    QVERIFY(stage.startAgain());
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(stage.awaitMessage());
    visitor.look(u"integrations-lost-key"_s, stage.program->window);
    QVERIFY(stage.press(u"Connect Meta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), bound);
    QWidget* question = QApplication::activeModalWidget();
    QVERIFY(QTest::qWaitForWindowExposed(question));
    visitor.look(u"new-key"_s, *question);
}

void Tour::members(const Visitor& visitor)
{
    Guide guide(visitor);
    QVERIFY(guide.startWithWorkspace());
    guide.addMember(u"Noor Haddad"_s, Role::Admin);
    guide.addMember(u"Ben Okafor"_s, Role::Manager);
    QVERIFY(guide.program->members.disable(guide.addMember(u"Ida Lind"_s, Role::Viewer)));
    QVERIFY(guide.press(u"Members"_s));
    QTableView* table = guide.awaitRows(4);
    QVERIFY(table);
    guide.look(u"members"_s);
    Guide::clickRow(*table, 0);
    guide.look(u"members-selection"_s);
    guide.lookAtDialog(u"member-add"_s, u"Add member…"_s);
    guide.lookAtDialog(u"member-change"_s, u"Change…"_s);
    guide.lookAtDialog(u"member-reset"_s, u"Reset password…"_s);
    guide.lookAtDialog(u"member-disable"_s, u"Disable"_s);
}

void Tour::activity(const Visitor& visitor)
{
    Guide guide(visitor);
    QVERIFY(guide.startConnected());
    guide.addMember(u"Noor Haddad"_s, Role::Admin);
    QVERIFY(guide.press(u"Activity"_s));
    QTableView* table = guide.awaitRows(3);
    QVERIFY(table);
    guide.look(u"activity"_s);
    Guide::clickRow(*table, 1);
    guide.look(u"activity-selection"_s);
    QVERIFY(guide.type(u"Page"_s, u"nowhere"_s));
    QVERIFY(guide.awaitSeen(u"No activity fits these filters."_s));
    guide.look(u"activity-nothing-found"_s);
    QVERIFY(guide.type(u"Page"_s, QString()));
    QVERIFY(guide.awaitRows(3));
    guide.lookAtDialog(u"activity-export"_s, u"Export…"_s);
}

void Tour::general(const Visitor& visitor)
{
    Guide guide(visitor);
    QVERIFY(guide.startConnected());
    QVERIFY(guide.press(u"General"_s));
    QVERIFY(guide.awaitSeen(u"Settings → General"_s));
    guide.look(u"general"_s);
    for (const QScrollArea* area : guide.program->window.findChildren<QScrollArea*>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    guide.look(u"general-end"_s);
    guide.lookAtDialog(u"recovery-code-again"_s, u"New recovery code…"_s);
    guide.lookAtDialog(u"rotate-key"_s, u"Rotate key…"_s);
    guide.lookAtDialog(u"if-the-key-is-lost"_s, u"If the key is lost"_s);
    guide.lookAtDialog(u"delete-workspace"_s, u"Delete workspace…"_s);
}

void Tour::help(const Visitor& visitor)
{
    Guide guide(visitor);
    QVERIFY(guide.startConnected());
    QVERIFY(guide.press(u"Help"_s));
    QVERIFY(guide.awaitSeen(u"Help"_s));
    guide.look(u"help"_s);
    auto* panel = guide.program->window.findChild<HelpPanel*>();
    QVERIFY(panel);
    panel->open({HelpTopic::PageStates, {}});
    guide.look(u"help-states"_s);
    guide.lookAtDialog(u"about"_s, u"About…"_s);
    guide.lookAtDialog(u"diagnostics"_s, [&] {
        return guide.press(u"Diagnostics…"_s) && QTest::qWaitFor([&] { return guide.canPress(u"Save…"_s); }, bound);
    });
}
