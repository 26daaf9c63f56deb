#include "ui/common/words.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

TEST_CASE("fields are called in the officer's words", "[ui]")
{
    CHECK(fieldName(u"family_name"_s) == u"Family name"_s);
    CHECK(fieldName(u"ethics.3.answer"_s) == u"Answer 3"_s);
    CHECK(fieldName(u"ethics.3.explanation"_s) == u"Explanation 3"_s);
    CHECK(fieldName(u"motivation_letter.words"_s) == u"Motivation letter, number of words"_s);
    CHECK(fieldName(u"competence.expertise.text"_s) == u"Expertise"_s);
    CHECK(fieldName(u"sections.VIII"_s) == u"Section VIII"_s);
    CHECK(fieldName(u"survey.Dr. or Prof.?"_s) == u"Dr. or Prof.?"_s);
    CHECK(fieldName(u"something_new"_s) == u"something_new"_s);
}

TEST_CASE("places in a file are told in words", "[ui]")
{
    CHECK(placeOf({u"a.docx"_s, Locator::inParagraph(14), {}}) == u"a.docx, paragraph 14"_s);
    CHECK(placeOf({u"s.csv"_s, Locator::inSheet(5, 28), {}}) == u"s.csv, row 5, column AB"_s);
    CHECK(placeOf({u"a.pdf"_s, {}, {}}) == u"a.pdf"_s);
    CHECK(placeOf({}).isEmpty());
}

TEST_CASE("the same region code is named by its scheme", "[ui]")
{
    CHECK(regionName(emripRegion(u"AFRICA"_s)) == u"Africa"_s);
    CHECK(regionName(unGroup(u"AFRICAN"_s)) == u"African States"_s);
    CHECK(regionName({}).isEmpty());
}

TEST_CASE("a deadline names its zone", "[ui]")
{
    Deadline deadline;
    deadline.day = QDate(2023, 10, 25);
    deadline.time = QTime(12, 0);
    deadline.zone = u"Europe/Zurich"_s;
    CHECK(deadlineText(deadline).contains(u"12:00 (Europe/Zurich)"_s));
}
