#pragma once

#include "core/text/collation.h"
#include "core/workflow/screening_summary.h"
#include "core/workflow/snapshot.h"

#include <QHash>

#include <memory>

namespace greffier {

class NameFolder;

/// Makes the rows of lists. What many rows have in common is looked up once; make a new one when
/// the lists of the snapshot change.
class ApplicationRows {
public:
    ApplicationRows(const Snapshot& snapshot, const NameFolder& folder, const Collation& collation);

    std::shared_ptr<const ApplicationRow> make(const Application& application,
                                               const std::shared_ptr<const Applicant>& applicant,
                                               const ScreeningSummary& summary,
                                               const QList<Waiver>& waivers);

private:
    /// What all applications for one vacancy share.
    struct Ground {
        const Vacancy* vacancy = nullptr;
        int session = 0;
        QString foldedTitle;
        QHash<QString, QStringList> groups; ///< of States, on the day of the deadline
    };
    Ground& groundOf(VacancyId vacancy);
    const QStringList& groupsOf(Ground& ground, const QString& state) const;
    void addQuery(ApplicationRow& row, const Ground& ground) const;

    const Snapshot& m_snapshot;
    const NameFolder& m_folder;
    const Collation& m_collation;
    QHash<VacancyId, Ground> m_grounds;
};

} // namespace greffier
