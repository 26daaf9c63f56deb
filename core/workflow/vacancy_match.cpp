#include "core/workflow/vacancy_match.h"

#include "core/documents/extract/mandate_title.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

template <typename Condition>
QList<const Vacancy*> narrowed(const QList<const Vacancy*>& vacancies, Condition condition)
{
    QList<const Vacancy*> kept;
    std::copy_if(vacancies.begin(), vacancies.end(), std::back_inserter(kept), condition);
    return kept;
}

QString mandateOf(const VacancyClues& clues, const ReferenceTables& reference)
{
    if (!clues.mandateCode.isEmpty())
        return clues.mandateCode;
    static const QRegularExpression number(u"^\\s*\\d{1,3}\\s*[.)]\\s*"_s);
    const TitleReading read = readTitle(QString(clues.title).remove(number), reference);
    if (!read.mandateCode.isEmpty() || clues.resolution.isEmpty())
        return read.mandateCode;
    const auto match = reference.mandates.match(read.title, clues.resolution);
    return match ? match->code : QString();
}

/// The headings of a survey that gives codes instead of titles end in the number of the vacancy:
/// "mandate_7", "SQ007".
std::optional<int> numberInCode(const QString& text)
{
    static const QRegularExpression code(u"^\\S*?(\\d{1,3})\\]?$"_s);
    const QRegularExpressionMatch match = code.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

QList<const Vacancy*> byMandate(const QList<const Vacancy*>& all, const VacancyClues& clues,
                                const ReferenceTables& reference)
{
    const QString code = mandateOf(clues, reference);
    if (!code.isEmpty())
        return narrowed(all, [&](const Vacancy* each) { return each->mandateCode == code; });
    if (const auto number = numberInCode(clues.title))
        return narrowed(all, [&](const Vacancy* each) { return each->number == *number; });
    if (!clues.resolution.isEmpty() && clues.title.isEmpty())
        return narrowed(all,
                        [&](const Vacancy* each) { return each->resolution == clues.resolution; });
    return {};
}

} // namespace

VacancyMatch matchVacancy(const VacancyClues& clues, int session, const QList<Vacancy>& vacancies,
                          const QList<int>& ticked, const ReferenceTables& reference)
{
    if (clues.session != 0 && clues.session != session)
        return {};
    QList<const Vacancy*> all;
    for (const Vacancy& vacancy : vacancies)
        all += &vacancy;

    QList<const Vacancy*> found = byMandate(all, clues, reference);
    if (found.size() > 1) {
        const auto byRegion = narrowed(found, [&](const Vacancy* each) {
            return !each->region.isEmpty()
                && reference.regionNames.recognise(clues.title, each->region.scheme)
                == each->region;
        });
        if (!byRegion.isEmpty())
            found = byRegion;
    }
    if (found.size() > 1) {
        const auto byTick
            = narrowed(found, [&](const Vacancy* each) { return ticked.contains(each->number); });
        if (!byTick.isEmpty())
            found = byTick;
    }
    VacancyMatch match;
    for (const Vacancy* vacancy : found)
        match.numbers += vacancy->number;
    return match;
}

} // namespace greffier
