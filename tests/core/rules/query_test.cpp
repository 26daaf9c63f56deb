#include "core/rules/query.h"

#include "core/text/name_key.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

const NameFolder& folder()
{
    static const NameFolder one;
    return one;
}

Query::Names names()
{
    return {[](const QString& text) -> QStringList {
                const QString name = text.toLower();
                if (name == u"mali"_s || name == u"ml"_s)
                    return {u"ML"_s};
                if (name == u"france"_s)
                    return {u"FR"_s};
                if (name == u"congo"_s)
                    return {u"CD"_s, u"CG"_s};
                return {};
            },
            [](const QString& text) { return folder().fold(text); }};
}

/// The row of a person of that name.
QueryRow called(QueryRow row, const QString& name)
{
    ListedPerson person = *row.applicant;
    person.key = PersonKey(folder().searchText(name), {});
    row.applicant = person;
    return row;
}

QueryRow aRow()
{
    QueryRow row;
    row.application.status = Status::UnderScreening;
    row.proposal = Proposal::Eligible;
    row.complete = true;
    row.session = 55;
    row.vacancyNumber = 7;
    ListedPerson person;
    person.gender = u"F"_s;
    person.nationality = u"ML"_s;
    person.otherNationalities = QStringList{u"FR"_s};
    row.applicant = person;
    row.allGroups = QStringList{u"AFRICAN"_s};
    QueryRow::Post post;
    post.seat = u"AFRICAN"_s;
    post.titleKey = folder().fold(u"Working Group on samples"_s);
    row.post = post;
    return called(row, u"Traoré Aminata"_s);
}

bool matches(const QString& text, const QueryRow& row)
{
    const auto parsed = Query::parse(text, names());
    INFO(text.toStdString());
    if (const auto* error = std::get_if<QueryError>(&parsed))
        FAIL(error->message.toStdString());
    return std::get<Query>(parsed).matches(row);
}

QueryError errorOf(const QString& text)
{
    const auto parsed = Query::parse(text, names());
    INFO(text.toStdString());
    REQUIRE(std::holds_alternative<QueryError>(parsed));
    return std::get<QueryError>(parsed);
}

} // namespace

TEST_CASE("a query line finds what it says", "[query]")
{
    const QueryRow row = aRow();
    for (const QString& text :
         {u""_s,
          u"   "_s,
          u"group:african"_s,
          u"group:AFRICAN"_s,
          u"groupe:Afrique"_s,
          u"GROUP:weog,african"_s,
          u"-group:weog"_s,
          u"status:under-screening"_s,
          u"statut:en-examen"_s,
          u"status:under_screening,late"_s,
          u"nationality:Mali"_s,
          u"nationalité:ml"_s,
          u"national:France"_s,
          u"gender:female"_s,
          u"sexe:femme"_s,
          u"vacancy:7"_s,
          u"poste:3,7"_s,
          u"session:55"_s,
          u"seat:african"_s,
          u"is:complete"_s,
          u"est:binational"_s,
          u"proposal:eligible"_s,
          u"name:traore"_s,
          u"nom:TRAORÉ"_s,
          u"amina"_s,
          u"traore samples"_s,
          u"\"traore aminata\""_s,
          u"« working group »"_s,
          u"group:african -status:late nationality:Mali \"working group\""_s}) {
        INFO(text.toStdString());
        CHECK(matches(text, row));
    }
    for (const QString& text :
         {u"group:weog"_s, u"-group:african"_s, u"group:none"_s, u"status:late"_s,
          u"nationality:France"_s, u"nationality:congo"_s, u"gender:male,none"_s, u"vacancy:3"_s,
          u"is:late"_s, u"is:incomplete"_s, u"proposal:to-be-judged"_s, u"name:samples"_s,
          u"okafor"_s, u"\"aminata traore\""_s, u"seat:none"_s, u"has:finding"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(matches(text, row));
    }
}

TEST_CASE("and binds closer than or and parentheses closest of all", "[query]")
{
    const QueryRow row = aRow();
    CHECK(matches(u"okafor or traore"_s, row));
    CHECK(matches(u"okafor ou traore et samples"_s, row));
    CHECK(matches(u"traore or okafor and nobody"_s, row));
    CHECK_FALSE(matches(u"(traore or okafor) and nobody"_s, row));
    CHECK(matches(u"not (okafor or nobody)"_s, row));
    CHECK(matches(u"-(okafor or nobody) group:african"_s, row));
    CHECK(matches(u"non okafor"_s, row));
    CHECK(matches(u"not not traore"_s, row));
    CHECK(matches(u"\"or\" or traore"_s, row));
}

TEST_CASE("a hyphen within a name is no negation", "[query]")
{
    QueryRow row = aRow();
    row = called(row, u"Okafor-Eze Ngozi"_s);
    CHECK(matches(u"okafor-eze"_s, row));
    CHECK_FALSE(matches(u"-okafor-eze"_s, row));
}

TEST_CASE("names are found across scripts and as typed", "[query]")
{
    QueryRow row = aRow();
    row = called(row, u"Щербакова Анна"_s);
    CHECK(matches(u"shcherbakova"_s, row));
    CHECK(matches(u"name:Щербакова"_s, row));
    row = called(row, u"王小明"_s);
    CHECK(matches(u"小明"_s, row));
}

TEST_CASE("findings are asked for by kind and by rule", "[query]")
{
    using Verdict = Finding::Verdict;
    using Weight = Finding::Weight;
    QueryRow row = aRow();
    row.marks = {{u"SEAT-WG"_s, Verdict::NotMet, Weight::Exclusion, false}};
    for (const QString& text :
         {u"has:finding"_s, u"avec:constat"_s, u"avec:constatation"_s, u"has:exclusion"_s,
          u"finding:seat-wg"_s, u"constatation:SEAT-WG"_s, u"notmet:SEAT-WG,FORM-LATE"_s})
        CHECK(matches(text, row));
    for (const QString& text : {u"has:warning"_s, u"has:waiver"_s, u"doubtful:seat-wg"_s,
                                u"has:doubt"_s, u"finding:form-late"_s})
        CHECK_FALSE(matches(text, row));

    row.marks.first().waived = true;
    CHECK(matches(u"has:waiver -has:finding -has:exclusion"_s, row));
    row.marks = {{u"FORM-LATE"_s, Verdict::CannotTell, Weight::Exclusion, false}};
    CHECK(matches(u"has:doubt has:finding doubtful:form-late -has:exclusion"_s, row));
    row.marks = {{u"CRIT-A"_s, Verdict::CannotTell, Weight::Judgement, false},
                 {u"FORM-NAME"_s, Verdict::NotMet, Weight::Information, false}};
    CHECK_FALSE(matches(u"has:finding"_s, row));
    CHECK_FALSE(matches(u"has:doubt"_s, row));
}

TEST_CASE("a query that cannot be understood says where and why", "[query]")
{
    struct Fault {
        QString text;
        int position;
        int length;
    };
    for (const Fault& fault : {
             Fault{u"nation:Mali"_s, 0, 6},
             Fault{u"late group:mars"_s, 11, 4},
             Fault{u"group:"_s, 0, 5},
             Fault{u"group: or x"_s, 7, 2},
             Fault{u"nationality:Utopia"_s, 12, 6},
             Fault{u"vacancy:seven"_s, 8, 5},
             Fault{u"a \"b"_s, 2, 2},
             Fault{u"(a or b"_s, 0, 1},
             Fault{u"a) b"_s, 1, 1},
             Fault{u"a or"_s, 4, 0},
             Fault{u"or a"_s, 0, 2},
             Fault{u"not"_s, 3, 0},
             Fault{u"()"_s, 1, 1},
             Fault{u"\"\""_s, 0, 2},
             Fault{QString(200, u'('), 51, 1},
         }) {
        const QueryError error = errorOf(fault.text);
        INFO(fault.text.toStdString() << ": " << error.message.toStdString());
        CHECK(error.position == fault.position);
        CHECK(error.length == fault.length);
        CHECK_FALSE(error.message.isEmpty());
    }
    CHECK(errorOf(u"nation:Mali"_s).message.contains(u"nationality"_s));
    CHECK(errorOf(u"group:mars"_s).message.contains(u"african"_s));
}

TEST_CASE("completion offers keywords and values in either language", "[query]")
{
    CHECK(Query::keywords(u"en"_s).contains(u"nationality"_s));
    CHECK(Query::keywords(u"fr"_s).contains(u"nationalité"_s));
    CHECK(Query::valuesOf(u"groupe"_s, u"fr"_s).contains(u"afrique"_s));
    CHECK(Query::valuesOf(u"name"_s, u"en"_s).isEmpty());
    const QueryRow row = aRow();
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const QString& keyword : Query::keywords(language)) {
            for (const QString& value : Query::valuesOf(keyword, language))
                matches(keyword + u':' + value, row); // fails the test when it is not understood
        }
    }
}
