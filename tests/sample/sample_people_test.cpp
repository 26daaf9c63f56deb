#include "app/sample/sample_people.h"

#include "app/sample/form_texts.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier::sample;

namespace {

QList<Candidacy> all(const SamplePeople& people)
{
    QList<Candidacy> candidacies;
    for (int index = 0; index < people.order().persons; ++index)
        candidacies += people.candidacy(index);
    return candidacies;
}

/// The application that a case was done to, with its person. Precondition: there is one.
struct Found {
    Candidacy candidacy;
    ExpectedApplication application;
};

Found withCase(const QList<Candidacy>& candidacies, const QString& code, const QString& iso2 = {})
{
    for (const Candidacy& candidacy : candidacies) {
        for (const ExpectedApplication& application : candidacy.applications) {
            if (application.cases.contains(code)
                && (iso2.isEmpty() || candidacy.person.iso2 == iso2))
                return {candidacy, application};
        }
    }
    FAIL("no application of case " << code.toStdString());
    return {};
}

bool expects(const Found& found, const QString& rule, const QString& verdict, const QString& weight)
{
    return std::any_of(found.application.findings.begin(), found.application.findings.end(),
                       [&](const ExpectedFinding& finding) {
                           return finding.rule == rule && finding.verdict == verdict
                               && finding.weight == weight;
                       });
}

} // namespace

TEST_CASE(
    "sample: the standard session has some 60 persons with 90 applications of 25 nationalities",
    "[sample]")
{
    for (const quint64 seed : {1u, 2u, 77u}) {
        const SamplePeople people({60, seed});
        int applications = 0;
        QSet<QString> nationalities;
        QSet<QString> scripts;
        QSet<QString> languages;
        QHash<int, int> eligible;
        for (const Candidacy& candidacy : all(people)) {
            applications += int(candidacy.applications.size());
            nationalities += candidacy.person.iso2;
            scripts += candidacy.person.script;
            languages += candidacy.person.language;
            for (const ExpectedApplication& application : candidacy.applications) {
                if (application.proposed == u"eligible"_s)
                    ++eligible[application.vacancy];
            }
        }
        INFO("seed " << seed);
        CHECK(applications >= 80);
        CHECK(applications <= 105);
        CHECK(nationalities.size() >= 25);
        CHECK(scripts.size() >= 6);
        CHECK(languages == QSet<QString>{u"en"_s, u"fr"_s});
        for (int vacancy = 1; vacancy <= 7; ++vacancy)
            CHECK(eligible.value(vacancy) >= 1);
    }
}

TEST_CASE("sample: every kind of case is there and says what the procedure says of it", "[sample]")
{
    struct Row {
        QString code;
        QString rule;
        QString verdict;
        QString weight;
        QString proposed;
    };
    const QString excluded = u"exclusion"_s;
    const QString warned = u"warning"_s;
    const QString no = u"not_eligible"_s;
    const QString judge = u"to_be_judged"_s;
    const QList<Row> rows{
        {u"late_form"_s, u"FORM-LATE"_s, u"not_met"_s, excluded, no},
        {u"late_survey"_s, u"FORM-LATE"_s, u"not_met"_s, excluded, no},
        {u"late_both"_s, u"FORM-LATE"_s, u"not_met"_s, excluded, no},
        {u"one_second_late"_s, u"FORM-LATE"_s, u"not_met"_s, excluded, no},
        {u"deadline_minute"_s, u"FORM-LATE"_s, u"cannot_tell"_s, excluded, judge},
        {u"receipt_unknown"_s, u"FORM-LATE"_s, u"cannot_tell"_s, excluded, judge},
        {u"missing_form"_s, u"FORM-BOTH"_s, u"not_met"_s, excluded, no},
        {u"missing_survey"_s, u"FORM-BOTH"_s, u"not_met"_s, excluded, no},
        {u"unfinished_survey"_s, u"FORM-BOTH"_s, u"not_met"_s, excluded, no},
        {u"mandate_not_ticked"_s, u"CONC-MANDATE"_s, u"not_met"_s, warned, judge},
        {u"empty_section"_s, u"FORM-COMPLETE"_s, u"not_met"_s, excluded, no},
        {u"blank_field"_s, u"FORM-COMPLETE"_s, u"not_met"_s, warned, judge},
        {u"wrong_group"_s, u"SEAT-WG"_s, u"not_met"_s, excluded, no},
        {u"other_nationality_fits"_s, u"SEAT-WG"_s, u"not_met"_s, warned, judge},
        {u"special_state"_s, u"REGION-SPECIAL"_s, u"not_met"_s, warned, no},
        {u"non_member"_s, u"REGION-NONSTATE"_s, u"not_met"_s, warned, judge},
        {u"non_member_for_seat"_s, u"SEAT-WG"_s, u"cannot_tell"_s, excluded, judge},
        {u"ambiguous_nationality"_s, u"SEAT-WG"_s, u"cannot_tell"_s, excluded, judge},
        {u"emrip_other_region"_s, u"SEAT-EMRIP"_s, u"not_met"_s, warned, judge},
        {u"national_of_country"_s, u"NAT-COUNTRY"_s, u"not_met"_s, warned, judge},
        {u"two_spellings"_s, u"FORM-NAME"_s, u"not_met"_s, warned, judge},
        {u"capitals_only"_s, u"FORM-NAME"_s, u"not_met"_s, u"information"_s, u"eligible"_s},
        {u"apostrophe_only"_s, u"FORM-NAME"_s, u"not_met"_s, u"information"_s, u"eligible"_s},
        {u"name_differs"_s, u"FORM-NAME"_s, u"not_met"_s, warned, judge},
        {u"certified_name_differs"_s, u"FORM-NAME"_s, u"not_met"_s, warned, judge},
        {u"nationality_differs"_s, u"FORM-NAT"_s, u"not_met"_s, warned, judge},
        {u"two_reference_nationalities"_s, u"FORM-NAT"_s, u"not_met"_s, warned, judge},
        {u"gender_differs"_s, u"CONC-GENDER"_s, u"not_met"_s, warned, judge},
        {u"birth_date_differs"_s, u"CONC-DOB"_s, u"not_met"_s, warned, judge},
        {u"email_differs"_s, u"CONC-EMAIL"_s, u"not_met"_s, warned, judge},
        {u"letter_of_601_words"_s, u"FORM-LETTER"_s, u"not_met"_s, warned, judge},
        {u"ethics_yes"_s, u"ETHICS"_s, u"not_met"_s, warned, judge},
        {u"ethics_unanswered"_s, u"FORM-COMPLETE"_s, u"not_met"_s, warned, judge},
        {u"government_post"_s, u"GOV-DECISION"_s, u"not_met"_s, warned, judge},
        {u"six_years_served"_s, u"TENURE-6Y"_s, u"not_met"_s, excluded, no},
        {u"would_pass_six_years"_s, u"TENURE-6Y"_s, u"not_met"_s, warned, judge},
        {u"holds_another_mandate"_s, u"CUMUL"_s, u"not_met"_s, warned, judge},
        {u"protected_form"_s, u"FORM-BOTH"_s, u"cannot_tell"_s, warned, judge},
        {u"truncated_form"_s, u"FORM-BOTH"_s, u"cannot_tell"_s, warned, judge},
        {u"scanned_form"_s, u"FORM-BOTH"_s, u"cannot_tell"_s, warned, judge},
        {u"four_letters"_s, u"FORM-REFS"_s, u"not_met"_s, warned, judge},
        {u"corrected_late"_s, u"FORM-LETTER"_s, u"not_met"_s, warned, judge},
    };
    const QList<Candidacy> candidacies = all(SamplePeople({60, 1}));
    for (const Row& row : rows) {
        INFO(row.code.toStdString());
        const Found found = withCase(candidacies, row.code);
        CHECK(expects(found, row.rule, row.verdict, row.weight));
        CHECK(found.application.proposed == row.proposed);
    }
}

TEST_CASE("sample: what only looks like a fault costs nobody the place on the list", "[sample]")
{
    const QList<Candidacy> candidacies = all(SamplePeople({60, 1}));
    for (const QString& code :
         {u"at_the_deadline"_s, u"resumed_survey"_s, u"emrip_not_by_passport"_s, u"namesake"_s,
          u"letter_of_600_words"_s, u"six_years_elsewhere"_s, u"same_file_twice"_s,
          u"corrected_in_time"_s, u"misleading_name"_s}) {
        INFO(code.toStdString());
        CHECK(withCase(candidacies, code).application.proposed == u"eligible"_s);
    }
}

TEST_CASE("sample: special States each apply for the African seat", "[sample]")
{
    const QList<Candidacy> candidacies = all(SamplePeople({60, 1}));
    for (const QString& iso2 : {u"TR"_s, u"US"_s, u"KI"_s})
        CHECK(withCase(candidacies, u"special_state"_s, iso2).application.vacancy == 7);
    CHECK(withCase(candidacies, u"non_member_for_seat"_s).candidacy.person.iso2 == u"VA"_s);
    CHECK(withCase(candidacies, u"non_member"_s).candidacy.person.iso2 == u"PS"_s);
}

TEST_CASE("sample: the receipts around the deadline are to the second", "[sample]")
{
    const QDateTime deadline = SamplePeople::deadline();
    CHECK(deadline == QDateTime(QDate(2023, 10, 25), QTime(10, 0), Qt::UTC));
    Found found = withCase(all(SamplePeople({60, 1})), u"one_second_late"_s);
    CHECK(formFileOf(found.candidacy, 3).arrival.at == deadline.addSecs(1));
    CHECK(formFileOf(found.candidacy, 4).arrival.at == deadline);
}

TEST_CASE("sample: two persons of one name differ in all that tells them apart", "[sample]")
{
    QList<Person> namesakes;
    for (const Candidacy& candidacy : all(SamplePeople({60, 1}))) {
        if (candidacy.applications.first().cases.contains(u"namesake"_s))
            namesakes += candidacy.person;
    }
    REQUIRE(namesakes.size() == 2);
    CHECK(namesakes[0].identity.fullName() == namesakes[1].identity.fullName());
    CHECK(namesakes[0].identity.dateOfBirth != namesakes[1].identity.dateOfBirth);
    CHECK(namesakes[0].identity.email != namesakes[1].identity.email);
    CHECK(namesakes[0].iso2 != namesakes[1].iso2);
}

TEST_CASE("sample: a person is the same in a sample of any size", "[sample]")
{
    const SamplePeople standard({60, 5});
    const SamplePeople large({100000, 5});
    const SamplePeople otherSeed({60, 6});
    for (const int index : {0, 4, 31, 59}) {
        const Person person = standard.candidacy(index).person;
        CHECK(large.candidacy(index).person.identity.fullName() == person.identity.fullName());
        CHECK(large.candidacy(index).person.identity.email == person.identity.email);
    }
    int same = 0;
    for (int index = 0; index < 60; ++index) {
        same += standard.candidacy(index).person.identity.fullName()
            == otherSeed.candidacy(index).person.identity.fullName();
    }
    CHECK(same < 10);
    CHECK(large.candidacy(99999).applications.size() >= 1);
}

TEST_CASE("sample: motivation letters have exactly the words they are said to have", "[sample]")
{
    const SamplePeople people({60, 3});
    int letters = 0;
    for (const Candidacy& candidacy : all(people)) {
        for (const Form& form : candidacy.forms) {
            FormTexts texts(people.tables(), candidacy.person, form);
            CHECK(wordCount(texts.motivationLetter().join(u'\n')) == form.letterWords);
            ++letters;
        }
    }
    CHECK(letters > 80);
}

TEST_CASE("sample: paths of received files are all different", "[sample]")
{
    QSet<QString> paths;
    int files = 0;
    for (const Candidacy& candidacy : all(SamplePeople({400, 9}))) {
        for (const SentFile& file : candidacy.files) {
            paths += file.path;
            ++files;
        }
    }
    CHECK(paths.size() == files);
}
