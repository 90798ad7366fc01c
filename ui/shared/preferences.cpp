#include "ui/shared/preferences.h"

#include "app/base/log.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString languageKey = u"window/language"_s;
const QString appearanceKey = u"window/appearance"_s;
const QString sizeKey = u"window/size"_s;
const QString maximizedKey = u"window/maximized"_s;

QString toText(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
    return {};
}

/// Beside whatever else the file keeps: QSettings puts changed keys into it and leaves the others.
Result<void> writeTo(const QString& file, const QVariantMap& values)
{
    QSettings settings(file, QSettings::IniFormat);
    for (const auto& [key, value] : values.asKeyValueRange())
        settings.setValue(key, value);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failed(ErrorKind::FileFailed, file);
    return {};
}

} // namespace

Preferences::Preferences(const QString& file, Workers& workers) : m_file(file), m_workers(workers)
{
    const QSettings settings(file, QSettings::IniFormat);
    for (const QString& key : settings.allKeys()) {
        if (key.startsWith("window/"_L1))
            m_values.insert(key, settings.value(key));
    }
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(500ms);
    connect(&m_writeSoon, &QTimer::timeout, this, [this] {
        if (m_isWriting)
            m_writeSoon.start(); // else an older value could come to stand after a newer one
        else
            write();
    });
}

Preferences::~Preferences()
{
    write();
}

QString Preferences::language() const
{
    return m_values.value(languageKey).toString();
}

void Preferences::setLanguage(const QString& code)
{
    if (code == language())
        return;
    set(languageKey, code);
    Q_EMIT languageChanged();
}

Appearance Preferences::appearance() const
{
    const QString kept = m_values.value(appearanceKey).toString();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (kept == toText(appearance))
            return appearance;
    }
    return Appearance::System;
}

void Preferences::setAppearance(Appearance chosen)
{
    if (chosen == appearance())
        return;
    set(appearanceKey, toText(chosen));
    Q_EMIT appearanceChanged();
}

QSize Preferences::windowSize() const
{
    return m_values.value(sizeKey).toSize();
}

bool Preferences::isWindowMaximized() const
{
    return m_values.value(maximizedKey).toBool();
}

void Preferences::setWindow(const QSize& size, bool isMaximized)
{
    set(sizeKey, size);
    set(maximizedKey, isMaximized);
}

void Preferences::set(const QString& key, const QVariant& value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    m_writeSoon.start();
}

void Preferences::write()
{
    m_writeSoon.stop();
    if (m_unwritten.isEmpty())
        return;
    m_isWriting = true;
    m_workers.start(
        this, [file = m_file, values = std::exchange(m_unwritten, {})](Work&) { return writeTo(file, values); },
        [this](const Result<void>& written) {
            m_isWriting = false;
            // No message: where nothing can be written here, the database in the same folder says so.
            if (!written)
                qCWarning(logProgram) << "the preferences could not be kept:" << written.error().detail;
        });
}
