#pragma once
/// \file The language of everything that is seen: which catalogues there are, and the change from one to another while
/// the program runs.

#include <QLocale>
#include <QStringList>
#include <QTranslator>

/// Made once there is a QGuiApplication, one at a time; when it goes, the source's own words and the locale from before
/// are back.
class Language
{
public:
    /// Uses the language; the default locale of this moment is taken for the system's.
    /// \param folder holds pagekeep_<code>.qm, and may hold Qt's own qtbase_<code>.qm
    explicit Language(const QString& code = {}, const QString& folder = QStringLiteral(":/i18n"));
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Codes, such as "pt_BR", in the order in which they are offered.
    static QStringList codesIn(const QString& folder);
    /// What speakers of the language call it.
    static QString nameOf(const QString& code);

    /// Everything that handles LanguageChange says what it says in this language, from the next turn of the event loop.
    /// \param code empty for the system's language; so is one for which there is no catalogue
    void use(const QString& code);

private:
    QString codeOfSystem() const;
    void remove();

    const QString m_folder;
    const QStringList m_codes;
    const QLocale m_system;
    QTranslator m_ours;
    QTranslator m_ofQt; ///< the standard buttons and menus
};
