/// \file The security card of Settings → General, used by keyboard alone: after which time the window locks, and the key
/// to the tokens.

#include "app/integrations/integrations.h"
#include "tests/ui/generaldesk.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QWheelEvent>

namespace {

/// By the card's button and the question that follows.
bool rotate()
{
    return Keyboard::pressButton(u"Rotate key…"_s) && Keyboard::awaitWindow(u"Rotate key"_s) &&
           Keyboard::pressButton(u"Rotate key"_s) && Keyboard::awaitWindow(panelTitle);
}

} // namespace

class SecurityCardTest : public GeneralDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void locksAfterTheTimeThatIsChosen_data();
    void locksAfterTheTimeThatIsChosen();
    void keepsTheLastOfManyChoices();
    void isNotChangedByTheWheelThatPasses();
    void saysWhereTheKeyIs_data();
    void saysWhereTheKeyIs();
    void rotatesTheKeyOnceThatIsAgreedTo();
    void saysWhatBecameOfTheOldKey();
    void showsThatARotationTakesItsTime();
    void saysWhyTheKeyWasNotRotated();
    void explainsWhatToDoWhenTheKeyIsLost();

private:
    QComboBox* lockAfter() const { return qobject_cast<QComboBox*>(Keyboard::control(u"Lock after"_s)); }
    int keptLockAfter() const { return m_desk->one(u"SELECT lock_after FROM workspace"_s).toInt(); }
};

void SecurityCardTest::locksAfterTheTimeThatIsChosen_data()
{
    QTest::addColumn<int>("downs");
    QTest::addColumn<int>("minutes");
    QTest::newRow("5 minutes without input") << 1 << 5;
    QTest::newRow("15 minutes without input") << 2 << 15;
    QTest::newRow("30 minutes without input") << 3 << 30;
    QTest::newRow("1 hour without input") << 4 << 60;
}

void SecurityCardTest::locksAfterTheTimeThatIsChosen()
{
    QFETCH(int, downs);
    QFETCH(int, minutes);
    open();
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    for (int i = 0; i < downs; ++i)
        Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), minutes, bound);
    QCOMPARE(lockAfter()->currentText(), QString::fromLatin1(QTest::currentDataTag()));

    // And a panel that is opened later shows it.
    open();
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), QString::fromLatin1(QTest::currentDataTag()), bound);
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    Keyboard::press(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), 0, bound);
}

void SecurityCardTest::keepsTheLastOfManyChoices()
{
    open();
    QVERIFY(Keyboard::tabTo(u"Lock after"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    QSignalSpy changes(&m_desk->parts.workspace, &Workspace::changed);
    for (int round = 0; round < 10; ++round) {
        Keyboard::press(Qt::Key_End);
        Keyboard::press(Qt::Key_Home);
    }
    Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(keptLockAfter(), 5, bound);
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 2, bound); // the first choice, and the one that stood when it was kept
    QCOMPARE(lockAfter()->currentText(), u"5 minutes without input"_s);
}

void SecurityCardTest::isNotChangedByTheWheelThatPasses()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(lockAfter()->currentText(), u"Never"_s, bound);
    QComboBox* choice = lockAfter();
    const auto turn = [choice] {
        const QPointF middle = choice->rect().center();
        QWheelEvent event(middle, choice->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(choice, &event);
    };
    turn();
    QCOMPARE(choice->currentText(), u"Never"_s);
    choice->setFocus();
    turn();
    QCOMPARE(choice->currentText(), u"5 minutes without input"_s); // the wheel would have changed it
}

void SecurityCardTest::saysWhereTheKeyIs_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<bool>("hasKeychain");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << false << false << true
                          << u"There is no key yet: the first connect makes one. It will be kept in TEST KEYCHAIN."_s;
    QTest::newRow("there") << true << false << true
                           << u"The key to the tokens is in TEST KEYCHAIN. It was made on 23 Nov 2026."_s;
    QTest::newRow("lost") << true << true << true << u"The key to the tokens is missing from TEST KEYCHAIN."_s;
    QTest::newRow("no keychain, no key") << false << false << false
                                         << u"There is no key yet: the first connect makes one. No keychain answers on this "
                                            "computer."_s;
    QTest::newRow("no keychain any more") << true << true << false
                                          << u"The key to the tokens is missing. No keychain answers on this computer."_s;
}

void SecurityCardTest::saysWhereTheKeyIs()
{
    QFETCH(bool, isMade);
    QFETCH(bool, isLost);
    QFETCH(bool, hasKeychain);
    QFETCH(QString, text);
    const Session session = *m_desk->parts.workspace.session();
    const auto unlock = [&] {
        return runWork(m_desk->workers, [&](Work& work) { return m_desk->parts.workspace.unlock(work, session); });
    };
    if (isMade)
        QVERIFY(unlock());
    if (isLost) {
        m_desk->keys.clear();
        m_desk->parts.vault.lock();
        QCOMPARE(unlock().error().kind, ErrorKind::KeyLost);
    }
    if (!hasKeychain)
        m_desk->keys.describeError = Error(ErrorKind::KeychainAbsent);
    open();
    QVERIFY(Keyboard::awaitText(text));
}

void SecurityCardTest::rotatesTheKeyOnceThatIsAgreedTo()
{
    Integrations integrations(m_desk->parts.connectParts(), {});
    m_rotate = [&integrations](Work& work) -> Result<bool> {
        const auto rotated = integrations.rotateKey(work);
        if (!rotated)
            return failed(rotated.error());
        return *rotated == KeyRotation::Whole;
    };
    const Session session = *m_desk->parts.workspace.session();
    QVERIFY(runWork(m_desk->workers, [&](Work& work) { return m_desk->parts.workspace.unlock(work, session); }));
    const auto before = m_desk->keys.items();
    m_desk->time += 24 * 3'600'000;
    open();
    QVERIFY(Keyboard::awaitText(
        u"The key to the tokens is in TEST KEYCHAIN. It was made on 23 Nov 2026."_s));
    QVERIFY(Keyboard::pressButton(u"Rotate key…"_s));
    QVERIFY(Keyboard::awaitWindow(u"Rotate key"_s));
    QCOMPARE(Keyboard::focus(), u"Cancel"_s); // Enter changes nothing
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
    QCOMPARE(m_desk->keys.items(), before);

    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"The key was rotated."_s));
    QVERIFY(Keyboard::awaitText(
        u"The key to the tokens is in TEST KEYCHAIN. It was made on 24 Nov 2026."_s));
    QCOMPARE(m_desk->keys.items().keys(), before.keys());
    QVERIFY(m_desk->keys.items() != before);
    QVERIFY(Keyboard::control(u"Rotate key…"_s)->isEnabled());
}

void SecurityCardTest::saysWhatBecameOfTheOldKey()
{
    m_rotate = [](Work&) { return Result<bool>(false); };
    open();
    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"The key was rotated."_s));
    QVERIFY(Keyboard::isSeen(u"Your keychain did not let go of the old key. It opens nothing any more, and is removed when "
                             "Pagekeep starts again."_s));
}

void SecurityCardTest::showsThatARotationTakesItsTime()
{
    m_rotate = [](Work& work) -> Result<bool> {
        if (auto waited = work.pause(std::chrono::milliseconds(bound)); !waited)
            return failed(waited);
        return true;
    };
    open();
    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"Waiting for your keychain…"_s));
    QVERIFY(!Keyboard::control(u"Rotate key…"_s)->isEnabled());
    QVERIFY(Keyboard::pressButton(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::control(u"Rotate key…"_s)->isEnabled(), bound);
    QVERIFY(!Keyboard::isSeen(u"Waiting for your keychain…"_s));
    QVERIFY(!Keyboard::control(u"Cancel"_s));

    m_rotate = [](Work& work) -> Result<bool> {
        work.report({int(KeyStep::Wrapping), 1200, {}});
        if (auto waited = work.pause(std::chrono::milliseconds(bound)); !waited)
            return failed(waited);
        return true;
    };
    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"1,200 secrets under the new key so far"_s));
    QVERIFY(Keyboard::pressButton(u"Cancel"_s));
}

void SecurityCardTest::saysWhyTheKeyWasNotRotated()
{
    ErrorKind kind = ErrorKind::AttemptRunning;
    m_rotate = [&kind](Work&) { return Result<bool>(failed(kind)); };
    open();
    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"Another connect is still running."_s));
    kind = ErrorKind::KeychainLocked;
    QVERIFY(rotate());
    QVERIFY(Keyboard::awaitText(u"Your keychain is locked."_s));
    QVERIFY(Keyboard::pressButton(u"Retry"_s));
    QVERIFY(Keyboard::awaitText(u"Your keychain is locked."_s));
}

void SecurityCardTest::explainsWhatToDoWhenTheKeyIsLost()
{
    open();
    QVERIFY(Keyboard::pressButton(u"If the key is lost"_s));
    QVERIFY(Keyboard::awaitWindow(u"If the key is lost"_s));
    QVERIFY(Keyboard::words().join(u' ').contains("start with a new key"_L1));
    Keyboard::press(Qt::Key_Return);
    QVERIFY(Keyboard::awaitWindow(panelTitle));
}

int main(int argc, char* argv[])
{
    return runWithWindows<SecurityCardTest>(argc, argv);
}

#include "tst_securitycard.moc"
