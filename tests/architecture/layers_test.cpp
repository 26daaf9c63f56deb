// Keeps the dependency rule of ARCHITECTURE.md, section 2: reads the sources and fails the build
// that breaks it.

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< from the root
    QString text;
};

QList<Source> sourcesBelow(const QString& folder)
{
    const QString root = QStringLiteral(GREFFIER_SOURCE_DIR);
    QList<Source> sources;
    QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        sources += {file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())};
    }
    return sources;
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch& match : include.globalMatch(text))
        names += match.captured(1);
    return names;
}

/// "core/store/journal.h" lies in "core/store", "ui/common/banner.h" in "ui".
QString layerOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"core"_s && parts.size() > 2)
        return u"core/"_s + parts.at(1);
    return parts.first();
}

/// What each layer may include besides itself.
QSet<QString> allowedBelow(const QString& layer)
{
    const QSet<QString> ground{u"core/base"_s, u"core/text"_s, u"core/domain"_s,
                               u"core/reference"_s};
    if (layer == u"core/base"_s)
        return {};
    if (layer == u"core/text"_s)
        return {u"core/base"_s};
    if (layer == u"core/domain"_s)
        return {u"core/base"_s, u"core/text"_s};
    if (layer == u"core/reference"_s)
        return {u"core/base"_s, u"core/text"_s, u"core/domain"_s};
    if (layer == u"core/rules"_s || layer == u"core/documents"_s || layer == u"core/store"_s)
        return ground;
    if (layer == u"core/workflow"_s)
        return ground + QSet<QString>{u"core/rules"_s, u"core/documents"_s, u"core/store"_s};
    if (layer == u"ui"_s)
        return ground + QSet<QString>{u"core/rules"_s, u"core/workflow"_s};
    return {u"core/base"_s,  u"core/text"_s,      u"core/domain"_s, u"core/reference"_s,
            u"core/rules"_s, u"core/documents"_s, u"core/store"_s,  u"core/workflow"_s,
            u"ui"_s};
}

/// Files of `folder` whose includes match, apart from those below the places where they belong.
QStringList includersOf(const QRegularExpression& library, const QStringList& allowedPlaces)
{
    QStringList offenders;
    for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        for (const Source& source : sourcesBelow(folder)) {
            const bool allowed
                = std::any_of(allowedPlaces.begin(), allowedPlaces.end(), [&](const QString& place) {
                      return source.path.startsWith(place + u'/');
                  });
            const QStringList found = includesOf(source.text).filter(library);
            if (!allowed && !found.isEmpty())
                offenders += source.path + u": "_s + found.join(u", "_s);
        }
    }
    return offenders;
}

} // namespace

TEST_CASE("layers: an include goes down, never up, never sideways", "[architecture]")
{
    QStringList offenders;
    int files = 0;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Source& source : sourcesBelow(folder)) {
            ++files;
            const QString layer = layerOf(source.path);
            for (const QString& name : includesOf(source.text)) {
                const QString target = layerOf(name);
                const bool ours = name.startsWith(u"core/"_s) || name.startsWith(u"ui/"_s)
                    || name.startsWith(u"app/"_s);
                if (ours && target != layer && !allowedBelow(layer).contains(target))
                    offenders += source.path + u" includes "_s + name;
            }
        }
    }
    CHECK(files > 30);
    CHECK(offenders == QStringList());
}

TEST_CASE("layers: SQL, zip, XML, Poppler, widgets each have one place", "[architecture]")
{
    CHECK(includersOf(QRegularExpression(u"^SQLiteCpp/|^sqlite3"_s), {u"core/store"_s})
          == QStringList());
    CHECK(includersOf(QRegularExpression(u"^zip\\.h$|^QXml|^QDom|^xlsxwriter"_s),
                      {u"core/documents"_s})
          == QStringList());
    CHECK(includersOf(QRegularExpression(u"^poppler"_s), {u"app/reader"_s}) == QStringList());
    CHECK(includersOf(QRegularExpression(u"^QtWidgets|^Q(Widget|Application|MainWindow|Dialog|TableView)$"_s),
                      {u"ui"_s, u"app"_s})
          == QStringList());
}

TEST_CASE("layers: there is no network code anywhere", "[architecture]")
{
    CHECK(includersOf(QRegularExpression(
                          u"^QtNetwork|^QNetwork|^Q(Tcp|Udp|Ssl|WebSocket|LocalS)|^(sys/socket|netdb|netinet/.*)\\.h$"_s),
                      {})
          == QStringList());
}

TEST_CASE("layers: SQL is written in core/store only", "[architecture]")
{
    static const QRegularExpression sql(
        u"\"\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE|PRAGMA)\\b"_s);
    QStringList offenders;
    for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        for (const Source& source : sourcesBelow(folder)) {
            if (!source.path.startsWith(u"core/store/"_s) && sql.match(source.text).hasMatch())
                offenders += source.path;
        }
    }
    CHECK(offenders == QStringList());
}

TEST_CASE("layers: core links no Qt module but Core", "[architecture]")
{
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR) + u"/core/CMakeLists.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression module(u"Qt6::(\\w+)"_s);
    for (const QRegularExpressionMatch& match :
         module.globalMatch(QString::fromUtf8(file.readAll())))
        CHECK(match.captured(1) == u"Core"_s);
}

TEST_CASE("layers: no file outgrows its subject", "[architecture]")
{
    QStringList offenders;
    for (const QString& folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        for (const Source& source : sourcesBelow(folder)) {
            const qsizetype lines = source.text.count(u'\n');
            const qsizetype limit = source.path.contains(u"main_window.cpp"_s) ? 300 : 450;
            if (lines > limit)
                offenders += u"%1 has %2 lines"_s.arg(source.path).arg(lines);
        }
    }
    CHECK(offenders == QStringList());
}
