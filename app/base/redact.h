#pragma once
/// \file The second line of defence against a secret in the log: the first is that nobody writes one there.

#include <QString>

/// The text, with "[redacted]" where something looks like a secret: tokens of Meta's, the values of parameters and
/// headers that carry secrets (plain, in an address, in JSON), and long runs of hexadecimal digits or Base64.
QString redacted(QString text);
