#include "core/workflow/act_subject.h"

#include "core/workflow/snapshot.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QList<const ApplicationRow*> rowsOf(const Snapshot& lists, const QList<ApplicationId>& applications)
{
    QList<const ApplicationRow*> rows;
    for (const ApplicationId id : applications) {
        if (const ApplicationRow* row = lists.application(id))
            rows += row;
    }
    return rows;
}

} // namespace

QString nameOf(const ApplicationRow& row)
{
    return u"%1 %2"_s.arg(row.applicant->familyName.toUpper(), row.applicant->givenNames);
}

ActSubject subjectOf(const Snapshot& lists, const QList<ApplicationId>& applications,
                     const QString& code)
{
    ActSubject subject;
    subject.code = code;
    const QList<const ApplicationRow*> rows = rowsOf(lists, applications);
    if (rows.isEmpty())
        return subject;
    const ApplicationRow& first = *rows.first();
    if (rows.size() == 1)
        subject.whom = nameOf(first);
    else
        subject.applications = static_cast<int>(rows.size());
    const bool isOneVacancy = std::ranges::all_of(rows, [&](const ApplicationRow* row) {
        return row->application.vacancy == first.application.vacancy;
    });
    if (isOneVacancy) {
        subject.session = first.session;
        subject.vacancy = first.vacancyNumber;
    }
    return subject;
}

ActSubject subjectOf(const Snapshot& lists, VacancyId id, const QString& code)
{
    ActSubject subject;
    subject.code = code;
    const Vacancy* vacancy = lists.vacancy(id);
    const Session* session = vacancy ? lists.session(vacancy->session) : nullptr;
    if (session) {
        subject.session = session->number;
        subject.vacancy = vacancy->number;
    }
    return subject;
}

QString toText(const ActSubject& subject)
{
    QString text = subject.code;
    if (subject.applications > 0)
        text.prepend(u"%1 applications: "_s.arg(subject.applications));
    else if (!subject.whom.isEmpty())
        text.prepend(subject.whom + u": "_s);
    if (subject.session > 0)
        text += u" (HRC %1/%2)"_s.arg(subject.session).arg(subject.vacancy);
    return text;
}

ActSubject actSubjectFrom(const QString& text)
{
    static const QRegularExpression written(
        u"^(?:(?:(\\d+) applications|(.+)): )?(\\S+)(?: \\(HRC (\\d+)/(\\d+)\\))?$"_s);
    ActSubject subject;
    const QRegularExpressionMatch match = written.match(text);
    if (!match.hasMatch()) {
        subject.code = text;
        return subject;
    }
    subject.applications = match.captured(1).toInt();
    subject.whom = match.captured(2);
    subject.code = match.captured(3);
    subject.session = match.captured(4).toInt();
    subject.vacancy = match.captured(5).toInt();
    return subject;
}

} // namespace greffier
