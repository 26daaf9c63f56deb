#include "core/workflow/name_search.h"

#include "core/workflow/application_query.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QStringList namesFound(Register& reg, const QString& query)
{
    const auto snapshot = reg.snapshot();
    const auto rows = matchingApplications(reg, *snapshot, query);
    REQUIRE(rows);
    QStringList names;
    for (const ApplicationRow* row : *rows)
        names += row->applicant->familyName;
    return names;
}

} // namespace

TEST_CASE("names laid out for searching answer as the rows themselves do", "[workflow][query]")
{
    TempRegister temp;
    temp.admit({{aCandidate(u"Exemple"_s, u"Awa"_s), 1},
                {aCandidate(u"Щербакова"_s, u"Анна"_s), 3},
                {aCandidate(u"Modèle"_s, u"Zoé"_s), 7}});
    const auto snapshot = temp.lists();
    for (const QString& text : {u"exemple"_s, u"SHCHERBAKOVA"_s, u"zoe -exemple"_s, u"peuples"_s,
                                u"example.org"_s, u"awa or анна"_s, u"name:awa"_s, u"name:example"_s,
                                u"name:peuples"_s, u"not name:zoe"_s, u"nobody"_s, u"not awa"_s}) {
        INFO(text.toStdString());
        const auto parsed = Query::parse(text, queryNames(temp.reg(), *snapshot));
        REQUIRE(std::holds_alternative<Query>(parsed));
        const Query& query = std::get<Query>(parsed);
        const QueryBackground laidOut = queryBackground(query, *snapshot, {});
        QueryBackground rowByRow = laidOut;
        rowByRow.named.clear();
        for (const auto& row : snapshot->applications)
            CHECK(query.matches(*row, laidOut) == query.matches(*row, rowByRow));
    }
}

TEST_CASE("who came later is found too", "[workflow][query]")
{
    TempRegister temp;
    temp.admit({{aCandidate(u"Exemple"_s, u"Awa"_s)}});
    CHECK(namesFound(temp.reg(), u"modele"_s).isEmpty());
    temp.admit({{aCandidate(u"Modèle"_s, u"Zoé"_s)}});
    CHECK(namesFound(temp.reg(), u"modele"_s) == QStringList{u"Modèle"_s});
    CHECK(namesFound(temp.reg(), u"exemple"_s) == QStringList{u"Exemple"_s});
}
