#include "core/workflow/vacancy_match.h"

#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// The vacancies of the call as the register has them.
QList<Vacancy> vacancies()
{
    QList<Vacancy> list;
    for (const VacancyDraft& entry : hrc55Call().vacancies) {
        Vacancy vacancy;
        vacancy.id.value = entry.number;
        vacancy.number = entry.number;
        vacancy.title = entry.mandateTitle;
        vacancy.mandateCode = entry.mandateCode;
        vacancy.resolution = entry.resolution;
        vacancy.region = entry.region;
        list += vacancy;
    }
    return list;
}

VacancyClues titled(const QString& title)
{
    VacancyClues clues;
    clues.title = title;
    return clues;
}

QList<int> matched(const VacancyClues& clues, const QList<int>& ticked = {})
{
    return matchVacancy(clues, 55, vacancies(), ticked, referenceTables()).numbers;
}

} // namespace

TEST_CASE("a mandate named in English or in French is that vacancy", "[workflow][vacancy_match]")
{
    struct Row {
        QString title;
        int number;
    };
    for (const Row& row :
         {Row{u"Independent Expert on the situation of human rights in Mali"_s, 4},
          Row{u"Expert indépendant sur la situation des droits de l’homme au Mali"_s, 4},
          Row{u"Experte indépendante sur la situation des droits de l'homme au Mali"_s, 4},
          Row{u"6. Special Rapporteur on the rights to freedom of peaceful assembly and of "
              "association"_s,
              6},
          Row{u"Special Rapporteur on the promotion of truth, justice, reparation and guarantees "
              "of non-recurrence [45/10]"_s,
              5},
          Row{u"Groupe de travail sur l’utilisation de mercenaires comme moyen de violer les "
              "droits de l’homme et d’empêcher l’exercice du droit des peuples à disposer "
              "d’eux-mêmes, membre des États d’Afrique"_s,
              7}}) {
        INFO(row.title.toStdString());
        CHECK(matched(titled(row.title)) == QList<int>{row.number});
    }
}

TEST_CASE("a resolution alone is enough where the document gives no title",
          "[workflow][vacancy_match]")
{
    VacancyClues clues;
    clues.resolution = u"52/42"_s;
    CHECK(matched(clues) == QList<int>{4});
    clues.resolution = u"33/25"_s;
    CHECK(matched(clues) == QList<int>{1, 2});
    clues.resolution = u"1/1"_s;
    CHECK(matched(clues).isEmpty());
}

TEST_CASE("the region in the title tells two seats of one mandate apart",
          "[workflow][vacancy_match]")
{
    const QString mandate = u"Expert Mechanism on the Rights of Indigenous Peoples"_s;
    CHECK(matched(titled(mandate + u", member from North America"_s)) == QList<int>{2});
    CHECK(matched(titled(mandate + u", member from Africa"_s)) == QList<int>{1});
    CHECK(matched(titled(u"Mécanisme d’experts sur les droits des peuples autochtones, "
                         "membre originaire d’Amérique du Nord"_s))
          == QList<int>{2});
    CHECK(matched(titled(mandate)) == QList<int>{1, 2});
}

TEST_CASE("what the person ticked decides between seats that the document leaves open",
          "[workflow][vacancy_match]")
{
    const VacancyClues open = titled(u"Expert Mechanism on the Rights of Indigenous Peoples"_s);
    CHECK(matched(open, {2, 6}) == QList<int>{2});
    CHECK(matched(open, {1, 2}) == QList<int>{1, 2});
    CHECK(matched(open, {6}) == QList<int>{1, 2});
    const VacancyClues named
        = titled(u"Expert Mechanism on the Rights of Indigenous Peoples, Africa"_s);
    CHECK(matched(named, {2}) == QList<int>{1});
}

TEST_CASE("a document for another session matches nothing", "[workflow][vacancy_match]")
{
    VacancyClues clues = titled(u"Independent Expert on the situation of human rights in Mali"_s);
    clues.session = 54;
    CHECK(matched(clues).isEmpty());
    clues.session = 55;
    CHECK(matched(clues) == QList<int>{4});
}

TEST_CASE("a mandate that is not vacant and words that name none match nothing",
          "[workflow][vacancy_match]")
{
    CHECK(matched(titled(u"Special Rapporteur on the right to food"_s)).isEmpty());
    CHECK(matched(titled(u"Any position"_s)).isEmpty());
    CHECK(matched({}).isEmpty());
    const VacancyMatch none = matchVacancy({}, 55, vacancies(), {}, referenceTables());
    CHECK_FALSE(none.isSure());
    CHECK(none.number() == 0);
}

TEST_CASE("the code of a survey question ends in the number of the vacancy",
          "[workflow][vacancy_match]")
{
    CHECK(matched(titled(u"mandate_7"_s)) == QList<int>{7});
    CHECK(matched(titled(u"mandates[SQ003]"_s)) == QList<int>{3});
    CHECK(matched(titled(u"mandate_12"_s)).isEmpty());
}
