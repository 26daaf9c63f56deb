#include "core/workflow/appointment.h"

#include "core/store/change.h"
#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The term that an appointment begins: three years from the day given.
HolderTerm termFrom(const Application& application, const Vacancy& vacancy, const Applicant& person,
                    const Session& session, QDate start)
{
    HolderTerm term;
    term.mandateCode = vacancy.mandateCode;
    term.name = (person.givenNames + u' ' + person.familyName).simplified();
    term.nationalityIso2 = person.nationality;
    term.seatRegion = vacancy.region;
    if (start.isValid()) {
        constexpr int kYearsOfTerm = 3;
        term.term
            = {PartialDate::of(start), PartialDate::of(start.addYears(kYearsOfTerm).addDays(-1))};
    }
    term.status = u"current"_s;
    term.source = u"appointment, HRC %1, %2"_s.arg(session.number).arg(application.uid.text());
    return term;
}

} // namespace

void keepTerm(store::Change& change, store::Stores& stores, const Application& application,
              Status status, QDate start)
{
    stores.mandates.removeHolder(change, application.id);
    if (status != Status::Appointed)
        return;
    const auto vacancy = stores.calls.findVacancy(application.vacancy);
    const auto person = stores.applicants.find(application.applicant);
    if (!vacancy || !person || vacancy->mandateCode.isEmpty())
        return;
    const Session session = stores.sessions.find(vacancy->session).value_or(Session());
    stores.mandates.addHolder(change, termFrom(application, *vacancy, *person, session, start),
                              application.id);
}

} // namespace greffier
