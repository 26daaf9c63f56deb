#include "core/workflow/name_order.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

using PersonInList = std::shared_ptr<const ListedPerson>;
using Row = std::shared_ptr<const ApplicationRow>;

PersonInList person(qint64 id, const QByteArray& name)
{
    auto made = std::make_shared<ListedPerson>();
    made->id = ApplicantId{id};
    made->sortKey = name;
    return made;
}

Row application(qint64 id, const PersonInList& by)
{
    auto made = std::make_shared<ApplicationRow>();
    made->application.id = ApplicationId{id};
    made->application.applicant = by->id;
    made->applicant = Shared<ListedPerson>(by);
    return made;
}

template <typename List>
QList<qint64> ids(const List& list)
{
    QList<qint64> found;
    for (const auto& each : list) {
        if constexpr (requires { each->application; })
            found += each->application.id.value;
        else
            found += each->id.value;
    }
    return found;
}

} // namespace

TEST_CASE("persons of one name stand by id and the applications of each side by side", "[workflow]")
{
    Snapshot lists;
    lists.applicants = {person(1, "test"), person(2, "muster"), person(3, "test")};
    lists.applications = {application(10, lists.applicants.at(2)),
                          application(11, lists.applicants.at(0)),
                          application(12, lists.applicants.at(2)),
                          application(13, lists.applicants.at(1)),
                          application(14, lists.applicants.at(0))};
    orderByName(lists);
    CHECK(ids(lists.applicantsByName) == QList<qint64>{2, 1, 3});
    CHECK(ids(lists.applicationsByName) == QList<qint64>{13, 11, 14, 10, 12});
}

TEST_CASE("a person who is added renamed or taken out leaves the order as it would be anew",
          "[workflow]")
{
    Snapshot lists;
    lists.applicants = {person(1, "beispiel"), person(2, "muster"), person(3, "test")};
    orderByName(lists);
    QList<PersonInList>& order = lists.applicantsByName;

    replaceByName(order, {}, person(4, "modelo"));
    CHECK(ids(order) == QList<qint64>{1, 4, 2, 3});
    const PersonInList renamed = person(1, "zamjena");
    replaceByName(order, order.first(), renamed);
    CHECK(ids(order) == QList<qint64>{4, 2, 3, 1});
    const PersonInList sameName = person(1, "zamjena");
    replaceByName(order, renamed, sameName);
    CHECK(order.last() == sameName);
    replaceByName(order, order.at(1), {});
    CHECK(ids(order) == QList<qint64>{4, 3, 1});
    replaceByName<ListedPerson>(order, {}, {});
    CHECK(order.size() == 3);
}
