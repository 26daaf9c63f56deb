#pragma once

#include "core/domain/applicant.h"
#include "core/domain/application.h"
#include "core/domain/officer_ruling.h"
#include "core/domain/vacancy.h"

#include <QList>
#include <QString>

namespace greffier {

/// What the register holds of one application, loaded for the rules and for reading.
struct CaseMaterial {
    /// A received file that belongs to it.
    struct Document {
        DocumentId id;
        QString name;
        QString hash;
        Part part = Part::Other;
        bool readable = true;
        bool counts = true; ///< false: another version of this part counts
    };

    Application application;
    Applicant applicant;
    Vacancy vacancy;
    QList<ApplicationValue> values; ///< of the versions that count
    QList<Receipt> receipts;
    QList<Document> documents;
    QList<Waiver> waivers;
    QList<ConcordanceRuling> rulings;
    QList<VersionChoice> choices;
    bool surveyNamesVacancy = false; ///< a completed survey row of this person names this vacancy
    bool surveyCompleted = false; ///< the person completed a survey, for whatever mandate
    bool surveyUnfinished = false; ///< a survey was begun, but never submitted
    bool doubtfulPerson
        = false; ///< somebody of nearly the same name and details is in the register
};

} // namespace greffier
