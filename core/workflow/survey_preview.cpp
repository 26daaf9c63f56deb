#include "core/workflow/survey_preview.h"

#include "core/workflow/intake_survey.h"
#include "core/workflow/survey_file.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kAnswersShown = 3;

QStringList firstAnswers(const Sheet& sheet, qsizetype column)
{
    QStringList answers;
    for (const QStringList& row : sheet.rows.mid(1)) {
        const QString answer = row.value(column).simplified();
        if (!answer.isEmpty() && answers.size() < kAnswersShown)
            answers += answer;
    }
    return answers;
}

void count(SurveyPreview& preview, const QList<IntakeSurveyOutcome>& outcomes)
{
    for (const IntakeSurveyOutcome& outcome : outcomes) {
        preview.comingIn += outcome.outcome == u"filed"_s ? 1 : 0;
        preview.unfinished += outcome.outcome == u"unfinished"_s ? 1 : 0;
    }
    preview.rows = static_cast<int>(outcomes.size());
    if (preview.comingIn + preview.unfinished == 0)
        preview.problem = QCoreApplication::translate(
            "Intake",
            "No row would come in: none gives a family name and a mandate that is vacant at this "
            "session. Say which columns do.");
}

} // namespace

SurveyPreview previewSurvey(const SurveyFile& survey, const SurveyLayout& layout,
                            const IntakeState& state, const ReferenceTables& reference,
                            const NameFolder& folder)
{
    SurveyPreview preview;
    preview.layout.zone = layout.zone.isEmpty() ? u"Europe/Zurich"_s : layout.zone;
    const QStringList headings = survey.sheet.rows.value(0);
    const QStringList fields = survey.fields(layout, reference);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = headings.at(column).trimmed();
        preview.columns += {heading, fields.value(column), firstAnswers(survey.sheet, column)};
        if (!heading.isEmpty())
            preview.layout.columns.insert(heading, fields.value(column));
    }
    preview.isRemembered
        = std::all_of(preview.layout.columns.keyBegin(), preview.layout.columns.keyEnd(),
                      [&](const QString& heading) { return layout.columns.contains(heading); });
    const auto draft = survey.draft(layout, reference);
    if (!draft) {
        preview.problem = draft.error().message;
        return preview;
    }
    const PersonIndex persons(state.applicants, folder);
    SurveyMatching matching(state, persons, reference, folder, layout);
    matching.filingOf(*draft, survey.sheet, survey.file);
    count(preview, matching.outcomes());
    return preview;
}

} // namespace greffier
