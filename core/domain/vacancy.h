#pragma once

#include "core/base/id.h"
#include "core/domain/call.h"
#include "core/domain/region.h"

namespace greffier {

/// One seat to be filled at one session.
struct Vacancy {
    /// Whether the appointment depends on the extension of the mandate (procedure.md, COND-RENEW).
    enum class Condition { None, SubjectToExtension, Unknown };

    VacancyId id;
    QString uid;
    CallId call;
    SessionId session;
    int number = 0; ///< as in the call
    MandateId mandate; ///< not valid while the title could not be matched to a mandate
    QString mandateCode; ///< code of the mandate in the register; empty if not matched
    QString title; ///< full title as the call words it
    QString titleLanguage;
    QString resolution; ///< "33/25", or of the Commission "2005/55"; empty if not cited
    Region region; ///< of the seat; empty: bound to none
    Condition condition = Condition::None;
    Deadline deadline; ///< of this vacancy, extensions included

    bool operator==(const Vacancy&) const = default;
};

QString toCode(Vacancy::Condition condition); ///< "none", "subject_to_extension", "unknown"
std::optional<Vacancy::Condition> conditionFromCode(const QString& code);

} // namespace greffier
