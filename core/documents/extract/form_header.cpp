#include "core/documents/extract/condition_reader.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/session_reader.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void takeTitle(FormDraft& draft, const QString& words, const Evidence& evidence,
               const FormContext& form)
{
    const TitleReading reading = readTitle(words, form.tables);
    if (reading.title.isEmpty())
        return;
    draft.mandateTitle = {reading.title, evidence, Certainty::Read};
    draft.mandateCode = reading.mandateCode;
    if (!reading.resolution.isEmpty() && !draft.resolution)
        draft.resolution = {reading.resolution, evidence, Certainty::Read};
}

void readLabelled(FormDraft& draft, const FormContext& form)
{
    QString titleWords;
    Evidence titleEvidence;
    for (const FormPair& pair : form.pairs(form.outline.header, {u"header"_s})) {
        if (pair.value.isEmpty())
            continue;
        if (pair.field == u"mandate"_s && titleWords.isEmpty()) {
            titleWords = pair.value;
            titleEvidence = form.evidence(pair);
        } else if (pair.field == u"resolution"_s && !draft.resolution) {
            if (const auto cited = mandateResolution(plainForm(u"resolution "_s + pair.value)))
                draft.resolution = {cited->number, form.evidence(pair), Certainty::Read};
        }
    }
    if (!titleWords.isEmpty())
        takeTitle(draft, titleWords, titleEvidence, form);
}

/// Without a label the title is the text that begins like one.
void findTitle(FormDraft& draft, const ReadingText& header, const FormContext& form)
{
    const std::optional<TitlePlace> place = findMandateTitle(header, form.tables);
    if (place)
        takeTitle(draft, header.raw().mid(place->start, place->end - place->start),
                  header.evidence(place->start, place->end), form);
}

} // namespace

void readFormHeader(FormDraft& draft, const FormContext& form)
{
    TextDocument document;
    document.blocks = form.outline.header;
    const ReadingText header(document, form.fileName);
    readLabelled(draft, form);
    if (!draft.mandateTitle)
        findTitle(draft, header, form);
    if (draft.mandateTitle && draft.mandateCode.isEmpty()) {
        const QString resolution = draft.resolution ? *draft.resolution : QString();
        if (const auto match = form.tables.mandates.match(*draft.mandateTitle, resolution))
            draft.mandateCode = match->code;
    }
    const SessionReading session = readSession(header, form.tables);
    if (session.number > 0)
        draft.session = {session.number, session.evidence, Certainty::Read};
}

} // namespace greffier
