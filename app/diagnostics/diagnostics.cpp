#include "app/diagnostics/diagnostics.h"

#include "app/base/logfile.h"
#include "app/base/secret.h"
#include "app/base/work.h"
#include "app/integrations/integrations.h"
#include "app/storage/columns.h"
#include "app/vault/keystore.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

Diagnosis::System lookAtSystem()
{
    return {u"" PAGEKEEP_VERSION ""_s,
            QSysInfo::prettyProductName(),
            QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
            QSysInfo::currentCpuArchitecture(),
            u"" QT_VERSION_STR ""_s,
            QLibraryInfo::version().toString()};
}

Result<QVariant> ask(const Connection& connection, const QString& statement, const QVariantList& values = {})
{
    auto query = connection.run(statement, values);
    if (!query)
        return failed(query);
    return query->next() ? query->value(0) : QVariant();
}

Result<Diagnosis::Data> lookAtData(const DiagnosticsParts& parts)
{
    auto connection = parts.database.open();
    if (!connection)
        return failed(connection);
    auto facts = parts.database.facts(*connection);
    if (!facts)
        return failed(facts);
    Diagnosis::Data data;
    data.database = *facts;
    auto pages = ask(*connection, u"SELECT COUNT(*) FROM page"_s);
    if (!pages)
        return failed(pages);
    data.pages = pages->toLongLong();
    auto members = ask(*connection, u"SELECT COUNT(*) FROM member"_s);
    if (!members)
        return failed(members);
    data.members = members->toLongLong();

    auto app = ask(*connection, u"SELECT MAX(app_id) FROM meta_app"_s); // a data folder holds one workspace
    if (!app)
        return failed(app);
    data.app.id = app->toString().isEmpty() ? parts.ownApp : AppId{app->toString()};
    MetaAppChange asSet;
    asSet.app.id = data.app.id;
    data.app.looksRight = !Integrations::faultOf(asSet);
    auto consent = ask(*connection, u"SELECT MAX(consented_at) FROM meta_grant WHERE app_id = ?"_s, {data.app.id.value});
    if (!consent)
        return failed(consent);
    if (const QDateTime at = timeFrom(*consent); at.isValid())
        data.app.consentedAt = at;
    return data;
}

/// Names and passwords that the system may keep with it are left out.
QString proxyTo(const QUrl& address)
{
    const QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace

Diagnosis diagnose(Work& work, const DiagnosticsParts& parts)
{
    const auto begin = [&work](DiagnosticsStep step) {
        work.report({int(step), 0, {}});
        return !work.isCancelled();
    };
    Diagnosis found;
    work.report({int(DiagnosticsStep::System), 0, {}});
    found.system = lookAtSystem();
    found.folder = QFileInfo(parts.database.path()).absolutePath();
    if (parts.log) {
        found.logPath = QFileInfo(parts.log->path()).absoluteFilePath();
        found.lastErrors = parts.log->lastErrors();
    }
    if (begin(DiagnosticsStep::Data))
        found.data = lookAtData(parts);
    if (begin(DiagnosticsStep::Keychain))
        found.keychain = parts.keyStore.describe(work);
    if (begin(DiagnosticsStep::Network)) {
        found.proxy = proxyTo(parts.address.graph);
        found.meta = GraphClient(work, parts.address, parts.clock, parts.limits, parts.proxySignIns).reach();
    }
    if (begin(DiagnosticsStep::LoginWindow)) {
        std::optional<QString> allowHost;
        if (parts.address.isStandIn())
            allowHost = parts.address.dialog.authority();
        found.engine = parts.loginWindow.describe(work, allowHost);
    }
    return found;
}

Result<void> testKeychain(Work& work, KeyStore& keyStore)
{
    const QString name = u"pagekeep/test"_s; // always the same: what a cancel leaves behind, the next test removes
    const Secret wanted = Secret::random(32);
    QByteArray bytes = wanted.view().toByteArray();
    auto written = keyStore.write(work, name, bytes);
    wipe(bytes);
    if (!written)
        return written;
    auto read = keyStore.read(work, name);
    const bool isSame = read && *read && equalInConstantTime(**read, wanted.view());
    if (read && *read)
        wipe(**read);
    auto removed = keyStore.remove(work, name); // in any case, and also where reading failed
    if (!read)
        return failed(read);
    if (!isSame)
        return failed(ErrorKind::KeychainRefused, u"what was read is not what was written"_s);
    return removed;
}
