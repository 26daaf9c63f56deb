#include "core/workflow/appointment.h"

#include "core/store/change.h"
#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace greffier {

void addTermOf(store::Change& change, store::Stores& stores, const Application& appointed)
{
    const auto vacancy = stores.calls.findVacancy(appointed.vacancy);
    const auto person = stores.applicants.find(appointed.applicant);
    if (!vacancy || !person || vacancy->mandateCode.isEmpty())
        return;
    const auto session = stores.sessions.find(vacancy->session);
    HolderTerm term;
    term.mandateCode = vacancy->mandateCode;
    term.name = person->givenNames + u' ' + person->familyName;
    term.nationalityIso2 = person->nationality;
    term.seatRegion = vacancy->region;
    term.status = u"current"_s;
    term.source = session ? u"HRC %1"_s.arg(session->number) : QString();
    stores.mandates.addHolder(change, term);
}

} // namespace greffier
