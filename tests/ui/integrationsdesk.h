#pragma once
/// \file Settings → Integrations with a Page in every state: the real panel on a real workspace.

#include "app/integrations/connectionstore.h"
#include "app/integrations/integrations.h"
#include "tests/ui/desk.h"
#include "tests/ui/keyboard.h"
#include "ui/integrations/integrationspanel.h"
#include "ui/integrations/pagesmodel.h"
#include "ui/integrations/pagestable.h"

#include <QMenu>

using namespace Qt::StringLiterals;

inline const QString panelTitle = u"Integrations panel"_s;
inline constexpr int bound = 30'000; // ms

/// What the tests of the panel have in common.
class IntegrationsDesk : public QObject
{
protected:
    struct Kept
    {
        QString name;
        QString state; ///< as the file has it
        QString reason;
        QString trouble;
        QString expiresAt;
    };
    static const std::vector<Kept> kept;

    static QStringList names();
    static PageId idOf(qsizetype row) { return {QString::number(101'928'374'650'000 + row)}; }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

    void sitDown();
    void standUp();
    void open();
    /// Somebody of this role is at the window.
    void setUp(Role role);
    PagesTable* table() const { return m_panel->findChild<PagesTable*>(); }
    QModelIndex cell(qsizetype row, int column) const { return table()->model()->index(int(row), column); }
    void standOn(qsizetype row, int column);
    QStringList shown() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Integrations> m_integrations;
    std::unique_ptr<Workers> m_workers; ///< after what their work uses, as in the program
    std::unique_ptr<IntegrationsPanel> m_panel;
};

// In the order of their names, connected a day after one another from the last to the first.
inline const std::vector<IntegrationsDesk::Kept> IntegrationsDesk::kept{
    {u"Atelier"_s, u"working"_s, {}, {}, {}},
    {u"Bakery"_s, u"reconnect"_s, {}, {}, {}},
    {u"Café"_s, u"removed"_s, {}, {}, {}},
    {u"Dance School"_s, u"role"_s, {}, {}, {}},
    {u"Eye Doctor"_s, u"permission"_s, u"pages_manage_posts"_s, {}, {}},
    {u"Florist"_s, u"blocked"_s, u"You can't post <b>right now</b>."_s, {}, {}},
    {u"Garage"_s, u"confirm"_s, {}, {}, {}},
    {u"Harbour"_s, u"limited"_s, {}, {}, {}},
    {u"Inn"_s, u"working"_s, {}, u"slow"_s, {}},
    {u"Joinery"_s, u"working"_s, {}, u"unavailable"_s, {}},
    {u"Kiosk"_s, u"working"_s, {}, {}, u"2026-11-27T09:30:00.000Z"_s},
};

inline QStringList IntegrationsDesk::names()
{
    QStringList names;
    for (const Kept& each : kept)
        names.append(each.name);
    return names;
}

inline void IntegrationsDesk::sitDown()
{
    m_desk = std::make_unique<Desk>();
    m_integrations = std::make_unique<Integrations>(m_desk->parts.connectParts(), AppId{u"1234567890123456"_s});
    const Session session = *m_desk->parts.workspace.session();
    WorkHere here;
    QVERIFY(m_desk->parts.workspace.unlock(here.work, session)); // else the key would count as lost
    const auto sealed = [&] { // under the key, but of no use: nothing here may ask Meta
        return m_desk->parts.vault.seal("a token", {session.workspace, u"test"_s, u"record"_s}).value();
    };
    Grant grant;
    grant.id = GrantId::make();
    grant.app = {u"1234567890123456"_s};
    grant.loginHash = QByteArray(32, 'h');
    grant.redirectUri = Meta::App().redirectUri;
    grant.baseAddress = Meta::Address::meta().text();
    grant.scopes = Meta::requiredScopes;
    grant.declined = {u"business_management"_s};
    grant.consentedAt = QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC);
    grant.userToken = sealed();
    grant.userId = sealed();
    std::vector<NewPage> pages;
    for (std::size_t i = 0; i < kept.size(); ++i)
        pages.push_back({idOf(qsizetype(i)), kept[i].name, {u"CREATE_CONTENT"_s, u"MODERATE"_s}, sealed()});
    const Connection connection = m_desk->parts.database.open().value();
    Transaction transaction = Transaction::begin(connection).value();
    QVERIFY(ConnectionStore::saveGrant(connection, session.workspace, grant));
    QVERIFY(ConnectionStore::savePages(connection, session, grant.id, {}, pages));
    QVERIFY(transaction.commit());
    const Inspector file(m_desk->parts.database.path());
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Kept& page = kept[i];
        file.rows(u"UPDATE page_token SET state = ?, reason = ?, trouble = ?, expires_at = ?, consented_at = ?,"
                  " next_check_at = '2026-11-25T16:20:00.000Z' WHERE page_id = ?"_s,
                  {page.state, orNull(page.reason), orNull(page.trouble), orNull(page.expiresAt),
                   u"2026-11-%1T14:05:00.000Z"_s.arg(23 - int(i), 2, 10, QChar(u'0')), idOf(qsizetype(i)).value});
    }
    file.rows(u"UPDATE page_token SET error_kind = ?, error_code = 190, error_subcode = 458, error_said = ?,"
              " error_detail = ?, error_at = ? WHERE page_id = ?"_s,
              {errorKindToText(ErrorKind::TokenInvalid), u"The user has not authorized application."_s,
               u"Meta error 190, subcode 458, HTTP 400, trace AbCdEf"_s, u"2026-11-23T10:00:00.000Z"_s, idOf(2).value});
    m_workers = std::make_unique<Workers>();
    m_panel = std::make_unique<IntegrationsPanel>(*m_integrations, *m_workers, m_desk->parts.clock, CheckPace());
}

inline void IntegrationsDesk::standUp()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_panel.reset();
    m_workers.reset();
    m_integrations.reset();
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, false);
}

inline void IntegrationsDesk::open()
{
    m_panel->setWindowTitle(panelTitle);
    m_panel->resize(908, 900);
    m_panel->setSession(m_desk->parts.workspace.session());
    m_panel->setVisible(true);
    m_panel->activateWindow();
    m_panel->setFocus();
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), names(), bound);
}

inline void IntegrationsDesk::setUp(Role role)
{
    m_desk->add(u"Ben"_s, role);
    QVERIFY(m_desk->signIn(u"Ben"_s));
}

inline void IntegrationsDesk::standOn(qsizetype row, int column)
{
    table()->setFocus();
    table()->setCurrentIndex(cell(row, column));
}

inline QStringList IntegrationsDesk::shown() const
{
    QStringList shown;
    for (int row = 0; table()->isVisible() && row < table()->model()->rowCount(); ++row)
        shown.append(cell(row, PagesModel::PageColumn).data().toString());
    return shown;
}
