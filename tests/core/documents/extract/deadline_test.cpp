#include "core/documents/extract/call_reader.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// A call whose sentence on the deadline is given; the session is the fifty-fifth.
CallDraft readSentence(const QString& sentence)
{
    const QString call
        = u"Call for applications for mandate holders to be appointed at the 55th session of the "
          u"Human Rights Council (26 February - 5 April 2024)\n"
          "1. Special Rapporteur on the right to food (resolution 49/13)\n"
          "2. Independent Expert on the situation of human rights in Mali (resolution 52/42)\n"_s;
    return readCall(documentOf(call + sentence), u"call.txt"_s, referenceTables());
}

QString written(const CallDraft& draft)
{
    return draft.deadline ? localCode(*draft.deadline) : QString();
}

int sessionOf(const QString& text)
{
    return readCall(
               documentOf(
                   text
                   + u"\n1. Special Rapporteur on the right to food\n2. Independent Expert on the situation of human rights in Mali\nDeadline for applications: 6 March 2024"_s),
               u"call.txt"_s, referenceTables())
        .session;
}

} // namespace

TEST_CASE("a deadline is read in its many forms", "[documents][call][deadline]")
{
    const QString geneva = u"Europe/Zurich"_s;
    const auto forms = GENERATE_COPY(table<QString, QString, QString>({
        {u"Les candidatures devront être reçues au plus tard le 25 octobre 2023 à midi (heure de Genève)."_s,
         u"2023-10-25T12:00"_s, geneva},
        {u"Applications must be received by 25 October 2023 at 12:00 noon Geneva time."_s,
         u"2023-10-25T12:00"_s, geneva},
        {u"Deadline for applications: 12:00 noon Greenwich Mean Time / GMT on 25 October 2023"_s,
         u"2023-10-25T12:00"_s, u"UTC"_s},
        {u"Applications should be submitted no later than Wednesday, 25 October 2023 (12 noon GMT)."_s,
         u"2023-10-25T12:00"_s, u"UTC"_s},
        {u"Les candidatures doivent parvenir avant la date limite du 25 octobre 2023, 12 h TU."_s,
         u"2023-10-25T12:00"_s, u"UTC"_s},
        {u"The deadline for applications is 25 October 2023 (midnight, GMT)."_s,
         u"2023-10-25T24:00"_s, u"UTC"_s},
        {u"Applications are to be sent by 5 p.m. (Geneva time) on 25 October 2023."_s,
         u"2023-10-25T17:00"_s, geneva},
        {u"La date limite de dépôt des candidatures est fixée au 25 octobre 2023 à 18 h 30 (heure de Genève)."_s,
         u"2023-10-25T18:30"_s, geneva},
        {u"Deadline:\n25 October 2023, 23:59 CET"_s, u"2023-10-25T23:59"_s, geneva},
        {u"Applications must be received by 25 October 2023."_s, u"2023-10-25"_s, QString()},
        {u"Applications must reach the secretariat no later than October 25, 2023 at noon (Geneva time)."_s,
         u"2023-10-25T12:00"_s, geneva},
        {u"Applications must be received\nby 25 October\n2023 at 12:00\nnoon (Geneva time)."_s,
         u"2023-10-25T12:00"_s, geneva},
    }));
    const CallDraft draft = readSentence(std::get<0>(forms));
    INFO(std::get<0>(forms));
    CHECK(written(draft) == std::get<1>(forms));
    REQUIRE(draft.deadline);
    CHECK(draft.deadline->zone == std::get<2>(forms));
    CHECK((draft.deadline->strictness == Deadline::Strictness::By));
    CHECK(draft.remarks.isEmpty());
    CHECK(draft.evidence.value(u"deadline"_s).passage.contains(u"25"_s));
}

TEST_CASE("before a day means that the day itself is too late", "[documents][call][deadline]")
{
    const auto sentence
        = GENERATE(u"Les candidatures devront être envoyées avant le 25 octobre 2023."_s,
                   u"Applications must be received before 25 October 2023."_s);
    const CallDraft draft = readSentence(sentence);
    REQUIRE(draft.deadline);
    CHECK(written(draft) == u"2023-10-25"_s);
    CHECK((draft.deadline->strictness == Deadline::Strictness::Before));
    const CallDraft onOrBefore
        = readSentence(u"Applications must be received on or before 25 October 2023."_s);
    REQUIRE(onOrBefore.deadline);
    CHECK((onOrBefore.deadline->strictness == Deadline::Strictness::By));
}

TEST_CASE("an extended deadline is the one in force and the other is said",
          "[documents][call][deadline]")
{
    const auto sentence = GENERATE(
        u"The deadline of 25 October 2023 has been extended to 30 November 2023 at noon (Geneva time)."_s,
        u"Extended deadline for applications: 30 November 2023 at noon (Geneva time) (original deadline: 25 October 2023)."_s,
        u"La date limite de dépôt des candidatures, initialement fixée au 25 octobre 2023, est prolongée jusqu'au 30 novembre 2023 à midi (heure de Genève)."_s);
    const CallDraft draft = readSentence(sentence);
    INFO(sentence);
    CHECK(written(draft) == u"2023-11-30T12:00"_s);
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"25 "_s));
}

TEST_CASE("a deadline without a year is inferred from the session and said to be",
          "[documents][call][deadline]")
{
    const CallDraft draft
        = readSentence(u"Applications must be received by 31st July (midnight, GMT)."_s);
    CHECK(written(draft) == u"2023-07-31T24:00"_s);
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"2023"_s));

    const CallDraft unclear
        = readCall(documentOf(u"Call for applications for mandate holders to be appointed at the "
                              u"55th session of the Human Rights Council\n"
                              "1. Special Rapporteur on the right to food\n2. Independent Expert "
                              "on the situation of human rights in Mali\n"
                              "Applications must be received by 31 July (midnight, GMT)."_s),
                   u"call.txt"_s, referenceTables());
    CHECK_FALSE(unclear.deadline);
    CHECK(unclear.remarks.first().contains(u"31 July"_s));
}

TEST_CASE("a day that cannot be is kept as written", "[documents][call][deadline]")
{
    const CallDraft draft = readSentence(u"Applications must be received by 31 November 2023."_s);
    CHECK_FALSE(draft.deadline);
    CHECK(draft.remarks.first().contains(u"31 November 2023"_s));
}

TEST_CASE("dates that are no deadline are left alone", "[documents][call][deadline]")
{
    const CallDraft draft = readSentence(
        u"The mandate was established on 7 April 2000 and renewed on 24 March 2022. The holders were appointed by the Council on 5 April 2018."_s);
    CHECK_FALSE(draft.deadline);
    CHECK(draft.vacancies.size() == 2);
}

TEST_CASE("another time zone is not guessed", "[documents][call][deadline]")
{
    const CallDraft draft = readSentence(
        u"Applications must be received by 25 October 2023 at noon (New York time)."_s);
    CHECK(written(draft) == u"2023-10-25T12:00"_s);
    REQUIRE(draft.deadline);
    CHECK(draft.deadline->zone.isEmpty());
    CHECK(draft.remarks.size() == 1);
}

TEST_CASE("the session of the Council is found in words and figures", "[documents][call][session]")
{
    const auto forms = GENERATE(table<QString, int>({
        {u"Appel à candidatures : titulaires de mandats devant être nommés à la 43ème session du Conseil des droits de l'homme"_s,
         43},
        {u"Call for applications: mandate holders to be appointed at the 45th session of the Human Rights Council"_s,
         45},
        {u"Call for applications: mandate holders to be appointed at the forty-ninth session of the Council"_s,
         49},
        {u"Appel à candidatures : mandats à pourvoir lors de la vingt-troisième session du Conseil des droits de l'homme"_s,
         23},
        {u"Call for applications, HRC 55"_s, 55},
        {u"Call for applications pursuant to General Assembly decision at its seventy-eighth session of the General Assembly, for appointment at the 55th session of the Human Rights Council"_s,
         55},
        {u"Call for applications. The mandate was extended by the Council at its 49th session. Holders will be appointed at the 55th session of the Council."_s,
         55},
        {u"Call for applications, seventy-eighth session of the General Assembly"_s, 0},
    }));
    INFO(std::get<0>(forms));
    CHECK(sessionOf(std::get<0>(forms)) == std::get<1>(forms));
}

TEST_CASE("a session named by its month is offered as a guess", "[documents][call][session]")
{
    const CallDraft draft = readCall(
        documentOf(
            u"Call for applications for mandate holders to be appointed at the session of the "
            u"Human Rights Council in March 2024\n"
            "1. Special Rapporteur on the right to food\n2. Independent Expert on the situation of human rights in Mali\nDeadline for applications: 25 October 2023"_s),
        u"call.txt"_s, referenceTables());
    CHECK(draft.session == 0);
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"55"_s));
}

TEST_CASE("the dates of a session are read with what is written once", "[documents][call][session]")
{
    const auto forms = GENERATE(table<QString, QString>({
        {u"55th session of the Human Rights Council (26 February to 5 April 2024)"_s,
         u"2024-02-26 2024-04-05"_s},
        {u"55th session of the Human Rights Council, from 26 February 2024 to 5 April 2024"_s,
         u"2024-02-26 2024-04-05"_s},
        {u"55th session of the Human Rights Council (February 26 - April 5, 2024)"_s,
         u"2024-02-26 2024-04-05"_s},
        {u"32e session du Conseil des droits de l'homme (du 13 au 24 juin 2016)"_s,
         u"2016-06-13 2016-06-24"_s},
        {u"32nd session of the Human Rights Council (13-24 June 2016)"_s,
         u"2016-06-13 2016-06-24"_s},
    }));
    const CallDraft draft = readCall(
        documentOf(
            u"Call for applications for mandate holders to be appointed at the "_s
            + std::get<0>(forms)
            + u"\n1. Special Rapporteur on the right to food\n2. Independent Expert on the situation of human rights in Mali"_s),
        u"call.txt"_s, referenceTables());
    INFO(std::get<0>(forms));
    CHECK(draft.sessionStart.toString(Qt::ISODate) + u' ' + draft.sessionEnd.toString(Qt::ISODate)
          == std::get<1>(forms));
    CHECK_FALSE(draft.deadline);
}

TEST_CASE("a time zone that is stated has its passage, one that is not has none",
          "[documents][call][deadline]")
{
    const CallDraft stated = readSentence(
        u"Les candidatures devront être reçues au plus tard le 25 octobre 2023 à midi (heure de Genève)."_s);
    CHECK(stated.evidence.value(u"deadline_timezone"_s).passage.contains(u"heure de Genève"_s));
    const CallDraft open = readSentence(u"Applications must be received by 25 October 2023."_s);
    REQUIRE(open.deadline);
    CHECK_FALSE(open.evidence.contains(u"deadline_timezone"_s));
}
