/// A network whose proxy wants to know who is there: the window asks, and what it stopped starts again. Needs what
/// packaging/headless.sh gives.

#include "tests/support/fakekeystore.h"
#include "tests/support/proxy.h"
#include "tests/support/run.h"
#include "tests/ui/rows.h"
#include "tests/ui/stage.h"
#include "ui/integrations/proxysignindialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Types into the dialog that asks, and presses Enter; waits until it is gone.
bool signIn(const Stage& stage, const QString& user, const QString& password)
{
    QPointer<ProxySignInDialog> dialog;
    const bool came = QTest::qWaitFor(
        [&] {
            dialog = stage.program->window.findChild<ProxySignInDialog*>();
            return dialog && dialog->isVisible();
        },
        bound);
    if (!came)
        return false;
    for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == "Name"_L1)
            QTest::keyClicks(field, user);
    }
    for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == "Password"_L1) {
            if (field->echoMode() != QLineEdit::Password)
                return false;
            QTest::keyClicks(field, password);
            const QString folder = qEnvironmentVariable("PAGEKEEP_JOURNEY_DIR");
            if (!folder.isEmpty())
                dialog->grab().save(folder + u"/proxy.png"_s);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    return QTest::qWaitFor([&] { return !dialog; }, bound);
}

/// The program with a stand-in that it reaches through the proxy alone: Qt asks no proxy for a loopback address.
struct Company
{
    Company()
    {
        proxy.leadsTo = stage.settings.address.graph;
        stage.settings.address.graph = QUrl(u"http://graph.meta.example"_s);
        QNetworkProxy::setApplicationProxy(proxy.asProxy());
    }
    ~Company() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    /// Connected, and a minute later, when the proxy begins to ask.
    bool start()
    {
        proxy.asks = false;
        if (!stage.startConnected())
            return false;
        stage.clock.advance(1min);
        proxy.asks = true;
        proxy.passedOn = 0;
        return true;
    }

    FakeKeyStore keys;
    Proxy proxy;
    Stage stage{{}, &keys};
};

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectStartsAgain();
    void aWrongPasswordIsAskedForAgain();
    void aCheckStartsAgain();
    void whoDoesNotSignInKeepsTheMessage();
};

void ProxyTest::aConnectStartsAgain()
{
    Company company;
    auto& [keys, proxy, stage] = company;
    QVERIFY(stage.startWithWorkspace());
    // The token form asks by GET alone, as https does in its tunnel: a stand-in has no tunnel for the exchange.
    WorkHere here;
    Meta::App app{stage.settings.ownApp};
    app.form = Meta::SignInForm::Token;
    QVERIFY(stage.program->integrations.changeMetaApp(here.work, {app, MetaAppChange::SecretChange::Keep, {}}));
    QVERIFY(stage.connectMeta());
    QCOMPARE(stage.message()->message, u"The proxy 127.0.0.1 asks for a sign-in."_s);
    QVERIFY(stage.message()->buttons.contains(u"Sign in to the proxy…"_s));
    QCOMPARE(proxy.passedOn, 0);

    QVERIFY(stage.press(u"Sign in to the proxy…"_s));
    QVERIFY(signIn(stage, u"maya"_s, u"open sesame"_s));
    QVERIFY(stage.awaitTable(threePages));
    QVERIFY(proxy.passedOn > 0);
    QVERIFY(!stage.records().ofConnect().join(u' ').contains("sesame"_L1));
}

void ProxyTest::aWrongPasswordIsAskedForAgain()
{
    Company company;
    auto& [keys, proxy, stage] = company;
    QVERIFY(company.start());
    QVERIFY(rows::checkAll(stage));
    QVERIFY(stage.press(u"Sign in to the proxy…"_s));
    QVERIFY(signIn(stage, u"maya"_s, u"open barley"_s));
    QVERIFY(stage.press(u"Sign in to the proxy…"_s));
    QCOMPARE(proxy.passedOn, 0);
    QVERIFY(proxy.given.contains("Basic " + QByteArray("maya:open barley").toBase64()));
    QVERIFY(signIn(stage, u"maya"_s, u"open sesame"_s));
    QTRY_VERIFY_WITH_TIMEOUT(proxy.passedOn > 0, bound);
}

void ProxyTest::aCheckStartsAgain()
{
    Company company;
    auto& [keys, proxy, stage] = company;
    QVERIFY(company.start());
    QVERIFY(rows::checkAll(stage));
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage),
                              u"The proxy 127.0.0.1 asks for a sign-in. 3 Pages could not be checked; the next try comes "
                              "by itself."_s,
                              bound);
    QVERIFY(stage.press(u"Sign in to the proxy…"_s));
    QVERIFY(signIn(stage, u"maya"_s, u"open sesame"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows::line(stage), u"3 Pages checked. All is well."_s, bound);
}

void ProxyTest::whoDoesNotSignInKeepsTheMessage()
{
    Company company;
    auto& [keys, proxy, stage] = company;
    QVERIFY(company.start());
    QVERIFY(rows::checkAll(stage));
    QVERIFY(stage.press(u"Sign in to the proxy…"_s));
    auto* dialog = stage.program->window.findChild<ProxySignInDialog*>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(rows::line(stage).startsWith("The proxy 127.0.0.1 asks"_L1), bound);
    QCOMPARE(proxy.passedOn, 0);
}

int main(int argc, char* argv[])
{
    return runTest(argc, argv, [&] {
        ProxyTest test;
        return QTest::qExec(&test, argc, argv);
    });
}
#include "tst_proxy.moc"
