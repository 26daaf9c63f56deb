#include "core/documents/template/comments_part.h"

#include "core/documents/docx/run_text.h"
#include "core/documents/template/markup_node.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

const auto kPath = u"word/comments.xml"_s;
const auto kWordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
const auto kOffice = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

} // namespace

void addComments(docx::PackageParts& package, const QString& document, const QStringList& comments,
                 const QString& date)
{
    QByteArray bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<w:comments xmlns:w="
                     "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
    for (qsizetype i = 0; i < comments.size(); ++i) {
        bytes += "<w:comment w:id=\"" + QByteArray::number(i)
            + "\" w:author=\"Greffier\" w:initials=\"G\"";
        if (!date.isEmpty())
            bytes += " w:date=\"" + date.toUtf8() + '"';
        bytes += "><w:p><w:r><w:t xml:space=\"preserve\">";
        appendEscaped(bytes, docx::attributeText(comments.at(i)));
        bytes += "</w:t></w:r></w:p></w:comment>";
    }
    bytes += "</w:comments>";
    package.parts.removeIf([](const auto& part) { return part.path == kPath; });
    package.relations.removeIf([](const auto& one) { return one.target == kPath; });
    package.parts += {kPath, bytes, kWordType + u"comments+xml"_s};
    package.relations
        += {document, u"rIdGreffierComments"_s, kOffice + u"comments"_s, kPath, false};
}

QByteArray commentRangeStart(int id)
{
    return "<w:commentRangeStart w:id=\"" + QByteArray::number(id) + "\"/>";
}

QByteArray commentRangeEnd(int id)
{
    const QByteArray number = QByteArray::number(id);
    return "<w:commentRangeEnd w:id=\"" + number + "\"/><w:r><w:commentReference w:id=\"" + number
        + "\"/></w:r>";
}

} // namespace greffier::templates
