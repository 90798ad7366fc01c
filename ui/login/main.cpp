/// \file pagekeep-login: shows one sign-in of Meta's in a web view of its own process, and answers with where
/// it landed. The only program that knows WebEngine.

#include "ui/login/enginereport.h"
#include "ui/login/loginrequest.h"
#include "ui/login/loginwindow.h"
#include "ui/login/parentlink.h"
#include "ui/login/processsetup.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLongestEnd = 3s; // Chromium takes some 100 ms to end

int end(ExitCode code, const QString& why)
{
    qWarning("%s", qUtf8Printable(why));
    return static_cast<int>(code);
}

/// The answer is out; an engine that hangs while it ends must not keep the process.
void endInAnyCase()
{
    std::thread([] {
        std::this_thread::sleep_for(kLongestEnd);
        std::_Exit(static_cast<int>(ExitCode::Answered));
    }).detach();
}

/// Says what this program runs on, and ends.
int describe(ParentLink& parent, const EngineReport::Request& request, char* program)
{
    ProcessSetup::cleanEnvironment(request.loopback.has_value());
    if (const QString obstacle = ProcessSetup::sandboxObstacle(); !obstacle.isEmpty()) {
        parent.answerEngine(EngineReport::ofRefused(obstacle));
        return static_cast<int>(ExitCode::Answered);
    }
    int count = 1;
    char* name[] = {program, nullptr};
    QApplication app(count, name);
    parent.watch([](const QByteArray&) {});
    const QJsonObject report = EngineReport::make(ProcessSetup::isSandboxOff());
    if (report.isEmpty())
        return end(ExitCode::CannotStart, u"the process that draws pages died"_s);
    parent.answerEngine(report);
    endInAnyCase();
    return static_cast<int>(ExitCode::Answered);
}

} // namespace

int main(int, char** argv)
{
    // All of this comes before Qt: Chromium reads flags, environment and limits while QApplication is made.
    ProcessSetup::writeNoCore();
    ProcessSetup::installLog();
    static ParentLink parent; // its thread lives as long as the process
    const std::optional<QByteArray> line = parent.readLine();
    if (!line)
        return end(ExitCode::BadInput, u"nothing on stdin: this program is started by pagekeep"_s);
    if (const auto asked = EngineReport::parse(*line))
        return describe(parent, *asked, argv[0]);
    const auto request = LoginRequest::parse(*line);
    if (!request)
        return end(ExitCode::BadInput, request.error());
    ProcessSetup::cleanEnvironment(request->loopback.has_value());
    if (const QString obstacle = ProcessSetup::sandboxObstacle(); !obstacle.isEmpty())
        return end(ExitCode::SandboxRefused, obstacle);

    int count = 1; // our own arguments could carry flags for Chromium
    char* name[] = {argv[0], nullptr};
    QApplication::setApplicationName(u"pagekeep-login"_s);
    QApplication::setDesktopFileName(u"pagekeep"_s);
    QApplication app(count, name);
    QApplication::setQuitOnLastWindowClosed(false); // the answer ends it
    QLocale::setDefault(request->locale);
    const Language language; // that of this locale
    Theme::apply(app, request->dark, request->highContrast ? Theme::Contrast::High : Theme::Contrast::Normal);

    ProxySignIns proxySignIns{request->proxies, {}};
    auto window = std::make_unique<LoginWindow>(*request, proxySignIns);
    QObject::connect(window.get(), &LoginWindow::landed, &app, [&](const QUrl& address) {
        parent.answerLanded(address, window->size(), proxySignIns.typed);
        QApplication::quit();
    });
    QObject::connect(window.get(), &LoginWindow::closed, &app, [&] {
        parent.answerClosed(window->size(), proxySignIns.typed);
        QApplication::quit();
    });
    parent.watch([&window = *window](const QByteArray& later) {
        if (QJsonDocument::fromJson(later).object().value("show"_L1).toBool())
            QMetaObject::invokeMethod(&window, &LoginWindow::comeToFront, Qt::QueuedConnection);
    });
    window->show();
    QApplication::exec();

    endInAnyCase();
    window->hide();
    window.reset();
    return static_cast<int>(ExitCode::Answered);
}
