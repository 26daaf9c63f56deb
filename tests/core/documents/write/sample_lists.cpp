#include "tests/core/documents/write/sample_lists.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::samples {

namespace {

publicview::Vacancy vacancy(int number, const QString& mandate, const QString& resolution,
                            const Region& region, bool conditional)
{
    publicview::Vacancy made;
    made.uid = u"vacancy-%1"_s.arg(number);
    made.number = number;
    made.mandateCode = mandate;
    made.resolution = resolution;
    made.region = region;
    made.subjectToExtension = conditional;
    return made;
}

internalview::Candidate candidate(const publicview::Candidate& person, const Region& region)
{
    return {person, region};
}

internalview::Entry entry(int rank, const internalview::Candidate& candidate, const QString& reason)
{
    internalview::Entry made;
    made.rank = rank;
    made.candidate = candidate;
    made.languages = {u"en"_s, u"fr"_s};
    made.reason = reason;
    return made;
}

internalview::VacancyShortlist africanSeat()
{
    using internalview::Candidate;
    const Region africa = unGroup(u"AFRICAN"_s);
    const Candidate okafor
        = candidate(person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s), africa);
    const Candidate diallo = candidate(person(u"Diallo"_s, u"Ibrahima"_s, u"SN"_s, u"M"_s), africa);
    const Candidate tesfaye = candidate(person(u"Tesfaye"_s, u"Hanna"_s, u"ET"_s, {}), africa);
    const Candidate petit
        = candidate(person(u"Petit"_s, u"Élise"_s, u"BE"_s, u"F"_s), unGroup(u"WEOG"_s));
    internalview::VacancyShortlist list;
    list.vacancy = vacancy(7, u"WG_MERCENARIES"_s, u"51/13"_s, africa, false);
    list.applications = 6;
    list.applicants = internalview::countOf({okafor, diallo, tesfaye, petit, petit});
    list.eligible = {tesfaye, petit, okafor, diallo};
    list.entries = {entry(2, tesfaye, u"Fieldwork in three regions"_s),
                    entry(1, okafor, u"Long experience with private military companies"_s),
                    entry(2, diallo, u"Judge; knows the mandate"_s), entry(4, petit, {})};
    list.entries[0].withdrawn = true;
    list.entries[3].flags
        = {{u"SEAT-WG"_s, u"The seat is for nationals of African States."_s,
            u"Decision of the Bureau, fictional"_s, u"A. Officer"_s, QDate(2023, 11, 3)},
           {u"FORM-LETTER"_s, u"The letter has 640 words."_s, {}, {}, {}}};
    list.entries[3].internalNote = u"To be confirmed by the chair"_s;
    return list;
}

internalview::VacancyShortlist conditional()
{
    using internalview::Candidate;
    const Candidate person3
        = candidate(person(u"Çelik"_s, u"Deniz"_s, u"TR"_s, u"X"_s), unGroup(u"WEOG"_s));
    internalview::VacancyShortlist list;
    list.vacancy = vacancy(3, u"IE_INTERNATIONAL_ORDER"_s, u"45/4"_s, {}, true);
    list.applications = 1;
    list.applicants = internalview::countOf({person3});
    list.eligible = {person3};
    list.entries = {entry(0, person3, u"Only candidate"_s)};
    return list;
}

} // namespace

QDateTime made() { return QDateTime(QDate(2023, 11, 6), QTime(9, 30), QTimeZone::utc()); }

publicview::Candidate person(const QString& family, const QString& given,
                             const QString& nationality, const QString& gender)
{
    return {u"uid-"_s + family, family, given, nationality, gender};
}

publicview::PublicList publicList()
{
    publicview::PublicList list;
    list.session = 55;
    list.firstDay = QDate(2024, 2, 26);
    list.lastDay = QDate(2024, 4, 5);
    list.asOf = QDate(2023, 11, 6);
    list.lists = {
        {vacancy(1, u"EMRIP"_s, u"33/25"_s, emripRegion(u"AFRICA"_s), false),
         {person(u"Ünal"_s, u"Ayşe"_s, u"TR"_s, u"F"_s),
          person(u"Zabłocka"_s, u"Łucja"_s, u"PL"_s, u"F"_s),
          person(u"N'Diaye"_s, u"Awa"_s, u"ML"_s, u"F"_s),
          person(u"أحمد"_s, u"ليلى"_s, u"SD"_s, u"F"_s), person(u"王"_s, u"伟"_s, u"CN"_s, u"M"_s),
          person(u"Щербакова"_s, u"Анна"_s, u"RU"_s, {}),
          person(u"शर्मा"_s, u"देवी"_s, u"IN"_s, u"F"_s),
          person(u"Émond"_s, u"Zoé"_s, u"HT"_s, u"F"_s), person(u"Emond"_s, u"Yan"_s, {}, u"M"_s),
          person(u"<Quote> & \"Sign\""_s, u"Test"_s, u"CI"_s, u"X"_s)}},
        {vacancy(3, u"IE_INTERNATIONAL_ORDER"_s, u"45/4"_s, {}, true),
         {person(u"Müller"_s, u"Jörg"_s, u"DE"_s, u"M"_s)}},
        {vacancy(4, u"C_MALI"_s, u"2005/55"_s, {}, true), {}},
        {vacancy(7, u"WG_MERCENARIES"_s, u"51/13"_s, unGroup(u"AFRICAN"_s), false),
         {person(u"Okafor-Eze"_s, u"Adaeze"_s, u"NG"_s, u"F"_s),
          person(u"Diallo"_s, u"Ibrahima"_s, u"SN"_s, u"M"_s)}},
    };
    return list;
}

publicview::PublicList longPublicList(const ReferenceTables& tables)
{
    publicview::PublicList list = publicList();
    list.lists = {{vacancy(2, {}, u"44/7"_s, {}, true), {}}};
    list.lists.first().vacancy.title = u"Titre d'un mandat que les tables ne connaissent pas : "_s
        + u"question d'une longueur peu commune "_s.repeated(8);
    list.lists.first().vacancy.titleLanguage = u"fr"_s;
    int number = 0;
    for (const State& state : tables.states.all()) {
        ++number;
        list.lists.first().candidates
            += person(u"Surname%1-with-a-long-second-part"_s.arg(number, 3, 10, QChar(u'0')),
                      u"Given Other%1 Names"_s.arg(QChar(0x1)), state.iso2,
                      number % 3 == 0 ? u"M"_s : u"F"_s);
    }
    return list;
}

internalview::ShortlistDocument shortlist()
{
    internalview::ShortlistDocument document;
    document.session = 55;
    document.firstDay = QDate(2024, 2, 26);
    document.lastDay = QDate(2024, 4, 5);
    document.asOf = QDate(2023, 11, 6);
    document.lists = {conditional(), africanSeat()};
    return document;
}

internalview::ShortlistDocument longShortlist()
{
    internalview::ShortlistDocument document = shortlist();
    document.kind = Shortlist::Kind::Interview;
    internalview::VacancyShortlist list;
    list.vacancy = vacancy(1, u"EMRIP"_s, u"33/25"_s, emripRegion(u"EERCAT"_s), false);
    for (int i = 1; i <= 12; ++i) {
        const internalview::Candidate one
            = candidate(person(u"Иванова%1"_s.arg(i), u"Мария"_s, u"RU"_s, u"F"_s),
                        i % 2 == 0 ? emripRegion(u"EERCAT"_s) : Region());
        list.eligible += one;
        list.entries += entry(i, one, u"Reason "_s + QString::number(i));
    }
    list.entries.first().reason = u"Ten thousand signs. "_s.repeated(500);
    list.applications = 12;
    list.applicants = internalview::countOf(list.eligible);
    document.lists = {list};
    return document;
}

} // namespace greffier::samples
