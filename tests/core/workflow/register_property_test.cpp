#include "core/workflow/application_query.h"
#include "core/workflow/name_search.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// What the rules say at present, next to what the lists show: they have to agree.
void checkAgainstRules(TempRegister& temp)
{
    const auto entries = await(temp.reg().screen(55));
    REQUIRE(entries);
    const auto lists = temp.lists();
    for (const ScreeningEntry& entry : *entries) {
        const ApplicationRow* row = lists->application(entry.application);
        REQUIRE(row);
        INFO(entry.familyName.toStdString() << " " << entry.vacancy);
        CHECK(toCode(row->proposal) == toCode(entry.proposed));
        CHECK(row->complete == entry.complete);
    }
}

/// Queries find at once what asking each application finds.
void checkQueries(TempRegister& temp)
{
    const QStringList queries{
        u"exemple"_s,         u"-exemple or is:late"_s,
        u"status:received"_s, u"has:waiver not vacancy:6"_s,
        u"has:finding"_s,     u"proposal:eligible,to-be-judged group:african"_s,
        u"list:working"_s,    u"decided>=2020 (muster or primer)"_s,
        u"name:exemple"_s,    u"-name:org"_s};
    const auto lists = temp.lists();
    const auto counts = countsOf(temp.reg(), *lists, queries);
    for (qsizetype at = 0; at < queries.size(); ++at) {
        INFO(queries.at(at).toStdString());
        const auto parsed = Query::parse(queries.at(at), queryNames(temp.reg(), *lists));
        REQUIRE(std::holds_alternative<Query>(parsed));
        const Query& query = std::get<Query>(parsed);
        QueryBackground background = queryBackground(query, *lists, temp.reg().today());
        background.found = *await(temp.reg().findTexts(query.texts()));
        const QBitArray found = selected(query, lists->names->columns(), background);
        QBitArray expected(found.size());
        for (const auto& row : lists->applications) {
            if (query.matches(*row, background))
                expected.setBit(row->application.id.value);
        }
        CHECK(found == expected);
        REQUIRE(counts.at(at));
        CHECK(*counts.at(at) == expected.count(true));
    }
}

/// Random acts on a small session, valid and invalid ones alike.
class RandomActs {
public:
    RandomActs(TempRegister& temp, const QList<ApplicationId>& applications, unsigned seed)
        : m_temp(temp)
        , m_applications(applications)
        , m_random(seed)
    {
    }

    void next()
    {
        switch (m_random() % 4) {
        case 0: return decide();
        case 1: return waive();
        case 2: return arrange();
        case 3: return undo();
        }
    }

private:
    template <typename T>
    const T& oneOf(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(list.size())));
    }

    void decide()
    {
        const Status status = kAllStatuses[m_random() % std::size(kAllStatuses)];
        const auto done = await(
            m_temp.reg().decide({oneOf(m_applications)}, status, u"officer_judgement"_s, {}));
        // Nobody is appointed before the condition of the vacancy is met.
        const bool held = status == Status::Appointed && !done.ok();
        CHECK((done.ok() || (held && done.error().code == Error::Code::Invalid)));
    }

    void waive()
    {
        const QStringList rules{u"SEAT-WG"_s, u"FORM-LATE"_s, u"FORM-BOTH"_s, u"FORM-MULTI"_s};
        const auto done
            = await(m_temp.reg().waive(oneOf(m_applications), oneOf(rules), u"a ground"_s));
        CHECK((done.ok() || done.error().code == Error::Code::Invalid));
    }

    void arrange()
    {
        const auto lists = m_temp.lists();
        const ApplicationId first = oneOf(m_applications);
        QList<ShortlistEntry> entries{{first, 1, {}, {}}};
        const ApplicationId second = oneOf(m_applications);
        if (second != first)
            entries += {second, static_cast<int>(m_random() % 3), {}, u"note"_s};
        const VacancyId vacancy = lists->application(first)->application.vacancy;
        const auto done = await(m_temp.reg().arrange(vacancy, Shortlist::Kind::Working, entries));
        CHECK((done.ok() || done.error().code == Error::Code::Invalid));
    }

    void undo()
    {
        const auto history = await(m_temp.reg().history());
        REQUIRE(history);
        // The call and the applications stay: the other acts are about them.
        const AuditEntry& entry = oneOf(*history);
        if (entry.kind == u"admit_call"_s || entry.kind == u"admit"_s)
            return;
        const auto done = await(m_temp.reg().undo(entry.act));
        using enum Error::Code;
        CHECK((done.ok() || done.error().code == Conflict || done.error().code == Final));
    }

    TempRegister& m_temp;
    QList<ApplicationId> m_applications;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("after any acts and undos the lists are those of a register opened anew",
          "[workflow][register]")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        INFO("seed " << seed);
        TempRegister temp;
        const Applicant amara = aCandidate(u"Exemple"_s, u"Amara"_s);
        Candidacy late{aCandidate(u"Muster"_s, u"Clara"_s, u"DE"_s), 6};
        late.formReceived = QDateTime(QDate(2023, 10, 26), QTime(8, 0), Qt::UTC);
        Candidacy incomplete{aCandidate(u"Primer"_s, u"Ana"_s, u"AR"_s), 3};
        incomplete.form = false;
        const auto ids = temp.admit({{amara, 7},
                                     {amara, 4},
                                     {amara, 6},
                                     late,
                                     incomplete,
                                     {aCandidate(u"Modèle"_s, u"Claire"_s, u"FR"_s), 7}});
        RandomActs acts(temp, ids, seed);
        for (int act = 0; act < 40; ++act) {
            acts.next();
            checkQueries(temp);
        }
        checkAgainstRules(temp);
        const QString before = contentOf(*temp.lists());
        temp.open();
        CHECK(contentOf(*temp.lists()) == before);
        const auto report = await(temp.reg().verify());
        REQUIRE(report);
        CHECK(report->problems.isEmpty());
    }
}

TEST_CASE("a recommendation shows at once at the person's other applications",
          "[workflow][register]")
{
    TempRegister temp;
    const Applicant amara = aCandidate(u"Exemple"_s, u"Amara"_s);
    const auto ids = temp.admit({{amara, 7}, {amara, 4}});
    const auto marked = [&] {
        const auto lists = temp.lists();
        const auto& marks = lists->application(ids.at(1))->marks;
        return std::any_of(marks.begin(), marks.end(),
                           [](const auto& mark) { return mark.rule == u"FORM-MULTI"_s; });
    };
    CHECK_FALSE(marked());
    REQUIRE(await(temp.reg().decide({ids.at(0)}, Status::Recommended, u"officer_judgement"_s, {}))
                .ok());
    CHECK(marked());
    checkAgainstRules(temp);
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    CHECK_FALSE(marked());
    checkAgainstRules(temp);
}

TEST_CASE("somebody who can be the same person makes both applications doubtful at once",
          "[workflow][register]")
{
    TempRegister temp;
    Candidacy first{aCandidate(u"Exemple"_s, u"Amara"_s)};
    temp.admit({first});
    Candidacy second{aCandidate(u"Exemple"_s, u"Amarah"_s)};
    second.person.dateOfBirth = first.person.dateOfBirth;
    temp.admit({second});
    checkAgainstRules(temp);
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    checkAgainstRules(temp);
    CHECK(temp.lists()->applications.size() == 1);
    REQUIRE(await(temp.reg().undo(temp.latestAct())).ok());
    checkAgainstRules(temp);
    CHECK(temp.lists()->applications.size() == 2);
}
