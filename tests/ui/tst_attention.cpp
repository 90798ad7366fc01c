/// \file What is said above the table of Pages that cannot be used until somebody does something.

#include "tests/support/browser.h"
#include "tests/ui/integrationsdesk.h"
#include "ui/integrations/attentionbar.h"
#include "ui/integrations/sortheader.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

class AttentionTest : public IntegrationsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void namesSeveralAndShowsThemFirst();
    void saysOfOnePageWhatItsStateOffers_data();
    void saysOfOnePageWhatItsStateOffers();
    void isGoneWhenNothingIsToBeDone_data();
    void isGoneWhenNothingIsToBeDone();
    void staysWhateverIsSearchedFor();
    void handsTheFocusOnWhenItGoes();

private:
    AttentionBar* bar() const { return m_panel->findChild<AttentionBar*>(); }
    QPushButton* button() const { return bar()->findChild<QPushButton*>(); }
    QStringList said() const;
    /// Every Page works but this one.
    void leave(qsizetype row);
    void set(const QString& change);
};

QStringList AttentionTest::said() const
{
    QStringList words;
    for (const auto* label : bar()->findChildren<QLabel*>())
        words.append(label->text());
    return words + QStringList{button()->text()};
}

void AttentionTest::leave(qsizetype row)
{
    set(u"state = 'working', trouble = NULL, expires_at = NULL WHERE page_id <> '%1'"_s.arg(idOf(row).value));
}

void AttentionTest::set(const QString& change)
{
    Inspector(m_desk->parts.database.path()).rows(u"UPDATE page_token SET "_s + change);
    Q_EMIT m_integrations->changed();
}

void AttentionTest::namesSeveralAndShowsThemFirst()
{
    open();
    QVERIFY(bar()->isVisible());
    QCOMPARE(said(), (QStringList{u"6 Pages need attention."_s,
                                  u"Bakery, Café, Dance School and 3 more Pages"_s,
                                  u"Show them first"_s}));
    QCOMPARE(bar()->accessibleName(), u"6 Pages need attention."_s);
    m_panel->findChild<QLineEdit*>()->setText(u"kiosk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"Kiosk"_s}, bound);
    button()->setFocus();
    Keyboard::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(shown().mid(0, 6),
                              (QStringList{u"Bakery"_s, u"Café"_s, u"Dance School"_s, u"Eye Doctor"_s, u"Florist"_s,
                                           u"Garage"_s}),
                              bound);
    QCOMPARE(shown().size(), kept.size());
    QVERIFY(table()->hasFocus());
}

void AttentionTest::saysOfOnePageWhatItsStateOffers_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("action");
    QTest::newRow("reconnect") << 1 << u"Bakery: Facebook does not accept this Page's token any more."_s << u"Reconnect"_s;
    QTest::newRow("removed") << 2 << u"Café: Pagekeep's access was removed at Facebook."_s << u"Reconnect"_s;
    QTest::newRow("confirm") << 6 << u"Garage: Facebook wants Maya Lind to confirm something before it goes on."_s
                             << u"Open Facebook"_s;
}

void AttentionTest::saysOfOnePageWhatItsStateOffers()
{
    QFETCH(const int, row);
    QFETCH(const QString, reason);
    QFETCH(const QString, action);
    leave(row);
    open();
    QCOMPARE(said(), (QStringList{u"1 Page needs attention."_s, reason, action}));
    QCOMPARE(bar()->accessibleDescription(), reason);
    QCOMPARE(button()->accessibleDescription(), kept[std::size_t(row)].name);
    const QSignalSpy reconnects(table(), &PagesTable::reconnectRequested);
    const Browser browser;
    QTest::mouseClick(button(), Qt::LeftButton);
    if (action == u"Reconnect"_s)
        QCOMPARE(reconnects.at(0).at(0).value<PageId>(), idOf(row));
    else
        QCOMPARE(browser.opened, QStringList{u"https://www.facebook.com/"_s});
}

void AttentionTest::isGoneWhenNothingIsToBeDone_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("all work") << 0;
    QTest::newRow("Limited, as Facebook gave it") << 7;
    QTest::newRow("asked to wait") << 8;
    QTest::newRow("works for some days more") << 10;
}

void AttentionTest::isGoneWhenNothingIsToBeDone()
{
    QFETCH(const int, row);
    open();
    QVERIFY(bar()->isVisible());
    leave(row);
    QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), bound);
}

void AttentionTest::staysWhateverIsSearchedFor()
{
    leave(2);
    open();
    m_panel->findChild<QLineEdit*>()->setText(u"kiosk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"Kiosk"_s}, bound);
    QVERIFY(bar()->isVisible());
    QCOMPARE(said().first(), u"1 Page needs attention."_s);
    set(u"state = 'working'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), bound);
}

void AttentionTest::handsTheFocusOnWhenItGoes()
{
    leave(2);
    open();
    button()->setFocus();
    QVERIFY(button()->hasFocus());
    set(u"state = 'working'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), bound);
    QCOMPARE(QApplication::focusWidget(), m_panel.get());
}

int main(int argc, char* argv[])
{
    return runWithWindows<AttentionTest>(argc, argv);
}

#include "tst_attention.moc"
