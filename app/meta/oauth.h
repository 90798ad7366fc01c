#pragma once
/// \file The addresses of Facebook's login dialog, there and back. Pure: no network, no clock.

#include "app/meta/types.h"

namespace OAuth {

/// A random value of 256 bits, base64url without padding: 43 characters, all allowed in a PKCE verifier (RFC 7636).
Secret randomValue();
/// BLAKE2b of a state; what is kept of it.
QByteArray hashOf(QByteArrayView state);

struct DialogRequest
{
    Meta::App app;
    QByteArrayView state;
    QByteArrayView verifier; ///< for the code form; sent as its S256 challenge
    QStringList scopes;
};

/// https://developers.facebook.com/documentation/facebook-login/guides/advanced/manual-flow
QUrl dialogAddress(const Meta::Address& address, const DialogRequest& request);

/// What the landed address says, from its query and fragment together.
struct Answer
{
    bool isAmbiguous = false; ///< a parameter stands there twice, which OAuth forbids (RFC 6749, 3.1)
    std::optional<QByteArray> state;
    Secret code;
    Meta::Token token;
    std::optional<Error> error; ///< Declined, AppRefused, MetaUnavailable or MetaRefused

    /// A cancel that brings neither state nor anything of value: harmless, and Facebook sends it.
    bool isBareCancel() const;
};
Answer parseAnswer(const QUrl& landed);

} // namespace OAuth
