#include "core/workflow/rulings.h"

#include "core/store/stores.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

Finding::Verdict verdictOf(const Dossier& dossier, const QString& rule)
{
    const auto found = std::find_if(dossier.findings.begin(), dossier.findings.end(),
                                    [&](const Finding& finding) { return finding.rule == rule; });
    REQUIRE(found != dossier.findings.end());
    return found->verdict;
}

QString valueIn(const QList<ApplicationValue>& values, const QString& field, Part part)
{
    for (const ApplicationValue& value : values) {
        if (value.field == field && value.part == part)
            return value.value;
    }
    return {};
}

/// An application whose form spells the e-mail address otherwise than the survey.
class Difference {
public:
    Difference()
    {
        application = temp.admit({{aCandidate(u"Sample"_s, u"Awa"_s), 7}}).first();
        REQUIRE(await(temp.reg().correctValues(application,
                                               {statement(u"email"_s, u"awa.sampel@example.org"_s)},
                                               u"as it stands there"_s)));
    }

    static ApplicationValue statement(const QString& field, const QString& value)
    {
        return {field, Part::Form, value, {{}, Locator::inParagraph(4), value}, Certainty::Read};
    }

    Dossier dossier() { return *await(temp.reg().dossier(application)); }

    TempRegister temp;
    ApplicationId application;
};

} // namespace

TEST_CASE("a corrected value counts with its place and the reading before is kept",
          "[workflow][rulings]")
{
    Difference difference;
    const Dossier dossier = difference.dossier();
    CHECK(valueIn(dossier.values, u"email"_s, Part::Form) == u"awa.sampel@example.org"_s);
    CHECK(valueIn(dossier.earlierValues, u"email"_s, Part::Form) == u"awa.sample@example.org"_s);
    const auto value
        = std::find_if(dossier.values.begin(), dossier.values.end(), [](const auto& each) {
              return each.field == u"email"_s && each.part == Part::Form;
          });
    CHECK(value->enteredBy == u"Ada Test"_s);
    CHECK(value->evidence.file == u"form.docx"_s);
    CHECK(value->evidence.locator == Locator::inParagraph(4));
    CHECK(verdictOf(dossier, u"CONC-EMAIL"_s) == Finding::Verdict::NotMet);

    REQUIRE(await(difference.temp.reg().undo(difference.temp.latestAct())));
    CHECK(valueIn(difference.dossier().values, u"email"_s, Part::Form)
          == u"awa.sample@example.org"_s);
    CHECK(difference.dossier().earlierValues.isEmpty());
}

TEST_CASE("a correction follows into the record of a person that had the misread value",
          "[workflow][rulings]")
{
    Difference difference;
    CHECK(difference.dossier().row.applicant->email == u"awa.sampel@example.org"_s);
    REQUIRE(await(difference.temp.reg().correctValues(
        difference.application, {Difference::statement(u"nationality"_s, u"Ivory Coast"_s)}, {})));
    CHECK(difference.dossier().row.applicant->nationality == u"CI"_s);
    const auto refused = await(difference.temp.reg().correctValues(
        difference.application, {Difference::statement(u"nationality"_s, u"Korean"_s)}, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Korean"_s));
}

TEST_CASE("an officer's ruling on a difference settles the finding until it is undone",
          "[workflow][rulings]")
{
    Difference difference;
    const DifferenceRuling noReason{difference.application, u"email"_s, u"survey"_s, u" "_s};
    CHECK_FALSE(await(difference.temp.reg().settleDifference(noReason)));
    const DifferenceRuling nothing{difference.application, u"email"_s, u"letter"_s, u"why"_s};
    CHECK_FALSE(await(difference.temp.reg().settleDifference(nothing)));
    REQUIRE(await(difference.temp.reg().settleDifference(
        {difference.application, u"email"_s, u"survey"_s, u"answered from there"_s})));
    const Dossier settled = difference.dossier();
    CHECK(verdictOf(settled, u"CONC-EMAIL"_s) == Finding::Verdict::Met);
    CHECK(settled.row.applicant->email == u"awa.sample@example.org"_s);
    REQUIRE(settled.rulings.size() == 1);
    CHECK(settled.rulings.first().officer == u"Ada Test"_s);

    REQUIRE(await(difference.temp.reg().undo(difference.temp.latestAct())));
    CHECK(verdictOf(difference.dossier(), u"CONC-EMAIL"_s) == Finding::Verdict::NotMet);
}

TEST_CASE("an officer has another version of the form count with a reason",
          "[workflow][rulings][versions]")
{
    TempRegister temp;
    const Applicant person = aCandidate(u"Sample"_s, u"Awa"_s);
    Candidacy first{person, 7};
    first.further = {{u"place_of_birth"_s, Part::Form, u"Mopti"_s, {}, Certainty::Read}};
    Candidacy late{person, 7, false};
    late.formReceived = QDateTime(QDate(2023, 10, 26), QTime(8, 0), Qt::UTC);
    late.further = {{u"place_of_birth"_s, Part::Form, u"Gao"_s, {}, Certainty::Read}};
    const ApplicationId application = temp.admit({first, late}).first();
    const auto birthplace = [&] {
        return valueIn(await(temp.reg().dossier(application))->values, u"place_of_birth"_s,
                       Part::Form);
    };
    CHECK(birthplace() == u"Mopti"_s);
    const auto dossier = await(temp.reg().dossier(application));
    REQUIRE(dossier->documents.size() == 2);
    CHECK(dossier->documents.at(0).counts);
    CHECK_FALSE(dossier->documents.at(1).counts);
    const DocumentId second = dossier->documents.at(1).id;
    CHECK_FALSE(await(temp.reg().chooseVersion(application, second, {})));
    CHECK_FALSE(await(temp.reg().chooseVersion(application, DocumentId{999}, u"why"_s)));
    REQUIRE(await(temp.reg().chooseVersion(application, second, u"mail server was down"_s)));
    CHECK(birthplace() == u"Gao"_s);
    CHECK(await(temp.reg().dossier(application))->versionChoices.size() == 1);
    REQUIRE(await(temp.reg().undo(temp.latestAct())));
    CHECK(birthplace() == u"Mopti"_s);
}

TEST_CASE("what an officer types is stored as codes", "[workflow][rulings]")
{
    const auto stored = [](const QString& field, const QString& text) {
        return storedForm(field, text, referenceTables());
    };
    CHECK(*stored(u"nationality"_s, u"malienne"_s) == u"ML"_s);
    CHECK(*stored(u"nationality"_s, u"Burma"_s) == u"MM"_s);
    CHECK_FALSE(stored(u"nationality"_s, u"Congolese"_s));
    CHECK(*stored(u"date_of_birth"_s, u"1975-04-12"_s) == u"1975-04-12"_s);
    CHECK_FALSE(stored(u"date_of_birth"_s, u"12/04/1975"_s));
    CHECK_FALSE(stored(u"gender"_s, u"female"_s));
    CHECK(*stored(u"family_name"_s, u"  Sample  Eze "_s) == u"Sample Eze"_s);
}
