#pragma once

#include "core/domain/applicant.h"
#include "core/rules/duplicate_score.h"

#include <QHash>
#include <QList>

namespace greffier {

/// The applicants of a register, arranged so that whoever a document speaks of is found without
/// comparing with everybody: by words of the name, e-mail and date of birth.
class PersonIndex {
public:
    PersonIndex(const QList<Applicant>& applicants, const NameFolder& folder);

    /// Adds one, or replaces what was known of the one with this id.
    void put(const Applicant& applicant);

    struct Match {
        ApplicantId applicant; ///< not valid: nobody
        DuplicateScore score;
        /// Others that are as good a match: then nobody is filed without the officer.
        QList<ApplicantId> rivals;
    };

    /// The best match for what is known of a person. Never one that is Unlikely.
    Match find(const Applicant& person) const;

    /// Everybody who can be that person, the likeliest first; `rivals` stay empty.
    QList<Match> ranked(const Applicant& person) const;

    /// The applicant with that e-mail address; not valid if none or several have it.
    ApplicantId withEmail(const QString& email) const;

    /// Everybody whose names hold all these words; for documents that state nothing but a name.
    QList<ApplicantId> named(const QString& name) const;

    /// Everybody whose whole name stands in a running text, its words side by side in any order.
    QList<ApplicantId> namedIn(const QString& text) const;

private:
    QList<ApplicantId> neighbours(const PersonTraits& traits) const;

    const NameFolder* m_folder; ///< borrowed
    QHash<ApplicantId, PersonTraits> m_traits;
    QMultiHash<QString, ApplicantId> m_byWord;
    QMultiHash<QString, ApplicantId> m_byEmail;
    QMultiHash<QDate, ApplicantId> m_byBirth;
};

} // namespace greffier
