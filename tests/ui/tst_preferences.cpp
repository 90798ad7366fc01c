/// \file What is kept of a person's choices for this computer, and how.

#include "ui/shared/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workers = std::make_unique<Workers>();
    }

    void areTheSystemsUntilSomethingIsChosen()
    {
        const Preferences preferences(file(), *m_workers);
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.appearance(), Appearance::System);
        QVERIFY(!preferences.windowSize().isValid());
        QVERIFY(!preferences.isWindowMaximized());
        QVERIFY(!QFile::exists(file()));
    }

    void areThereAtTheNextStart()
    {
        {
            Preferences preferences(file(), *m_workers);
            const QSignalSpy language(&preferences, &Preferences::languageChanged);
            const QSignalSpy appearance(&preferences, &Preferences::appearanceChanged);
            preferences.setLanguage(u"pt_BR"_s);
            preferences.setLanguage(u"pt_BR"_s);
            preferences.setAppearance(Appearance::Dark);
            preferences.setWindow({1024, 768}, true);
            QCOMPARE(language.count(), 1);
            QCOMPARE(appearance.count(), 1);
        }
        m_workers = std::make_unique<Workers>(); // the old ones have waited for the writing
        const Preferences preferences(file(), *m_workers);
        QCOMPARE(preferences.language(), u"pt_BR"_s);
        QCOMPARE(preferences.appearance(), Appearance::Dark);
        QCOMPARE(preferences.windowSize(), QSize(1024, 768));
        QVERIFY(preferences.isWindowMaximized());
    }

    void areWrittenWhileTheProgramRuns()
    {
        Preferences preferences(file(), *m_workers);
        preferences.setLanguage(u"de"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QSettings(file(), QSettings::IniFormat).value("window/language").toString(), u"de"_s,
                                  20'000);
    }

    void leaveAloneWhatElseTheFileKeeps()
    {
        QSettings(file(), QSettings::IniFormat).setValue("loginWindow/size", QSize(640, 800));
        {
            Preferences preferences(file(), *m_workers);
            preferences.setAppearance(Appearance::Light);
        }
        m_workers.reset();
        QSettings settings(file(), QSettings::IniFormat);
        QCOMPARE(settings.value("loginWindow/size").toSize(), QSize(640, 800));
        QCOMPARE(settings.value("window/appearance").toString(), u"light"_s);
        QCOMPARE(settings.allKeys().size(), 2);
    }

    void takeWhatTheyDoNotKnowForTheSystems()
    {
        QSettings(file(), QSettings::IniFormat).setValue("window/appearance", u"sepia"_s);
        const Preferences preferences(file(), *m_workers);
        QCOMPARE(preferences.appearance(), Appearance::System);
    }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workers> m_workers;
};

QTEST_GUILESS_MAIN(PreferencesTest)

#include "tst_preferences.moc"
