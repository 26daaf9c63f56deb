#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/person_maker.h"
#include "app/sample/sample_case.h"
#include "app/sample/sample_tables.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace greffier::sample {

/// How large a sample is asked for. The same order gives the same sample.
struct SampleOrder {
    int persons = 60;
    quint64 seed = 1;
};

/// An invented holder, for a row of the table of holders.
struct SampleHolder {
    QString name;
    QString iso2;
    HeldMandate held;
};

/// The persons of a sample session with everything they sent, as values: nothing is written here.
/// Each candidacy is made when it is asked for, so that a sample of any size fits in memory.
class SamplePeople {
public:
    explicit SamplePeople(SampleOrder order);
    Q_DISABLE_COPY_MOVE(SamplePeople)

    const SampleOrder& order() const { return m_order; }
    const SampleTables& tables() const { return m_tables; }

    /// Index from 0 to order().persons - 1.
    Candidacy candidacy(int index) const;
    /// Terms of those persons whose case needs one.
    QList<SampleHolder> holders() const;

    /// The last instant at which an application is on time: 25 October 2023, noon in Geneva.
    static QDateTime deadline();

private:
    Candidacy ordinary(const Person& person, const QList<int>& vacancies, Dice& dice) const;
    Person personFor(int index, const QString& iso2, Dice& dice) const;
    QList<int> usualVacancies(int index, const QString& iso2, Dice& dice) const;

    SampleOrder m_order;
    SampleTables m_tables;
    PersonMaker m_maker;
    QStringList m_rotation; ///< States without special cases, in the order of this seed
    QStringList m_africanRotation; ///< of every second ordinary person, since a seat is African
};

} // namespace greffier::sample
