/// Activity as a person uses it: the real panel over a real database, by keyboard and by what a screen reader is told.

#include "tests/support/fakekeystore.h"
#include "tests/support/parts.h"

#include "app/base/work.h"
#include "app/workspace/activity.h"
#include "app/workspace/members.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypanel.h"
#include "ui/activity/activitytext.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int bound = 30'000; // ms

/// What a screen reader calls it: by its label, where it has one.
QString nameOf(QWidget* widget)
{
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    for (const auto& [other, relation] : accessible->relations(QAccessible::Label)) {
        if (relation == QAccessible::Label)
            return other->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

const QString password = u"harbour light 2026"_s;

/// Whether this process has a file open there. One that is not whole yet has no name in its folder.
bool isWritingIn(const QString& folder)
{
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& descriptor : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        char target[4096];
        const ssize_t length =
            readlink(qPrintable(descriptors.filePath(descriptor)), target, sizeof target); // QFile reads no link "(deleted)"
        if (length > 0 && QByteArrayView(target, length).startsWith(QFile::encodeName(folder)))
            return true;
    }
    return false;
}

/// A data folder with a workspace, its owner Maya Lind at the window, and the panel.
struct Desk
{
    Desk()
        : parts(folder.path(), *Meta::Address::standIn(u"http://127.0.0.1:9"_s), keys, {},
                {Clock::system().elapsed, [this] { return now; }})
    {
        maya = parts.workspace.create({u"Sunrise Group"_s, u"Maya Lind"_s, Secret::ofTyped(password)})->session.member;
    }

    Member add(const QString& name, Role role)
    {
        return {*members.add({name, role, Secret::ofTyped(password)}), name, role};
    }
    bool signInAs(const QString& name)
    {
        return parts.workspace.signOut() &&
               parts.workspace.signIn({name, Secret::ofTyped(password), Secret::ofTyped(password), false});
    }

    Activity line(ActivityKind kind, const Member& member, const QString& detail = {}) const
    {
        Activity line = Activities::line(now, member, kind);
        line.detail = detail;
        return line;
    }
    void record(const Activity& line, const std::vector<ActivityPage>& pages = {})
    {
        const auto connection = parts.database.open();
        QVERIFY(Activities::record(*connection, parts.workspace.session()->workspace, line, pages));
    }
    void recordMany(int count)
    {
        const auto connection = parts.database.open();
        auto transaction = Transaction::begin(*connection);
        for (int i = 0; i < count; ++i)
            QVERIFY(Activities::record(*connection, parts.workspace.session()->workspace,
                                       line(ActivityKind::SignOut, maya, u"line %1"_s.arg(i))));
        QVERIFY(transaction->commit());
    }

    /// The panel in a window of the size that the main window leaves it, its first rows read.
    void open()
    {
        panel = std::make_unique<ActivityPanel>(parts.workspace, activities, members, workers);
        panel->resize(908, 720);
        panel->show();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
        settle();
        QVERIFY(rows() > 0);
    }
    /// Until nothing is being read and nothing is waiting to be.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), bound);
    }
    bool isSettled() const
    {
        for (const QTimer* timer : panel->findChildren<QTimer*>()) {
            if (timer->isActive())
                return false;
        }
        return panel->findChildren<QFutureWatcherBase*>().isEmpty() && model()->findChildren<QFutureWatcherBase*>().isEmpty();
    }

    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : panel->findChildren<Widget*>()) {
            if (nameOf(widget) == name)
                return widget;
        }
        qWarning() << "nothing is called" << name;
        return nullptr;
    }
    QTableView* table() const { return named<QTableView>(u"Activity"_s); }
    ActivityModel* model() const { return panel->findChild<ActivityModel*>(); }
    int rows() const { return model()->rowCount(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, column).data(role).toString();
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
    QStringList details() const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(model()->line(row).detail);
        texts.removeAll(QString());
        return texts;
    }
    /// Every label that is to be seen.
    QString words() const
    {
        QStringList texts;
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void focus(QWidget* widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
    }
    /// Saves through the dialog that Export… opens.
    void exportTo(const QString& path, int filterSteps = 0)
    {
        QTest::keyClick(named<QPushButton>(u"Export…"_s), Qt::Key_Space);
        auto* dialog = panel->findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* filter = dialog->findChild<QComboBox*>(u"fileTypeCombo"_s);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(filter && name);
        for (int i = 0; i < filterSteps; ++i)
            QTest::keyClick(filter, Qt::Key_Down);
        name->setText(path); // typed, it would open its suggestions above the button
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->findChild<QFileDialog*>(), bound);
    }

    QDateTime now{{2026, 11, 24}, {14, 5, 6, 789}, Qt::UTC};
    QTemporaryDir folder;
    FakeKeyStore keys;
    Parts parts;
    Members members{parts.database, parts.workspace};
    Activities activities{parts.database, parts.workspace};
    Member maya;
    Workers workers;
    std::unique_ptr<ActivityPanel> panel;
};

const ActivityPage bakery{{u"101928374650001"_s}, u"Sunrise Bakery"_s};
const ActivityPage outdoor{{u"101928374650002"_s}, u"Northwind Outdoor"_s};
const ActivityPage cafe{{u"101928374650003"_s}, u"Harbor Light Café"_s};

} // namespace

class ActivityPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void says_data();
    void says();
    void hasWordsForEveryKind();
    void showsTheLines();
    void tellsTheChosenLineInFull();
    void showsNamesAsPlainText();

    void readsOnAsSomebodyScrolls();
    void newLinesMoveNothing();
    void newLinesAreSeenAtTheTop();
    void newLinesComeInOrderHoweverMany();
    void staysAModelThroughItAll();

    void filtersByPersonKindAndPage();
    void asksSeldomWhileSomebodyTypes();
    void showsTheAnswerToTheLastQuestion();
    void saysWhereNothingFits();
    void showsEachRoleWhatItMaySee_data();
    void showsEachRoleWhatItMaySee();
    void showsLessToWhoMaySeeLessFromNowOn();
    void hearsOfNewMembers();

    void exportsWhatTheFiltersLeave();
    void exportsTheFormatThatWasChosen();
    void anExportCanBeCancelled();
    void anExportThatFailsSaysSo();
    void anExportEndsWithThePanel();

    void aFailureStaysUntilARetry();
    void isUsedByKeyboardAlone();
    void keepsItsFiltersInAnotherLanguage();

private:
    std::unique_ptr<Desk> m_desk;
    QTranslator m_translator;
};

void ActivityPanelTest::initTestCase()
{
    qputenv("TZ", "Asia/Tokyo"); // nine hours ahead all year
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_translator.load(u":/i18n/pagekeep_en.qm"_s));
    QCoreApplication::installTranslator(&m_translator);
    Theme::apply(*qApp, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
}

void ActivityPanelTest::says_data()
{
    QTest::addColumn<Activity>("line");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    using enum ActivityKind;
    using enum ActivityOutcome;
    const MemberId maya{u"maya"_s};
    const MemberId noor{u"noor"_s};
    const auto row = [&](const QString& what, ActivityKind kind, const std::function<void(Activity&)>& set = {},
                         const QString& reason = {}) {
        Activity line;
        line.kind = kind;
        line.member = maya;
        line.memberName = u"Maya"_s;
        if (set)
            set(line);
        QTest::newRow(qPrintable(what)) << line << what << reason;
    };
    const auto of = [&](const MemberId& subject, const QString& from = {}, const QString& to = {}) {
        return [=](Activity& line) {
            line.subject = subject;
            line.subjectName = subject == noor ? u"Noor"_s : u"Maya"_s;
            line.oldValue = from;
            line.newValue = to;
        };
    };
    const auto failed = [](ErrorKind why, ActivityOutcome outcome = Failed) {
        return [=](Activity& line) {
            line.outcome = outcome;
            line.reason = why;
        };
    };
    const auto pages = [](int count) { return [=](Activity& line) { line.pages = count; }; };

    row(u"Created the workspace"_s, WorkspaceCreate);
    row(u"Renamed the workspace from Sunrise %2 Group to Harbour"_s, WorkspaceRename,
        of({}, u"Sunrise %2 Group"_s, u"Harbour"_s));
    row(u"Signed in"_s, SignIn);
    row(u"Sign-in failed"_s, SignIn, failed(ErrorKind::SignInRefused), u"That name or password is not right."_s);
    row(u"Signed out"_s, SignOut);
    row(u"Changed their own password"_s, PasswordChange);
    row(u"Reset Noor's password"_s, PasswordReset, of(noor));
    row(u"Set a new password with the recovery code"_s, Recovery);
    row(u"Made a new recovery code"_s, RecoveryCode);
    row(u"Added Noor as Manager"_s, MemberAdd, of(noor, {}, u"manager"_s));
    row(u"Renamed Noor to Noor B."_s, MemberRename, of(noor, u"Noor"_s, u"Noor B."_s));
    row(u"Changed their own name from Maya to Mia"_s, MemberRename, of(maya, u"Maya"_s, u"Mia"_s));
    row(u"Changed Noor's role from Admin to Viewer"_s, RoleChange, of(noor, u"admin"_s, u"viewer"_s));
    row(u"Changed their own role from Owner to Admin"_s, RoleChange, of(maya, u"owner"_s, u"admin"_s));
    row(u"Disabled Noor"_s, MemberDisable, of(noor));
    row(u"Enabled Noor again"_s, MemberEnable, of(noor));
    row(u"Set the Meta app to App ID 1000000000000001"_s, MetaAppChange, of({}, {}, u"1000000000000001"_s));
    row(u"Made a new key for the tokens"_s, KeyChange);
    row(u"Connected 1 Page"_s, Connect, pages(1));
    row(u"Connected 3 Pages"_s, Connect, pages(3));
    row(u"Connected 12,500 Pages"_s, Connect, pages(12'500));
    row(u"Connecting Pages was declined at Facebook"_s, Connect, failed(ErrorKind::Declined, Declined),
        u"You declined the permissions Facebook requested."_s);
    row(u"Connecting Pages failed"_s, Connect, failed(ErrorKind::InsecureConnection), u"The connection is not secure."_s);
    row(u"Reconnected 1 Page"_s, Reconnect, pages(1));
    row(u"Reconnected 2 Pages"_s, Reconnect, pages(2));
    row(u"Reconnecting Pages was declined at Facebook"_s, Reconnect, failed(ErrorKind::Declined, Declined),
        u"You declined the permissions Facebook requested."_s);
    row(u"Reconnecting Pages failed"_s, Reconnect, failed(ErrorKind::NoConnection), u"Pagekeep could not reach Facebook."_s);
}

void ActivityPanelTest::says()
{
    QFETCH(Activity, line);
    QFETCH(QString, what);
    QFETCH(QString, reason);
    QCOMPARE(ActivityText::what(line), what);
    QCOMPARE(ActivityText::reason(line), reason);
}

void ActivityPanelTest::hasWordsForEveryKind()
{
    const QList<ActivityKind> kinds = ActivityText::kinds();
    QStringList names;
    for (const ActivityKind kind : kinds)
        names.append(ActivityText::kindName(kind));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    // As many as there are: the last one's number tells.
    QCOMPARE(kinds.size(), int(ActivityKind::RevocationForget) + 1);
    QCOMPARE(QSet<ActivityKind>(kinds.begin(), kinds.end()).size(), kinds.size());
}

void ActivityPanelTest::showsTheLines()
{
    Activity declined = m_desk->line(ActivityKind::Connect, m_desk->maya);
    declined.outcome = ActivityOutcome::Declined;
    declined.reason = ErrorKind::Declined;
    Activity unknown = m_desk->line(ActivityKind::SignIn, {});
    unknown.outcome = ActivityOutcome::Failed;
    unknown.reason = ErrorKind::SignInRefused;
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {bakery, cafe, outdoor});
    m_desk->record(m_desk->line(ActivityKind::Reconnect, m_desk->maya), {cafe});
    m_desk->record(declined);
    m_desk->record(unknown);
    m_desk->open();

    QStringList heads;
    for (int column = 0; column < m_desk->model()->columnCount(); ++column)
        heads.append(m_desk->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads, (QStringList{u"When"_s, u"Who"_s, u"What"_s, u"Page"_s, u"Outcome"_s}));
    using Model = ActivityModel;
    QCOMPARE(m_desk->column(Model::WhoColumn),
             (QStringList{u"Unknown"_s, u"Maya Lind"_s, u"Maya Lind"_s, u"Maya Lind"_s, u"Maya Lind"_s, u"Maya Lind"_s}));
    QCOMPARE(m_desk->column(Model::WhatColumn),
             (QStringList{u"Sign-in failed"_s, u"Connecting Pages was declined at Facebook"_s, u"Reconnected 1 Page"_s,
                          u"Connected 3 Pages"_s, u"Signed in"_s, u"Created the workspace"_s}));
    QCOMPARE(m_desk->column(Model::PageColumn),
             (QStringList{{}, {}, u"Harbor Light Café"_s, u"Sunrise Bakery and 2 more"_s, {}, {}}));
    QCOMPARE(m_desk->column(Model::OutcomeColumn),
             (QStringList{u"Failed"_s, u"Declined"_s, u"Done"_s, u"Done"_s, u"Done"_s, u"Done"_s}));
    QCOMPARE(m_desk->cell(0, Model::WhenColumn), u"24/11/2026 23:05"_s);
    const QString inFull = u"Tuesday, 24 November 2026 23:05:06"_s;
    QVERIFY(m_desk->cell(0, Model::WhenColumn, Qt::ToolTipRole).contains(inFull));
    QVERIFY(m_desk->cell(0, Model::WhenColumn, Qt::AccessibleDescriptionRole).contains(inFull));
    QCOMPARE(m_desk->cell(1, Model::OutcomeColumn, Qt::AccessibleDescriptionRole),
             u"You declined the permissions Facebook requested."_s);
    QCOMPARE(m_desk->cell(3, Model::PageColumn, Qt::AccessibleDescriptionRole), u"ID 101928374650001"_s);

    auto* accessible = QAccessible::queryAccessibleInterface(m_desk->table());
    QCOMPARE(accessible->role(), QAccessible::Table);
    QCOMPARE(accessible->tableInterface()->rowCount(), 6);
    QCOMPARE(accessible->tableInterface()->cellAt(2, 2)->text(QAccessible::Name), u"Reconnected 1 Page"_s);
}

void ActivityPanelTest::tellsTheChosenLineInFull()
{
    Activity refused = m_desk->line(ActivityKind::Reconnect, m_desk->maya, u"HTTP 400, code 100, trace AbC"_s);
    refused.outcome = ActivityOutcome::Failed;
    refused.reason = ErrorKind::MetaRefused;
    m_desk->record(refused, {bakery, cafe});
    m_desk->open();
    QVERIFY(m_desk->words().contains(u"Choose a line to see it in full."_s));
    QVERIFY(m_desk->cell(0, ActivityModel::OutcomeColumn, Qt::ToolTipRole).contains(u"HTTP 400, code 100, trace AbC"_s));

    m_desk->focus(m_desk->table()); // which chooses the first
    QCOMPARE(m_desk->table()->selectionModel()->selectedRows().size(), 1);
    const QString words = m_desk->words();
    QVERIFY2(words.contains(u"Reconnecting Pages failed\nTuesday, 24 November 2026 23:05:06"_s), qPrintable(words));
    QVERIFY2(words.contains(u" · Maya Lind\nSunrise Bakery and 1 more · ID 101928374650001\n"
                            "Facebook refused the request.\nHTTP 400, code 100, trace AbC"_s),
             qPrintable(words));

    QTest::keyClick(m_desk->table(), Qt::Key_Down);
    QVERIFY(m_desk->words().contains(u"Signed in\nTuesday"_s));
}

void ActivityPanelTest::showsNamesAsPlainText()
{
    const QString name = u"<b>Bold</b> <img src='file:///etc/hostname'> & co"_s;
    const Member bold = m_desk->add(name, Role::Admin);
    Activity line = m_desk->line(ActivityKind::Connect, bold, u"<i>code</i>"_s);
    line.subjectName = name;
    m_desk->record(line, {{{u"1"_s}, name}});
    m_desk->open();
    m_desk->focus(m_desk->table());
    for (const QLabel* label : m_desk->panel->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(m_desk->words().contains(name));
    for (const int column : {ActivityModel::WhoColumn, ActivityModel::WhatColumn, ActivityModel::PageColumn,
                             ActivityModel::OutcomeColumn}) {
        const QString tip = m_desk->cell(0, column, Qt::ToolTipRole);
        QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<i>"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
    }
    QCOMPARE(m_desk->cell(0, ActivityModel::WhoColumn), name);
    QVERIFY(m_desk->named<QComboBox>(u"Person"_s)->findText(name) > 0);
}

void ActivityPanelTest::readsOnAsSomebodyScrolls()
{
    m_desk->recordMany(2 * Activities::portion + 98); // and the two of the beginning
    m_desk->open();
    QCOMPARE(m_desk->rows(), Activities::portion);
    m_desk->focus(m_desk->table());
    QTest::keyClick(m_desk->table(), Qt::Key_PageDown);
    m_desk->settle();
    QCOMPARE(m_desk->rows(), Activities::portion); // not before it is needed
    QTest::keyClick(m_desk->table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 2 * Activities::portion, bound);
    QCOMPARE(m_desk->table()->currentIndex().row(), Activities::portion - 1);
    QScrollBar* bar = m_desk->table()->verticalScrollBar();
    bar->setValue(bar->maximum()); // as a mouse does
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 2 * Activities::portion + 100, bound);
    m_desk->settle();
    QVERIFY(!m_desk->model()->canFetchMore({}));
    for (int row = 0; row < m_desk->rows(); ++row)
        QCOMPARE(m_desk->model()->line(row).id, qint64(m_desk->rows() - row));
}

void ActivityPanelTest::newLinesMoveNothing()
{
    m_desk->recordMany(300);
    m_desk->open();
    QTableView* table = m_desk->table();
    m_desk->focus(table);
    const QModelIndex chosen = m_desk->model()->index(100, ActivityModel::WhatColumn);
    table->setCurrentIndex(chosen);
    table->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
    const qint64 id = m_desk->model()->line(100).id;
    const QRect place = table->visualRect(chosen);
    const QString words = m_desk->words();

    QSignalSpy resets(m_desk->model(), &QAbstractItemModel::modelReset);
    m_desk->recordMany(3);
    QVERIFY(m_desk->parts.workspace.rename(u"Harbour Group"_s)); // says changed(), and adds a line itself
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->model()->line(0).kind, ActivityKind::WorkspaceRename, bound);
    m_desk->settle();
    QCOMPARE(m_desk->rows(), 306);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(table->currentIndex().row(), 104);
    QCOMPARE(m_desk->model()->line(104).id, id);
    QCOMPARE(table->selectionModel()->selectedRows(), QModelIndexList{m_desk->model()->index(104, 0)});
    QCOMPARE(table->visualRect(table->currentIndex()), place);
    QCOMPARE(m_desk->words(), words);
    QVERIFY(table->hasFocus());
}

void ActivityPanelTest::newLinesAreSeenAtTheTop()
{
    m_desk->recordMany(100);
    m_desk->open();
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {bakery});
    m_desk->panel->readNewsSoon(); // what the window does when a connect has ended
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cell(0, ActivityModel::WhatColumn), u"Connected 1 Page"_s, bound);
    QCOMPARE(m_desk->table()->rowAt(1), 0);

    // What was hidden hears of it when it is seen again.
    m_desk->settle();
    m_desk->panel->hide();
    m_desk->record(m_desk->line(ActivityKind::Reconnect, m_desk->maya), {bakery});
    m_desk->panel->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cell(0, ActivityModel::WhatColumn), u"Reconnected 1 Page"_s, bound);
}

void ActivityPanelTest::newLinesComeInOrderHoweverMany()
{
    m_desk->recordMany(40);
    m_desk->open();
    m_desk->recordMany(2 * Activities::portion + 7);
    m_desk->panel->readNewsSoon();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 42 + 2 * Activities::portion + 7, bound);
    for (int row = 0; row < m_desk->rows(); ++row)
        QCOMPARE(m_desk->model()->line(row).id, qint64(m_desk->rows() - row));
}

// The tester asks for more whenever it looks, so it sees portions, news and resets follow each other.
void ActivityPanelTest::staysAModelThroughItAll()
{
    m_desk->recordMany(2 * Activities::portion);
    m_desk->open();
    const QAbstractItemModelTester tester(m_desk->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i) {
        m_desk->recordMany(11);
        m_desk->panel->readNewsSoon();
        m_desk->model()->fetchMore({});
        if (i % 2 == 1)
            m_desk->model()->ask({});
        m_desk->settle();
    }
    m_desk->model()->retranslate();
    while (m_desk->model()->canFetchMore({})) {
        m_desk->model()->fetchMore({});
        m_desk->settle();
    }
    QCOMPARE(m_desk->rows(), 2 * Activities::portion + 55 + 2);
    for (int row = 0; row < m_desk->rows(); ++row)
        QCOMPARE(m_desk->model()->line(row).id, qint64(m_desk->rows() - row));
}

void ActivityPanelTest::filtersByPersonKindAndPage()
{
    const Member noor = m_desk->add(u"Noor"_s, Role::Admin);
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya, u"a"_s), {bakery, cafe});
    m_desk->record(m_desk->line(ActivityKind::Connect, noor, u"b"_s), {cafe});
    m_desk->record(m_desk->line(ActivityKind::SignOut, noor, u"c"_s));
    m_desk->record(m_desk->line(ActivityKind::SignOut, m_desk->maya, u"d"_s));
    m_desk->open();
    auto* person = m_desk->named<QComboBox>(u"Person"_s);
    auto* kind = m_desk->named<QComboBox>(u"Kind"_s);
    auto* page = m_desk->named<QLineEdit>(u"Page"_s);
    QCOMPARE(m_desk->details(), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(person->currentText(), u"Everybody"_s);
    QCOMPARE(kind->currentText(), u"All kinds"_s);

    QTest::keyClicks(person, u"Noo"_s);
    QCOMPARE(person->currentText(), u"Noor"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), (QStringList{u"c"_s, u"b"_s}), bound);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), u"Connects"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), QStringList{u"b"_s}, bound);
    QTest::keyClick(person, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), (QStringList{u"b"_s, u"a"_s}), bound);
    QTest::keyClicks(page, u"BAKERY"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), QStringList{u"a"_s}, bound);
    page->selectAll();
    QTest::keyClicks(page, u"650003"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), (QStringList{u"b"_s, u"a"_s}), bound);
    QCOMPARE(m_desk->cell(1, ActivityModel::PageColumn), u"Harbor Light Café and 1 more"_s); // the one that was meant

    // New lines have to fit as well.
    m_desk->record(m_desk->line(ActivityKind::SignOut, m_desk->maya, u"e"_s));
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya, u"f"_s), {cafe});
    m_desk->panel->readNewsSoon();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), (QStringList{u"f"_s, u"b"_s, u"a"_s}), bound);
}

void ActivityPanelTest::asksSeldomWhileSomebodyTypes()
{
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya, u"a"_s), {bakery});
    m_desk->open();
    QSignalSpy answers(m_desk->model(), &QAbstractItemModel::modelReset);
    auto* page = m_desk->named<QLineEdit>(u"Page"_s);
    QElapsedTimer time;
    time.start();
    QTest::keyClicks(page, u"sunrise bakery"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->details(), QStringList{u"a"_s}, bound);
    m_desk->settle();
    QVERIFY(answers.size() >= 1);
    QVERIFY2(answers.size() <= time.elapsed() / 100, qPrintable(QString::number(answers.size())));
    QVERIFY(answers.size() < 14); // fewer than letters
}

// The answer to the question before may come late; it is nobody's any more.
void ActivityPanelTest::showsTheAnswerToTheLastQuestion()
{
    m_desk->recordMany(Activities::portion);
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya, u"a"_s), {bakery});
    m_desk->open();
    for (int i = 0; i < 20; ++i) {
        QSignalSpy answers(m_desk->model(), &QAbstractItemModel::modelReset);
        m_desk->model()->ask({});
        m_desk->model()->ask({{}, ActivityKind::Connect, {}});
        m_desk->settle();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(m_desk->details(), QStringList{u"a"_s});
    }
}

void ActivityPanelTest::saysWhereNothingFits()
{
    m_desk->open();
    QTest::keyClicks(m_desk->named<QLineEdit>(u"Page"_s), u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 0, bound);
    QVERIFY(m_desk->words().contains(u"No activity fits these filters."_s));
    QVERIFY(!m_desk->panel->findChild<QTableView*>()->isVisible());

    // News are looked for all the same.
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {{{u"7"_s}, u"Zebra Café"_s}});
    m_desk->panel->readNewsSoon();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 1, bound);
    QVERIFY(m_desk->table()->isVisible());
    QVERIFY(!m_desk->words().contains(u"No activity fits these filters."_s));
}

void ActivityPanelTest::showsEachRoleWhatItMaySee_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("seesAll");
    QTest::newRow("owner") << Role::Owner << true;
    QTest::newRow("admin") << Role::Admin << true;
    QTest::newRow("manager") << Role::Manager << false;
    QTest::newRow("viewer") << Role::Viewer << false;
}

void ActivityPanelTest::showsEachRoleWhatItMaySee()
{
    QFETCH(Role, role);
    QFETCH(bool, seesAll);
    m_desk->add(u"Noor"_s, role);
    QVERIFY(m_desk->signInAs(u"Noor"_s));
    m_desk->open();
    QCOMPARE(m_desk->column(ActivityModel::WhoColumn).contains(u"Maya Lind"_s), seesAll);
    QVERIFY(m_desk->column(ActivityModel::WhoColumn).contains(u"Noor"_s));

    auto* person = m_desk->named<QComboBox>(u"Person"_s);
    const QString reason = u"Your role sees only its own activity."_s;
    QCOMPARE(person->isEnabled(), seesAll);
    QCOMPARE(person->currentText(), seesAll ? u"Everybody"_s : u"Noor"_s);
    QCOMPARE(person->toolTip(), seesAll ? QString() : reason);
    QCOMPARE(person->accessibleDescription(), seesAll ? QString() : reason);
    QCOMPARE(m_desk->words().contains(u"owners and admins see everybody's"_s), !seesAll);
    QVERIFY(m_desk->named<QPushButton>(u"Export…"_s)->isEnabled());
}

void ActivityPanelTest::showsLessToWhoMaySeeLessFromNowOn()
{
    m_desk->add(u"Noor"_s, Role::Owner);
    Activity others = m_desk->line(ActivityKind::SignOut, {MemberId{u"somebody"_s}, u"Somebody"_s, Role::Viewer});
    m_desk->record(others);
    m_desk->open();
    auto* person = m_desk->named<QComboBox>(u"Person"_s);
    QVERIFY(m_desk->column(ActivityModel::WhoColumn).contains(u"Somebody"_s));
    QTest::keyClicks(person, u"Noor"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 0, bound);

    QVERIFY(m_desk->members.change(m_desk->maya.id, u"Maya Lind"_s, Role::Viewer));
    QTRY_VERIFY_WITH_TIMEOUT(!person->isEnabled(), bound);
    m_desk->settle();
    QCOMPARE(person->currentText(), u"Maya Lind"_s);
    QCOMPARE(m_desk->column(ActivityModel::WhoColumn).removeDuplicates(), m_desk->rows() - 1);
    QCOMPARE(m_desk->cell(0, ActivityModel::WhatColumn), u"Changed their own role from Owner to Viewer"_s);
}

void ActivityPanelTest::hearsOfNewMembers()
{
    m_desk->open();
    auto* person = m_desk->named<QComboBox>(u"Person"_s);
    QTest::keyClicks(person, u"Maya"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person->count(), 2, bound);
    QSignalSpy chosen(person, &QComboBox::currentIndexChanged);
    m_desk->add(u"Ben"_s, Role::Viewer);
    QTRY_COMPARE_WITH_TIMEOUT(person->count(), 3, bound);
    QCOMPARE(person->itemText(1), u"Ben"_s);
    QCOMPARE(person->currentText(), u"Maya Lind"_s);
    QCOMPARE(chosen.size(), 0);
}

void ActivityPanelTest::exportsWhatTheFiltersLeave()
{
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {bakery});
    m_desk->open();
    QTest::keyClick(m_desk->named<QComboBox>(u"Kind"_s), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 1, bound);
    const QString path = m_desk->folder.filePath(u"of bakery"_s); // the ending comes with the kind of file
    m_desk->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"1 line exported.\n"_s + path + u".csv"_s), bound);
    QFile file(path + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n"), 2);
    QVERIFY(content.contains("Sunrise Bakery") && !content.contains("sign-in"));
    QVERIFY(m_desk->named<QPushButton>(u"Export…"_s)->isEnabled());
}

void ActivityPanelTest::exportsTheFormatThatWasChosen()
{
    m_desk->open();
    const QString path = m_desk->folder.filePath(u"all"_s);
    m_desk->exportTo(path, 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"2 lines exported.\n"_s + path + u".json"_s), bound);
    QFile file(path + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 2);
}

void ActivityPanelTest::anExportCanBeCancelled()
{
    m_desk->recordMany(60'000); // takes longer than the 300 ms after which progress is shown
    m_desk->open();
    const QString path = m_desk->folder.filePath(u"all.csv"_s);
    m_desk->exportTo(path);
    auto* start = m_desk->named<QPushButton>(u"Export…"_s);
    auto* cancel = m_desk->named<QPushButton>(u"Cancel"_s);
    QVERIFY(!start->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), bound);
    static const QRegularExpression soFar(u"Exporting the activity\n[0-9]{1,2},[05]00 lines so far"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(soFar), bound);
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), bound);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!QFile::exists(path));
    for (const Notice* notice : m_desk->panel->findChildren<Notice*>())
        QVERIFY(!notice->isVisible()); // who cancels needs no message
}

void ActivityPanelTest::anExportThatFailsSaysSo()
{
    m_desk->open();
    m_desk->exportTo(m_desk->folder.filePath(u"pagekeep.sqlite/all.csv"_s)); // a file is no folder
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"The file could not be written."_s), bound);
    QVERIFY(m_desk->named<QPushButton>(u"Export…"_s)->isEnabled());
    QTest::keyClick(m_desk->named<QPushButton>(u"Dismiss"_s), Qt::Key_Space);
    QVERIFY(!m_desk->words().contains(u"The file could not be written."_s));
}

// Whoever signs out takes the panel away, and with it what was being written.
void ActivityPanelTest::anExportEndsWithThePanel()
{
    const QTemporaryDir elsewhere;
    m_desk->recordMany(60'000);
    m_desk->open();
    const QString path = elsewhere.filePath(u"all.csv"_s);
    m_desk->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"00 lines so far"_s), bound);
    QVERIFY(isWritingIn(elsewhere.path()));
    m_desk->panel.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isWritingIn(elsewhere.path()), bound);
    QVERIFY(!QFile::exists(path));
}

void ActivityPanelTest::aFailureStaysUntilARetry()
{
    m_desk->recordMany(10);
    m_desk->open();
    const Inspector inspector(m_desk->parts.database.path());
    inspector.rows(u"ALTER TABLE activity RENAME TO elsewhere"_s);
    QTest::keyClick(m_desk->named<QComboBox>(u"Kind"_s), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"Pagekeep could not use its database."_s), bound);
    QCOMPARE(m_desk->rows(), 0); // no rows that answer another question
    inspector.rows(u"ALTER TABLE elsewhere RENAME TO activity"_s);
    QTest::keyClick(m_desk->named<QComboBox>(u"Kind"_s), Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 12, bound);
    QVERIFY(m_desk->words().contains(u"Pagekeep could not use its database."_s));

    inspector.rows(u"ALTER TABLE activity RENAME TO elsewhere"_s);
    m_desk->model()->ask({});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 0, bound);
    inspector.rows(u"ALTER TABLE elsewhere RENAME TO activity"_s);
    QTest::keyClick(m_desk->named<QPushButton>(u"Retry"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 12, bound);
    QVERIFY(!m_desk->words().contains(u"Pagekeep could not use its database."_s));
}

void ActivityPanelTest::isUsedByKeyboardAlone()
{
    m_desk->record(m_desk->line(ActivityKind::Connect, m_desk->maya), {bakery});
    m_desk->open();
    QStringList way;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way.append(nameOf(QApplication::focusWidget()));
    }
    QCOMPARE(way, (QStringList{u"Export…"_s, u"Person"_s, u"Kind"_s, u"Page"_s, u"Activity"_s}));
    QCOMPARE(m_desk->table()->currentIndex().row(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_desk->table()->currentIndex().row(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClicks(QApplication::focusWidget(), u"bakery"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 1, bound);
    QCOMPARE(m_desk->cell(0, ActivityModel::WhatColumn), u"Connected 1 Page"_s);
    QVERIFY(m_desk->named<QLineEdit>(u"Page"_s)->hasFocus());
}

void ActivityPanelTest::keepsItsFiltersInAnotherLanguage()
{
    m_desk->open();
    auto* person = m_desk->named<QComboBox>(u"Person"_s);
    auto* kind = m_desk->named<QComboBox>(u"Kind"_s);
    QTest::keyClicks(person, u"Maya"_s);
    kind->setCurrentIndex(kind->findText(u"Sign-ins"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(), 1, bound);
    QSignalSpy resets(m_desk->model(), &QAbstractItemModel::modelReset);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_desk->panel.get(), &change);
    m_desk->settle();
    QCOMPARE(person->currentText(), u"Maya Lind"_s);
    QCOMPARE(kind->currentText(), u"Sign-ins"_s);
    QCOMPARE(m_desk->rows(), 1);
    QCOMPARE(resets.size(), 0);
}

QTEST_MAIN(ActivityPanelTest)

#include "tst_activitypanel.moc"
