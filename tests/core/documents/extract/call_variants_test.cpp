#include "core/documents/extract/call_reader.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

CallDraft read(const QString& text)
{
    return readCall(documentOf(text), u"call.txt"_s, referenceTables());
}

/// A call in English around a list; the rest of it is always the same.
CallDraft readList(const QString& list, const QString& notes = {})
{
    return read(
        u"Call for applications for mandate holders to be appointed at the 56th session of the "
        "Human Rights Council (18 June - 12 July 2024)\n"_s
        + list
        + u"\nApplications must be received no later than 6 March 2024 at 12:00 noon (Geneva "
          "time).\n"_s
        + notes);
}

QStringList titles(const CallDraft& draft)
{
    QStringList all;
    for (const VacancyDraft& vacancy : draft.vacancies)
        all += vacancy.mandateTitle;
    return all;
}

QStringList codes(const CallDraft& draft)
{
    QStringList all;
    for (const VacancyDraft& vacancy : draft.vacancies)
        all += vacancy.mandateCode;
    return all;
}

QStringList regions(const CallDraft& draft)
{
    QStringList all;
    for (const VacancyDraft& vacancy : draft.vacancies)
        all += vacancy.region.code;
    return all;
}

QStringList resolutions(const CallDraft& draft)
{
    QStringList all;
    for (const VacancyDraft& vacancy : draft.vacancies)
        all += vacancy.resolution;
    return all;
}

QList<int> numbers(const CallDraft& draft)
{
    QList<int> all;
    for (const VacancyDraft& vacancy : draft.vacancies)
        all += vacancy.number;
    return all;
}

const QStringList kTwoTitles{u"Special Rapporteur on the right to food"_s,
                             u"Independent Expert on the situation of human rights in Mali"_s};

} // namespace

TEST_CASE("a list is read whatever stands in front of its entries", "[documents][call][list]")
{
    const QString first = u"Special Rapporteur on the right to food (HRC resolution 49/13)"_s;
    const QString second
        = u"Independent Expert on the situation of human rights in Mali (HRC resolution 52/42)"_s;
    const auto marks = GENERATE(table<QString, QString>({
        {u"1.\t"_s, u"2.\t"_s},
        {u"1) "_s, u"2) "_s},
        {u"(1) "_s, u"(2) "_s},
        {u"• "_s, u"• "_s},
        {u"- "_s, u"- "_s},
        {QString(), QString()},
        {u"(a) "_s, u"(b) "_s},
        {u"The "_s, u"The "_s},
    }));
    const CallDraft draft
        = readList(std::get<0>(marks) + first + u'\n' + std::get<1>(marks) + second);
    INFO(std::get<0>(marks));
    CHECK(draft.kind == u"call"_s);
    CHECK(titles(draft) == kTwoTitles);
    CHECK(resolutions(draft) == QStringList{u"49/13"_s, u"52/42"_s});
    CHECK(numbers(draft) == QList<int>{1, 2});
    CHECK(codes(draft) == QStringList{u"SR_FOOD"_s, u"C_MALI"_s});
}

TEST_CASE("automatic numbers of a word processor count as numbers", "[documents][call][list]")
{
    TextDocument document = documentOf(
        u"Call for applications for mandate holders to be appointed at the 56th session of the "
        u"Human Rights Council\n"
        "Special Rapporteur on the right to food (resolution 49/13)\n"
        "Independent Expert on the situation of human rights in Mali (resolution 52/42)\n"
        "Applications must be received by 6 March 2024."_s);
    document.blocks[1].paragraph.label = u"7."_s;
    document.blocks[2].paragraph.label = u"8."_s;
    const CallDraft draft = readCall(document, u"call.docx"_s, referenceTables());
    CHECK(titles(draft) == kTwoTitles);
    CHECK(numbers(draft) == QList<int>{7, 8});
}

TEST_CASE("entries inside a sentence are told apart", "[documents][call][list]")
{
    const auto list = GENERATE(
        u"The vacancies are: (1) Special Rapporteur on the right to food (HRC resolution 49/13); and (2) Independent Expert on the situation of human rights in Mali (HRC resolution 52/42). More will follow."_s,
        u"The vacancies are: Special Rapporteur on the right to food (HRC resolution 49/13); Independent Expert on the situation of human rights in Mali (HRC resolution 52/42)."_s);
    const CallDraft draft = readList(list);
    CHECK(titles(draft) == kTwoTitles);
    CHECK(numbers(draft) == QList<int>{1, 2});
}

TEST_CASE("numbering may start at seven", "[documents][call][list]")
{
    const CallDraft draft = readList(
        u"7. Special Rapporteur on the right to food\n8. Independent Expert on the situation of human rights in Mali"_s);
    CHECK(numbers(draft) == QList<int>{7, 8});
    CHECK(resolutions(draft) == QStringList{QString(), QString()});
}

TEST_CASE("a resolution is cited in many forms", "[documents][call][resolution]")
{
    const auto forms = GENERATE(table<QString, QString>({
        {u" (HRC resolution 44/5)"_s, u"44/5"_s},
        {u" [HRC res. 28/9]"_s, u"28/9"_s},
        {u" / Council Resolution 17/4"_s, u"17/4"_s},
        {u", A/HRC/RES/19/10"_s, u"19/10"_s},
        {u" (A/HRC/RES/19/10)"_s, u"19/10"_s},
        {u"\n(Human Rights Council resolution 51/13)"_s, u"51/13"_s},
        {u" (44/5)"_s, u"44/5"_s},
        {u" (established by Commission on Human Rights resolution 2005/55)"_s, u"2005/55"_s},
        {u" (E/CN.4/RES/2005/55)"_s, u"2005/55"_s},
        {u" (resolutions 5/1 and 44/5)"_s, u"44/5"_s},
        {u" (resolution S-30/1)"_s, u"S-30/1"_s},
        {QString(), QString()},
        {u" (resolution 5/1)"_s, QString()},
        {u" (decision 6/102)"_s, QString()},
        {u" (General Assembly resolution 60/251)"_s, QString()},
    }));
    const CallDraft draft
        = readList(u"1. Special Rapporteur on the right to food"_s + std::get<0>(forms)
                   + u"\n2. Independent Expert on the situation of human rights in Mali"_s);
    INFO(std::get<0>(forms));
    CHECK(titles(draft) == kTwoTitles);
    CHECK(resolutions(draft).value(0) == std::get<1>(forms));
}

TEST_CASE("a seat stands in brackets, after a comma or on a line of its own",
          "[documents][call][seat]")
{
    const QString title = u"Working Group of Experts on People of African Descent"_s;
    const auto forms = GENERATE(table<QString, QString>({
        {u"%1 (member from African States) (resolution 54/26)"_s, u"AFRICAN"_s},
        {u"%1, member from African States (resolution 54/26)"_s, u"AFRICAN"_s},
        {u"%1 (resolution 54/26), member from Asia-Pacific States"_s, u"ASIA_PACIFIC"_s},
        {u"%1\nMember from Eastern European States\n(resolution 54/26)"_s, u"EEG"_s},
        {u"%1 (Latin American and Caribbean States) (resolution 54/26)"_s, u"GRULAC"_s},
        {u"%1 - member from Western European and other States (resolution 54/26)"_s, u"WEOG"_s},
        {u"Member from African States of the %1 (resolution 54/26)"_s, u"AFRICAN"_s},
        {u"%1, Group of African States (resolution 54/26)"_s, u"AFRICAN"_s},
        {u"%1 (resolution 54/26)"_s, QString()},
    }));
    const CallDraft draft = readList(u"1. "_s + std::get<0>(forms).arg(title)
                                     + u"\n2. Special Rapporteur on the right to food"_s);
    INFO(std::get<0>(forms));
    CHECK(titles(draft).value(0) == title);
    CHECK(regions(draft).value(0) == std::get<1>(forms));
    CHECK(resolutions(draft).value(0) == u"54/26"_s);
}

TEST_CASE("seats of the mechanism on indigenous peoples follow the resolution",
          "[documents][call][seat]")
{
    const QString entry
        = u"1. Expert Mechanism on the Rights of Indigenous Peoples (member from %1) (resolution %2)\n2. Special Rapporteur on the right to food"_s;
    const CallDraft now = readList(entry.arg(u"the Arctic"_s, u"33/25"_s));
    CHECK(now.vacancies.value(0).region == emripRegion(u"ARCTIC"_s));
    const CallDraft before = readList(entry.arg(u"Asia-Pacific States"_s, u"6/36"_s));
    CHECK(before.vacancies.value(0).region == unGroup(u"ASIA_PACIFIC"_s));
}

TEST_CASE("a list in a table is read cell by cell", "[documents][call][list]")
{
    TextDocument document = documentOf(
        u"Call for applications for mandate holders to be appointed at the 56th session of the Human Rights Council"_s);
    document.blocks.append(
        tableOf({{u"No."_s, u"Mandate"_s, u"Resolution"_s, u"Seat"_s},
                 {u"1"_s, u"Special Rapporteur on the right to food"_s, u"49/13"_s, QString()},
                 {u"2"_s, u"Working Group on Arbitrary Detention"_s, u"HRC resolution 51/8"_s,
                  u"African States"_s}}));
    document.blocks.append(paragraphOf(u"Deadline for applications: 6 March 2024"_s));
    const CallDraft draft = readCall(document, u"call.docx"_s, referenceTables());
    CHECK(titles(draft)
          == QStringList{u"Special Rapporteur on the right to food"_s,
                         u"Working Group on Arbitrary Detention"_s});
    CHECK(numbers(draft) == QList<int>{1, 2});
    CHECK(resolutions(draft) == QStringList{u"49/13"_s, u"51/8"_s});
    CHECK(regions(draft) == QStringList{QString(), u"AFRICAN"_s});
    CHECK(toCode(draft.vacancies.value(1).evidence.locator) == u"table 1 row 3 cell 1"_s);
}

TEST_CASE("one entry can stand for several seats", "[documents][call][seat]")
{
    const CallDraft each = readList(
        u"1. Special Rapporteur on the right to food\n2. Working Group on Arbitrary Detention (five members, one from each regional group) (resolution 51/8)"_s);
    CHECK(numbers(each) == QList<int>{1, 2, 2, 2, 2, 2});
    CHECK(regions(each)
          == QStringList{QString(), u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s,
                         u"WEOG"_s});
    CHECK(titles(each).value(5) == u"Working Group on Arbitrary Detention"_s);

    const CallDraft unsaid = readList(
        u"- Expert Mechanism on the Right to Development (five members)\n- Special Rapporteur on the right to food"_s);
    CHECK(numbers(unsaid) == QList<int>{1, 2, 3, 4, 5, 6});
    CHECK(regions(unsaid) == QStringList(6));

    const CallDraft two = readList(
        u"1. Working Group on Arbitrary Detention (one member from African States and one from Asia-Pacific States)\n2. Special Rapporteur on the right to food"_s);
    CHECK(regions(two) == QStringList{u"AFRICAN"_s, u"ASIA_PACIFIC"_s, QString()});
}

TEST_CASE("the note decides whether a vacancy is conditional", "[documents][call][condition]")
{
    using Condition = Vacancy::Condition;
    const QString extension
        = u"The appointment of the mandate holder is subject to the extension of the mandate by the Human Rights Council."_s;
    const auto forms = GENERATE_COPY(table<QString, QString, Condition>({
        {u"1"_s, u"1 "_s + extension, Condition::SubjectToExtension},
        {u"[1]"_s, u"[1] "_s + extension, Condition::SubjectToExtension},
        {u"*"_s, u"* "_s + extension, Condition::SubjectToExtension},
        {u"¹"_s, u"¹ "_s + extension, Condition::SubjectToExtension},
        {u" 1"_s, u"1. "_s + extension, Condition::SubjectToExtension},
        {u"[footnoteRef:1] [1: "_s + extension + u']', QString(), Condition::SubjectToExtension},
        {u", subject to the renewal of the mandate"_s, QString(), Condition::SubjectToExtension},
        {u"*"_s, u"Mandates marked with an asterisk (*) are subject to renewal by the Council."_s,
         Condition::SubjectToExtension},
        {u"*"_s, u"* Following the resignation of the mandate holder."_s, Condition::None},
        {u"1"_s, QString(), Condition::Unknown},
        {QString(), u"1 "_s + extension, Condition::None},
    }));
    const CallDraft draft = readList(
        u"1. Special Rapporteur on the right to food (resolution 49/13)"_s + std::get<0>(forms)
            + u"\n2. Independent Expert on the situation of human rights in Mali (resolution 52/42)"_s,
        std::get<1>(forms));
    INFO(std::get<0>(forms));
    INFO(std::get<1>(forms));
    REQUIRE(titles(draft) == kTwoTitles);
    CHECK((draft.vacancies.at(0).condition == std::get<2>(forms)));
    CHECK((draft.vacancies.at(1).condition == Condition::None));
    const bool unknown = std::get<2>(forms) == Condition::Unknown;
    CHECK(draft.remarks.size() == (unknown ? 1 : 0));
}

TEST_CASE("a footnote of a word processor is read as a note", "[documents][call][condition]")
{
    TextDocument document = documentOf(
        u"Appel à candidatures pour les titulaires de mandats devant être nommés lors de la 55e "
        u"session du Conseil des droits de l'homme\n"
        "1. Rapporteur spécial sur le droit à l'alimentation (résolution 49/13)\n"
        "2. Expert indépendant sur la situation des droits de l'homme au Mali (résolution 52/42)1\n"
        "Les candidatures devront être reçues au plus tard le 25 octobre 2023 à midi (heure de Genève)."_s);
    document.blocks[1].paragraph.noteMarks.append({document.blocks[1].paragraph.text.size(), 1});
    Paragraph note;
    note.text = u"La nomination est subordonnée au renouvellement du mandat."_s;
    note.locator = Locator::inNote(1);
    document.notes.append(note);
    const CallDraft draft = readCall(document, u"call.docx"_s, referenceTables());
    REQUIRE(draft.vacancies.size() == 2);
    CHECK((draft.vacancies.at(0).condition == Vacancy::Condition::SubjectToExtension));
    CHECK((draft.vacancies.at(1).condition == Vacancy::Condition::SubjectToExtension));
    CHECK(draft.vacancies.at(1).resolution == u"52/42"_s);
}

TEST_CASE("two entries and five announced are said to differ", "[documents][call][slips]")
{
    const CallDraft draft = readList(
        u"The following four mandates are to be filled:\n1. Special Rapporteur on the right to food\n2. Independent Expert on the situation of human rights in Mali"_s);
    CHECK(draft.remarks == QStringList{u"The text announces 4 mandates but lists 2."_s});
    const CallDraft right = readList(
        u"The following two mandates are to be filled:\n1. Special Rapporteur on the right to food\n2. Independent Expert on the situation of human rights in Mali"_s);
    CHECK(right.remarks.isEmpty());
}

TEST_CASE("several calls on one page are read each with its own deadline",
          "[documents][call][several]")
{
    const CallDraft draft
        = read(u"Forty-third session of the Human Rights Council\n"
               "Call for applications for mandate holders to be appointed at the 43rd session of "
               "the Human Rights Council (24 February - 20 March 2020)\n"
               "1. Special Rapporteur on the right to food (resolution 32/8)\n"
               "2. Independent Expert on the situation of human rights in Mali (resolution 40/26)\n"
               "Deadline for applications: 17 October 2019 at 12 noon GMT\n"
               "Second call for applications: additional vacancy\n"
               "1. Special Rapporteur on the right to education (resolution 26/17)\n"
               "Deadline for applications: 28 November 2019 at 12 noon GMT\n"_s);
    CHECK(draft.session == 43);
    CHECK(draft.vacancies.isEmpty());
    REQUIRE(draft.calls.size() == 2);
    CHECK(titles(draft.calls.at(0)) == kTwoTitles);
    CHECK(draft.calls.at(0).session == 43);
    CHECK(draft.calls.at(1).session == 43);
    CHECK(titles(draft.calls.at(1))
          == QStringList{u"Special Rapporteur on the right to education"_s});
    REQUIRE(draft.calls.at(0).deadline);
    REQUIRE(draft.calls.at(1).deadline);
    CHECK(draft.calls.at(0).deadline->day == QDate(2019, 10, 17));
    CHECK(draft.calls.at(1).deadline->day == QDate(2019, 11, 28));
    CHECK(draft.calls.at(1).deadline->zone == u"UTC"_s);
}
