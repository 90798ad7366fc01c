#include "ui/help/aboutdialog.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/widgets.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 56;

QString licence()
{
    QFile file(u":/LICENSE"_s); // in the program itself
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Its lines are those of the file; here they go by the width.
    static const QRegularExpression withinParagraph(u"(?<!\\n)\\n(?!\\n)"_s);
    return QString::fromUtf8(file.readAll()).trimmed().replace(withinParagraph, u" "_s);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent), m_icon(Widgets::label({}, "", this)), m_name(Widgets::label({}, "title", this)),
      m_version(Widgets::paragraph({}, "muted", this)), m_meta(Widgets::paragraph({}, "", this)),
      m_licenceTitle(Widgets::label({}, "strong", this)), m_licence(new QPlainTextEdit(licence(), this)),
      m_partsTitle(Widgets::label({}, "strong", this)), m_parts(Widgets::paragraph({}, "", this)),
      m_close(Widgets::button({}, "primary", this))
{
    m_icon->setPixmap(
        Icons::pixmap(u"pagekeep"_s, iconSize, Theme::color(Theme::Role::Accent), devicePixelRatioF()));
    for (QLabel* label : {m_name, m_version, m_meta, m_parts})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licence->setReadOnly(true);
    m_licence->setTabChangesFocus(true);
    m_licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licence->setMinimumHeight(40 * Theme::step);
    m_close->setDefault(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_version);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addSpacing(4);
    layout->addWidget(m_meta);
    layout->addSpacing(8);
    layout->addWidget(m_partsTitle);
    layout->addWidget(m_parts);
    layout->addSpacing(8);
    layout->addWidget(m_licenceTitle);
    layout->addWidget(m_licence, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resize(560, sizeHint().height());
    m_close->setFocus();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Pagekeep"));
    m_name->setText(tr("Pagekeep"));
    m_version->setText(tr("Version %1, with Qt %2").arg(u"" PAGEKEEP_VERSION ""_s, QString::fromLatin1(qVersion())));
    m_meta->setText(tr("Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta."));
    m_partsTitle->setText(tr("Made with"));
    m_parts->setText(QStringList{tr("Qt, under the GNU Lesser General Public License, version 3"),
                                 tr("Chromium, through Qt WebEngine, under the BSD licence and others"),
                                 tr("QtKeychain, under the modified BSD licence"),
                                 tr("libsodium, under the ISC licence"),
                                 tr("SQLite, in the public domain")}
                         .join(u'\n'));
    m_licenceTitle->setText(tr("Licence of Pagekeep"));
    m_licence->setAccessibleName(tr("Licence of Pagekeep"));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(
            Icons::pixmap(u"pagekeep"_s, iconSize, Theme::color(Theme::Role::Accent), devicePixelRatioF()));
    QDialog::changeEvent(event);
}
