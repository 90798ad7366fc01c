/// \file Not a test: photographs every screen of the program, and the login window, for whoever looks at them. See
/// packaging/screens.sh.
///   screens light|dark|arabic|large FOLDER    as FOLDER/SCREEN-LOOK.png, replacing what is there

#include "tests/support/screen.h"
#include "tests/ui/stage.h"
#include "tests/ui/tour.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QLocale>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

constexpr int restBound = 3'000; // ms; what moves for ever is photographed all the same

/// A language, and the way back to the English that it was made from.
class Language : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        if (!text.isEmpty()) {
            const std::scoped_lock lock(m_mutex);
            m_english.insert(text, QString::fromUtf8(source));
        }
        return text;
    }
    QString english(const QString& shown) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_english.value(shown, shown);
    }

private:
    mutable std::mutex m_mutex; // work says things, too
    mutable QHash<QString, QString> m_english;
};

} // namespace

class Screens : public QObject
{
    Q_OBJECT

public:
    Screens(QString look, QString folder, const Language& language)
        : m_look(std::move(look)), m_folder(std::move(folder))
    {
        m_visitor.english = [&language](const QString& shown) { return language.english(shown); };
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
    void loginWindow();

private:
    void photograph(const QString& screen, QWidget& window);
    void save(const QString& name, const std::function<QImage()>& look);

    QString m_look;
    QString m_folder;
    Tour::Visitor m_visitor;
};

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
        Theme::apply(*qApp, look == "dark"_L1);
        QApplication::setCursorFlashTime(0);
        Language language;
        if (look == "arabic"_L1) {
            QLocale::setDefault(QLocale(QLocale::Arabic));
            QApplication::setLayoutDirection(Qt::RightToLeft);
            if (language.load(u":/i18n/pagekeep_ar.qm"_s))
                QCoreApplication::installTranslator(&language);
            else
                qWarning("there is no Arabic catalogue: English words, from right to left");
        }
        Screens screens(look, folder, language);
        return QTest::qExec(&screens, QStringList{u"screens"_s});
    });
}

#include "screens.moc"
