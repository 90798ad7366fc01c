#include "ui/help/diagnosticstext.h"

#include "app/base/redact.h"
#include "ui/shared/datetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/sentences.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosticsText)
};

/// A clock that is this far off is no trouble: sign-ins and checks go by minutes.
constexpr std::chrono::seconds tolerable = 60s;

QString wordsFor(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Words::tr("Not looked at");
    QStringList words{errorText(error).message, error.detail};
    words.removeAll({});
    return words.join(u'\n');
}

QString wordsFor(const LoginEngine& engine)
{
    switch (engine.sandbox) {
    case LoginEngine::Sandbox::On:
        return Words::tr("On");
    case LoginEngine::Sandbox::Off:
        return Words::tr("Switched off from outside, for a stand-in");
    case LoginEngine::Sandbox::Refused:
        return Words::tr("Refused by this system, so the Facebook window does not open.") + u'\n' + engine.obstacle;
    }
    return {};
}

QString wordsForClock(const std::optional<std::chrono::seconds>& ahead)
{
    if (!ahead)
        return Words::tr("Meta did not say what time it has");
    const int seconds = int(std::chrono::abs(*ahead).count());
    if (seconds <= 2)
        return Words::tr("The same as Meta's");
    const QString difference = *ahead > 0s ? Words::tr("%Ln second(s) ahead of Meta's", nullptr, seconds)
                                           : Words::tr("%Ln second(s) behind Meta's", nullptr, seconds);
    if (std::chrono::abs(*ahead) <= tolerable)
        return difference;
    return Words::tr("%1. Set this computer's clock: a sign-in at Facebook may fail.", "a difference between clocks")
        .arg(difference);
}

QString wordsFor(const Diagnosis::App& app)
{
    if (app.id.isEmpty())
        return Words::tr("There is nothing to check before an App ID is set");
    if (!app.looksRight)
        return Words::tr("It does not look like an App ID, which is a number of 5 to 20 digits");
    const QString form = Words::tr("It looks like one. Whether Meta knows it shows only at a sign-in.");
    if (!app.consentedAt)
        return form;
    return joinSentences({form, Words::tr("Last sign-in with it: %1.").arg(DateText::dayAndTime(*app.consentedAt))});
}

DiagnosticsText::Section sectionOfData(const Diagnosis& diagnosis)
{
    DiagnosticsText::Section section{u"Pagekeep"_s,
                                     {{Words::tr("Version"), diagnosis.system.pagekeep},
                                      {Words::tr("Data folder"), diagnosis.folder},
                                      {Words::tr("Log"), diagnosis.logPath.isEmpty()
                                                             ? Words::tr("Not written in this run")
                                                             : diagnosis.logPath}}};
    const auto& data = diagnosis.data;
    if (!data) {
        section.lines.push_back({Words::tr("Database"), wordsFor(data.error())});
        return section;
    }
    const QLocale locale;
    section.lines.push_back({Words::tr("Database"), Words::tr("Version %1, %2", "of the database's form, and its size")
                                                        .arg(locale.toString(data->database.version),
                                                             locale.formattedDataSize(data->database.bytes))});
    section.lines.push_back({Words::tr("Pages"), locale.toString(data->pages)});
    section.lines.push_back({Words::tr("Members"), locale.toString(data->members)});
    section.lines.push_back(
        {Words::tr("App ID"), data->app.id.isEmpty() ? Words::tr("Not set") : data->app.id.value});
    section.lines.push_back({Words::tr("App ID check"), wordsFor(data->app)});
    return section;
}

DiagnosticsText::Section sectionOfSystem(const Diagnosis::System& system, const WindowFacts& window)
{
    return {Words::tr("This computer"),
            {{Words::tr("System"), system.name},
             {Words::tr("Kernel"), Words::tr("%1 on %2", "a kernel and a processor").arg(system.kernel, system.architecture)},
             {Words::tr("Qt"), Words::tr("%1, built with %2", "two versions").arg(system.qt, system.qtBuiltWith)},
             {Words::tr("Language"), window.language},
             {Words::tr("Style"), window.isDark ? Words::tr("%1, dark", "a style").arg(window.style)
                                                : Words::tr("%1, light", "a style").arg(window.style)},
             {Words::tr("Window system"), window.platform},
             {Words::tr("Screen"), window.screen}}};
}

DiagnosticsText::Section sectionOfEngine(const Result<LoginEngine>& engine)
{
    DiagnosticsText::Section section{Words::tr("Facebook window"), {}};
    if (!engine) {
        section.lines.push_back({Words::tr("Web engine"), wordsFor(engine.error())});
        return section;
    }
    section.lines = {{Words::tr("Web engine"), Words::tr("Qt WebEngine %1").arg(engine->webEngine)},
                     {Words::tr("Chromium"), engine->chromium},
                     {Words::tr("Chromium's sandbox"), wordsFor(*engine)}};
    if (engine->sandbox != LoginEngine::Sandbox::Refused)
        section.lines.push_back({Words::tr("Graphics"), engine->graphics.isEmpty()
                                                            ? Words::tr("Drawn without the graphics processor")
                                                            : engine->graphics});
    return section;
}

DiagnosticsText::Section sectionOfKeychain(const Result<QString>& keychain, const std::optional<Result<void>>& test)
{
    DiagnosticsText::Section section{Words::tr("Keychain"),
                                     {{Words::tr("Offered by"), keychain ? *keychain : wordsFor(keychain.error())}}};
    QString tested = Words::tr("Not tested");
    if (test && *test)
        tested = Words::tr("An item was written, read and removed again");
    else if (test && test->error().kind != ErrorKind::Cancelled)
        tested = wordsFor(test->error());
    section.lines.push_back({Words::tr("Test"), tested});
    return section;
}

DiagnosticsText::Section sectionOfNetwork(const Diagnosis& diagnosis)
{
    const auto& proxy = diagnosis.proxy;
    const auto& meta = diagnosis.meta;
    DiagnosticsText::Section section{Words::tr("Network"), {}};
    section.lines.push_back({Words::tr("Proxy"), !proxy             ? wordsFor(proxy.error())
                                                 : proxy->isEmpty() ? Words::tr("None on the way to Meta")
                                                                    : *proxy});
    section.lines.push_back({Words::tr("Meta"), meta ? Words::tr("%1 answers", "a host").arg(meta->host)
                                                     : wordsFor(meta.error())});
    if (meta)
        section.lines.push_back({Words::tr("This computer's clock"), wordsForClock(meta->clockAhead)});
    return section;
}

} // namespace

WindowFacts WindowFacts::of(const QWidget* window)
{
    WindowFacts facts;
    facts.language = QLocale().bcp47Name();
    const auto* style = QApplication::style()->findChild<QStyle*>(); // below the one that our style sheet has made
    facts.style = (style ? style : QApplication::style())->name();
    facts.platform = QGuiApplication::platformName();
    facts.isDark = Theme::isDark();
    if (const QScreen* screen = window->screen()) {
        const QLocale locale;
        facts.screen = Words::tr("%1 × %2 at %3 %", "width, height and scale")
                           .arg(locale.toString(screen->size().width()), locale.toString(screen->size().height()),
                                locale.toString(qRound(window->devicePixelRatioF() * 100)));
    }
    return facts;
}

std::vector<DiagnosticsText::Section> DiagnosticsText::sections(const Diagnosis& diagnosis, const WindowFacts& window,
                                                                const std::optional<Result<void>>& keychainTest)
{
    Section errors{Words::tr("Last errors"), {}};
    for (const QString& error : diagnosis.lastErrors) // "2026-11-25T08:57:42.094Z pagekeep.meta warning …"
        errors.lines.push_back({error.section(u' ', 0, 0), error.section(u' ', 1)});
    if (errors.lines.empty())
        errors.lines.push_back({Words::tr("This run"), Words::tr("None", "of errors")});
    std::vector<Section> all{sectionOfData(diagnosis),
                             sectionOfSystem(diagnosis.system, window),
                             sectionOfEngine(diagnosis.engine),
                             sectionOfKeychain(diagnosis.keychain, keychainTest),
                             sectionOfNetwork(diagnosis),
                             errors};
    for (Section& section : all) {
        for (Line& line : section.lines)
            line.value = redacted(line.value); // a keychain or a server may have said it
    }
    return all;
}

QString DiagnosticsText::plain(const std::vector<Section>& sections)
{
    QStringList lines;
    for (const Section& section : sections) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(section.title);
        for (const Line& line : section.lines)
            lines.append(u"    "_s + Words::tr("%1: %2", "a name and its value").arg(line.name, line.value));
    }
    return lines.join(u'\n') + u'\n';
}

QString DiagnosticsText::of(DiagnosticsStep step)
{
    switch (step) {
    case DiagnosticsStep::System:
        return Words::tr("Looking at this computer…");
    case DiagnosticsStep::Data:
        return Words::tr("Looking at the data folder…");
    case DiagnosticsStep::Keychain:
        return Words::tr("Looking for the keychain…");
    case DiagnosticsStep::Network:
        return Words::tr("Asking Meta whether it can be reached…");
    case DiagnosticsStep::LoginWindow:
        return Words::tr("Starting the Facebook window's web engine…");
    }
    return {};
}
