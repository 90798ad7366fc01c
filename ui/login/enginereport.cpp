#include "ui/login/enginereport.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace {

// The name of what draws WebGL is that of what draws the page; without a GPU there is no WebGL here.
const QString graphicsScript = QStringLiteral(R"((() => {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return '';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
})())");

QJsonObject versions()
{
    return {{u"webEngine"_s, QString::fromLatin1(qWebEngineVersion())},
            {u"chromium"_s, QString::fromLatin1(qWebEngineChromiumVersion())}};
}

} // namespace

std::optional<EngineReport::Request> EngineReport::parse(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value("describe"_L1).toBool())
        return std::nullopt;
    return Request{LoopbackHost::parse(object.value("allowHost"_L1).toString())};
}

QJsonObject EngineReport::ofRefused(const QString& obstacle)
{
    QJsonObject report = versions();
    report.insert(u"sandbox"_s, u"refused"_s);
    report.insert(u"obstacle"_s, obstacle);
    return report;
}

QJsonObject EngineReport::make(bool isSandboxOff)
{
    QWebEngineProfile profile; // off the record
    QWebEnginePage page(&profile);
    page.settings()->setAttribute(QWebEngineSettings::WebGLEnabled, true);
    QJsonObject report;
    QEventLoop loop;
    QObject::connect(&page, &QWebEnginePage::renderProcessTerminated, &loop, &QEventLoop::quit);
    QObject::connect(&page, &QWebEnginePage::loadFinished, &loop, [&] {
        page.runJavaScript(graphicsScript, [&](const QVariant& graphics) {
            report = versions();
            report.insert(u"sandbox"_s, isSandboxOff ? u"off"_s : u"on"_s);
            report.insert(u"graphics"_s, graphics.toString());
            loop.quit();
        });
    });
    page.setHtml(u"<!DOCTYPE html><title>Pagekeep</title>"_s);
    loop.exec();
    return report;
}
