#include "core/documents/extract/call_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray texts(const QStringList& list) { return QJsonArray::fromStringList(list); }

/// The names other programs know the regions by; the window has its own, in six languages.
QString regionName(const Region& region)
{
    static const QHash<QString, QString> groups{
        {u"AFRICAN"_s, u"African States"_s},
        {u"ASIA_PACIFIC"_s, u"Asia-Pacific States"_s},
        {u"EEG"_s, u"Eastern European States"_s},
        {u"GRULAC"_s, u"Latin American and Caribbean States"_s},
        {u"WEOG"_s, u"Western European and other States"_s},
    };
    static const QHash<QString, QString> peoples{
        {u"AFRICA"_s, u"Africa"_s},
        {u"ASIA"_s, u"Asia"_s},
        {u"ARCTIC"_s, u"the Arctic"_s},
        {u"CSAC"_s, u"Central and South America and the Caribbean"_s},
        {u"EERCAT"_s,
         u"Central and Eastern Europe, the Russian Federation, Central Asia and "
         "Transcaucasia"_s},
        {u"NORTH_AMERICA"_s, u"North America"_s},
        {u"PACIFIC"_s, u"the Pacific"_s},
    };
    return region.scheme == kEmripRegions ? peoples.value(region.code) : groups.value(region.code);
}

QJsonValue conditional(Vacancy::Condition condition)
{
    switch (condition) {
    case Vacancy::Condition::None: return false;
    case Vacancy::Condition::SubjectToExtension: return true;
    case Vacancy::Condition::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject vacancyJson(const VacancyDraft& vacancy)
{
    return {
        {u"number"_s, vacancy.number > 0 ? QJsonValue(vacancy.number) : QJsonValue()},
        {u"mandate_title"_s, orNull(vacancy.mandateTitle)},
        {u"mandate_code"_s, orNull(vacancy.mandateCode)},
        {u"resolution"_s, orNull(vacancy.resolution)},
        {u"region_kind"_s, vacancy.region.isEmpty() ? u"none"_s : vacancy.region.scheme},
        {u"region"_s, orNull(regionName(vacancy.region))},
        {u"region_code"_s, orNull(vacancy.region.code)},
        {u"conditional"_s, conditional(vacancy.condition)},
    };
}

void insertDeadline(QJsonObject& json, const std::optional<Deadline>& deadline)
{
    const bool stated = deadline.has_value();
    const QDateTime instant = stated ? deadline->instant() : QDateTime();
    json.insert(u"deadline"_s, stated ? orNull(localCode(*deadline)) : QJsonValue());
    json.insert(u"deadline_timezone"_s, stated ? orNull(deadline->zone) : QJsonValue());
    json.insert(
        u"deadline_utc"_s,
        orNull(instant.isValid() ? instant.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : QString()));
    json.insert(u"deadline_strictness"_s,
                stated ? QJsonValue(toCode(deadline->strictness)) : QJsonValue());
}

QJsonObject evidenceJson(const CallDraft& draft)
{
    QJsonObject evidence;
    for (auto it = draft.evidence.cbegin(); it != draft.evidence.cend(); ++it)
        evidence.insert(it.key(), placeJson(it.value()));
    return evidence;
}

QJsonValue orNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(); }

QJsonValue stepJson(const MandatePageDraft::Step& step)
{
    if (step == MandatePageDraft::Step())
        return QJsonValue::Null;
    return QJsonObject{{u"resolution"_s, orNull(step.resolution)},
                       {u"body"_s, orNull(step.body)},
                       {u"year"_s, orNull(step.year)}};
}

QJsonObject currentHolderJson(const MandatePageDraft::Holder& holder)
{
    return {{u"name"_s, holder.name},
            {u"country"_s, orNull(holder.country)},
            {u"country_code"_s, orNull(holder.countryIso2)},
            {u"appointed"_s, orNull(toCode(holder.from))}};
}

QJsonObject formerHolderJson(const MandatePageDraft::Holder& holder)
{
    return {{u"name"_s, holder.name},
            {u"country"_s, orNull(holder.country)},
            {u"country_code"_s, orNull(holder.countryIso2)},
            {u"from"_s, orNull(toCode(holder.from))},
            {u"to"_s, orNull(toCode(holder.to))}};
}

QJsonObject pageJson(const CallDraft& draft)
{
    const MandatePageDraft& page = *draft.mandatePage;
    QJsonArray renewals;
    for (const MandatePageDraft::Step& step : page.renewals)
        renewals.append(
            QJsonObject{{u"resolution"_s, step.resolution}, {u"year"_s, orNull(step.year)}});
    QJsonArray current;
    for (const MandatePageDraft::Holder& holder : page.currentHolders)
        current.append(currentHolderJson(holder));
    QJsonArray former;
    for (const MandatePageDraft::Holder& holder : page.formerHolders)
        former.append(formerHolderJson(holder));
    QJsonArray dialogues;
    for (const MandatePageDraft::Dialogue& dialogue : page.dialogues)
        dialogues.append(
            QJsonObject{{u"date"_s, orNull(dialogue.date)}, {u"title"_s, orNull(dialogue.title)}});
    return {
        {u"kind"_s, draft.kind},
        {u"language"_s, orNull(draft.language)},
        {u"mandate_title"_s, orNull(page.title)},
        {u"mandate_code"_s, orNull(page.mandateCode)},
        {u"purpose"_s, orNull(page.purpose)},
        {u"established"_s, stepJson(page.established)},
        {u"renewals"_s, renewals},
        {u"current_holder"_s, current.isEmpty() ? QJsonValue() : current.first()},
        {u"current_holders"_s, current},
        {u"former_holders"_s, former},
        {u"contacts"_s, texts(draft.contacts)},
        {u"links"_s, texts(draft.links)},
        {u"address"_s, orNull(page.address)},
        {u"documents"_s, texts(page.documents)},
        {u"dialogues"_s, dialogues},
        {u"evidence"_s, evidenceJson(draft)},
        {u"remarks"_s, texts(draft.remarks)},
    };
}

QJsonObject reportJson(const CallDraft& draft, const QJsonArray& vacancies)
{
    const GroupReportDraft& report = *draft.groupReport;
    QJsonArray members;
    for (const GroupReportDraft::Member& member : report.members)
        members.append(QJsonObject{{u"name"_s, member.name}, {u"state"_s, orNull(member.state)}});
    QJsonArray meetings;
    for (const QDate day : report.meetings)
        meetings.append(day.toString(Qt::ISODate));
    QJsonArray candidates;
    for (const GroupReportDraft::Candidate& candidate : report.candidates)
        candidates.append(QJsonObject{{u"vacancy"_s, orNull(candidate.vacancy)},
                                      {u"name"_s, candidate.name},
                                      {u"nationality"_s, orNull(candidate.nationality)},
                                      {u"rank"_s, orNull(candidate.rank)}});
    return {
        {u"kind"_s, draft.kind},
        {u"language"_s, orNull(draft.language)},
        {u"date"_s, orNull(draft.date)},
        {u"session"_s, orNull(draft.session)},
        {u"session_start"_s, orNull(draft.sessionStart)},
        {u"session_end"_s, orNull(draft.sessionEnd)},
        {u"vacancies"_s, vacancies},
        {u"members"_s, members},
        {u"chair"_s, orNull(report.chair)},
        {u"meetings"_s, meetings},
        {u"candidates"_s, candidates},
        {u"evidence"_s, evidenceJson(draft)},
        {u"remarks"_s, texts(draft.remarks)},
    };
}

} // namespace

QJsonObject placeJson(const Evidence& evidence)
{
    return {{u"locator"_s, orNull(toCode(evidence.locator))},
            {u"passage"_s, orNull(evidence.passage)}};
}

QJsonObject callJson(const CallDraft& draft)
{
    QJsonArray vacancies;
    for (const VacancyDraft& vacancy : draft.vacancies)
        vacancies.append(vacancyJson(vacancy));
    if (draft.mandatePage)
        return pageJson(draft);
    if (draft.groupReport)
        return reportJson(draft, vacancies);
    QJsonObject json{
        {u"kind"_s, draft.kind},
        {u"language"_s, orNull(draft.language)},
        {u"reference"_s, orNull(draft.reference)},
        {u"date"_s, orNull(draft.date)},
        {u"signatory"_s, orNull(draft.signatory)},
        {u"session"_s, draft.session > 0 ? QJsonValue(draft.session) : QJsonValue()},
        {u"session_start"_s, orNull(draft.sessionStart)},
        {u"session_end"_s, orNull(draft.sessionEnd)},
        {u"vacancies"_s, vacancies},
        {u"resolutions"_s, texts(draft.resolutions)},
        {u"contacts"_s, texts(draft.contacts)},
        {u"links"_s, texts(draft.links)},
        {u"annexes"_s, texts(draft.annexes)},
        {u"addressees"_s, texts(draft.addressees)},
        {u"evidence"_s, evidenceJson(draft)},
        {u"remarks"_s, texts(draft.remarks)},
    };
    insertDeadline(json, draft.deadline);
    QJsonArray calls;
    for (const CallDraft& call : draft.calls)
        calls.append(callJson(call));
    json.insert(u"calls"_s, calls);
    return json;
}

} // namespace greffier
