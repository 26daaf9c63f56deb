#pragma once

#include "core/domain/shortlist.h"
#include "core/workflow/snapshot.h"

#include <QDate>
#include <QList>
#include <QString>

namespace greffier {

/// One line of a balance: how often a value occurs. Persons who apply for several vacancies count
/// once as a person.
struct BalanceCount {
    QString code; ///< stable; empty: not stated, or none
    QString name; ///< translated; groups that the register does not translate by their code
    int applications = 0;
    int persons = 0;

    bool operator==(const BalanceCount&) const = default;
};

/// One thing counted over the same people: "gender", "group", "legal_system", "nominator",
/// "first_time". Somebody counted in two groups (Türkiye) stands in both lines.
struct BalanceTable {
    QString code;
    QString name; ///< translated
    QList<BalanceCount> counts; ///< in a fixed order, what is not stated last

    bool operator==(const BalanceTable&) const = default;
};

/// How a list of people is composed; counts, and nothing else: it excludes nobody.
struct Balance {
    int applications = 0;
    int persons = 0;
    QList<BalanceTable> tables;

    bool operator==(const Balance&) const = default;
};

/// Which applications are counted.
struct BalanceScope {
    int session = 0; ///< 0: any
    int vacancy = 0; ///< its number; 0: any
    int cycle = 0; ///< 2023: sessions from 1 April 2023 to 31 March 2024; 0: any
    std::optional<Shortlist::Kind> list; ///< only who stands on that list
};

/// Of a list everybody on it, else those who applied: whoever the Consultative Group named is none.
QList<std::shared_ptr<const ApplicationRow>> applicationsIn(const Snapshot& snapshot,
                                                            const BalanceScope& scope);

/// The tables "gender" and "group" alone, which need nothing else to be looked at.
QList<BalanceTable>
gendersAndGroups(const QList<std::shared_ptr<const ApplicationRow>>& applications);

Balance balanceOf(const Snapshot& snapshot,
                  const QList<std::shared_ptr<const ApplicationRow>>& applications);

/// Those who hold a mandate that day: gender and legal system are not known of them. Each term
/// counts as an application, each name once as a person.
Balance balanceOfHolders(const Snapshot& snapshot, QDate day);

/// The cycle of the Consultative Group a day falls in, by the year it begins (1 April to 31 March).
int cycleOf(QDate day);

/// Kind of whoever nominated an applicant, from the words of the survey: "government",
/// "international_organization", "national_institution", "ngo", "academia", "other"; empty: nobody.
QString nominatorKind(const QString& nominator);

/// As text, one line a table: "Gender — Women: 3 · Men: 2 · Not stated: 1".
QString textOf(const Balance& balance);
QString textOf(const BalanceTable& table); ///< its counts alone
QString countText(const QString& name, int count); ///< "Women: 3"

} // namespace greffier
