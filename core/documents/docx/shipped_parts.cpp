#include "core/documents/docx/shipped_parts.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// The language of a kind of script: the document's own if it is of that kind.
QByteArray tagFor(ScriptKind kind, const TextLanguage& language)
{
    if (language.kind == kind)
        return language.tag.toUtf8();
    switch (kind) {
    case ScriptKind::Western: return "en-GB";
    case ScriptKind::EastAsian: return "zh-CN";
    case ScriptKind::Complex: return "ar-SA";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> shippedPart(const QString& name, const TextLanguage& language)
{
    QFile file(u":/documents/%1.xml"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Internal,
                     QCoreApplication::translate("Documents",
                                                 "The Word document could not be made: the program "
                                                 "is not complete. Please install it again."),
                     u"missing part "_s + name};
    }
    QByteArray part = file.readAll();
    // Neither Arabic nor Chinese print has slanted letters.
    if (language.kind != ScriptKind::Western)
        part.replace("<w:i/>", "").replace("<w:iCs/>", "");
    return part.replace("{western}", tagFor(ScriptKind::Western, language))
        .replace("{eastAsian}", tagFor(ScriptKind::EastAsian, language))
        .replace("{complex}", tagFor(ScriptKind::Complex, language));
}

} // namespace greffier::docx
