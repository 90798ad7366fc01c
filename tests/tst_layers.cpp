/// Who may include whom: every #include line of app/ and ui/ against the table of the architecture.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One row: files under `folder` may include what stands under one of `others`, and their own folder. An entry is a
/// folder, or the path of one file without its ending.
struct Row
{
    QString folder;
    QStringList others;
};

/// The value types that every subject of ui/ may know: no services, no files, no network.
const QStringList valueTypes{u"app/base"_s, u"app/workspace/session"_s, u"app/workspace/role"_s, u"app/meta/types"_s,
                             u"app/integrations/page"_s, u"app/posts/post"_s};
const QStringList everything{u"app"_s,          u"ui/mainwindow"_s, u"ui/program"_s, u"ui/singleinstance"_s,
                             u"ui/shared"_s,    u"ui/setup"_s,      u"ui/help"_s,    u"ui/integrations"_s,
                             u"ui/members"_s,   u"ui/activity"_s,   u"ui/general"_s, u"ui/posts"_s,
                             u"ui/notify"_s}; // but never ui/login

const std::vector<Row> table{
    {u"app/base"_s, {}},
    {u"app/storage"_s, {u"app/base"_s}},
    {u"app/meta"_s, {u"app/base"_s}},
    {u"app/vault"_s, {u"app/base"_s, u"app/storage"_s}},
    {u"app/workspace"_s, {u"app/base"_s, u"app/storage"_s, u"app/vault"_s}},
    {u"app/integrations"_s,
     {u"app/base"_s, u"app/storage"_s, u"app/meta"_s, u"app/vault"_s, u"app/workspace"_s}},
    // Asks every part how it is; none asks it.
    {u"app/diagnostics"_s,
     {u"app/base"_s, u"app/storage"_s, u"app/meta"_s, u"app/vault"_s, u"app/workspace"_s, u"app/integrations"_s}},
    {u"app/posts"_s,
     {u"app/base"_s, u"app/storage"_s, u"app/meta"_s, u"app/vault"_s, u"app/workspace"_s, u"app/integrations"_s}},
    {u"ui/shared"_s, {u"app/base"_s, u"app/workspace/role"_s}},
    // The subjects whose namesake has another name: signing in, members and general settings make up the workspace.
    {u"ui/setup"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/workspace"_s}},
    {u"ui/members"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/workspace"_s}},
    {u"ui/general"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/workspace"_s}},
    {u"ui/activity"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/workspace"_s}},
    {u"ui/integrations"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/integrations"_s}},
    {u"ui/posts"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/posts"_s}},
    {u"ui/notify"_s, {u"ui/shared"_s}},
    {u"ui/help"_s, valueTypes + QStringList{u"ui/shared"_s, u"app/diagnostics"_s}},
    // Icons are drawn in the theme's colours.
    {u"ui/login"_s, {u"ui/shared/theme"_s, u"ui/shared/icons"_s, u"ui/shared/language"_s}},
    {u"ui"_s, everything},
};

QString folderOf(const QString& path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
}

bool isUnder(const QString& path, const QString& entry)
{
    return path.startsWith(entry + u'/') || path.section(u'.', 0, 0) == entry;
}

std::optional<Row> rowOf(const QString& path)
{
    const QString folder = folderOf(path);
    for (const Row& row : table) {
        if (row.folder == folder)
            return row;
    }
    return {};
}

struct Include
{
    int line = 0;
    QChar opening; ///< ", <, or nothing for a macro
    QString target;
};

std::vector<Include> includesOf(const QString& text)
{
    static const QRegularExpression directive(uR"(^\s*#\s*(?:include|include_next|import)\b\s*(.*)$)"_s);
    static const QRegularExpression named(uR"(^(["<])([^">]*)[">])"_s);
    std::vector<Include> found;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const auto match = directive.match(line);
        if (!match.hasMatch())
            continue;
        const auto name = named.match(match.captured(1));
        found.push_back(name.hasMatch() ? Include{number, name.captured(1).front(), name.captured(2)}
                                        : Include{number, {}, match.captured(1)});
    }
    return found;
}

/// What is wrong with the includes of one file, a sentence each.
QStringList wrongIn(const QString& path, const QString& text)
{
    static const QRegularExpression module(u"^Qt[A-Z][A-Za-z0-9]*/"_s);
    static const QRegularExpression ours(u"^(app|ui|tests)/"_s);
    QStringList wrong;
    const auto row = rowOf(path);
    for (const Include& include : includesOf(text)) {
        const auto say = [&](const QString& why) {
            wrong.append(u"%1:%2: \"%3\" %4"_s.arg(path).arg(include.line).arg(include.target, why));
        };
        if (module.match(include.target).hasMatch()) {
            say(u"names a module of Qt: it compiles even where that module is not linked"_s);
        } else if (include.opening.isNull()) {
            say(u"is a macro: nobody can check it"_s);
        } else if (include.opening == u'<') {
            if (ours.match(include.target).hasMatch())
                say(u"is ours and wants quotes"_s);
        } else if (include.target.endsWith(".moc"_L1)) {
            if (include.target != path.section(u'/', -1).section(u'.', 0, 0) + ".moc"_L1)
                say(u"is another file's moc"_s);
        } else if (!ours.match(include.target).hasMatch() || include.target.contains(".."_L1)) {
            say(u"does not name its part"_s);
        } else if (!row) {
            say(u"stands in a folder that the table does not know"_s);
        } else if (folderOf(include.target) != row->folder &&
                   std::none_of(row->others.begin(), row->others.end(),
                                [&](const QString& entry) { return isUnder(include.target, entry); })) {
            say(u"may not be included from "_s + row->folder);
        }
    }
    return wrong;
}

using Graph = QMap<QString, QSet<QString>>;

void addTo(Graph& graph, const QString& path, const QString& text)
{
    for (const Include& include : includesOf(text)) {
        if (include.opening == u'"' && folderOf(include.target) != folderOf(path) && include.target.contains(u'/'))
            graph[folderOf(path)].insert(folderOf(include.target));
    }
}

/// A way from `folder` back to itself; empty where there is none.
QStringList circleFrom(const Graph& graph, const QString& folder)
{
    QMap<QString, QString> cameFrom;
    QStringList next{folder};
    while (!next.isEmpty()) {
        const QString here = next.takeFirst();
        for (const QString& there : graph.value(here)) {
            if (there == folder) {
                QStringList way{folder};
                for (QString at = here; at != folder; at = cameFrom.value(at))
                    way.prepend(at);
                way.prepend(folder);
                return way;
            }
            if (!cameFrom.contains(there)) {
                cameFrom.insert(there, here);
                next.append(there);
            }
        }
    }
    return {};
}

QString circleIn(const Graph& graph)
{
    for (auto entry = graph.begin(); entry != graph.end(); ++entry) {
        if (const QStringList way = circleFrom(graph, entry.key()); !way.isEmpty())
            return way.join(" -> "_L1);
    }
    return {};
}

QMap<QString, QString> sources()
{
    const QString root = QStringLiteral(PAGEKEEP_SOURCE_DIR);
    QMap<QString, QString> texts;
    for (const QString& part : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(root + part, {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.insert(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
        }
    }
    return texts;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed()
    {
        const auto files = sources();
        QVERIFY2(files.size() > 50 && files.contains(u"app/base/result.h"_s), "the sources were not found");
        int lines = 0;
        QStringList wrong;
        for (auto file = files.begin(); file != files.end(); ++file) {
            lines += int(includesOf(file.value()).size());
            wrong += wrongIn(file.key(), file.value());
        }
        QVERIFY2(lines > 200, "the include lines were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void noFoldersDependOnEachOther()
    {
        Graph graph;
        const auto files = sources();
        for (auto file = files.begin(); file != files.end(); ++file)
            addTo(graph, file.key(), file.value());
        QVERIFY(graph.value(u"app/integrations"_s).contains(u"app/vault"_s));
        QCOMPARE(circleIn(graph), QString());
    }

    void oneLine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* name, const QString& path, const QString& line, bool isAllowed) {
            QTest::newRow(name) << path << line << isAllowed;
        };
        row("own folder", u"app/base/work.cpp"_s, u"#include \"app/base/work.h\""_s, true);
        row("Qt class", u"app/base/work.cpp"_s, u"#include <QTimer>"_s, true);
        row("vault to storage", u"app/vault/vault.cpp"_s, u"#include \"app/storage/database.h\""_s, true);
        row("system header with a slash", u"ui/main.cpp"_s, u"#include <sys/stat.h>"_s, true);
        row("own moc", u"ui/shared/theme.cpp"_s, u"#include \"theme.moc\""_s, true);
        row("value type", u"ui/members/membersmodel.h"_s, u"#include \"app/integrations/page.h\""_s, true);
        row("posts to integrations", u"app/posts/publish.cpp"_s, u"#include \"app/integrations/page.h\""_s, true);
        row("theme in login", u"ui/login/loginview.cpp"_s, u"#include \"ui/shared/theme.h\""_s, true);
        row("everything in main", u"ui/main.cpp"_s, u"#include \"app/vault/systemkeystore.h\""_s, true);

        row("base to storage", u"app/base/work.cpp"_s, u"#include \"app/storage/database.h\""_s, false);
        row("meta to storage", u"app/meta/oauth.cpp"_s, u"#include \"app/storage/database.h\""_s, false);
        row("storage to vault", u"app/storage/database.cpp"_s, u"#include \"app/vault/vault.h\""_s, false);
        row("workspace to meta", u"app/workspace/workspace.cpp"_s, u"#include \"app/meta/types.h\""_s, false);
        row("integrations to posts", u"app/integrations/page.h"_s, u"#include \"app/posts/post.h\""_s, false);
        row("app to ui", u"app/integrations/page.h"_s, u"#include \"ui/shared/theme.h\""_s, false);
        row("shared to workspace", u"ui/shared/notice.h"_s, u"#include \"app/workspace/session.h\""_s, false);
        row("subject to another's services", u"ui/members/panel.cpp"_s,
            u"#include \"app/integrations/integrations.h\""_s, false);
        row("subject to a subject", u"ui/setup/setuppage.cpp"_s, u"#include \"ui/integrations/pagesmodel.h\""_s, false);
        row("login to app", u"ui/login/main.cpp"_s, u"#include \"app/meta/oauth.h\""_s, false);
        row("login to other shared", u"ui/login/main.cpp"_s, u"#include \"ui/shared/errortext.h\""_s, false);
        row("main to login", u"ui/main.cpp"_s, u"#include \"ui/login/loginview.h\""_s, false);
        row("tests", u"app/base/work.cpp"_s, u"#include \"tests/support/parts.h\""_s, false);
        row("module form", u"app/base/work.cpp"_s, u"#include <QtWidgets/QWidget>"_s, false);
        row("module form in quotes", u"ui/main.cpp"_s, u"#include \"QtCore/QTimer\""_s, false);
        row("spaces", u"app/base/work.cpp"_s, u"  #  include  <QtCore/QTimer>"_s, false);
        row("without its part", u"app/base/work.cpp"_s, u"#include \"work.h\""_s, false);
        row("up and away", u"app/base/work.cpp"_s, u"#include \"app/base/../vault/vault.h\""_s, false);
        row("ours in brackets", u"app/base/work.cpp"_s, u"#include <app/base/result.h>"_s, false);
        row("macro", u"app/base/work.cpp"_s, u"#include SOME_HEADER"_s, false);
        row("another's moc", u"app/base/work.cpp"_s, u"#include \"log.moc\""_s, false);
        row("unknown folder", u"app/helpers/all.h"_s, u"#include \"app/base/result.h\""_s, false);
    }

    void oneLine()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isAllowed);
        const QStringList wrong = wrongIn(path, u"#pragma once\n"_s + line + u"\nint x;\n"_s);
        QVERIFY2(wrong.isEmpty() == isAllowed, qPrintable(wrong.join(u'\n')));
        if (!isAllowed)
            QVERIFY(wrong.first().startsWith(path + u":2:"_s));
    }

    void aCircleIsFound()
    {
        Graph graph;
        addTo(graph, u"app/a/a.h"_s, u"#include \"app/b/b.h\"\n"_s);
        addTo(graph, u"app/b/b.h"_s, u"#include \"app/c/c.h\"\n"_s);
        QCOMPARE(circleIn(graph), QString());
        addTo(graph, u"app/c/c.cpp"_s, u"#include \"app/a/other.h\"\n"_s);
        QCOMPARE(circleIn(graph), u"app/a -> app/b -> app/c -> app/a"_s);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
