#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace greffier {

/// What a report of the Consultative Group says beside its date, session and vacancies.
struct GroupReportDraft {
    struct Member {
        QString name;
        QString state; ///< as written

        bool operator==(const Member&) const = default;
    };
    struct Candidate {
        int vacancy = 0; ///< its number in the report; 0: not clear
        QString name;
        QString nationality; ///< as written; empty: not said
        int rank = 0; ///< 0: recommended without a rank; equal ranks are a tie

        bool operator==(const Candidate&) const = default;
    };

    QList<Member> members;
    QString chair; ///< the name, or the State that chaired; empty: not said
    QList<QDate> meetings;
    QList<Candidate> candidates; ///< by vacancy and rank, as written

    bool operator==(const GroupReportDraft&) const = default;
};

} // namespace greffier
