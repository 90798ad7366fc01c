#pragma once
/// \file The whole program in the test's own process, wired as main.cpp wires it: real database, real keychain
/// (where no other is given), real pagekeep-login with its web engine, against a sandbox that agrees at once. What is
/// asked and pressed is what is seen, by its words.

#include "tests/support/parts.h"
#include "tests/support/records.h"
#include "tests/support/sandbox.h"
#include "ui/program.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class KeyStore;
class Notice;
class QTableView;

inline constexpr int bound = 30'000; // ms

// What the sandbox shares unless it is told otherwise.
inline const QString cafe = QStringLiteral("Harbor Light Café");
inline const QString outdoor = QStringLiteral("Northwind Outdoor");
inline const QString bakery = QStringLiteral("Sunrise Bakery");
inline const QStringList threePages{cafe, outdoor, bakery};

/// A clock whose hands a test can move, from any thread.
class TestClock
{
public:
    Clock clock();
    /// Time goes on.
    void advance(std::chrono::milliseconds by);
    /// Somebody sets the calendar; the time that has gone by stays what it is.
    void setCalendar(const QDateTime& to);
    /// Time goes on by this much at the moment at which the login window is gone: before its answer is looked at.
    void advanceAfterLogin(std::chrono::milliseconds by) { m_afterLogin = by.count(); }

private:
    std::chrono::milliseconds elapsed();

    std::atomic<qint64> m_elapsed = 0; ///< ms on top of the time that really goes by
    std::atomic<qint64> m_calendar = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC).toMSecsSinceEpoch();
    std::atomic<qint64> m_afterLogin = 0;
    std::atomic<bool> m_sawLogin = false;
};

/// A message as it is seen.
struct Message
{
    QString message;
    QString explanation;
    QStringList buttons;

    friend bool operator==(const Message&, const Message&) = default;
};
char* toString(const Message& message);
/// Codes and trace are there too, behind their own button.
Message withDetails(Message message);

class Stage
{
public:
    /// \param keyStore null for the desktop's own keychain
    explicit Stage(const QStringList& sandboxArguments, KeyStore* keyStore = nullptr);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Starts the program on the data folder, and waits for what it shows first.
    void start();
    /// Start, and make the workspace as the set-up page does. False when the panel does not come.
    bool startWithWorkspace();
    /// Start, make the workspace, and connect: with these Pages in the table and nothing said.
    bool startConnected(const QStringList& pages = threePages);
    /// A later start: signs in as the owner. False when the workspace does not come.
    bool startAgain();
    /// From the sign-in page into the workspace.
    bool signIn(const QString& name, const QString& password = ownerPassword);
    /// Closes the window and waits until the program is taken down.
    void quit();
    /// Presses Connect Meta and waits for what comes of it: a message, or nothing at all.
    bool connectMeta();
    /// Presses Connect Meta and waits until the login window has asked the sandbox for the dialog.
    bool openDialog();

    bool press(const QString& button);
    bool type(const QString& field, const QString& text);
    bool tick(const QString& checkBox);
    bool isSeen(const QString& label) const;
    bool awaitMessage();
    /// Waits for this message; false, and a warning with what is said, when it does not come.
    bool awaitSaid(const QString& text);
    std::optional<Message> message() const;
    /// Waits for the question that says this, presses that button in it, and waits until it is gone.
    static bool answer(const QString& says, const QString& button);
    /// The connected Pages, while they can be seen; else null.
    QTableView* table() const;
    QStringList pagesInTable() const;
    QStringList statesInTable() const;
    bool awaitTable(const QStringList& pages);

    Records records() const { return Records(settings.dataFolder); }
    static QList<qint64> loginProcesses();

    /// What a text on the screen is in English, for whoever looks at the program in another language.
    std::function<QString(const QString&)> english = [](const QString& shown) { return shown; };
    QTemporaryDir home;
    std::unique_ptr<Sandbox> sandbox;
    TestClock clock;
    ProgramSettings settings;
    std::unique_ptr<Program> program;

private:
    QWidget* visible(const std::function<bool(QWidget*)>& isIt) const;
    Notice* notice() const;
    QStringList column(int column) const;

    KeyStore* m_keyStore;
    bool m_usesKeychain;
};

/// That a connect which failed kept nothing, and left nothing running.
void verifyNothingIsLeft(const Stage& stage);

/// What main.cpp does before the wiring; the one keychain of the process lives in it.
int runTest(int argc, char* argv[], const std::function<int()>& test);
