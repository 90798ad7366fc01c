/// Activity as a person uses it: the real panel over a real database, by keyboard and by what a screen reader is told.

#include "tests/ui/activitydesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ActivityPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpDesk(m_translator); }
    void init() { m_desk = std::make_unique<ActivityDesk>(); }
    void cleanup() { m_desk.reset(); }

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

    void aFailureStaysUntilARetry();
    void isUsedByKeyboardAlone();
    void keepsItsFiltersInAnotherLanguage();

private:
    std::unique_ptr<ActivityDesk> m_desk;
    QTranslator m_translator;
};

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
    addRowsOfRoles();
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
