#pragma once
/// \file What the panel explains when asked, and the places at Facebook that it leads to.

class QWidget;

namespace Explain {

/// What is kept of a Page and of a Facebook login.
void storage(QWidget* parent);
/// How an access is ended at Facebook, whatever happened here.
void revoking(QWidget* parent);
/// The same for a consent of which nothing was kept here.
void removingConsent(QWidget* parent);

/// In the person's browser: where a Page is unticked, or the app removed.
void openFacebookSettings();

} // namespace Explain
