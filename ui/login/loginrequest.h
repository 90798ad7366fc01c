#pragma once
/// \file What pagekeep asks of the login window: the first line on stdin, read and checked.

#include "ui/login/navigationrules.h"
#include "ui/login/proxysignins.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QSize>
#include <QString>
#include <QUrl>

#include <expected>
#include <optional>

struct LoginRequest
{
    QUrl start;        ///< Meta's dialog
    QUrl stopAt;       ///< the redirect address, which ends the sign-in
    QDateTime expires; ///< UTC; until then the parent accepts an answer
    QLocale locale;
    QString title;
    QSize size; ///< logical pixels; empty: the window chooses
    bool dark = false;
    bool highContrast = false;
    std::optional<LoopbackHost> loopback;
    std::vector<ProxySignIn> proxies; ///< whose questions need not be asked again

    /// The error says what is wrong with the line and never quotes it: it holds an address.
    static std::expected<LoginRequest, QString> parse(const QByteArray& line);
};
