#pragma once
/// \file The window in which gnome-keyring asks for its password, driven as a screen reader would: it belongs to another
/// program, so this needs a display.

#include "tests/support/accessible.h"

#include <QFile>

namespace keyring {

/// gnome-keyring's window. Every look is a new one: it belongs to a process that changes it at any time.
class Prompt
{
public:
    static bool isOpen() { return !fields().isEmpty(); }

    /// Types the password into every field (a new keyring asks twice), and presses Return in the last.
    static bool answer(const QByteArray& password)
    {
        const QList<Accessible> all = fields();
        for (const Accessible& field : all) {
            if (!field.setText(QString::fromLatin1(password)))
                return false;
        }
        return !all.isEmpty() && all.last().press();
    }

    static bool dismiss() { return window().find(Accessible::Role::Button, QStringLiteral("Cancel")).press(); }

private:
    static Accessible window() { return Accessible::program(QStringLiteral("gcr-prompter")); }
    static QList<Accessible> fields()
    {
        QList<Accessible> usable = window().showing(Accessible::Role::Field);
        usable.removeIf([](const Accessible& field) { return !field.has(Accessible::State::Enabled); });
        return usable;
    }
};

/// Of the test's own keyring; packaging/headless.sh keeps it there. Empty where there is none.
inline QByteArray password()
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/keyring-password"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace keyring
