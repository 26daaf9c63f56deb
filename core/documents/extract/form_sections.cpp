#include "core/documents/extract/form_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString judged(std::initializer_list<bool> filled)
{
    const auto count = std::count(filled.begin(), filled.end(), true);
    if (count == 0)
        return u"empty"_s;
    return count == static_cast<qsizetype>(filled.size()) ? u"filled"_s : u"partial"_s;
}

template <typename T>
bool has(const Extracted<T>& value)
{
    return value.value.has_value() || !value.evidence.passage.trimmed().isEmpty();
}

QString judgedLanguages(const QList<LanguageDraft>& languages)
{
    const bool mother
        = std::any_of(languages.cbegin(), languages.cend(),
                      [](const LanguageDraft& language) { return language.motherTongue; });
    const bool skills
        = std::any_of(languages.cbegin(), languages.cend(), [](const LanguageDraft& language) {
              return !language.read.isEmpty() && !language.write.isEmpty()
                  && !language.speak.isEmpty();
          });
    return judged({mother, skills});
}

QString judgedPeriods(const QList<PeriodDraft>& periods)
{
    const bool all = std::all_of(periods.cbegin(), periods.cend(), [](const PeriodDraft& period) {
        return !period.what.isEmpty() && !period.from.isEmpty();
    });
    return periods.isEmpty() ? u"empty"_s : all ? u"filled"_s : u"partial"_s;
}

QString judgedEthics(const QList<EthicsDraft>& ethics)
{
    constexpr int questions = 5;
    const auto answered
        = std::count_if(ethics.cbegin(), ethics.cend(),
                        [](const EthicsDraft& answer) { return !answer.answer.isEmpty(); });
    const bool explained
        = std::any_of(ethics.cbegin(), ethics.cend(),
                      [](const EthicsDraft& answer) { return !answer.explanation.isEmpty(); });
    if (answered == 0)
        return explained ? u"partial"_s : u"empty"_s;
    return answered == questions ? u"filled"_s : u"partial"_s;
}

QString judgedSection(const FormDraft& draft, const QString& section)
{
    if (section == u"I"_s)
        return judged({has(draft.familyName), has(draft.givenNames), has(draft.gender),
                       has(draft.dateOfBirth), has(draft.placeOfBirth), has(draft.nationality)});
    if (section == u"II"_s)
        return judged({has(draft.qualifications), has(draft.expertise),
                       has(draft.establishedCompetence), has(draft.publications),
                       has(draft.availability)});
    if (section == u"III"_s)
        return judged({has(draft.motivationLetter)});
    if (section == u"IV"_s)
        return judgedLanguages(draft.languages);
    if (section == u"V"_s)
        return judgedPeriods(draft.education);
    if (section == u"VI"_s)
        return judgedPeriods(draft.employment);
    if (section == u"VII"_s)
        return judgedEthics(draft.ethics);
    return judged({has(draft.certifiedName), has(draft.certifiedOn)});
}

} // namespace

void judgeSections(FormDraft& draft, const FormContext& form)
{
    static const QStringList all{u"I"_s, u"II"_s, u"III"_s, u"IV"_s,
                                 u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s};
    const QStringList& found = form.outline.found;
    // The form had seven sections until 2016, the certification being part of the seventh.
    const bool older = found.size() == 7 && !found.contains(u"VIII"_s);
    for (const QString& section : all) {
        if (older && section == u"VIII"_s)
            continue;
        draft.sections.insert(section, judgedSection(draft, section));
        if (!found.contains(section) && draft.sections.value(section) == u"empty"_s) {
            draft.remarks += QCoreApplication::translate("FormReader",
                                                         "Section %1 was not found in the form.")
                                 .arg(section);
        }
    }
}

} // namespace greffier
