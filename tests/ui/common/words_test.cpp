#include "ui/common/words.h"

#include "app/translations.h"
#include "core/workflow/reference_seed.h"
#include "tests/support/catch.h"
#include "ui/common/rule_words.h"

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

TEST_CASE("a reason has one wording in each language, that of the register", "[ui]")
{
    REQUIRE_FALSE(shippedReasons().isEmpty());
    for (const ReasonCode& reason : shippedReasons()) {
        CHECK(reasonName(reason.code) == reason.labelEnglish);
        CHECK(reasonName(reason) == reason.labelEnglish);
        app::installTranslations(u"fr"_s);
        CHECK(reasonName(reason.code) == reason.labelFrench);
        app::installTranslations(u"en"_s);
    }
    CHECK(reasonName(ReasonCode{u"own"_s, u"Asked to wait"_s, {}, true}) == u"Asked to wait"_s);
    CHECK(reasonName(u"own"_s) == u"own"_s);
}

TEST_CASE("the heading of a rule is its title in short lines over its code", "[ui]")
{
    CHECK(ruleHeading(u"FORM-BOTH"_s) == u"Survey and form both\nreceived\nFORM-BOTH"_s);
    CHECK(ruleHeading(u"SEAT-EMRIP"_s).endsWith(u"…\nSEAT-EMRIP"_s));
    CHECK(ruleHeading(u"SEAT-EMRIP"_s).count(u'\n') == 3);
    CHECK(ruleHeading(u"NO-RULE"_s) == u"NO-RULE"_s);
}
