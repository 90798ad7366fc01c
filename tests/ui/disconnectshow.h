#pragma once
/// \file The program with Pages connected, and what a person does and reads when disconnecting them. Only keychain and
/// web view are stand-ins.

#include "tests/support/fakekeystore.h"
#include "tests/support/run.h"
#include "tests/ui/stage.h"
#include "ui/integrations/disconnectdialog.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/revocationbar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <tuple>
#include <vector>

inline const QByteArray appSecret = "5a6b6f780f1e2d3c4b5a69788796a5b4"; // the sandbox's own
inline const QString noorsPassword = QStringLiteral("a password of her own");

inline const QString onEveryComputer = QStringLiteral("This ends Pagekeep's access for that Facebook login on every computer.");
inline const QString howTo = QStringLiteral("How to revoke at Facebook");

/// What is read in a widget, from top to bottom.
inline QStringList wordsIn(const QWidget* widget)
{
    std::vector<std::tuple<int, int, QString>> words;
    for (const QWidget* child : widget->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(child);
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!child->isVisibleTo(widget) || text.isEmpty())
            continue;
        const QPoint middle = child->mapTo(widget, child->rect().center());
        words.push_back({middle.y(), middle.x(), text});
    }
    std::ranges::sort(words);
    QStringList found;
    for (const auto& [y, x, text] : words)
        found.append(text);
    return found;
}

template <class Button>
Button* buttonIn(const QWidget* widget, const QString& text, int nth = 0)
{
    for (Button* button : widget->findChildren<Button*>()) {
        if (button->text() == text && button->isVisibleTo(widget) && nth-- == 0)
            return button;
    }
    qWarning("there is no \"%s\"", qPrintable(text));
    return nullptr;
}

inline bool pressIn(const QWidget* widget, const QString& text)
{
    auto* button = buttonIn<QPushButton>(widget, text);
    if (button)
        QTest::mouseClick(button, Qt::LeftButton);
    return button;
}

struct Keys
{
    FakeKeyStore keys;
};

class Show : Keys, public Stage
{
public:
    explicit Show(const QStringList& sandboxArguments = {}) : Stage(sandboxArguments, &keys)
    {
        settings.loginProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/test-landing");
    }

    bool useSecret()
    {
        WorkHere here;
        return bool(program->integrations.changeMetaApp(
            here.work, {{settings.ownApp}, MetaAppChange::SecretChange::Replace, Secret::copyOf(appSecret)}));
    }
    /// Somebody else, who is then the one at the window.
    bool signInAs(Role role)
    {
        NewMember noor;
        noor.name = QStringLiteral("Noor");
        noor.role = role;
        noor.password = Secret::ofTyped(noorsPassword);
        return program->members.add(noor) && records().change(QStringLiteral("UPDATE member SET password_due = 0")) &&
               press(QStringLiteral("Sign out")) && signIn(QStringLiteral("Noor"), noorsPassword) && press(QStringLiteral("Integrations"));
    }
    /// Every sign-in token that was handed out ends, as by logging out everywhere.
    bool endSignIns()
    {
        bool ended = true;
        for (const QJsonValue token : sandbox->state()[QLatin1String("user_tokens")].toArray())
            ended &= sandbox->control(QStringLiteral("end=") + token.toString());
        return ended;
    }

    template <class Wanted>
    Wanted* await()
    {
        Wanted* found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (Wanted* each : program->window.template findChildren<Wanted*>()) {
                    if (each->isVisible())
                        found = each;
                }
                return found != nullptr;
            },
            bound);
        if (!came)
            qWarning("there is no %s", Wanted::staticMetaObject.className());
        return found;
    }
    int rowOf(const QString& page) { return int(pagesInTable().indexOf(page)); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTableView* rows = table();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, modifiers,
                          rows->visualRect(rows->model()->index(row, column)).center());
    }
    /// The row's own button for one, selection and the Delete key for several.
    DisconnectDialog* ask(const QStringList& pages)
    {
        if (pages.size() == 1) {
            click(rowOf(pages.front()), PagesModel::ActionColumn);
            return await<DisconnectDialog>();
        }
        for (const QString& page : pages)
            click(rowOf(page), PagesModel::PageColumn, page == pages.front() ? Qt::NoModifier : Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        return await<DisconnectDialog>();
    }
    /// Asks, chooses this where there is something to choose, and confirms.
    bool disconnect(const QStringList& pages, const QString& way = {})
    {
        const DisconnectDialog* question = ask(pages);
        if (!question)
            return false;
        if (!way.isEmpty()) {
            QRadioButton* radio = buttonIn<QRadioButton>(question, way);
            if (!radio)
                return false;
            radio->click();
        }
        return pressIn(question, pages.size() == 1 ? QStringLiteral("Disconnect the Page")
                                                   : QStringLiteral("Disconnect %1 Pages").arg(pages.size()));
    }
    RevocationBar* bar() { return await<RevocationBar>(); }
    bool hasBar() const
    {
        const auto* found = program->window.findChild<RevocationBar*>();
        return found && found->isVisible();
    }
    QStringList activity() const
    {
        return records().values(QStringLiteral(
            "SELECT kind || ' ' || outcome || ' ' || COALESCE(new_value, '') || COALESCE(' ' || old_value, '')"
            " FROM activity WHERE kind IN ('disconnect', 'revocation', 'revocation forget') ORDER BY id"));
    }
    int withdrawals()
    {
        int count = 0;
        for (const QJsonValue request : sandbox->log())
            count += request[QLatin1String("method")].toString() == QLatin1String("DELETE") ? 1 : 0;
        return count;
    }
};
