// Everything about single applications: internal documents.
#include "core/workflow/export_views.h"

#include "core/rules/rule_titles.h"
#include "core/store/stores.h"
#include "core/text/spoken_language.h"
#include "core/workflow/register.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::CaseFinding;
using internalview::CaseRecord;
using internalview::EthicsAnswer;
using internalview::Period;

/// The values of a form as rows: "education.2.from" is the value "from" of the second row.
QMap<int, QHash<QString, QString>> rowsOf(const QList<ApplicationValue>& values,
                                          const QString& section)
{
    QMap<int, QHash<QString, QString>> rows;
    for (const ApplicationValue& value : values) {
        const QStringList parts = value.field.split(u'.');
        if (value.part == Part::Form && parts.size() == 3 && parts.first() == section)
            rows[parts.at(1).toInt()].insert(parts.at(2), value.value);
    }
    return rows;
}

QList<Period> periodsOf(const QList<ApplicationValue>& values, const QString& section,
                        const QString& text)
{
    QList<Period> periods;
    for (const auto& row : rowsOf(values, section))
        periods
            += {row.value(text), row.value(u"from"_s), row.value(u"to"_s), row.value(u"place"_s)};
    return periods;
}

QStringList languagesOf(const QList<ApplicationValue>& values)
{
    QStringList languages;
    for (const auto& row : rowsOf(values, u"languages"_s))
        languages += row.value(u"language"_s);
    return languages;
}

QList<EthicsAnswer> ethicsOf(const QList<ApplicationValue>& values)
{
    QList<EthicsAnswer> answers;
    const auto rows = rowsOf(values, u"ethics"_s);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        answers += {row.key(), row->value(u"answer"_s), row->value(u"explanation"_s)};
    return answers;
}

QString valueOf(const QList<ApplicationValue>& values, const QString& field)
{
    for (const ApplicationValue& value : values) {
        if (value.field == field)
            return value.value;
    }
    return {};
}

CaseFinding withWaiver(const Finding& finding, const QList<Waiver>& waivers)
{
    CaseFinding made{finding, ruleTitle(finding.rule), {}, {}, {}};
    for (const Waiver& waiver : waivers) {
        if (waiver.rule == finding.rule) {
            made.waiverGround = waiver.ground;
            made.waivedBy = waiver.officer;
            made.waivedOn = waiver.at.date();
        }
    }
    return made;
}

} // namespace

bool isAskedFor(const ExportRequest& request, const ApplicationRow& row)
{
    return (request.applicant.isEmpty() || row.applicant->uid.text() == request.applicant)
        && (request.applications.isEmpty() || request.applications.contains(row.application.id));
}

CaseRecord ExportViews::caseOf(const ApplicationRow& row, const Vacancy& vacancy) const
{
    const SpokenLanguage ofDocument(toCode(m_language));
    const Screener::Examined examined = m_screener.examine(row.application);
    const QList<ApplicationValue>& values = examined.material.values;
    const Applicant& applicant = examined.material.applicant;
    const internalview::Candidate shown = candidate(row, vacancy);
    CaseRecord record;
    record.person = shown.person;
    record.region = shown.region;
    record.formerName = applicant.formerName;
    record.otherNationalities = applicant.otherNationalities;
    record.dateOfBirth = applicant.dateOfBirth;
    record.email = applicant.email;
    record.telephone = applicant.telephone;
    record.address = applicant.address;
    record.nominatingEntity = valueOf(values, u"nominating_entity"_s);
    record.status = row.application.status;
    record.languages = languagesOf(values);
    record.education = periodsOf(values, u"education"_s, u"degree_institution"_s);
    record.employment = periodsOf(values, u"employment"_s, u"employer_function"_s);
    record.ethics = ethicsOf(values);
    record.expertise = valueOf(values, u"competence.expertise.text"_s);
    record.letterWords = valueOf(values, u"motivation_letter.words"_s).toInt();
    for (const Finding& finding : examined.findings)
        record.findings += withWaiver(finding, examined.material.waivers);
    record.decisions = store::Stores(m_database).decisions.of(row.application.id);
    return record;
}

internalview::CaseFile ExportViews::cases(const ExportRequest& request, QDate asOf,
                                          bool onlyEligible) const
{
    internalview::CaseFile file;
    file.session = request.session;
    file.asOf = asOf;
    for (const Vacancy& each : vacanciesOf(request.session, request.vacancy)) {
        const Session* of = m_snapshot.session(each.session);
        file.firstDay = of->firstDay;
        file.lastDay = of->lastDay;
        internalview::VacancyCases list{publicVacancy(each), {}};
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (isAskedFor(request, *row) && (!onlyEligible || isListed(*row)))
                list.cases += caseOf(*row, each);
        }
        file.lists += list;
    }
    return file;
}

} // namespace greffier
