#include "ui/shared/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"pagekeep_"_s;

struct Name
{
    QLatin1StringView code;
    QStringView name;
};

// As headings, in the order in which they are offered; the locale data has "American English" and "español de España".
constexpr std::array<Name, 8> names{{
    {"en"_L1, u"English"},
    {"de"_L1, u"Deutsch"},
    {"fr"_L1, u"Français"},
    {"es"_L1, u"Español"},
    {"pt_BR"_L1, u"Português (Brasil)"},
    {"ja"_L1, u"日本語"},
    {"zh_CN"_L1, u"简体中文"},
    {"ar"_L1, u"العربية"},
}};

std::size_t placeOf(const QString& code)
{
    const auto isIt = [&code](const Name& each) { return code == each.code; };
    return std::size_t(std::ranges::find_if(names, isIt) - names.begin());
}

/// Whether whoever reads the one reads the other: Portuguese of any country, but not both kinds of Chinese writing.
bool isSameLanguage(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

Language::Language(const QString& code, const QString& folder) : m_folder(folder), m_codes(codesIn(folder))
{
    use(code);
}

Language::~Language()
{
    remove();
    QLocale::setDefault(m_system);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

QStringList Language::codesIn(const QString& folder)
{
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(prefix.size()).chopped(3));
    std::ranges::stable_sort(codes, {}, placeOf);
    return codes;
}

QString Language::nameOf(const QString& code)
{
    const std::size_t place = placeOf(code);
    return place < names.size() ? names[place].name.toString() : QLocale(code).nativeLanguageName();
}

/// The first of the languages that the person set up the system for.
QString Language::codeOfSystem() const
{
    for (const QString& wanted : m_system.uiLanguages()) {
        const QLocale locale(wanted);
        const auto found =
            std::ranges::find_if(m_codes, [&](const QString& code) { return isSameLanguage(QLocale(code), locale); });
        if (found != m_codes.end())
            return *found;
    }
    return u"en"_s; // the source's
}

void Language::use(const QString& code)
{
    const bool isChosen = m_codes.contains(code);
    const QString shown = isChosen ? code : codeOfSystem();
    const QLocale locale(shown);
    // Who speaks German in Austria and chooses German still writes numbers and dates as at home.
    const bool isOfSystem = isSameLanguage(locale, m_system) &&
                            (!shown.contains(u'_') || locale.territory() == m_system.territory());
    // Before the words: whatever is said anew writes its numbers and dates by this, and stands at this side.
    QLocale::setDefault(isChosen && !isOfSystem ? locale : m_system);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    remove();
    const QString ofQt = u"qtbase_"_s + shown;
    if (m_ofQt.load(ofQt, m_folder) || m_ofQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(prefix + shown, m_folder))
        QCoreApplication::installTranslator(&m_ours);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
}
