#include "ui/common/filter_row.h"

#include "tests/support/catch.h"
#include "ui/common/progress_place.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("the filter row says what is asked for and is cleared at once", "[ui]")
{
    FilterRow row;
    row.setGroups({u"AFRICAN"_s, u"WEOG"_s});
    CHECK_FALSE(row.isActive());
    row.setQuery(u"okafor"_s);
    auto* group = row.findChild<QComboBox*>(u"groupFilter"_s);
    group->setCurrentIndex(group->findData(u"WEOG"_s));
    CHECK(row.group() == u"WEOG"_s);
    CHECK(row.isActive());
    const QSignalSpy changed(&row, &FilterRow::changed);
    row.clear();
    CHECK(changed.count() == 1);
    CHECK_FALSE(row.isActive());
    CHECK(row.query().isEmpty());
}

TEST_CASE("other groups to choose from keep the one chosen", "[ui]")
{
    FilterRow row;
    row.setGroups({u"AFRICAN"_s, u"WEOG"_s});
    auto* group = row.findChild<QComboBox*>(u"groupFilter"_s);
    group->setCurrentIndex(group->findData(u"WEOG"_s));
    row.setGroups({u"AFRICAN"_s, u"EEG"_s, u"WEOG"_s});
    CHECK(row.group() == u"WEOG"_s);
}

TEST_CASE("the error of a query stands under it, with the words marked", "[ui]")
{
    FilterRow row;
    row.setQuery(u"a <b> group:x"_s);
    row.showError(u"There is no group “x”."_s, 6, 7);
    const auto* error = row.findChild<QLabel*>(u"queryError"_s);
    CHECK(error->text().contains(u"<b>group:x</b>"_s));
    CHECK(error->text().contains(u"&lt;b&gt;"_s));
    row.showError({});
    CHECK(error->isHidden());
}

TEST_CASE("the time that work still takes is told once enough is known", "[ui]")
{
    CHECK(remainingText(500, 10, 100).isEmpty());
    CHECK(remainingText(10000, 0, 100).isEmpty());
    CHECK(remainingText(10000, 50, 100).contains(u"less than a minute"_s));
    CHECK(remainingText(60000, 10, 100).contains(u"9"_s));
    CHECK(remainingText(60000, 100, 100).isEmpty());
}
