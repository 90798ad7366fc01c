/// \file Not a test: photographs every screen of the program, and the login window, for whoever looks at them. See
/// packaging/screens.sh.
///   screens light|dark|arabic|large FOLDER    as FOLDER/SCREEN-LOOK.png, replacing what is there

#include "tests/support/screen.h"
#include "tests/ui/stage.h"
#include "tests/ui/tour.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QScreen>
#include <QTest>
#include <QXmlStreamReader>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int restBound = 3'000; // ms; what moves for ever is photographed all the same

/// From the catalogue's words back to the English that they were made from.
QHash<QString, QString> englishOf(const QString& catalogue)
{
    QFile file(catalogue);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(catalogue));
    QHash<QString, QString> english;
    QString source;
    QXmlStreamReader xml(&file);
    while (xml.readNext() != QXmlStreamReader::EndDocument && !xml.hasError()) {
        if (xml.isStartElement() && xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1)
            english.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements), source);
    }
    return english;
}

} // namespace

class Screens : public QObject
{
    Q_OBJECT

public:
    Screens(QString look, QString folder) : m_look(std::move(look)), m_folder(std::move(folder))
    {
        if (m_look == "arabic"_L1)
            m_english = englishOf(QStringLiteral(PAGEKEEP_SOURCE_DIR) + u"/translations/pagekeep_ar.ts"_s);
        m_visitor.english = [this](const QString& shown) { return m_english.value(shown, shown); };
        m_visitor.prepare = [this](const QString& dataFolder) { choose(dataFolder); };
        m_visitor.look = [this](const QString& screen, QWidget& window) { photograph(screen, window); };
    }

private Q_SLOTS:
    void entry() { Tour::entry(m_visitor); }
    void connecting() { Tour::connecting(m_visitor); }
    void pages() { Tour::pages(m_visitor); }
    void disconnecting() { Tour::disconnecting(m_visitor); }
    void lostKey() { Tour::lostKey(m_visitor); }
    void members() { Tour::members(m_visitor); }
    void activity() { Tour::activity(m_visitor); }
    void general() { Tour::general(m_visitor); }
    void help() { Tour::help(m_visitor); }
    void loginWindow();

private:
    void choose(const QString& dataFolder) const;
    void photograph(const QString& screen, QWidget& window);
    void save(const QString& name, const std::function<QImage()>& look);

    QString m_look;
    QString m_folder;
    QHash<QString, QString> m_english;
    Tour::Visitor m_visitor;
};

/// As a person has chosen it in Settings → General.
void Screens::choose(const QString& dataFolder) const
{
    QFile file(dataFolder + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\nappearance=" + QByteArray(m_look == "dark"_L1 ? "dark" : "light") +
               "\nlanguage=" + (m_look == "arabic"_L1 ? "ar" : "en") + '\n');
}

void Screens::photograph(const QString& screen, QWidget& window)
{
    const auto grab = [&window] { return window.grab().toImage(); };
    save(screen, grab);
    if (!screen.startsWith("integrations"_L1))
        return;
    const QSize before = window.size();
    window.resize(window.minimumSize());
    save(screen + u"-small"_s, grab);
    window.resize(before);
}

/// Once two looks are the same, so that nothing half painted is kept.
void Screens::save(const QString& name, const std::function<QImage()>& look)
{
    constexpr int pause = 400; // ms; more than the 300 after which progress is shown
    QImage before;
    QImage now = look();
    QElapsedTimer time;
    time.start();
    while (before != now && time.elapsed() < restBound) {
        before = now;
        QTest::qWait(pause);
        now = look();
    }
    QVERIFY(now.save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_look)));
}

/// Its own program, which has the screen's pixels only.
void Screens::loginWindow()
{
    Stage stage({u"--consent"_s, u"ask"_s});
    stage.english = m_visitor.english;
    choose(stage.settings.dataFolder);
    stage.clock.setCalendar(QDateTime::currentDateTimeUtc()); // by which the window tells how long the link is good
    QVERIFY(stage.startWithWorkspace());
    QVERIFY(stage.openDialog());
    QTRY_VERIFY_WITH_TIMEOUT(Stage::loginProcesses().contains(Screen::activeProcess()), bound);
    save(u"login-window"_s,
         [] { return QGuiApplication::primaryScreen()->grabWindow(Screen::activeWindow()).toImage(); });
}

int main(int argc, char* argv[])
{
    const QStringList looks{u"light"_s, u"dark"_s, u"arabic"_s, u"large"_s};
    const QString look = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString folder = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (!looks.contains(look) || folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "Usage: screens %s FOLDER\n", qPrintable(looks.join(u'|')));
        return 2;
    }
    if (look == "large"_L1)
        qputenv("QT_SCALE_FACTOR", "2");
    return runTest(argc, argv, [&] {
        QApplication::setCursorFlashTime(0);
        Screens screens(look, folder);
        return QTest::qExec(&screens, QStringList{u"screens"_s});
    });
}

#include "screens.moc"
