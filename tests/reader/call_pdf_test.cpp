#include "app/reader/pdf_text.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/reference.h"
#include "tests/support/shared_material.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QString draftOf(const QByteArray& pdf, const QString& name)
{
    const auto document = reader::readPdf(pdf);
    REQUIRE(document);
    return jsonText(withoutEvidence(callJson(readCall(*document, name, referenceTables()))));
}

} // namespace

TEST_CASE("pdf: a call gives the same draft as from a word processor", "[reader][pdf][call]")
{
    const auto name = GENERATE(u"call-hrc75-fr"_s, u"call-hrc75-en"_s);
    INFO(name);
    CHECK(draftOf(fixture(u"documents/calls/"_s + name + u".pdf"_s), name)
          == jsonText(expectedDraft(name)));
}

TEST_CASE("pdf: a call in Arabic keeps its letters, its marks and its notes", "[reader][pdf][call]")
{
    const auto document = reader::readPdf(fixture(u"documents/calls/call-hrc72-ar.pdf"_s));
    REQUIRE(document);
    const CallDraft draft = readCall(*document, u"call-hrc72-ar.pdf"_s, referenceTables());
    CHECK(draft.session == 72);
    REQUIRE(draft.deadline);
    CHECK(localCode(*draft.deadline) == u"2029-07-05T12:00"_s);
    QStringList mandates;
    for (const VacancyDraft& vacancy : draft.vacancies) {
        mandates += vacancy.mandateCode;
        CHECK(vacancy.condition == Vacancy::Condition::SubjectToExtension);
        CHECK_FALSE(vacancy.mandateTitle.contains(u"اأ"_s));
    }
    CHECK(mandates
          == QStringList{u"IE_INTERNATIONAL_SOLIDARITY"_s, u"SR_LEPROSY"_s, u"IE_SOGI"_s,
                         u"SR_MINORITY_ISSUES"_s, u"SR_DISABILITY"_s, u"SR_MIGRANTS"_s});
}

TEST_CASE("pdf: the real call of the fifty-fifth session gives the same draft",
          "[reader][pdf][call]")
{
    const QString name = u"call-hrc55-fr"_s;
    const auto path = sharedMaterial(u"samples/calls/"_s + name + u".pdf"_s);
    if (!path) {
        skipAloud(name);
        return;
    }
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(draftOf(file.readAll(), name) == jsonText(expectedDraft(name)));
}
