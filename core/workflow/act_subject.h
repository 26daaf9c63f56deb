#pragma once

#include "core/domain/application.h"

#include <QList>
#include <QString>

/// What decisions, rulings and lists are about, as the history keeps it: in words that can be read
/// as they stand, and read back, so that the codes in them are shown in any language.
namespace greffier {

struct ApplicationRow;
struct Snapshot;

struct ActSubject {
    QString whom; ///< "FAMILY Given"; empty: about several, or about nobody
    int applications = 0; ///< how many, when about several
    QString code; ///< of a status, a rule, a kind of list
    int session = 0; ///< 0, as vacancy: about no single vacancy
    int vacancy = 0; ///< its number in the call

    bool operator==(const ActSubject&) const = default;
};

QString nameOf(const ApplicationRow& row); ///< "FAMILY Given"

ActSubject subjectOf(const Snapshot& lists, const QList<ApplicationId>& applications,
                     const QString& code);
ActSubject subjectOf(const Snapshot& lists, VacancyId vacancy, const QString& code);

/// "OKAFOR-EZE Adaeze: eligible (HRC 55/7)", "12 applications: eligible", "working (HRC 55/7)".
QString toText(const ActSubject& subject);
/// What is not written so is a code by itself: the first acts named nothing else.
ActSubject actSubjectFrom(const QString& text);

} // namespace greffier
