#pragma once
/// \file What a person chose for this computer, whoever signs in: language, appearance, and how the window stood.

#include "app/base/work.h"

#include <QObject>
#include <QSize>
#include <QTimer>
#include <QVariant>

enum class Appearance { System, Light, Dark };

class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Reads the file, on the calling thread: once, before there is a window. What is chosen later is written by work.
    Preferences(const QString& file, Workers& workers);
    /// Writes what is not written yet; the workers wait for it.
    ~Preferences() override;

    /// The code of a catalogue, such as "pt_BR"; empty for the system's language.
    QString language() const;
    void setLanguage(const QString& code);

    Appearance appearance() const;
    void setAppearance(Appearance chosen);

    /// Without a frame, and as it is when it is not maximised; not valid where none is kept.
    QSize windowSize() const;
    bool isWindowMaximized() const;
    void setWindow(const QSize& size, bool isMaximized);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();

private:
    void set(const QString& key, const QVariant& value);
    void write();

    const QString m_file;
    Workers& m_workers;
    QVariantMap m_values;
    QVariantMap m_unwritten;
    bool m_isWriting = false;
    QTimer m_writeSoon; ///< what is chosen with the arrow keys has others on its way
};
