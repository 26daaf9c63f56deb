#include "app/cli/desk.h"

#include "core/text/name_key.h"
#include "core/workflow/person_search.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error missing(const QString& message) { return {Error::Code::Invalid, message, {}}; }

} // namespace

QString readerProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u"/greffier-reader"_s;
    return QFileInfo::exists(beside) ? beside : here + u"/../libexec/greffier/greffier-reader"_s;
}

Workplace workplace(const QString& officerName)
{
    Officer officer;
    officer.name = officerName;
    officer.systemUser = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    officer.machine = QSysInfo::machineHostName();
    return {std::make_shared<SystemClock>(), officer, readerProgram()};
}

Result<std::unique_ptr<Register>> openRegister(const QString& file, OpenMode mode)
{
    auto opened = Register::open(file, workplace(), mode);
    if (opened || opened.error().code != Error::Code::NotFound)
        return opened;
    // To the exit code, a register that is not there is one that cannot be read.
    return Error{Error::Code::Unreadable, opened.error().message, opened.error().detail};
}

QList<const ApplicationRow*> applicationsOf(const Snapshot& snapshot, int session, int vacancy)
{
    QList<const ApplicationRow*> rows;
    for (const auto& row : snapshot.applications) {
        if (row->session == session && (vacancy == 0 || row->vacancyNumber == vacancy))
            rows += row.get();
    }
    return rows;
}

Result<ApplicationId> findApplication(const Snapshot& snapshot, int session, int vacancy,
                                      const QString& applicant)
{
    const auto found
        = applicationsMatching(applicationsOf(snapshot, session, vacancy), applicant, NameFolder());
    if (found.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "Cli", "There is no application of “%1” for vacancy %2 of session %3.")
                         .arg(applicant)
                         .arg(vacancy)
                         .arg(session),
                     {}};
    if (found.size() > 1)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Cli",
                                                 "Several applicants are called “%1”. Give the uid "
                                                 "of the one you mean.")
                         .arg(applicant),
                     {}};
    return found.first()->application.id;
}

Result<ApplicantId> findApplicant(const Snapshot& snapshot, const QString& text)
{
    const auto found = applicantsMatching(snapshot, text, NameFolder());
    if (found.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Cli", "There is no applicant “%1”.").arg(text),
                     {}};
    if (found.size() > 1)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Cli",
                                                 "Several applicants are called “%1”. Give the uid "
                                                 "of the one you mean.")
                         .arg(text),
                     {}};
    return found.first()->id;
}

Error noSuchList(const QString& code)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Cli",
                                        "There is no list “%1”; there are working, interview "
                                        "and recommended.")
                .arg(code),
            {}};
}

Result<QDate> dayFrom(const Arguments& arguments, const QString& name)
{
    if (!arguments.has(name))
        return QDate();
    const QDate day = QDate::fromString(arguments.option(name), Qt::ISODate);
    if (day.isValid())
        return day;
    return missing(
        QCoreApplication::translate("Cli", "After --%1 comes a day such as 2024-04-05.").arg(name));
}

Result<VacancyId> findVacancy(const Snapshot& snapshot, int session, int number)
{
    for (const Vacancy& vacancy : snapshot.vacancies) {
        const Session* of = snapshot.session(vacancy.session);
        if (of && of->number == session && vacancy.number == number)
            return vacancy.id;
    }
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("Cli", "Session %1 has no vacancy %2.")
                     .arg(session)
                     .arg(number),
                 {}};
}

Result<Place> placeFrom(const Arguments& arguments, bool vacancyNeeded)
{
    Place place;
    const auto session = arguments.number(u"session"_s);
    if (!session)
        return missing(
            QCoreApplication::translate("Cli", "Say which session with --session NUMBER."));
    place.session = *session;
    if (arguments.has(u"vacancy"_s)) {
        const auto vacancy = arguments.number(u"vacancy"_s);
        if (!vacancy)
            return missing(QCoreApplication::translate(
                "Cli", "The number after --vacancy must be a whole number from 1."));
        place.vacancy = *vacancy;
    } else if (vacancyNeeded) {
        return missing(
            QCoreApplication::translate("Cli", "Say which vacancy with --vacancy NUMBER."));
    }
    return place;
}

Result<Deadline> deadlineFrom(const Arguments& arguments)
{
    const QString written = arguments.option(u"to"_s);
    Deadline deadline;
    deadline.day = QDate::fromString(written.left(10), Qt::ISODate);
    if (written.size() > 10)
        deadline.time = QTime::fromString(written.mid(11), u"HH:mm"_s);
    deadline.zone = arguments.has(u"zone"_s) ? arguments.option(u"zone"_s) : u"Europe/Zurich"_s;
    if (arguments.has(u"before"_s))
        deadline.strictness = Deadline::Strictness::Before;
    if (!deadline.instant().isValid() || (written.size() > 10 && !deadline.time.isValid()))
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Cli", "Give the new deadline with --to YYYY-MM-DDThh:mm."),
            {}};
    return deadline;
}

} // namespace greffier::cli
