#include "core/documents/extract/survey_reader.h"

#include "core/documents/extract/mandate_title.h"
#include "core/documents/extract/survey_columns.h"
#include "core/documents/extract/wall_time.h"
#include "core/reference/reference_tables.h"
#include "core/text/un_date.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error unreadable(const QString& message) { return {Error::Code::Unreadable, message, u"survey"_s}; }

/// Reads the rows of one export.
class RowsReader {
public:
    RowsReader(const Sheet& sheet, const SurveyReading& reading, const ReferenceTables& reference,
               LabelTable labels)
        : m_sheet(sheet)
        , m_reading(reading)
        , m_reference(reference)
        , m_labels(std::move(labels))
        , m_codebook(reading.codebook ? Codebook(*reading.codebook, m_labels) : Codebook())
        , m_columns(sortColumns(
              sheet.rows.value(0), m_labels, m_codebook, reading.columns,
              [this](const QString& text) { return m_reference.mandates.match(text).has_value(); }))
    {
    }

    const SurveyColumns& columns() const { return m_columns; }

    bool isBlank(qsizetype row) const
    {
        const QStringList& cells = m_sheet.rows.at(row);
        return std::all_of(cells.begin(), cells.end(),
                           [](const QString& cell) { return cell.trimmed().isEmpty(); });
    }

    SurveyRowDraft read(qsizetype row) const
    {
        SurveyRowDraft draft;
        draft.row = static_cast<int>(row) + 1;
        draft.responseId = cell(row, u"response_id"_s);
        if (const auto submitted = readWallTime(cell(row, u"submitted"_s), m_reading.zone))
            draft.submittedAt = submitted->at;
        draft.familyName = text(row, u"family_name"_s);
        draft.givenNames = text(row, u"given_names"_s);
        draft.gender = gender(row);
        draft.nationality = nationality(row);
        draft.otherNationalities = otherNationalities(row);
        draft.dateOfBirth = dateOfBirth(row);
        draft.email = text(row, u"email"_s);
        draft.telephone = text(row, u"telephone"_s);
        draft.address = text(row, u"address"_s);
        draft.nominatingEntity = text(row, u"nominating_entity"_s);
        draft.emripRegion = emripRegion(row);
        draft.mandates = mandates(row);
        for (const SurveyColumn& column : m_columns.others) {
            const auto other = extracted(row, column);
            if (other)
                draft.others.insert(column.heading, other);
        }
        return draft;
    }

private:
    QString raw(qsizetype row, const SurveyColumn& column) const
    {
        return m_sheet.rows.at(row).value(column.index).trimmed();
    }

    /// The text of the answer: a code is looked up in the codebook.
    QString answer(qsizetype row, const SurveyColumn& column) const
    {
        return m_codebook.answer(column.code, raw(row, column));
    }

    QString cell(qsizetype row, const QString& field) const
    {
        const auto column = m_columns.fields.constFind(field);
        return column == m_columns.fields.constEnd() ? QString() : answer(row, *column);
    }

    Evidence evidence(qsizetype row, const SurveyColumn& column) const
    {
        return {m_reading.fileName, Locator::inSheet(static_cast<int>(row) + 1, column.index + 1),
                raw(row, column)};
    }

    Extracted<QString> extracted(qsizetype row, const SurveyColumn& column) const
    {
        const QString value = answer(row, column);
        if (value.isEmpty())
            return {};
        return {value, evidence(row, column), Certainty::Read};
    }

    Extracted<QString> text(qsizetype row, const QString& field) const
    {
        const auto column = m_columns.fields.constFind(field);
        return column == m_columns.fields.constEnd() ? Extracted<QString>{}
                                                     : extracted(row, *column);
    }

    Extracted<QString> gender(qsizetype row) const
    {
        Extracted<QString> gender = text(row, u"gender"_s);
        if (gender) {
            const QString code = m_labels.keyOf(u"gender"_s, *gender);
            gender.value = code.isEmpty() ? std::nullopt : std::optional(code);
        }
        return gender;
    }

    Extracted<QString> emripRegion(qsizetype row) const
    {
        Extracted<QString> region = text(row, u"emrip_region"_s);
        if (region) {
            const auto known = m_reference.regionNames.recognise(*region, kEmripRegions);
            region.value = known ? std::optional(known->code) : std::nullopt;
        }
        return region;
    }

    Extracted<NationalityDraft> recognised(const QString& written, const Evidence& from) const
    {
        const NationalityMatch match = m_reference.states.recognise(written);
        const Certainty certainty = match.candidates.size() > 1 ? Certainty::Ambiguous
            : match.guessed                                     ? Certainty::Guess
                                                                : Certainty::Read;
        return {NationalityDraft{written, match.iso2()}, from, certainty};
    }

    Extracted<NationalityDraft> nationality(qsizetype row) const
    {
        const Extracted<QString> written = text(row, u"nationality"_s);
        return written ? recognised(*written, written.evidence) : Extracted<NationalityDraft>{};
    }

    QList<Extracted<NationalityDraft>> otherNationalities(qsizetype row) const
    {
        const Extracted<QString> written = text(row, u"other_nationalities"_s);
        QList<Extracted<NationalityDraft>> nationalities;
        if (!written || m_labels.keyOf(u"answer"_s, *written) == u"none"_s)
            return nationalities;
        static const QRegularExpression between(
            u"\\s*(?:[;/\\n]|,(?! (?:State|Republic|République))"
            "|\\s(?:and|et|y|и)\\s)\\s*"_s);
        // "Bosnia and Herzegovina" is one State: what is recognised whole is not taken apart.
        const bool whole = !m_reference.states.recognise(*written).candidates.isEmpty();
        const QStringList parts
            = whole ? QStringList{*written} : written->split(between, Qt::SkipEmptyParts);
        for (const QString& part : parts)
            nationalities += recognised(part, written.evidence);
        return nationalities;
    }

    Extracted<QDate> dateOfBirth(qsizetype row) const
    {
        const Extracted<QString> written = text(row, u"date_of_birth"_s);
        if (!written)
            return {};
        const QString day = written->section(QRegularExpression(u"[T ]0?0:00"_s), 0, 0).trimmed();
        const auto date = readUnDate(day);
        return {date, written.evidence, date ? Certainty::Read : Certainty::Ambiguous};
    }

    QList<Extracted<QString>> mandates(qsizetype row) const
    {
        QList<Extracted<QString>> mandates;
        for (const SurveyColumn& column : m_columns.mandateBoxes) {
            if (m_labels.keyOf(u"answer"_s, raw(row, column)) == u"yes"_s)
                mandates += {column.option.isEmpty() ? column.heading : column.option,
                             evidence(row, column), Certainty::Read};
        }
        const Extracted<QString> listed = text(row, u"mandates"_s);
        if (!listed)
            return mandates;
        for (const QString& title : listed->split(QRegularExpression(u"[;\\n|]"_s))) {
            if (!title.trimmed().isEmpty())
                mandates += {title.trimmed(), listed.evidence, Certainty::Read};
        }
        return mandates;
    }

    const Sheet& m_sheet;
    const SurveyReading& m_reading;
    const ReferenceTables& m_reference;
    LabelTable m_labels;
    Codebook m_codebook;
    SurveyColumns m_columns;
};

} // namespace

QStringList surveyFields(const Sheet& sheet, const SurveyReading& reading,
                         const ReferenceTables& reference)
{
    auto labels = LabelTable::load();
    if (!labels)
        return {};
    return RowsReader(sheet, reading, reference, std::move(*labels)).columns().taken;
}

Result<SurveyDraft> readSurvey(const Sheet& sheet, const SurveyReading& reading,
                               const ReferenceTables& reference)
{
    auto labels = LabelTable::load();
    if (!labels)
        return labels.error();
    const RowsReader reader(sheet, reading, reference, std::move(*labels));
    const SurveyColumns& columns = reader.columns();
    if (!columns.fields.contains(u"family_name"_s))
        return unreadable(QCoreApplication::translate(
            "SurveyReader",
            "The table has no column for the family name. Check that it is an "
            "export of the survey, with its headings in the first row."));
    SurveyDraft draft;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        if (!reader.isBlank(row))
            draft.rows += reader.read(row);
    }
    if (draft.rows.isEmpty())
        return unreadable(QCoreApplication::translate(
            "SurveyReader", "The export of the survey has headings but no rows."));
    for (auto column = columns.fields.begin(); column != columns.fields.end(); ++column)
        draft.columns.insert(column.key(), column->index + 1);
    for (const SurveyColumn& column : columns.others)
        draft.unmappedHeadings += column.heading;
    if (!columns.fields.contains(u"submitted"_s))
        draft.remarks += QCoreApplication::translate(
            "SurveyReader",
            "The survey has no column for the date of submission, so that no row "
            "of it counts as received.");
    return draft;
}

} // namespace greffier
