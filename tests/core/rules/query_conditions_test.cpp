#include "core/rules/query.h"
#include "core/text/name_key.h"

#include "tests/support/catch.h"
#include "tests/support/made_up_uid.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::madeUpUid;

namespace {

const NameFolder& folder()
{
    static const NameFolder one;
    return one;
}

Query::Names names()
{
    Query::Names names;
    names.statesNamed = [](const QString&) { return QStringList(); };
    names.fold = [](const QString& text) { return folder().fold(text); };
    names.spellings = [](const QString& text) { return folder().searchWords(text); };
    names.groups = {{u"FRIENDS_OF_TESTS"_s, {u"amis-des-essais"_s}}};
    names.today = QDate(2023, 11, 2);
    return names;
}

QueryRow aRow()
{
    QueryRow row;
    row.application.id = {7};
    row.application.uid = madeUpUid(7);
    row.application.applicant = {3};
    ListedPerson person;
    person.id = {3};
    person.uid = madeUpUid(3);
    person.dateOfBirth = QDate(1971, 11, 3);
    person.key = PersonKey(folder().searchKey(u"Traoré Mohamed"_s), {});
    row.applicant = person;
    row.session = 55;
    row.vacancyNumber = 7;
    row.post = QueryRow::Post{u"WG_MERCENARIES"_s,
                              folder().fold(u"Working Group on the use of mercenaries"_s),
                              {},
                              QDate(2023, 10, 25),
                              false};
    row.allGroups = QStringList{u"AFRICAN"_s, u"FRIENDS_OF_TESTS"_s};
    row.received = QDate(2023, 10, 24);
    row.outcome
        = QueryRow::Outcome{QDate(2023, 11, 1), u"meets_requirements"_s,
                            folder().fold(u"Ada Test"_s), folder().fold(u"Lettre relue"_s)};
    row.letterWords = 540;
    row.languages = {u"en"_s, u"fr"_s};
    row.marks = {{u"SEAT-WG"_s, Finding::Verdict::NotMet, Finding::Weight::Exclusion, true}};
    return row;
}

QueryBackground background()
{
    QueryBackground known;
    known.today = QDate(2023, 11, 2);
    known.lists[{7}] = {{Shortlist::Kind::Interview, 2, true}};
    known.firstSessions[{3}] = 55;
    return known;
}

Query parsed(const QString& text)
{
    const auto query = Query::parse(text, names());
    INFO(text.toStdString());
    if (const auto* error = std::get_if<QueryError>(&query))
        FAIL(error->message.toStdString());
    return std::get<Query>(query);
}

void checkAll(const QStringList& texts, const QueryRow& row, bool expected)
{
    for (const QString& text : texts) {
        INFO(text.toStdString());
        CHECK(parsed(text).matches(row, background()) == expected);
    }
}

} // namespace

TEST_CASE("days are compared and a month or a year is all of its days", "[query]")
{
    checkAll({u"received:2023-10-24"_s, u"received=24.10.2023"_s, u"reçu:24/10/2023"_s,
              u"received:2023-10"_s, u"received:2023"_s, u"received<2023-10-25"_s,
              u"received<=2023-10"_s, u"received>=2023-10"_s, u"received>2023-09"_s,
              u"received:2023-10-01..2023-10-24"_s, u"received:..2023-10-24"_s,
              u"received:2023-10-24.."_s, u"received:2022,2023"_s, u"born<1972"_s, u"né>=1971"_s,
              u"decided>today-7"_s, u"décidé:today-1"_s, u"deadline<today"_s},
             aRow(), true);
    checkAll({u"received>2023-10"_s, u"received<2023-10"_s, u"received:2023-11"_s,
              u"received>=2023-10-25"_s, u"received:none"_s, u"born>1971"_s, u"decided:today"_s,
              u"received:2023-10-25.."_s},
             aRow(), false);
}

TEST_CASE("a day that is not known fits no comparison but none", "[query]")
{
    const QueryRow blank;
    checkAll(
        {u"received<2030"_s, u"received>1900"_s, u"decided:2023"_s, u"words<9999"_s, u"age>0"_s},
        blank, false);
    checkAll({u"received:none"_s, u"décidé:aucun"_s, u"words:none"_s, u"age:none"_s,
              u"-received<2030"_s, u"received:2023,none"_s},
             blank, true);
}

TEST_CASE("numbers are compared", "[query]")
{
    checkAll({u"words<=600"_s, u"mots>500"_s, u"words:540"_s, u"words:500..600"_s, u"vacancy>=7"_s,
              u"session=55"_s, u"age:51"_s, u"âge<52"_s, u"rank<=3"_s, u"rang:2"_s},
             aRow(), true);
    checkAll({u"words>600"_s, u"vacancy<7"_s, u"age>=52"_s, u"rank:1"_s, u"rank:none"_s}, aRow(),
             false);
}

TEST_CASE("decisions, lists, languages, mandates and added groups are asked for", "[query]")
{
    checkAll({u"reason:meets-requirements"_s, u"motif:MEETS_REQUIREMENTS"_s, u"officer:ada"_s,
              u"note:relue"_s, u"has:decision"_s, u"list:interview"_s, u"liste:entretien"_s,
              u"is:added-by-group"_s, u"is:first-time"_s, u"language:french"_s,
              u"langue:anglais,russe"_s, u"mandate:WG_MERCENARIES"_s, u"mandat:mercenaries"_s,
              u"group:friends-of-tests"_s, u"groupe:amis-des-essais"_s, u"waived:seat-wg"_s,
              u"uid:01a00000-0000-7000-8000-000000000007"_s,
              u"uid:01A00000-0000-7000-8000-000000000003"_s},
             aRow(), true);
    checkAll({u"reason:tenure"_s, u"officer:nobody"_s, u"list:working"_s, u"list:none"_s,
              u"language:russian,none"_s, u"mandate:EMRIP"_s, u"is:conditional"_s,
              u"waived:form-late"_s},
             aRow(), false);
}

TEST_CASE("names are found in any order, spelling and script", "[query]")
{
    checkAll({u"mohamed traore"_s, u"TRAORÉ"_s, u"mohammed"_s, u"محمد"_s}, aRow(), true);
    QueryRow arabic = aRow();
    ListedPerson person = *arabic.applicant;
    person.key = PersonKey(folder().searchKey(u"محمد الطيب"_s), {});
    arabic.applicant = person;
    checkAll({u"mohamed"_s, u"Muhammad"_s, u"محمد"_s}, arabic, true);
    checkAll({u"ibrahim"_s}, arabic, false);
}

TEST_CASE("free text is found where the index of texts found it", "[query]")
{
    Query::Names withTexts = names();
    withTexts.textKey = [](const QString& text) { return text.toLower(); };
    const auto query = Query::parse(u"assembly letter:\"peaceful assembly\" "
                                    "ethics.3.answer:yes field.place_of_birth:Kayes assembly"_s,
                                    withTexts);
    REQUIRE(std::holds_alternative<Query>(query));
    const Query& wanted = std::get<Query>(query);
    CHECK(wanted.texts()
          == QList<QueryText>{{{}, {}, u"assembly"_s},
                              {u"letter"_s, {}, u"peaceful assembly"_s},
                              {{}, u"ethics.3.answer"_s, u"yes"_s},
                              {{}, u"place_of_birth"_s, u"kayes"_s}});
    QueryBackground known;
    known.found = {QBitArray(8, true), QBitArray(8, true), QBitArray(8, true), QBitArray(7, true)};
    CHECK_FALSE(wanted.matches(aRow(), known)); // the last one reaches only to the sixth
    known.found.last() = QBitArray(8, true);
    CHECK(wanted.matches(aRow(), known));
    CHECK_FALSE(wanted.matches(aRow()));
}

TEST_CASE("what cannot be compared says so at its place", "[query]")
{
    struct Fault {
        QString text;
        int position;
        int length;
    };
    for (const Fault& fault :
         {Fault{u"group<african"_s, 0, 5}, Fault{u"a received:yesterdayish"_s, 11, 12},
          Fault{u"words>many"_s, 6, 4}, Fault{u"received<2023..2024"_s, 9, 10},
          Fault{u"received:2023-13-01"_s, 9, 10}, Fault{u"rank>"_s, 0, 4}}) {
        INFO(fault.text.toStdString());
        const auto query = Query::parse(fault.text, names());
        REQUIRE(std::holds_alternative<QueryError>(query));
        const QueryError error = std::get<QueryError>(query);
        CHECK(error.position == fault.position);
        CHECK(error.length == fault.length);
        CHECK_FALSE(error.message.isEmpty());
    }
}

TEST_CASE("what a query leaves out its negation finds", "[query]")
{
    QList<QueryRow> rows;
    for (const Status status : kAllStatuses) {
        QueryRow row = rows.size() % 2 == 0 ? aRow() : QueryRow();
        row.application.status = status;
        row.late = rows.size() % 3 == 0;
        rows += row;
    }
    for (const QString& text :
         {u""_s, u"status:withdrawn"_s, u"is:late"_s, u"received>2023"_s, u"traore"_s,
          u"group:none"_s, u"language:none or list:none"_s, u"words<600 -has:decision"_s}) {
        const Query query = parsed(text);
        const Query other = text.isEmpty() ? parsed(u"-status:received status:received"_s)
                                           : parsed(u"not ("_s + text + u')');
        for (const QueryRow& row : rows) {
            INFO(text.toStdString());
            CHECK(query.matches(row, background()) != other.matches(row, background()));
        }
    }
    // Every status can be asked for by itself.
    for (const QueryRow& row : rows) {
        const QString code = toCode(row.application.status);
        CHECK(parsed(u"status:"_s + code).matches(row));
    }
}
