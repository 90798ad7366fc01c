#pragma once
/// \file A Diagnosis in words: as sections of lines for the window, and as plain text to send to whoever helps.

#include "app/diagnostics/diagnostics.h"

#include <QString>

#include <optional>
#include <vector>

/// What only the window's thread knows.
struct WindowFacts
{
    QString language;
    QString style;
    QString platform; ///< Qt's name of how windows are shown: "xcb", "wayland", "windows"
    QString screen;   ///< size and scale
    bool isDark = false;

    static WindowFacts of(const QWidget* window);
};

namespace DiagnosticsText {

struct Line
{
    QString name;
    QString value;
};

struct Section
{
    QString title;
    std::vector<Line> lines;
};

/// \param keychainTest nothing where it was not tested
std::vector<Section> sections(const Diagnosis& diagnosis, const WindowFacts& window,
                              const std::optional<Result<void>>& keychainTest);
/// For the clipboard and a file. Nothing in it looks like a secret.
QString plain(const std::vector<Section>& sections);
/// What is being looked into.
QString of(DiagnosticsStep step);

} // namespace DiagnosticsText
