#include "core/documents/extract/survey_columns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kHeading = u"heading"_s;

/// "Q4[SQ007]" or "Mandates applied for [Title of the mandate]" in its two parts.
SurveyColumn takenApart(const QString& heading, int index, const Codebook& codebook)
{
    static const QRegularExpression form(u"^(?<question>.*?)\\s*\\[(?<option>[^\\[\\]]+)\\]\\s*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    SurveyColumn column;
    column.index = index;
    column.code = heading.trimmed();
    const QRegularExpressionMatch match = form.match(heading);
    if (match.hasMatch()) {
        column.code = match.captured(u"question"_s).trimmed();
        column.option = match.captured(u"option"_s).trimmed();
    }
    const QString question = codebook.question(column.code);
    column.heading = question.isEmpty() ? column.code : question;
    const QString option = codebook.question(heading.trimmed());
    if (!option.isEmpty() && !column.option.isEmpty())
        column.option = option;
    return column;
}

QString keyOfHeading(const QString& heading, const LabelTable& labels)
{
    const QString whole = labels.keyOf(kHeading, heading);
    return whole.isEmpty() ? labels.keyOfBeginning(kHeading, heading) : whole;
}

} // namespace

Codebook::Codebook(const Sheet& sheet, const LabelTable& labels)
{
    QHash<QString, qsizetype> columns;
    const QStringList headings = sheet.rows.value(0);
    for (qsizetype column = 0; column < headings.size(); ++column)
        columns.insert(labels.keyOf(u"codebook"_s, headings.at(column)), column);
    for (const QStringList& row : sheet.rows.mid(1)) {
        const auto cell
            = [&](const QString& key) { return row.value(columns.value(key, -1)).trimmed(); };
        m_texts[cell(u"question"_s)].insert(cell(u"answer"_s), cell(u"text"_s));
    }
}

QString Codebook::question(const QString& code) const
{
    return m_texts.value(code).value(QString());
}

QString Codebook::answer(const QString& question, const QString& code) const
{
    return m_texts.value(question).value(code, code);
}

SurveyColumns sortColumns(const QStringList& headings, const LabelTable& labels,
                          const Codebook& codebook,
                          const std::function<bool(const QString&)>& isMandate)
{
    SurveyColumns columns;
    for (int index = 0; index < headings.size(); ++index) {
        const SurveyColumn column = takenApart(headings.at(index), index, codebook);
        const QString key = keyOfHeading(column.heading, labels);
        const bool namesMandate
            = isMandate(column.option.isEmpty() ? column.heading : column.option);
        if (!column.option.isEmpty() && (key == u"mandates"_s || namesMandate))
            columns.mandateBoxes += column;
        else if (column.option.isEmpty() && key.isEmpty() && namesMandate)
            columns.mandateBoxes += column;
        else if (key.isEmpty())
            columns.others += column;
        else if (key != u"ignored"_s && !columns.fields.contains(key))
            columns.fields.insert(key, column);
    }
    return columns;
}

} // namespace greffier
