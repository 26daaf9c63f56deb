#include "core/documents/extract/survey_columns.h"

#include <QRegularExpression>
#include <QSet>

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

/// Gives each column its place; the first that asks for a field has it.
class ColumnSorter {
public:
    ColumnSorter(const QStringList& headings, const Codebook& codebook,
                 const std::function<bool(const QString&)>& isMandate)
        : m_isMandate(isMandate)
    {
        for (int index = 0; index < headings.size(); ++index)
            m_columns += takenApart(headings.at(index), index, codebook);
        m_taken.resize(headings.size());
    }

    const SurveyColumn& column(int index) const { return m_columns.at(index); }

    void take(int index, const QString& key)
    {
        if (!m_taken.at(index).isEmpty())
            return;
        const SurveyColumn& column = m_columns.at(index);
        const bool hasOption = !column.option.isEmpty();
        const bool namesMandate = m_isMandate(hasOption ? column.option : column.heading);
        const bool leftOut = key == u"ignored"_s || key == u"other"_s;
        const bool isBox = key == u"mandates"_s ? hasOption || namesMandate
                                                : namesMandate && (hasOption || key.isEmpty());
        if (isBox && !leftOut) {
            m_taken[index] = u"mandates"_s;
            m_boxes += index;
        } else if (leftOut) {
            m_taken[index] = key;
        } else if (!key.isEmpty() && !m_fields.contains(key)) {
            m_taken[index] = key;
            m_fields.insert(key, index);
        }
    }

    /// A label within a question is less sure than one that begins it: "How did you hear of the
    /// vacancy?" asks for no mandate where another column has said which.
    void takeQuestion(int index, const QString& key)
    {
        const bool isToldElsewhere = key == u"mandates"_s && !m_boxes.isEmpty();
        if (m_columns.at(index).option.isEmpty() && key != u"ignored"_s && !isToldElsewhere)
            take(index, key);
    }

    SurveyColumns sorted() const
    {
        SurveyColumns columns;
        columns.taken = m_taken;
        columns.taken.replaceInStrings(QRegularExpression(u"^$"_s), u"other"_s);
        for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
            columns.fields.insert(field.key(), m_columns.at(*field));
        for (int index = 0; index < m_columns.size(); ++index) {
            if (m_boxes.contains(index))
                columns.mandateBoxes += m_columns.at(index);
            else if (columns.taken.at(index) == u"other"_s)
                columns.others += m_columns.at(index);
        }
        return columns;
    }

private:
    const std::function<bool(const QString&)>& m_isMandate;
    QList<SurveyColumn> m_columns;
    QStringList m_taken; ///< empty: not yet known
    QHash<QString, int> m_fields;
    QSet<int> m_boxes;
};

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
                          const Codebook& codebook, const QHash<QString, QString>& chosen,
                          const std::function<bool(const QString&)>& isMandate)
{
    ColumnSorter sorter(headings, codebook, isMandate);
    for (int index = 0; index < headings.size(); ++index) {
        const QString key = chosen.value(headings.at(index).trimmed());
        if (!key.isEmpty())
            sorter.take(index, key);
    }
    for (int index = 0; index < headings.size(); ++index)
        sorter.take(index, keyOfHeading(sorter.column(index).heading, labels));
    for (int index = 0; index < headings.size(); ++index)
        sorter.takeQuestion(index, labels.keyWithin(kHeading, sorter.column(index).heading));
    return sorter.sorted();
}

} // namespace greffier
