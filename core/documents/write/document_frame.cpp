#include "core/documents/write/document_frame.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

docx::DocumentProperties listProperties(const DocumentTexts& texts, const QString& title,
                                        const QString& subject, const QDateTime& created)
{
    return {title, subject, texts.phrase(u"creator"_s), toCode(texts.language()), created};
}

QString genderLegend(const DocumentTexts& texts, const QStringList& genders)
{
    QStringList entries;
    for (const QString& code : {u"F"_s, u"M"_s, u"X"_s}) {
        // Where the sign is a word it needs no explanation.
        if (!genders.contains(code) || !texts.hasPhrase(u"gender."_s + code))
            continue;
        const QString meaning = texts.phrase(u"gender."_s + code);
        entries += texts.phrase(u"legend.entry"_s,
                                {{u"sign"_s, texts.genderSign(code)}, {u"meaning"_s, meaning}});
    }
    return entries.isEmpty() ? QString() : texts.joined(u"legend.join"_s, entries) + u'.';
}

QStringList remarksOnTitle(const DocumentTexts& texts, const publicview::Vacancy& vacancy)
{
    if (texts.heading(vacancy).language == toCode(texts.language()))
        return {};
    return {QCoreApplication::translate(
                "Documents",
                "The title of vacancy %1 stands as the call words it, because the mandate has no "
                "title in the language of the document.")
                .arg(vacancy.number)};
}

} // namespace greffier
