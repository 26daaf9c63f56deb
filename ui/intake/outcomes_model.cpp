#include "ui/intake/outcomes_model.h"

#include "ui/common/names.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

Mark outcomeMark(const QString& code, bool alreadyDone)
{
    if (alreadyDone)
        return {u"history"_s, Tone::Quiet, OutcomesModel::tr("There already")};
    return greffier::ui::outcomeMark(code);
}

bool needsALook(const QString& code, bool alreadyDone)
{
    return !alreadyDone && code != u"filed"_s && code != u"duplicate"_s;
}

} // namespace

Mark outcomeMark(const QString& code)
{
    if (code == u"filed"_s)
        return {u"met"_s, Tone::Good, OutcomesModel::tr("Filed")};
    if (code == u"duplicate"_s)
        return {u"tie"_s, Tone::Quiet, OutcomesModel::tr("Duplicate")};
    if (code == u"unmatched"_s)
        return {u"cannot-tell"_s, Tone::Doubtful, OutcomesModel::tr("Not matched")};
    if (code == u"unfinished"_s)
        return {u"incomplete"_s, Tone::Doubtful, OutcomesModel::tr("Not finished")};
    if (code == u"unreadable"_s)
        return {u"not-met"_s, Tone::Bad, OutcomesModel::tr("Not readable")};
    if (code == u"no_text"_s)
        return {u"warning"_s, Tone::Doubtful, OutcomesModel::tr("No text in it")};
    if (code == u"not_an_application"_s)
        return {u"document"_s, Tone::Quiet, OutcomesModel::tr("Not an application")};
    return {u"information"_s, Tone::Quiet, code};
}

OutcomesModel::OutcomesModel(const IntakeReport& report, const Snapshot& snapshot, QObject* parent)
    : QAbstractTableModel(parent)
{
    QHash<QString, QString> names;
    for (const auto& applicant : snapshot.applicants)
        names.insert(applicant->uid.text(), isolated(applicant->familyName, applicant->givenNames));
    for (const IntakeFileOutcome& file : report.files) {
        m_lines += Line{file.file,
                        outcomeMark(file.outcome, file.alreadyDone),
                        names.value(file.applicant),
                        file.vacancy,
                        file.reason,
                        needsALook(file.outcome, file.alreadyDone)};
    }
    for (const IntakeSurveyOutcome& row : report.surveyRows) {
        m_lines += Line{tr("Survey, response %1").arg(row.responseId),
                        outcomeMark(row.outcome, false),
                        names.value(row.applicant),
                        0,
                        row.reason,
                        needsALook(row.outcome, false)};
    }
    showOpenOnly(false);
}

void OutcomesModel::showOpenOnly(bool openOnly)
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!openOnly || m_lines.at(i).open)
            m_shown += i;
    }
    endResetModel();
}

int OutcomesModel::openCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.open; }));
}

int OutcomesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int OutcomesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines.at(m_shown.at(index.row()));
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return line.mark.icon();
    if (role == OrderRole && index.column() == Vacancy)
        return line.vacancy;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != OrderRole)
        return {};
    switch (index.column()) {
    case File: return line.file;
    case Outcome: return line.mark.word;
    case Applicant: return line.applicant;
    case Vacancy: return line.vacancy > 0 ? QString::number(line.vacancy) : QString();
    case Reason: return line.reason;
    }
    return {};
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Outcome: return tr("Outcome");
    case Applicant: return tr("Applicant");
    case Vacancy: return tr("Vacancy");
    case Reason: return tr("Why");
    }
    return {};
}

} // namespace greffier::ui
