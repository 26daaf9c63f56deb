#include "core/documents/extract/choice_boxes.h"
#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/form_parts.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/reading_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Extracted<QString> text(const FormPair& pair, const FormContext& form)
{
    return {pair.value.simplified(), form.evidence(pair), Certainty::Read};
}

QString genderOf(const QString& words, const FormLabels& labels)
{
    const QString field = labels.fieldOf({u"I.value"_s}, words);
    if (field == u"female"_s)
        return u"F"_s;
    if (field == u"male"_s)
        return u"M"_s;
    return field == u"another_gender"_s ? u"X"_s : QString();
}

Extracted<QString> gender(const FormPair& pair, const FormContext& form, QStringList& remarks)
{
    const ChoiceBoxes boxes = choiceBoxes(pair.value);
    const QStringList words = boxes.isEmpty() ? QStringList{pair.value} : boxes.ticked;
    if (words.isEmpty() && !boxes.unclear)
        return {};
    Extracted<QString> read;
    read.evidence = form.evidence(pair);
    if (words.size() == 1 && !genderOf(words.first(), form.labels).isEmpty()) {
        read.value = genderOf(words.first(), form.labels);
    } else {
        read.certainty = Certainty::Ambiguous;
        remarks += QCoreApplication::translate("FormReader", "The gender was not understood: %1")
                       .arg(pair.value.simplified());
    }
    return read;
}

bool meansNone(const QString& value, const FormLabels& labels)
{
    return labels.fieldOf({u"I.value"_s}, value) == u"none"_s;
}

Extracted<NationalityDraft> nationality(const QString& written, const FormPair& pair,
                                        const FormContext& form, QStringList& remarks)
{
    const NationalityMatch match = form.tables.states.recognise(written);
    Extracted<NationalityDraft> read;
    read.value = NationalityDraft{written, match.iso2()};
    read.evidence = form.evidence(pair);
    if (match.candidates.size() > 1) {
        read.certainty = Certainty::Ambiguous;
        remarks += QCoreApplication::translate("FormReader",
                                               "The nationality \"%1\" can mean several States.")
                       .arg(written);
    } else if (match.candidates.isEmpty()) {
        remarks += QCoreApplication::translate("FormReader",
                                               "The nationality \"%1\" was not recognised.")
                       .arg(written);
    } else if (match.guessed) {
        read.certainty = Certainty::Guess;
        remarks += QCoreApplication::translate("FormReader",
                                               "The nationality \"%1\" was taken for that of %2.")
                       .arg(written, form.tables.states.name(match.iso2(), UnLanguage::English));
    }
    return read;
}

/// Several States in one answer: "French and Malian", "Mali / France".
QStringList statesIn(const QString& value, const States& states)
{
    static const QRegularExpression divide
        = looseRegex(u"\\s*[,;/&\\n+]\\s*|\\s+(?:and|et|y|и|و)\\s+"_s);
    if (!states.recognise(value).candidates.isEmpty())
        return {value};
    const QStringList parts = value.split(divide, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (states.recognise(part).candidates.isEmpty())
            return {value};
    }
    return parts;
}

void readNationality(FormDraft& draft, const FormPair& pair, const FormContext& form)
{
    const QStringList states = statesIn(pair.value.simplified(), form.tables.states);
    if (states.size() <= 1) {
        draft.nationality = nationality(pair.value.simplified(), pair, form, draft.remarks);
        return;
    }
    draft.nationality.value = NationalityDraft{pair.value.simplified(), QString()};
    draft.nationality.evidence = form.evidence(pair);
    draft.nationality.certainty = Certainty::Ambiguous;
    draft.remarks += QCoreApplication::translate(
                         "FormReader", "Several nationalities are given where one is asked for: %1")
                         .arg(pair.value.simplified());
}

void readOtherNationalities(FormDraft& draft, const FormPair& pair, const FormContext& form)
{
    if (meansNone(pair.value, form.labels))
        return;
    for (const QString& state : statesIn(pair.value.simplified(), form.tables.states))
        draft.otherNationalities += nationality(state.trimmed(), pair, form, draft.remarks);
}

void readField(FormDraft& draft, const FormPair& pair, const FormContext& form)
{
    const QHash<QString, Extracted<QString> FormDraft::*> texts{
        {u"family_name"_s, &FormDraft::familyName},
        {u"first_name"_s, &FormDraft::firstName},
        {u"given_names"_s, &FormDraft::givenNames},
        {u"middle_name"_s, &FormDraft::middleName},
        {u"former_name"_s, &FormDraft::formerName},
        {u"place_of_birth"_s, &FormDraft::placeOfBirth},
        {u"email"_s, &FormDraft::email},
    };
    const auto plain = texts.constFind(pair.field);
    const bool none = meansNone(pair.value, form.labels)
        && (pair.field == u"middle_name"_s || pair.field == u"former_name"_s);
    if (plain != texts.cend()) {
        if (!none && !(draft.*(*plain)))
            draft.*(*plain) = text(pair, form);
    } else if (pair.field == u"gender"_s && !draft.gender) {
        draft.gender = gender(pair, form, draft.remarks);
    } else if (pair.field == u"date_of_birth"_s && !draft.dateOfBirth) {
        draft.dateOfBirth = readFormDate(pair, form, draft.remarks);
    } else if (pair.field == u"nationality"_s && !draft.nationality) {
        readNationality(draft, pair, form);
    } else if (pair.field == u"other_nationalities"_s) {
        readOtherNationalities(draft, pair, form);
    }
}

/// Given names are first and middle name; a form that asks for them in one fills the first name
/// too.
void joinGivenNames(FormDraft& draft)
{
    if (draft.givenNames && !draft.firstName) {
        draft.firstName = draft.givenNames;
        return;
    }
    if (!draft.firstName)
        return;
    draft.givenNames = draft.firstName;
    if (draft.middleName)
        *draft.givenNames.value += u' ' + *draft.middleName;
}

} // namespace

Extracted<QDate> readFormDate(const FormPair& pair, const FormContext& form, QStringList& remarks)
{
    static const QRegularExpression joint(u"(?<=\\d)[-\\s]+(?=\\p{L})|(?<=\\p{L})[-\\s]+(?=\\d)"_s);
    static const QRegularExpression dayLeads
        = looseRegex(u"(?:dd|jj|day|jour)\\s*[/.-]\\s*(?:mm|month|mois)"_s);
    static const QRegularExpression monthLeads = looseRegex(u"mm\\s*[/.-]\\s*(?:dd|jj)"_s);
    Extracted<QDate> read;
    read.evidence = form.evidence(pair);
    const QString written = pair.value.simplified();
    const QList<DateMention> mentions = dateMentions(plainForm(written).replace(joint, u" "_s));
    if (mentions.size() != 1 || mentions.first().year == 0) {
        remarks += QCoreApplication::translate("FormReader", "The date \"%1\" was not understood.")
                       .arg(written);
        return read;
    }
    DateMention mention = mentions.first();
    if (mention.dayOrMonth && monthLeads.match(pair.label).hasMatch())
        std::swap(mention.day, mention.month);
    if (dayLeads.match(pair.label).hasMatch() || monthLeads.match(pair.label).hasMatch())
        mention.dayOrMonth = false;
    if (mention.dayOrMonth) {
        read.certainty = Certainty::Ambiguous;
        remarks += QCoreApplication::translate(
                       "FormReader", "It cannot be told which part of the date \"%1\" is the day.")
                       .arg(written);
    } else if (mention.date().isValid()) {
        read.value = mention.date();
    } else {
        remarks
            += QCoreApplication::translate("FormReader", "There is no such day: %1").arg(written);
    }
    return read;
}

void readPersonalData(FormDraft& draft, const FormContext& form)
{
    // Where the heading of the section is missing, its fields stand before the next one.
    const bool hasSection = form.outline.found.contains(u"I"_s);
    const QList<Block> blocks = hasSection ? form.section(u"I"_s) : form.outline.header;
    for (const FormPair& pair : form.pairs(blocks, {u"I"_s})) {
        if (!pair.value.isEmpty())
            readField(draft, pair, form);
    }
    joinGivenNames(draft);
}

void readCertification(FormDraft& draft, const FormContext& form)
{
    // Until 2016 the certification closed the seventh section.
    const bool own = form.outline.found.contains(u"VIII"_s);
    for (const FormPair& pair : form.pairs(form.section(own ? u"VIII"_s : u"VII"_s), {u"VIII"_s})) {
        if (pair.value.isEmpty())
            continue;
        if (pair.field == u"certified_name"_s && !draft.certifiedName)
            draft.certifiedName = text(pair, form);
        else if (pair.field == u"certified_on"_s && !draft.certifiedOn)
            draft.certifiedOn = readFormDate(pair, form, draft.remarks);
    }
}

} // namespace greffier
