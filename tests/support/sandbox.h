#pragma once
/// \file A pagekeep-sandbox of the test's own, gone with it.

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

class Sandbox
{
public:
    /// Starts it and waits for its address; see isRunning().
    explicit Sandbox(const QStringList& arguments);
    ~Sandbox();
    /// Ends it before its time.
    void end();

    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }

    /// Changes settings while it runs, such as "scenario=normal&pages=4". False when it refuses.
    bool control(const QString& settings);
    /// Every request so far, oldest first.
    QJsonArray log();
    /// How many requests went to this path.
    int requests(const QString& path);
    void clearLog();
    /// Everything it has handed out: grants, user_tokens, page_tokens, codes.
    QJsonObject state();
    /// Whether it takes this token of a person or a Page: by its own answer, as a call of somebody else.
    bool takes(const QByteArray& token);

private:
    QByteArray get(const QString& path);

    QProcess m_process;
    QString m_address;
};
