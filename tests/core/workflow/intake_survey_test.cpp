#include "core/workflow/intake_survey.h"

#include "core/base/content_hash.h"
#include "core/documents/extract/survey_reader.h"
#include "core/store/stores.h"
#include "core/text/name_key.h"
#include "core/workflow/intake_acts.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/temp_register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

const QString kMali = u"Independent Expert on the situation of human rights in Mali"_s;
const QString kAssembly
    = u"Special Rapporteur on the rights to freedom of peaceful assembly and of association"_s;

/// One row of the survey: response, submitted, family name, given names, mandate, e-mail.
QStringList row(const QString& response, const QString& submitted, const QString& family,
                const QString& given, const QString& mandate, const QString& email)
{
    return {response,  submitted,       family, given,  u"Female"_s,
            u"Mali"_s, u"1975-04-12"_s, email,  mandate};
}

Sheet sheetOf(const QList<QStringList>& rows)
{
    Sheet sheet;
    sheet.rows
        = {{u"Response ID"_s, u"Date submitted"_s, u"Family name"_s, u"Given names"_s, u"Gender"_s,
            u"Nationality"_s, u"Date of birth"_s, u"E-mail"_s, u"Mandate(s) applied for"_s}};
    sheet.rows += rows;
    return sheet;
}

/// A register and the desk through which exports of the survey reach it, as acts of their own.
class Desk {
public:
    /// What became of each row, in order: "filed", "unfinished", ...
    QStringList take(const QList<QStringList>& rows)
    {
        const Sheet sheet = sheetOf(rows);
        const auto draft = readSurvey(sheet, {u"survey.csv"_s}, referenceTables());
        REQUIRE(draft);
        const QByteArray bytes = rows.first().join(u'|').toUtf8();
        QStringList outcomes;
        m_temp.perform(u"file_survey"_s, [&](store::Change& change, store::Database& database) {
            const Session session = *store::Stores(database).sessions.findNumber(55);
            const IntakeState state = IntakeActs::state(database, session);
            const PersonIndex persons(state.applicants, m_folder);
            SurveyMatching matching(state, persons, referenceTables(), m_folder, {});
            m_filing
                = matching.filingOf(*draft, sheet, {u"survey.csv"_s, bytes, contentHash(bytes)});
            if (!m_filing.rows.isEmpty())
                IntakeActs(change, database).file(m_filing, session.id);
            for (const IntakeSurveyOutcome& outcome : matching.outcomes())
                outcomes += outcome.outcome;
        });
        return outcomes;
    }

    /// The rows of the last export that were new or changed.
    const SurveyFiling& filing() const { return m_filing; }

    QStringList applicants() const
    {
        QStringList names;
        const auto lists = m_temp.lists();
        for (const auto& applicant : lists->applicants)
            names += applicant->familyName + u", "_s + applicant->givenNames;
        return names;
    }

    /// "Exemple 4": who applies for which vacancy.
    QStringList applications() const
    {
        QStringList lines;
        const auto lists = m_temp.lists();
        for (const auto& row : lists->applications)
            lines += u"%1 %2"_s.arg(row->applicant->familyName).arg(row->vacancyNumber);
        lines.sort();
        return lines;
    }

    qsizetype surveyReceipts(int vacancy)
    {
        const auto receipts = dossier(vacancy).receipts;
        return std::count_if(receipts.begin(), receipts.end(),
                             [](const Receipt& receipt) { return receipt.part == Part::Survey; });
    }

    /// Rules that an application does not meet.
    QStringList findings(int vacancy)
    {
        QStringList rules;
        const Findings findings = dossier(vacancy).findings;
        for (const Finding& finding : findings) {
            if (finding.verdict == Finding::Verdict::NotMet)
                rules += finding.rule;
        }
        return rules;
    }

private:
    Dossier dossier(int vacancy)
    {
        const auto lists = m_temp.lists();
        const auto row
            = std::find_if(lists->applications.begin(), lists->applications.end(),
                           [vacancy](const auto& each) { return each->vacancyNumber == vacancy; });
        REQUIRE(row != lists->applications.end());
        return *await(m_temp.reg().dossier((*row)->application.id));
    }

    TempRegister m_temp;
    NameFolder m_folder;
    SurveyFiling m_filing;
};

const QString kSubmitted = u"2023-10-24 16:12:33"_s;
const QString kEmail = u"amara@example.org"_s;

} // namespace

TEST_CASE("a submitted row makes an applicant and an application", "[workflow][intake]")
{
    Desk desk;
    CHECK(desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail)})
          == QStringList{u"filed"_s});
    CHECK(desk.applicants() == QStringList{u"Exemple, Amara"_s});
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s});
}

TEST_CASE("a row that was never submitted makes no applicant", "[workflow][intake]")
{
    Desk desk;
    CHECK(desk.take({row(u"12"_s, {}, u"Exemple"_s, u"Amara"_s, kMali, kEmail)})
          == QStringList{u"unfinished"_s});
    CHECK(desk.applicants().isEmpty());
    CHECK(desk.applications().isEmpty());
}

TEST_CASE("several rows of one person are one applicant", "[workflow][intake]")
{
    Desk desk;
    CHECK(desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail),
                     row(u"13"_s, {}, u"Exemple"_s, u"Amara"_s, kMali, kEmail),
                     row(u"14"_s, kSubmitted, u"EXEMPLE"_s, u"AMARA"_s, kAssembly, kEmail)})
          == QStringList{u"filed"_s, u"unfinished"_s, u"filed"_s});
    CHECK(desk.applicants() == QStringList{u"Exemple, Amara"_s});
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s, u"Exemple 6"_s});
    CHECK(desk.filing().rows.at(2).response.reason.contains(u"12"_s));
}

TEST_CASE("an export taken in again files nothing new", "[workflow][intake]")
{
    Desk desk;
    const QList<QStringList> rows{
        row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail)};
    desk.take(rows);
    CHECK(desk.take(rows) == QStringList{u"filed"_s});
    CHECK(desk.filing().rows.isEmpty());
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s});
}

TEST_CASE("a row finished in a later export is filed then", "[workflow][intake]")
{
    Desk desk;
    desk.take({row(u"12"_s, {}, u"Exemple"_s, u"Amara"_s, kMali, kEmail)});
    CHECK(desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail)})
          == QStringList{u"filed"_s});
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s});
}

TEST_CASE("a row that was changed stays a row of the same person", "[workflow][intake]")
{
    Desk desk;
    desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail)});
    QStringList changed
        = row(u"12"_s, kSubmitted, u"Neuville"_s, u"Amara"_s, kAssembly, u"new@example.org"_s);
    changed[6] = u"1976-04-12"_s;
    CHECK(desk.take({changed}) == QStringList{u"filed"_s});
    CHECK(desk.filing().rows.size() == 1);
    CHECK(desk.applicants().size() == 1);
    CHECK(desk.applications().contains(u"Exemple 6"_s));
}

TEST_CASE("a response that names a mandate no longer says so and is no receipt for it any more",
          "[workflow][intake]")
{
    Desk desk;
    const QString both = kMali + u"; "_s + kAssembly;
    desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, both, kEmail)});
    REQUIRE(desk.surveyReceipts(4) == 1);
    desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kAssembly, kEmail)});
    CHECK(desk.filing().rows.first().response.reason.contains(u"vacancy 4"_s));
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s, u"Exemple 6"_s});
    CHECK(desk.surveyReceipts(4) == 0);
    CHECK(desk.surveyReceipts(6) == 1);
    CHECK(desk.findings(4).contains(u"CONC-MANDATE"_s));

    // Ticked again, it is a receipt again.
    desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, both, kEmail)});
    CHECK(desk.surveyReceipts(4) == 1);
    CHECK_FALSE(desk.findings(4).contains(u"CONC-MANDATE"_s));
}

TEST_CASE("a response submitted anew after the deadline does not make the first one late",
          "[workflow][intake]")
{
    Desk desk;
    desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali, kEmail)});
    desk.take({row(u"12"_s, u"2023-10-27 09:00:00"_s, u"Exemple"_s, u"Amara"_s, kMali, kEmail)});
    CHECK(desk.surveyReceipts(4) == 2);
    CHECK_FALSE(desk.findings(4).contains(u"FORM-LATE"_s));
}

TEST_CASE("a row for a mandate that is not vacant is kept apart", "[workflow][intake]")
{
    Desk desk;
    CHECK(desk.take({row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s,
                         u"Special Rapporteur on the right to food"_s, kEmail),
                     row(u"13"_s, kSubmitted, u"Minta"_s, u"Béla"_s, u"Anything at all"_s,
                         u"bela@example.org"_s)})
          == QStringList{u"unmatched"_s, u"unmatched"_s});
    CHECK(desk.applications().isEmpty());
}

TEST_CASE("one row may name several mandates", "[workflow][intake]")
{
    Desk desk;
    desk.take(
        {row(u"12"_s, kSubmitted, u"Exemple"_s, u"Amara"_s, kMali + u"; "_s + kAssembly, kEmail)});
    CHECK(desk.applications() == QStringList{u"Exemple 4"_s, u"Exemple 6"_s});
}
