#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_texts.h"
#include "core/domain/public_view.h"

/// Fields that several documents share.
namespace greffier {

/// What may be said of a vacancy, for a record that has one as `member`.
template <typename Record>
QList<templates::Field> vacancyFields(publicview::Vacancy Record::*member)
{
    using Fields = templates::RecordOf<Record>;
    using Value = templates::FieldValue;
    const auto title = [member](const Record& record, const DocumentTexts& texts) {
        const DocumentTexts::Heading heading = texts.heading(record.*member);
        Value value;
        value.text = heading.text;
        if (heading.language != toCode(texts.language()))
            value.language = heading.language;
        return value;
    };
    const QString number = QStringLiteral("number");
    return {
        Fields::text(QStringLiteral("uid"), QStringLiteral("identity of the vacancy"),
                     [member](const Record& record, const DocumentTexts&) {
                         return (record.*member).uid;
                     }),
        Fields::number(number, QStringLiteral("number of the vacancy in the call"),
                       [member](const Record& record) { return (record.*member).number; }),
        Fields::value(QStringLiteral("title"), templates::FieldKind::Text,
                      QStringLiteral("title of the mandate and, if bound, the seat"), title),
        Fields::text(QStringLiteral("mandate"), QStringLiteral("title of the mandate"),
                     [member](const Record& record, const DocumentTexts& texts) {
                         return texts.mandateTitle(record.*member);
                     }),
        Fields::text(QStringLiteral("seat"),
                     QStringLiteral("the seat: member from which group or region; empty for none"),
                     [member](const Record& record, const DocumentTexts& texts) {
                         return texts.seat((record.*member).region);
                     }),
        Fields::text(QStringLiteral("resolution"),
                     QStringLiteral("the resolution with the body that adopted it"),
                     [member](const Record& record, const DocumentTexts& texts) {
                         const QString cited = (record.*member).resolution;
                         return cited.isEmpty() ? QString() : texts.resolution(cited);
                     }),
        Fields::text(QStringLiteral("cited_resolution"),
                     QStringLiteral("the same, as it stands inside a sentence"),
                     [member](const Record& record, const DocumentTexts& texts) {
                         const QString cited = (record.*member).resolution;
                         return cited.isEmpty() ? QString() : texts.citedResolution(cited);
                     }),
        Fields::text(QStringLiteral("resolution_number"), QStringLiteral("its number alone: 33/25"),
                     [member](const Record& record, const DocumentTexts&) {
                         return (record.*member).resolution;
                     }),
        Fields::flag(QStringLiteral("conditional"),
                     QStringLiteral("the appointment is subject to the extension of the mandate"),
                     [member](const Record& record) {
                         return (record.*member).subjectToExtension;
                     }),
    };
}

/// The session and the day of the state that is printed, for the record of a document.
template <typename Document>
QList<templates::Field> sessionFields()
{
    using Fields = templates::RecordOf<Document>;
    return {
        Fields::number(QStringLiteral("session.number"), QStringLiteral("number of the session"),
                       [](const Document& document) { return document.session; }),
        Fields::text(QStringLiteral("session.name"), QStringLiteral("the session by its name"),
                     [](const Document& document, const DocumentTexts& texts) {
                         return texts.session(document.session, {}, {});
                     }),
        Fields::text(QStringLiteral("session.full"), QStringLiteral("its name and its dates"),
                     [](const Document& document, const DocumentTexts& texts) {
                         return texts.session(document.session, document.firstDay,
                                              document.lastDay);
                     }),
        Fields::text(QStringLiteral("session.short"), QStringLiteral("its name in figures"),
                     [](const Document& document, const DocumentTexts& texts) {
                         return texts.shortSession(document.session);
                     }),
        Fields::text(QStringLiteral("session.named"),
                     QStringLiteral("its name inside a sentence: at the ..."),
                     [](const Document& document, const DocumentTexts& texts) {
                         return texts.namedSession(document.session);
                     }),
        Fields::text(QStringLiteral("session.dates"), QStringLiteral("its first and last day"),
                     [](const Document& document, const DocumentTexts& texts) {
                         return texts.dates(document.firstDay, document.lastDay);
                     }),
        Fields::date(QStringLiteral("session.first_day"), QStringLiteral("its first day"),
                     &Document::firstDay),
        Fields::date(QStringLiteral("session.last_day"), QStringLiteral("its last day"),
                     &Document::lastDay),
        Fields::date(QStringLiteral("date"),
                     QStringLiteral("day of the state of the register that is printed"),
                     &Document::asOf),
    };
}

/// What may be published of a candidate, for a record that has one as `person`.
template <typename Record>
QList<templates::Field>
candidateFields(std::function<const publicview::Candidate&(const Record&)> person)
{
    using Fields = templates::RecordOf<Record>;
    const auto text = [person](const QString& name, const QString& meaning,
                               QString (*read)(const publicview::Candidate&,
                                               const DocumentTexts&)) {
        return Fields::text(name, meaning,
                            [person, read](const Record& record, const DocumentTexts& texts) {
                                return read(person(record), texts);
                            });
    };
    return {
        text(QStringLiteral("uid"), QStringLiteral("identity of the candidate in the register"),
             [](const publicview::Candidate& one, const DocumentTexts&) { return one.uid; }),
        text(QStringLiteral("listed_name"), QStringLiteral("SURNAME Given names"),
             [](const publicview::Candidate& one, const DocumentTexts&) {
                 return (one.familyName.toUpper() + u' ' + one.givenNames).simplified();
             }),
        text(QStringLiteral("family_name"), QStringLiteral("family name as the candidate writes it"),
             [](const publicview::Candidate& one, const DocumentTexts&) { return one.familyName; }),
        text(QStringLiteral("given_names"), QStringLiteral("given names"),
             [](const publicview::Candidate& one, const DocumentTexts&) { return one.givenNames; }),
        text(QStringLiteral("nationality"), QStringLiteral("State of the reference nationality"),
             [](const publicview::Candidate& one, const DocumentTexts& texts) {
                 return texts.state(one.nationality);
             }),
        text(QStringLiteral("gender"),
             QStringLiteral("sign for the gender; empty when it is not stated"),
             [](const publicview::Candidate& one, const DocumentTexts& texts) {
                 return one.gender.isEmpty() ? QString() : texts.genderSign(one.gender);
             }),
        text(QStringLiteral("nationality_gender"),
             QStringLiteral("State and sign for the gender; the State alone when it is not stated"),
             [](const publicview::Candidate& one, const DocumentTexts& texts) {
                 return texts.nationalityAndGender(one);
             }),
    };
}

} // namespace greffier
