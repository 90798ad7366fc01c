#include "ui/program.h"

#include "app/diagnostics/diagnostics.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

Program::Program(const ProgramSettings& settings, KeyStore& keyStore)
    : clock(settings.clock), database(settings.dataFolder + u"/pagekeep.sqlite"_s, settings.address.text()),
      vault(database, keyStore), workspace(database, vault, clock), members(database, workspace),
      activities(database, workspace), loginWindow(settings.loginProgram, proxySignIns),
      integrations({database, vault, workspace, loginWindow, clock, settings.address, settings.limits,
                    proxySignIns, consentTurn, settings.dataFolder + u"/settings.ini"_s},
                   settings.ownApp),
      preferences(settings.dataFolder + u"/settings.ini"_s, workers),
      language(preferences.language(), settings.catalogues), look(preferences),
      window({workspace, members, activities, integrations, workers, clock, settings.checkPace, preferences,
              Language::codesIn(settings.catalogues),
              [parts = DiagnosticsParts{database, keyStore, loginWindow, clock, settings.address, settings.limits,
                                        proxySignIns, settings.ownApp, settings.log}](Work& work) { return diagnose(work, parts); },
              [&keyStore](Work& work) { return testKeychain(work, keyStore); },
              settings.address.isStandIn() ? settings.address.text() : QString()})
{
    QObject::connect(&preferences, &Preferences::languageChanged, &window,
                     [this] { language.use(preferences.language()); });
}

Result<void> makeDataFolder(const QString& folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return failed(ErrorKind::DatabaseFailed, folder);
    return {};
}

AppId ownAppId(const Meta::Address& address)
{
    // pagekeep-sandbox answers to this one.
    return {address.isStandIn() ? u"1000000000000001"_s : u"" PAGEKEEP_META_APP_ID ""_s};
}
