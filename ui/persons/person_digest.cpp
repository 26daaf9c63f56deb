#include "ui/persons/person_digest.h"

#include "core/domain/applicant_fields.h"
#include "ui/common/digest_html.h"
#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/vacancies/vacancies_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const Person* find(const Snapshot& snapshot, ApplicantId id)
{
    for (const auto& applicant : snapshot.applicants) {
        if (applicant->id == id)
            return applicant.get();
    }
    return nullptr;
}

QString nameOf(const Snapshot& snapshot, ApplicantId id)
{
    const Person* applicant = find(snapshot, id);
    return applicant ? isolated(applicant->familyName, applicant->givenNames) : QString();
}

class Digest {
    Q_DECLARE_TR_FUNCTIONS(PersonDigest)

public:
    Digest(const PersonRecord& record, const Snapshot& snapshot, const QPalette& palette)
        : m_record(record)
        , m_snapshot(snapshot)
        , m_html(palette)
    {
    }

    void head()
    {
        const Applicant& person = m_record.applicant;
        m_html.title(isolated(person.familyName, person.givenNames), {});
    }

    void doubles(const QList<SuspectedDouble>& pairs)
    {
        const ApplicantId own = m_record.applicant.id;
        bool headed = false;
        for (const SuspectedDouble& pair : pairs) {
            if (pair.one != own && pair.other != own)
                continue;
            if (!headed)
                m_html.section(tr("May be the same person"));
            headed = true;
            const ApplicantId other = pair.one == own ? pair.other : pair.one;
            m_html.marked(u"cannot-tell"_s, Tone::Doubtful, nameOf(m_snapshot, other),
                          tr("%1 points of 100").arg(pair.score.points));
            for (const DuplicateScore::Reason& reason : pair.score.reasons)
                m_html.paragraph(reason.text);
            m_html.source(tr("Compare and merge…"), {}, u"merge/%1"_s.arg(other.value));
            m_html.source(tr("Not the same person…"), {}, u"apart/%1"_s.arg(other.value));
        }
    }

    void values(const std::function<QString(const QString&)>& stateName)
    {
        m_html.section(tr("Person"));
        for (const QString& field : applicantFields()) {
            const QString value = personValue(m_record.applicant, field, stateName);
            if (!value.isEmpty())
                m_html.value(fieldName(field), value,
                             originOf(m_record, field, fieldOf(m_record.applicant, field)));
        }
        const QString system = m_snapshot.legalSystems.value(m_record.applicant.id);
        if (!system.isEmpty())
            m_html.value(tr("Legal system"), system);
    }

    void applications()
    {
        m_html.section(tr("Applications"));
        if (m_record.applications.isEmpty())
            m_html.paragraph(tr("This person has no application."), Tone::Quiet);
        for (const Application& application : m_record.applications) {
            const Vacancy* vacancy = m_snapshot.vacancy(application.vacancy);
            if (!vacancy)
                continue;
            const Session* session = m_snapshot.session(vacancy->session);
            Vacancy named = *vacancy;
            named.title = vacancyTitle(m_snapshot, *vacancy);
            m_html.value(session ? sessionName(*session) : QString(), vacancyLabel(named),
                         markOf(application.status).word);
        }
    }

    void apart()
    {
        if (m_record.apart.isEmpty())
            return;
        m_html.section(tr("Not the same person as"));
        for (const DistinctPersons& persons : m_record.apart) {
            const ApplicantId other
                = persons.one == m_record.applicant.id ? persons.other : persons.one;
            m_html.value(nameOf(m_snapshot, other), persons.reason,
                         tr("%1, %2").arg(persons.officer, instantText(persons.at)));
        }
    }

    QString html() const { return m_html.html(); }

private:
    const PersonRecord& m_record;
    const Snapshot& m_snapshot;
    DigestHtml m_html;
};

} // namespace

QString personDigest(const PersonRecord& record, const QList<SuspectedDouble>& doubles,
                     const Snapshot& snapshot,
                     const std::function<QString(const QString&)>& stateName,
                     const QPalette& palette)
{
    Digest digest(record, snapshot, palette);
    digest.head();
    digest.doubles(doubles);
    digest.values(stateName);
    digest.applications();
    digest.apart();
    return digest.html();
}

QString originOf(const PersonRecord& record, const QString& field, const QString& value)
{
    for (const ApplicationValue& statement : record.statements) {
        if (statement.field != field || statement.value != value || value.isEmpty())
            continue;
        //: the part of an application that states a value, and the place in it
        return QCoreApplication::translate("PersonDigest", "%1: %2")
            .arg(displayName(statement.part), placeOf(statement.evidence));
    }
    return {};
}

QString personValue(const Applicant& applicant, const QString& field,
                    const std::function<QString(const QString&)>& stateName)
{
    const QString value = fieldOf(applicant, field);
    if (field == u"nationality"_s && !value.isEmpty())
        return stateName(value);
    if (field == u"other_nationalities"_s) {
        QStringList names;
        for (const QString& code : applicant.otherNationalities)
            names += stateName(code);
        return names.join(u", "_s);
    }
    return field == u"gender"_s && value.isEmpty() ? QString() : valueName(field, value);
}

} // namespace greffier::ui
