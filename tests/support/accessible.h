#pragma once
/// \file Programs as a screen reader finds and uses them: over AT-SPI, by name and role, from outside.

#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

/// One object of another program. Every question asks that program anew; one that is gone answers with nothing.
class Accessible
{
public:
    enum class Role { Any, Alert, Button, Cell, CheckBox, ColumnHeader, Field, Label, RadioButton, Table, Window };
    enum class State { Checked, Enabled, Focusable, Focused, Showing };

    Accessible() = default;

    /// In which programs, and the web pages in them, show themselves to a screen reader.
    static QProcessEnvironment environment();
    /// The program that runs as this process; invalid before it has come to the accessibility bus.
    static Accessible program(qint64 process);
    /// One of this name, but never the caller's own: it cannot answer while it asks.
    static Accessible program(const QString& name);

    bool isValid() const { return !m_path.isEmpty(); }
    QString name() const;
    QString description() const;
    bool is(Role role) const;
    bool has(State state) const;
    QList<Accessible> children() const;

    /// Everything below that is showing and has this role, in order.
    QList<Accessible> showing(Role role) const;
    /// The first of these with this name.
    Accessible find(Role role, const QString& name) const;
    /// Waits for it, within a generous bound; invalid, with a warning, when it does not come.
    static Accessible await(qint64 process, Role role, const QString& name);
    /// Presses Tab in the active window of the process until it comes round: the names of what had the focus.
    static QStringList tabOrder(qint64 process);

    bool press() const;
    /// With the mouse. For what is in a web page: its engine offers actions there, and does nothing when asked.
    bool click() const;
    bool setText(const QString& text) const;
    /// Gives it the focus, and waits until it has it: the only thing that reaches what is in a web page without a mouse.
    bool focus() const;
    /// Of a table: its cells' objects, row by row.
    QList<QList<Accessible>> rows() const;
    QList<Accessible> columnHeaders() const;

    /// Presses a key by X's own number (its keysym), through the accessibility bus; it goes to the active window.
    static bool pressKey(int keysym);

private:
    friend class Announcements;

    Accessible(QString service, QString path) : m_service(std::move(service)), m_path(std::move(path)) {}

    static QList<std::pair<qint64, Accessible>> programs();
    QVariantList call(const QString& interface, const QString& method, const QVariantList& arguments = {}) const;
    QVariant property(const QString& interface, const QString& name) const;
    static Accessible fromArgument(const QVariant& argument);
    uint role() const;
    void collect(Role role, const std::function<bool(const Accessible&)>& isEnough, QList<Accessible>& found) const;

    QString m_service;
    QString m_path;
};

/// What programs have announced since this was made: alerts that came to be shown, and words to be read.
class Announcements : public QObject
{
    Q_OBJECT

public:
    Announcements();
    QStringList heard() const { return m_heard; }
    bool await(const QString& text) const;

private Q_SLOTS:
    void onStateChanged(const QDBusMessage& message);
    void onAnnouncement(const QDBusMessage& message);

private:
    QStringList m_heard;
};
