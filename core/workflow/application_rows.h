#pragma once

#include "core/base/pool.h"
#include "core/store/search_index.h"
#include "core/workflow/screening_summary.h"
#include "core/workflow/snapshot.h"

#include <QHash>

#include <memory>

namespace greffier {

class NameFolder;

/// What the register holds of one application besides itself and the person.
struct RowMaterial {
    ScreeningSummary summary;
    QList<Waiver> waivers;
    Decision decision; ///< the latest, its findings left out; its instant not valid: none was taken
    store::SearchIndex::Entry facts;
};

/// Makes the rows of lists. What many rows have in common is looked up once; make a new one when
/// the lists of the snapshot change.
class ApplicationRows {
public:
    ApplicationRows(const Snapshot& snapshot, const NameFolder& folder);

    std::shared_ptr<const ApplicationRow> make(const Application& application,
                                               const std::shared_ptr<const ListedPerson>& applicant,
                                               const RowMaterial& material);

private:
    /// Codes of the groups of a State.
    struct Groups {
        QStringList all; ///< of every scheme
        QStringList regional;
    };
    /// What all applications for one vacancy share.
    struct Ground {
        const Vacancy* vacancy = nullptr;
        int session = 0;
        Shared<QueryRow::Post> post;
        QHash<QString, Groups> groups; ///< of States, on the day of the deadline
    };
    Ground& groundOf(VacancyId vacancy);
    const Groups& groupsOf(Ground& ground, const QString& state) const;
    Shared<QueryRow::Outcome> outcomeOf(const Decision& decision);

    const Snapshot& m_snapshot;
    const NameFolder& m_folder;
    QHash<VacancyId, Ground> m_grounds;
    Pool<QString> m_words;
    Pool<QStringList> m_languages;
};

} // namespace greffier
