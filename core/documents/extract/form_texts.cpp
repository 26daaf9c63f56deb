#include "core/documents/extract/form_parts.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

TextDraft textDraft(const QString& text) { return {text, wordCount(text)}; }

} // namespace

void readCompetence(FormDraft& draft, const FormContext& form)
{
    const QHash<QString, Extracted<TextDraft> FormDraft::*> answers{
        {u"qualifications"_s, &FormDraft::qualifications},
        {u"expertise"_s, &FormDraft::expertise},
        {u"established_competence"_s, &FormDraft::establishedCompetence},
        {u"publications"_s, &FormDraft::publications},
        {u"availability"_s, &FormDraft::availability},
    };
    for (const FormPair& pair : form.pairs(form.section(u"II"_s), {u"II"_s})) {
        const auto answer = answers.constFind(pair.field);
        if (answer == answers.cend() || draft.*(*answer))
            continue;
        if (!pair.value.isEmpty())
            draft.*(*answer) = {textDraft(pair.value), form.evidence(pair), Certainty::Read};
    }
}

void readMotivationLetter(FormDraft& draft, const FormContext& form)
{
    QStringList lines;
    Evidence evidence;
    for (const Paragraph& paragraph : answersIn(form.section(u"III"_s), form.labels)) {
        if (lines.isEmpty())
            evidence = {form.fileName, paragraph.locator, paragraph.text.trimmed()};
        lines += tidyText(paragraph.text);
    }
    if (!lines.isEmpty())
        draft.motivationLetter = {textDraft(lines.join(u'\n')), evidence, Certainty::Read};
}

} // namespace greffier
