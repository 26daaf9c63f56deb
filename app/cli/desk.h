#pragma once

#include "app/cli/arguments.h"
#include "core/workflow/register.h"

#include <memory>

namespace greffier::cli {

/// The workplace of the command line: system clock, user and machine, the reader program beside us.
/// The officer's name is the one given, else the system user's.
Workplace workplace(const QString& officerName = {});

/// Path of greffier-reader: beside this program, or where it is installed.
QString readerProgram();

/// Opens the register for writing, or only for reading.
Result<std::unique_ptr<Register>> openRegister(const QString& file,
                                               OpenMode mode = OpenMode::ReadWrite);

/// The applications of one session and vacancy (0: all) in the order of the list.
QList<const ApplicationRow*> applicationsOf(const Snapshot& snapshot, int session, int vacancy);

/// The one application of a vacancy that a uid or an unambiguous name means. Names are compared
/// without regard to case, accents and order.
Result<ApplicationId> findApplication(const Snapshot& snapshot, int session, int vacancy,
                                      const QString& applicant);

/// The day after --NAME; not valid when the option is absent, an error when it is no day.
Result<QDate> dayFrom(const Arguments& arguments, const QString& name);
/// The one applicant that a uid or an unambiguous name means, in the whole register.
Result<ApplicantId> findApplicant(const Snapshot& snapshot, const QString& text);

/// The vacancy of that number, or the sentence that there is none.
Result<VacancyId> findVacancy(const Snapshot& snapshot, int session, int number);

/// That there is no list of candidates of that code, and which there are.
Error noSuchList(const QString& code);

/// The numbers given with --session and --vacancy, or what is missing.
struct Place {
    int session = 0;
    int vacancy = 0;
};
Result<Place> placeFrom(const Arguments& arguments, bool vacancyNeeded);

/// The deadline given with --to, --zone (Geneva if absent) and --before, or what is wrong with it.
Result<Deadline> deadlineFrom(const Arguments& arguments);

} // namespace greffier::cli
