#pragma once
/// \file What this program runs on, for Diagnostics: asked instead of a sign-in, answered without a window.

#include "ui/login/navigationrules.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace EngineReport {

struct Request
{
    std::optional<LoopbackHost> loopback; ///< as in LoginRequest
};
/// Nothing where the first line asks for something else.
std::optional<Request> parse(const QByteArray& line);

/// Where Chromium's sandbox cannot start, the engine does not either.
QJsonObject ofRefused(const QString& obstacle);

/// Draws an empty page and waits for it, in a loop of its own: what it ran on, or nothing where the page's process died.
/// Wants a QApplication, and Chromium's sandbox where `isSandboxOff` does not say otherwise.
QJsonObject make(bool isSandboxOff);

} // namespace EngineReport
