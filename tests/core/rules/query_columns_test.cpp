#include "core/rules/query_columns.h"

#include "tests/support/catch.h"
#include "tests/support/made_up_uid.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace greffier;
using greffier::test::madeUpUid;

namespace {

Query::Names names()
{
    Query::Names names;
    names.statesNamed = [](const QString& state) { return QStringList{state.toUpper()}; };
    names.fold = [](const QString& word) { return word.toLower(); };
    names.textKey = [](const QString& text) { return text.toLower(); };
    names.today = QDate(2023, 11, 2);
    return names;
}

Query parsed(const QString& text)
{
    const auto query = Query::parse(text, names());
    INFO(text.toStdString());
    if (const auto* error = std::get_if<QueryError>(&query))
        FAIL(error->message.toStdString());
    return std::get<Query>(query);
}

/// Invents rows and queries; the same ones for the same seed.
class Invention {
public:
    explicit Invention(unsigned seed)
        : m_random(seed)
    {
    }

    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    QString oneOf(const QStringList& texts) { return texts.at(number(int(texts.size()))); }

    std::shared_ptr<const QueryRow> row(qint64 id)
    {
        auto row = std::make_shared<QueryRow>();
        row->application.id = {id};
        row->application.uid = madeUpUid(id);
        row->application.applicant = {id % 9};
        row->application.status = kAllStatuses[static_cast<size_t>(number(int(std::size(kAllStatuses))))];
        row->proposal = static_cast<Proposal>(number(3));
        row->complete = number(2) == 0;
        row->late = number(3) == 0;
        row->session = 54 + number(3);
        row->vacancyNumber = number(4);
        row->applicant = person();
        row->post = post();
        row->outcome = outcome();
        row->allGroups = QStringList{oneOf({u"AFRICAN"_s, u"WEOG"_s})};
        row->received = day();
        row->letterWords = number(3) == 0 ? -1 : 400 + number(300);
        row->languages = QStringList{oneOf({u"en"_s, u"fr"_s, u"ar"_s})};
        if (number(2) == 0) {
            row->marks += {oneOf({u"SEAT-WG"_s, u"FORM-LATE"_s}),
                           number(2) == 0 ? Finding::Verdict::NotMet : Finding::Verdict::CannotTell,
                           number(2) == 0 ? Finding::Weight::Exclusion : Finding::Weight::Warning,
                           number(3) == 0};
        }
        return row;
    }

    QString query(int depth)
    {
        if (depth == 0)
            return (number(4) == 0 ? u"-"_s : QString()) + condition();
        const QString left = query(depth - 1);
        const QString right = query(depth - 1);
        switch (number(3)) {
        case 0: return left + u' ' + right;
        case 1: return u'(' + left + u" or "_s + right + u')';
        }
        return u"not ("_s + left + u' ' + right + u')';
    }

private:
    QDate day() { return number(4) == 0 ? QDate() : QDate(2023, 10, 20).addDays(number(10)); }

    ListedPerson person()
    {
        ListedPerson invented;
        const QString name = oneOf({u"exemple awa"_s, u"muster clara"_s, u"primer ana"_s});
        invented.key = PersonKey(name, name.left(3));
        invented.gender = oneOf({u"F"_s, u"M"_s, u"X"_s, {}});
        invented.nationality = oneOf({u"ML"_s, u"FR"_s, {}});
        if (number(4) == 0)
            invented.otherNationalities = QStringList{u"FR"_s};
        invented.dateOfBirth = day().addYears(-50);
        return invented;
    }

    QueryRow::Post post()
    {
        QueryRow::Post invented;
        invented.titleKey = u"working group on samples"_s;
        invented.seat = oneOf({u"AFRICAN"_s, {}});
        invented.deadline = QDate(2023, 10, 25);
        invented.conditional = number(4) == 0;
        return invented;
    }

    QueryRow::Outcome outcome()
    {
        const QDate decided = day();
        if (!decided.isValid())
            return {};
        return {decided, oneOf({u"late_form"_s, u"other"_s}), u"ada test"_s, {}};
    }

    QString condition()
    {
        return oneOf({u"group:african"_s,
                      u"group:weog,none"_s,
                      u"seat:african"_s,
                      u"status:received,late"_s,
                      u"proposal:eligible"_s,
                      u"nationality:fr"_s,
                      u"national:fr"_s,
                      u"gender:female"_s,
                      u"gender:female,male"_s,
                      u"vacancy:1..2"_s,
                      u"session:55"_s,
                      u"has:exclusion"_s,
                      u"has:waiver"_s,
                      u"has:decision"_s,
                      u"is:late"_s,
                      u"is:complete"_s,
                      u"is:dual"_s,
                      u"is:first-time"_s,
                      u"is:added-by-group"_s,
                      u"not-met:SEAT-WG"_s,
                      u"finding:FORM-LATE"_s,
                      u"language:english,arabic"_s,
                      u"list:working"_s,
                      u"rank:1"_s,
                      u"born<1973-10-24"_s,
                      u"age>=50"_s,
                      u"received<2023-10-25"_s,
                      u"deadline:2023-10-25"_s,
                      u"decided>2023-10-22"_s,
                      u"officer:ada"_s,
                      u"words<=600"_s,
                      u"uid:01a00000-0000-7000-8000-000000000007"_s,
                      u"name:awa"_s,
                      u"letter:peace"_s,
                      u"exemple"_s,
                      u"assembly"_s,
                      u"samples"_s});
    }

    std::mt19937 m_random;
};

/// What else the query asks about, invented too.
QueryBackground background(const Query& query, Invention& invention, int applications)
{
    QueryBackground known;
    known.today = QDate(2023, 11, 2);
    known.lists[{3}] = {{Shortlist::Kind::Working, 1, false}};
    known.lists[{7}] = {{Shortlist::Kind::Working, 0, true}};
    known.firstSessions[{3}] = 55;
    const auto some = [&] {
        QBitArray bits(invention.number(applications + 5)); // may end early or reach beyond
        for (qsizetype id = 0; id < bits.size(); ++id)
            bits.setBit(id, invention.number(2) == 0);
        return bits;
    };
    for (qsizetype text = 0; text < query.texts().size(); ++text)
        known.found += some();
    if (invention.number(2) == 0) {
        for (qsizetype words = 0; words < query.nameWords().size(); ++words)
            known.named += some();
    }
    return known;
}

} // namespace

TEST_CASE("a query put to all applications at once finds those it matches one by one",
          "[query][property]")
{
    constexpr int kApplications = 60;
    for (unsigned seed = 0; seed < 20; ++seed) {
        Invention invention(seed);
        QueryColumns columns;
        QHash<qint64, std::shared_ptr<const QueryRow>> rows;
        for (int change = 0; change < 200; ++change) {
            const qint64 id = 1 + invention.number(kApplications);
            if (invention.number(5) == 0) {
                rows.remove(id);
                columns.remove({id});
            } else {
                rows.insert(id, invention.row(id));
                columns.put(rows.value(id));
            }
        }
        for (int asked = 0; asked < 60; ++asked) {
            const QString text = invention.query(invention.number(4));
            INFO("seed " << seed << ": " << text.toStdString());
            const Query query = parsed(text);
            const QueryBackground known = background(query, invention, kApplications);
            const QBitArray found = selected(query, columns, known);
            for (qsizetype id = 0; id < found.size(); ++id)
                CHECK(found.testBit(id)
                      == (rows.contains(id) && query.matches(*rows.value(id), known)));
            CHECK(found.size() == columns.applications().size());
        }
    }
}

TEST_CASE("a copy of the columns stays as it was when the other is changed", "[query]")
{
    Invention invention(1);
    QueryColumns columns;
    columns.put(invention.row(1));
    const QueryColumns before = columns;
    columns.remove({1});
    columns.put(invention.row(2));
    CHECK(before.applications().count(true) == 1);
    CHECK(before.applications().testBit(1));
    CHECK(columns.applications().count(true) == 1);
    CHECK_FALSE(columns.applications().testBit(1));
    CHECK(selected(parsed({}), before, {}) == before.applications());
}
