#include "app/sample/sample_csv.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// Quoted cells divided by commas, as LimeSurvey exports them.
QByteArray csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString wallTime(const QDateTime& instant, const QByteArray& zone, const QString& format)
{
    if (!instant.isValid())
        return {};
    return instant.toTimeZone(QTimeZone(zone)).toString(format);
}

QString genevaTime(const QDateTime& instant)
{
    return wallTime(instant, "Europe/Zurich", u"yyyy-MM-dd HH:mm:ss"_s);
}

QString mandateQuestion(const SampleVacancy& vacancy)
{
    const QString seat = vacancy.seatEn.isEmpty() ? QString() : u" ("_s + vacancy.seatEn + u')';
    return u"Mandates applied for [%1. %2%3]"_s.arg(QString::number(vacancy.number),
                                                    vacancy.titleEn, seat);
}

/// The last page of the survey that was reached; a finished one shows them all.
constexpr int kPages = 6;

} // namespace

SurveyCsv::SurveyCsv(QIODevice& out, const SampleTables& tables)
    : m_out(out)
    , m_tables(tables)
{
    QStringList headings{u"Response ID"_s,
                         u"Date submitted"_s,
                         u"Last page"_s,
                         u"Start language"_s,
                         u"Seed"_s,
                         u"Date started"_s,
                         u"Date last action"_s,
                         u"Family name"_s,
                         u"Given names"_s,
                         u"Gender"_s,
                         u"Date of birth"_s,
                         u"Reference nationality"_s,
                         u"Additional nationality or nationalities"_s,
                         u"E-mail address"_s,
                         u"Telephone"_s,
                         u"Postal address"_s};
    for (const SampleVacancy& vacancy : m_tables.vacancies())
        headings += mandateQuestion(vacancy);
    headings += {u"Indigenous sociocultural region represented (Expert Mechanism only)"_s,
                 u"Nominating entity, if any"_s};
    m_out.write("\xef\xbb\xbf" + csvLine(headings));
}

void SurveyCsv::write(const Candidacy& candidacy)
{
    const Person& person = candidacy.person;
    for (const SurveyRow& row : candidacy.surveyRows) {
        const Identity& identity = row.identity;
        const bool finished = row.submitted.isValid();
        const QDateTime lastAction = finished ? row.submitted : row.started.addSecs(900);
        QStringList cells{QString::number(row.responseId),
                          genevaTime(row.submitted),
                          QString::number(finished ? kPages : 2),
                          person.language,
                          QString::number(100000 + row.responseId * 37 % 899999),
                          genevaTime(row.started),
                          genevaTime(lastAction),
                          identity.familyName,
                          identity.givenNames(),
                          m_tables.text(person.language, u"gender."_s + identity.gender),
                          identity.dateOfBirth.toString(Qt::ISODate),
                          identity.nationality,
                          identity.otherNationality,
                          identity.email,
                          person.telephone,
                          person.address};
        for (const SampleVacancy& vacancy : m_tables.vacancies())
            cells += row.vacancies.contains(vacancy.number) ? u"Y"_s : QString();
        cells += identity.emripRegion.isEmpty()
            ? QString()
            : m_tables.text(person.language, u"region."_s + identity.emripRegion);
        cells += person.nominatedBy;
        m_out.write(csvLine(cells));
    }
}

ReceiptsCsv::ReceiptsCsv(QIODevice& out)
    : m_out(out)
{
    m_out.write(csvLine({u"file"_s, u"received_at"_s, u"zone"_s, u"channel"_s, u"from"_s,
                         u"subject"_s, u"message_id"_s}));
}

void ReceiptsCsv::write(const QString& file, const Arrival& arrival)
{
    const QString format = arrival.toTheMinute ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s;
    m_out.write(csvLine({file, wallTime(arrival.at, arrival.zone.toLatin1(), format), arrival.zone,
                         arrival.channel, arrival.from, arrival.subject, arrival.messageId}));
}

QByteArray holdersCsv(const QList<SampleHolder>& holders)
{
    QByteArray csv
        = "mandate_code,name,nationality_iso2,seat_region,from,to,status,source,note\r\n";
    for (const SampleHolder& holder : holders) {
        const HeldMandate& held = holder.held;
        csv += csvLine({held.mandateCode, holder.name, holder.iso2, held.seatRegion, held.from,
                        held.to, held.to.isEmpty() ? u"current_as_of_source"_s : u"ended"_s,
                        u"SAMPLE"_s, u"invented person of the sample session"_s});
    }
    return csv;
}

} // namespace greffier::sample
