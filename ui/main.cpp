// pagekeep: reads the command line, builds the parts and shows the window.

#include "app/base/log.h"
#include "app/base/logfile.h"
#include "app/vault/systemkeystore.h"
#include "ui/program.h"
#include "ui/shared/language.h"
#include "ui/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// What this process holds must not reach other accounts' eyes, nor a core file.
void protectProcess()
{
#if defined(Q_OS_UNIX)
    umask(077);
#if defined(Q_OS_LINUX)
    // One byte rather than none: 0 does not stop a core that is piped to a program, 1 does (core(5)).
    const rlimit limit{1, 1};
#else
    const rlimit limit{0, 0};
#endif
    setrlimit(RLIMIT_CORE, &limit);
#endif
}

void printError(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

} // namespace

int main(int argc, char* argv[])
{
    protectProcess();
    QCoreApplication::setApplicationName(u"pagekeep"_s);
    QCoreApplication::setApplicationVersion(u"" PAGEKEEP_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(QString()); // the window's title already ends in it
    QGuiApplication::setDesktopFileName(u"pagekeep"_s);
    QApplication application(argc, argv);

    std::optional<Language> systemLanguage(std::in_place); // until what the person chose is read

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Keeps your Facebook Pages connected."));
    const QCommandLineOption metaUrl(
        u"meta-url"_s, QCoreApplication::translate("main", "Use a stand-in for Meta at a loopback address."),
        u"http://127.0.0.1:PORT"_s);
    const QCommandLineOption dataDir(
        u"data-dir"_s, QCoreApplication::translate("main", "Keep database and settings in this folder."), u"DIR"_s);
    parser.addOptions({metaUrl, dataDir});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    ProgramSettings settings;
    if (!parser.positionalArguments().isEmpty()) {
        printError(QCoreApplication::translate("main", "Pagekeep takes options only; see --help."));
        return 2;
    }
    if (parser.isSet(metaUrl)) {
        const auto address = Meta::Address::standIn(parser.value(metaUrl));
        if (!address) {
            printError(QCoreApplication::translate(
                "main", "--meta-url takes a loopback address only, such as http://127.0.0.1:8787."));
            return 2;
        }
        settings.address = *address;
    }
    settings.ownApp = ownAppId(settings.address);
    settings.dataFolder = parser.isSet(dataDir)
                              ? parser.value(dataDir)
                              : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    settings.loginProgram = QCoreApplication::applicationDirPath() + u"/pagekeep-login"_s;
#if defined(Q_OS_WIN)
    settings.loginProgram += u".exe"_s;
#endif
    if (auto made = makeDataFolder(settings.dataFolder); !made) {
        printError(QCoreApplication::translate("main", "The data folder %1 cannot be made or protected.")
                       .arg(made.error().detail));
        return 1;
    }
    SingleInstance instance(settings.dataFolder);
    if (!instance.claim())
        return 0;

    LogFile log(settings.dataFolder + u"/log"_s); // it hears the rest to its end
    qCInfo(logProgram) << "Pagekeep" << PAGEKEEP_VERSION << "starts with Qt" << qVersion();

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    systemLanguage.reset();

    settings.log = &log;
    SystemKeyStore keyStore;
    Program program(settings, keyStore);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &program.window, &MainWindow::comeToFront);
    program.window.start();
    return application.exec();
}
