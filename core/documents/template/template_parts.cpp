#include "core/documents/template/template_parts.h"

#include "core/documents/docx/property_parts.h"
#include "core/documents/docx/script_runs.h"
#include "core/documents/template/markup_node.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

using Relation = docx::PackageWriter::Relation;

const auto kMainType
    = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s;

QString shortType(const Relation& relation) { return relation.type.section(u'/', -1); }

Error refused(const QString& message, const QString& detail)
{
    return {Error::Code::Invalid, message, detail};
}

bool isKept(const Relation& relation)
{
    static const QSet<QString> kept{u"officeDocument"_s, u"styles"_s,    u"settings"_s,
                                    u"fontTable"_s,      u"numbering"_s, u"footnotes"_s,
                                    u"header"_s,         u"footer"_s,    u"theme"_s,
                                    u"image"_s,          u"hyperlink"_s};
    return kept.contains(shortType(relation));
}

/// Settings that name other files, data sources or habits of whoever made the template.
bool isForeignSetting(const QString& name)
{
    static const QSet<QString> foreign{u"w:attachedTemplate"_s, u"w:mailMerge"_s,
                                       u"w:docVars"_s,          u"w:trackRevisions"_s,
                                       u"w:endnotePr"_s,        u"w:saveThroughXslt"_s,
                                       u"w:attachedSchema"_s,   u"w:documentProtection"_s,
                                       u"w:writeProtection"_s,  u"w:linkStyles"_s};
    return foreign.contains(name);
}

Result<void> cleanSettings(docx::PackageParts::Part& settings)
{
    auto root = readMarkup(settings.bytes);
    if (!root)
        return root.error();
    auto& children = (*root)->children;
    children.erase(std::remove_if(children.begin(), children.end(),
                                  [](const auto& one) { return isForeignSetting(one->name); }),
                   children.end());
    settings.bytes = writtenMarkup(**root);
    return {};
}

} // namespace

Result<void> checkHarmless(const docx::PackageParts& package)
{
    for (const auto& part : package.parts) {
        if (part.path.endsWith(u"vbaProject.bin"_s) || part.contentType.contains(u"macroEnabled"_s))
            return refused(QCoreApplication::translate(
                               "Template",
                               "The template holds macros; save it as a Word document (.docx)."),
                           part.path);
    }
    static const QSet<QString> embedded{u"oleObject"_s, u"package"_s, u"aFChunk"_s, u"control"_s,
                                        u"subDocument"_s, u"attachedToolbars"_s};
    for (const Relation& relation : package.relations) {
        if (embedded.contains(shortType(relation)))
            return refused(QCoreApplication::translate(
                               "Template",
                               "The template holds another file; take it out of the template."),
                           shortType(relation));
        if (relation.isExternal && shortType(relation) != u"hyperlink"_s)
            return refused(
                QCoreApplication::translate("Template",
                                            "The template refers to a picture or template kept "
                                            "elsewhere; put the picture into it, or unlink it."),
                shortType(relation));
    }
    return {};
}

Result<void> keepPrintedParts(docx::PackageParts& package, const QString& document)
{
    package.relations.removeIf([](const Relation& one) { return !isKept(one); });
    QSet<QString> reached{QString()};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const Relation& relation : std::as_const(package.relations)) {
            if (!relation.isExternal && reached.contains(relation.source))
                reached += relation.target;
        }
    }
    package.parts.removeIf([&](const auto& part) { return !reached.contains(part.path); });
    package.relations.removeIf([&](const Relation& one) {
        return !reached.contains(one.source) || (!one.isExternal && !package.find(one.target));
    });
    package.find(document)->contentType = kMainType;
    const QString settings = package.target(document, u"settings"_s);
    return settings.isEmpty() ? Result<void>() : cleanSettings(*package.find(settings));
}

void addPropertyParts(docx::PackageParts& package, const docx::DocumentProperties& properties)
{
    const auto add = [&](const QString& path, const QByteArray& bytes, const QString& contentType,
                         const QString& relation) {
        package.parts += {path, bytes, contentType};
        package.relations += {{}, u"rId"_s + path.section(u'/', -1), relation, path, false};
    };
    add(u"docProps/core.xml"_s,
        docx::corePropertiesPart(properties, docx::textLanguage(properties.language).tag),
        u"application/vnd.openxmlformats-package.core-properties+xml"_s,
        u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s);
    add(u"docProps/app.xml"_s, docx::extendedPropertiesPart(),
        u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s,
        u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"_s);
}

} // namespace greffier::templates
