/// \file The words of every error, by themselves: what errortext says must not depend on how the error came about.

#include "ui/shared/errortext.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The last one; the switch in errortext.cpp keeps the list in between complete.
constexpr int kinds = int(ErrorKind::FileFailed) + 1;

// Where nothing can be pressed in the message: another field, somebody else, or another window has to do it.
const QSet<ErrorKind> mendedElsewhere{ErrorKind::OfferChanged,   ErrorKind::RoleForbids,    ErrorKind::AttemptRunning, ErrorKind::NotAllowed,
                                      ErrorKind::SignInRefused,  ErrorKind::SignInPaused,   ErrorKind::PasswordDue,
                                      ErrorKind::PasswordWrong,  ErrorKind::MemberDisabled, ErrorKind::NameTaken,
                                      ErrorKind::LastOwner,      ErrorKind::OwnMembership,  ErrorKind::FileFailed};

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void hasASentenceAndAnExplanationForEveryKind();
    void hasAButtonWhereverThereIsSomethingToDo();
    void saysNothingAboutACancel();
    void usesTheIssuesWords_data();
    void usesTheIssuesWords();
    void offersToRemoveAConsentThatIsOfNoUse();
    void offersToLookIntoPortfoliosUntilThatWasDone();
    void namesHostReasonAndTime();
    void addsFacebooksWordsToOurs();
    void keepsCodesOutOfTheSentences();
};

void ErrorTextTest::hasASentenceAndAnExplanationForEveryKind()
{
    QStringList messages;
    for (int kind = 1; kind < kinds; ++kind) {
        const ErrorText text = errorText(Error(ErrorKind(kind)));
        QVERIFY2(text.message.endsWith(u'.'), qPrintable(QString::number(kind)));
        QVERIFY2(!text.explanation.isEmpty(), qPrintable(text.message));
        QVERIFY2(!text.message.contains(u'%'), qPrintable(text.message));
        QVERIFY2(!text.explanation.contains(u'%'), qPrintable(text.explanation));
        messages.append(text.message);
    }
    QCOMPARE(messages.removeDuplicates(), 0); // each has one of its own
}

void ErrorTextTest::hasAButtonWhereverThereIsSomethingToDo()
{
    for (int kind = 1; kind < kinds; ++kind) {
        const ErrorText text = errorText(Error(ErrorKind(kind)));
        QVERIFY2(text.buttons.empty() == mendedElsewhere.contains(ErrorKind(kind)), qPrintable(text.message));
        for (const ErrorButton& button : text.buttons)
            QVERIFY2(!button.text.isEmpty(), qPrintable(text.message));
    }
}

void ErrorTextTest::saysNothingAboutACancel()
{
    const ErrorText text = errorText(Error(ErrorKind::Cancelled));
    QVERIFY(text.message.isEmpty() && text.explanation.isEmpty() && text.buttons.empty());
}

void ErrorTextTest::usesTheIssuesWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("state") << ErrorKind::StateMismatch << u"Security check failed. Please try connecting again."_s
                           << u"The connect link was tampered with or replayed. Restart the connect from Settings → "
                              "Integrations."_s;
    QTest::newRow("age") << ErrorKind::LinkExpired << u"The connection link expired."_s
                         << u"The connect link is good for 10 minutes. Click Connect Meta again to start fresh."_s;
    QTest::newRow("declined") << ErrorKind::Declined << u"You declined the permissions Facebook requested."_s
                              << u"You unticked one or more permissions in the Facebook dialog. Retry and leave all "
                                 "boxes checked."_s;
    QTest::newRow("no Pages") << ErrorKind::NoPages << u"Your Facebook account doesn't manage any Pages yet."_s
                              << u"Create a Page on Facebook first, then come back."_s;
    QTest::newRow("session") << ErrorKind::SessionChanged << u"Your session changed during the connection."_s
                             << u"You signed in as a different user mid-flow. Sign in again, then retry."_s;
    QTest::newRow("role") << ErrorKind::RoleForbids << u"Your role doesn't allow connecting Meta accounts."_s
                          << u"Ask a workspace owner or admin to connect, or have your role updated."_s;
    QTest::newRow("outage") << ErrorKind::MetaUnavailable << u"Facebook is temporarily unavailable."_s
                            << u"Meta's side is failing. Retry in a few minutes."_s;
}

void ErrorTextTest::usesTheIssuesWords()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, message);
    QFETCH(const QString, explanation);
    const ErrorText text = errorText(Error(kind));
    QCOMPARE(text.message, message);
    QCOMPARE(text.explanation, explanation);
}

void ErrorTextTest::offersToRemoveAConsentThatIsOfNoUse()
{
    const QSet<ErrorKind> ends{ErrorKind::SessionChanged, ErrorKind::RoleForbids, ErrorKind::Declined,
                               ErrorKind::NoPages, ErrorKind::PagesHidden, ErrorKind::PageNotChosen,
                               ErrorKind::OtherLogin, ErrorKind::Cancelled};
    for (int kind = 0; kind < kinds; ++kind) {
        Error error{ErrorKind(kind)};
        error.leavesConsent = true;
        const auto buttons = errorText(error).buttons;
        const bool offers = !buttons.empty() && buttons.back().action == ErrorAction::RemoveAccess;
        QVERIFY2(offers == ends.contains(error.kind), qPrintable(errorText(error).message));
        QVERIFY(buttons.size() <= 3); // what a Notice has room for
    }
    Error late(ErrorKind::Cancelled);
    late.leavesConsent = true;
    QCOMPARE(errorText(late).message, u"The connect was cancelled."_s);
}

void ErrorTextTest::offersToLookIntoPortfoliosUntilThatWasDone()
{
    const QSet<ErrorKind> lacking{ErrorKind::NoPages, ErrorKind::PagesHidden, ErrorKind::PageNotChosen};
    const auto offers = [](const Error& error) {
        const auto buttons = errorText(error).buttons;
        return std::ranges::find(buttons, ErrorAction::AskPortfolios, &ErrorButton::action) != buttons.end();
    };
    for (int kind = 0; kind < kinds; ++kind) {
        Error error{ErrorKind(kind)};
        QVERIFY2(offers(error) == lacking.contains(error.kind), qPrintable(errorText(error).message));
        error.sawPortfolios = true;
        QVERIFY2(!offers(error), qPrintable(errorText(error).message));
        QVERIFY(!lacking.contains(error.kind) || !errorText(error).buttons.empty());
    }
}

void ErrorTextTest::namesHostReasonAndTime()
{
    Error insecure(ErrorKind::InsecureConnection, {}, u"The certificate has expired"_s);
    insecure.host = u"graph.facebook.com"_s;
    QCOMPARE(errorText(insecure).message, u"The connection to graph.facebook.com is not secure."_s);
    QVERIFY(errorText(insecure).explanation.contains("The reason: The certificate has expired. "_L1));

    Error limited(ErrorKind::RateLimited);
    limited.retryAt = QDateTime({2026, 11, 23}, {14, 12}, Qt::LocalTime).toUTC();
    QVERIFY(errorText(limited).explanation.endsWith(" Next try at 23/11/2026 14:12."_L1));

    Error other(ErrorKind::DatabaseOtherAddress);
    other.host = u"http://127.0.0.1:8787"_s;
    QVERIFY(errorText(other).explanation.contains("It was made with http://127.0.0.1:8787, "_L1));

    Error proxy(ErrorKind::ProxyNeedsSignIn);
    proxy.host = u"proxy.example"_s;
    QCOMPARE(errorText(proxy).message, u"The proxy proxy.example asks for a sign-in."_s);

    // The activity log keeps the kind and not the host.
    QCOMPARE(errorText(Error(ErrorKind::InsecureConnection)).message, u"The connection is not secure."_s);
    QCOMPARE(errorText(Error(ErrorKind::ProxyNeedsSignIn)).message, u"The proxy asks for a sign-in."_s);
}

void ErrorTextTest::addsFacebooksWordsToOurs()
{
    const QString said = u"We limit how often you can do this.\nTry <b>later</b>."_s;
    QCOMPARE(errorText(Error(ErrorKind::MetaRefused, {}, said)).explanation, said);
    const ErrorText ours = errorText(Error(ErrorKind::AppRefused));
    const ErrorText both = errorText(Error(ErrorKind::AppRefused, {}, said));
    QCOMPARE(both.message, ours.message);
    QCOMPARE(both.explanation, ours.explanation + u"\nFacebook says: "_s + said);
}

void ErrorTextTest::keepsCodesOutOfTheSentences()
{
    for (int kind = 1; kind < kinds; ++kind) {
        const ErrorText text = errorText(Error(ErrorKind(kind), u"Meta error 4711, trace AbCd"_s));
        QCOMPARE(text.details, u"Meta error 4711, trace AbCd"_s);
        QVERIFY2(!text.message.contains("4711"_L1) && !text.explanation.contains("4711"_L1), qPrintable(text.message));
    }
}

QTEST_APPLESS_MAIN(ErrorTextTest)

#include "tst_errortext.moc"
