#include "ui/login/loginpage.h"

#include "ui/login/proxydialog.h"

#include <QAuthenticator>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>
#include <QWebEngineView>
#if QT_VERSION >= QT_VERSION_CHECK(6, 4, 0)
#include <QWebEngineFileSystemAccessRequest>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 20s;   // longer than a slow connection needs, shorter than people wait
constexpr int kFirstContent = 10; // Chromium reports 10 % while it still waits for the first byte
constexpr int kAborted = -3;      // net::ERR_ABORTED: refused by us, replaced, or not a page

QString secureReason(int code)
{
    switch (code) {
    case QWebEngineCertificateError::CertificateCommonNameInvalid:
        return LoginPage::tr("Its certificate belongs to another address.");
    case QWebEngineCertificateError::CertificateDateInvalid:
        return LoginPage::tr(
            "Its certificate has expired or is not valid yet. Check the date and time of this "
            "computer.");
    case QWebEngineCertificateError::CertificateAuthorityInvalid:
        return LoginPage::tr(
            "Its certificate was not issued by anyone this computer trusts. Programs and company "
            "networks that inspect connections cause this too.");
    case QWebEngineCertificateError::CertificateRevoked:
        return LoginPage::tr("Its certificate was withdrawn.");
    case QWebEngineCertificateError::CertificateWeakSignatureAlgorithm:
    case QWebEngineCertificateError::CertificateWeakKey:
    case QWebEngineCertificateError::SslObsoleteVersion:
        return LoginPage::tr("Its protection is outdated.");
    default:
        return code <= -200 && code > -300 ? LoginPage::tr("Its certificate is not valid.")
                                           : LoginPage::tr("A secure connection could not be agreed on.");
    }
}

LoadFailure failureOf(const QWebEngineLoadingInfo& info)
{
    using Kind = LoadFailure::Kind;
    LoadFailure failure;
    failure.host = NavigationRules::hostName(info.url());
    if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain) {
        failure.kind = Kind::ServerError;
        failure.status = info.errorCode();
        return failure; // errorString() is a page's template here
    }
    failure.code = info.errorString();
    switch (info.errorDomain()) {
    case QWebEngineLoadingInfo::CertificateErrorDomain:
        failure.kind = Kind::NotSecure;
        break;
    case QWebEngineLoadingInfo::HttpErrorDomain:
        failure.kind = failure.code.contains("UNSAFE_PORT"_L1) || failure.code.contains("SCHEME"_L1)
                           ? Kind::Blocked
                           : Kind::ServerError;
        break;
    default:
        if (failure.code.contains("_SSL_"_L1))
            failure.kind = Kind::NotSecure;
        else if (failure.code.contains("BLOCKED"_L1))
            failure.kind = Kind::Blocked;
        break;
    }
    if (failure.kind == Kind::NotSecure)
        failure.reason = secureReason(info.errorCode());
    return failure;
}

/// What window.open() without an address asks for.
bool isBlank(const QUrl& url)
{
    return url.isEmpty() || (url.scheme() == "about"_L1 && url.path() == "blank"_L1);
}

bool isFrameScheme(const QString& scheme)
{
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "about"_L1 || scheme == "blob"_L1 ||
           scheme == "data"_L1;
}

} // namespace

LoginPage::LoginPage(QWebEngineProfile* profile, const NavigationRules& rules, ProxySignIns& proxySignIns, Origin origin,
                     QObject* parent)
    : QWebEnginePage(profile, parent), m_rules(rules), m_proxySignIns(proxySignIns), m_origin(origin)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_loading = Loading::Slow;
        Q_EMIT changed();
    });
    connect(this, &QWebEnginePage::loadProgress, this, &LoginPage::followProgress);
    connect(this, &QWebEnginePage::loadingChanged, this, &LoginPage::followLoading);
    connect(this, &QWebEnginePage::urlChanged, this, &LoginPage::changed);
    connect(this, &QWebEnginePage::newWindowRequested, this, &LoginPage::decideOnWindow);
    connect(this, &QWebEnginePage::windowCloseRequested, this, &LoginPage::closed);
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus, int status) {
                showNothing({LoadFailure::Kind::Crashed,
                             NavigationRules::hostName(shownUrl()),
                             {},
                             u"renderer ended with status %1"_s.arg(status),
                             0});
            });
    refuseWhatSignInsNeedNot();
}

QUrl LoginPage::shownUrl() const
{
    return m_hasContent ? url() : m_awaited;
}

bool LoginPage::isSecured() const
{
    // A certificate that does not fit never becomes a page, so what is seen over https is secured.
    return m_hasContent && !m_failure && url().scheme() == "https"_L1;
}

void LoginPage::open(const QUrl& url)
{
    load(url);
}

void LoginPage::reloadPage()
{
    // After a failure the engine still has the page before it; a form's address means nothing without its
    // fields.
    const bool tryAgain = m_failure && m_failure->kind != LoadFailure::Kind::Crashed && m_awaited.isValid() &&
                          !m_awaitedIsForm && m_rules.judge(m_awaited) == NavigationRules::Verdict::Allow;
    if (tryAgain || !m_hasContent)
        load(m_awaited);
    else
        triggerAction(Reload);
}

bool LoginPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (m_hasLanded)
        return false;
    if (!isMainFrame)
        return isFrameScheme(url.scheme()) && !m_rules.isStop(url);
    // window.open() without an address begins so, and the script that opened it says later where to go.
    if (isPopUp() && !m_hasNavigated && isBlank(url))
        return true;
    return mayLoad(url, type);
}

bool LoginPage::mayLoad(const QUrl& url, NavigationType type)
{
    const bool isForm = type == NavigationTypeFormSubmitted;
    switch (m_rules.judge(url)) {
    case NavigationRules::Verdict::Allow:
        m_awaited = url;
        m_awaitedIsForm = isForm;
        m_isAsking = false;
        m_hasNavigated = true;
        m_failure.reset();
        m_loading = Loading::Waiting;
        m_progress = 0;
        m_patience.start();
        Q_EMIT changed();
        return true;
    case NavigationRules::Verdict::Land:
        m_hasLanded = true;
        endWaiting();
        Q_EMIT landed(url);
        return false;
    case NavigationRules::Verdict::Ask:
        m_isAsking = true;
        endWaiting();
        if (m_origin == Origin::PopUpByClick && !m_hasNavigated) {
            Q_EMIT linkClicked(url);
            Q_EMIT closed();
        } else {
            Q_EMIT consentNeeded(url, isForm);
        }
        return false;
    case NavigationRules::Verdict::Refuse:
        break;
    }
    endWaiting();
    if (!m_hasContent && !isPopUp())
        showRefused(url);
    else
        Q_EMIT refused(url);
    if (isPopUp() && !m_hasNavigated)
        Q_EMIT closed();
    return false;
}

void LoginPage::decideOnWindow(QWebEngineNewWindowRequest& request)
{
    const QUrl url = request.requestedUrl();
    const NavigationRules::Verdict verdict = m_rules.judge(url);
    const bool isForReading = verdict == NavigationRules::Verdict::Allow && NavigationRules::isReading(url);
    if (isForReading || verdict == NavigationRules::Verdict::Ask) {
        // Only a click may start the person's browser, and only with https.
        if (request.isUserInitiated() && url.scheme() == "https"_L1)
            Q_EMIT linkClicked(url);
        else if (request.isUserInitiated() && isForReading)
            Q_EMIT popUpRequested(request);
        return;
    }
    if (verdict == NavigationRules::Verdict::Refuse && !isBlank(url)) {
        Q_EMIT refused(url);
        return;
    }
    Q_EMIT popUpRequested(request);
}

void LoginPage::followProgress(int percent)
{
    m_progress = percent;
    if (percent > kFirstContent && percent < 100) {
        m_hasContent = true;
        m_failure.reset();
        endWaiting();
    }
    Q_EMIT changed();
}

void LoginPage::followLoading(const QWebEngineLoadingInfo& info)
{
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        return;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        m_hasContent = true;
        m_failure.reset();
        sayWhatIsEmpty({LoadFailure::Kind::ServerError, NavigationRules::hostName(info.url()), {}, {}, 0});
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        break;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        if (info.errorCode() == kAborted)
            break;
        if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && info.errorCode() < 500) {
            // Facebook explains such errors on a page of its own. Where it sends none, we do.
            m_hasContent = true;
            m_failure.reset();
            sayWhatIsEmpty(failureOf(info));
            break;
        }
        showNothing(failureOf(info));
        return;
    }
    m_progress = 100;
    endWaiting();
    if (!m_hasContent && !m_failure && !m_hasLanded && !m_isAsking && !isPopUp()) {
        // A first answer that is no page: a download, an empty answer, a scheme that Chromium hands to no
        // one.
        m_failure = LoadFailure{LoadFailure::Kind::Blocked, NavigationRules::hostName(info.url()), {}, {}, 0};
    }
    Q_EMIT changed();
}

void LoginPage::showNothing(LoadFailure failure)
{
    m_failure = std::move(failure);
    m_progress = 100;
    endWaiting();
    Q_EMIT changed();
}

void LoginPage::sayWhatIsEmpty(const LoadFailure& failure)
{
    const QUrl seen = url();
    if (isPopUp() && !m_hasNavigated)
        return; // its opener writes into it, or says later where it goes
    const auto stillSeen = [this, seen] { return m_loading == Loading::Done && !m_failure && url() == seen; };
    toPlainText([=, this](const QString& text) {
        if (!text.trimmed().isEmpty() || !stillSeen())
            return;
        // Pictures and empty fields are no text, but something to see.
        toHtml([=, this](const QString& html) {
            if (html.contains("<body></body>"_L1) && stillSeen())
                showNothing(failure);
        });
    });
}

void LoginPage::showRefused(const QUrl& url)
{
    showNothing({LoadFailure::Kind::Blocked, NavigationRules::hostName(url), {}, {}, 0});
}

void LoginPage::endWaiting()
{
    m_patience.stop();
    m_loading = Loading::Done;
}

void LoginPage::refuseWhatSignInsNeedNot()
{
    static constexpr QWebEngineSettings::WebAttribute off[] = {
        QWebEngineSettings::PluginsEnabled,
        QWebEngineSettings::PdfViewerEnabled,
        QWebEngineSettings::LocalContentCanAccessRemoteUrls,
        QWebEngineSettings::LocalContentCanAccessFileUrls,
        QWebEngineSettings::JavascriptCanAccessClipboard,
        QWebEngineSettings::JavascriptCanPaste,
        QWebEngineSettings::ScreenCaptureEnabled,
        QWebEngineSettings::FullScreenSupportEnabled,
        QWebEngineSettings::HyperlinkAuditingEnabled,
        QWebEngineSettings::AllowRunningInsecureContent,
        QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
        QWebEngineSettings::AllowWindowActivationFromJavaScript,
        QWebEngineSettings::NavigateOnDropEnabled,
        QWebEngineSettings::AutoLoadIconsForPage,
        QWebEngineSettings::DnsPrefetchEnabled,
        QWebEngineSettings::ErrorPageEnabled, // we say it in our words
    };
    for (const auto attribute : off)
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, true); // parts of the sign-in do
    settings()->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](QWebEnginePermission permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
#endif
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // A sign-in of Meta's is a page. A null authenticator ends the request with the server's own answer.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl&, QAuthenticator* authenticator) { *authenticator = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl&, QAuthenticator* authenticator, const QString& proxy) {
                askProxyPassword(authenticator, proxy);
            });
}

void LoginPage::askProxyPassword(QAuthenticator* authenticator, const QString& proxy)
{
    const auto isOfProxy = [&proxy](const ProxySignIn& one) { return one.host == proxy; };
    std::erase_if(m_proxySignIns.typed, isOfProxy); // it was not taken
    auto& known = m_proxySignIns.known;
    if (const auto found = std::ranges::find_if(known, isOfProxy); found != known.end()) {
        authenticator->setUser(found->user);
        authenticator->setPassword(found->password);
        known.erase(found);
        return;
    }
    // The engine takes the answer when this function returns, so the dialog has to be waited for here.
    ProxyDialog dialog(proxy, QWebEngineView::forPage(this));
    if (dialog.exec() == QDialog::Accepted) {
        authenticator->setUser(dialog.user());
        authenticator->setPassword(dialog.password());
        m_proxySignIns.typed.push_back({proxy, dialog.user(), dialog.password()});
    } else {
        *authenticator = QAuthenticator();
    }
}

QWebEnginePage* LoginPage::createWindow(WebWindowType)
{
    return nullptr; // decideOnWindow() has said what there is to say
}

QStringList LoginPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {};
}

void LoginPage::javaScriptAlert(const QUrl& origin, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, NavigationRules::hostName(origin), text, QMessageBox::NoButton,
                    QWebEngineView::forPage(this));
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

bool LoginPage::javaScriptConfirm(const QUrl& origin, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, NavigationRules::hostName(origin), text, QMessageBox::NoButton,
                    QWebEngineView::forPage(this));
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton* agree = box.addButton(tr("OK"), QMessageBox::AcceptRole);
    box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == agree;
}

bool LoginPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*)
{
    return false; // nothing that belongs in a prompt belongs in a sign-in
}

void LoginPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&)
{
    // Not ours to keep: pages write addresses with secrets there.
}
