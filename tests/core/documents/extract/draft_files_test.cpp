#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/extract/form_json.h"
#include "core/documents/extract/form_reader.h"
#include "core/documents/tables/plain_text.h"
#include "tests/core/documents/extract/documents_of_text.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/reference.h"
#include "tests/support/shared_material.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

TextDocument documentFrom(const QByteArray& bytes, const QString& name)
{
    const auto document = name.endsWith(u".docx"_s) ? docx::readText(bytes) : readPlainText(bytes);
    REQUIRE(document);
    return *document;
}

/// A real document, or nothing where the shared material is not at hand.
std::optional<CallDraft> realCall(const QString& name)
{
    const auto path = sharedMaterial(u"samples/calls/"_s + name);
    if (!path) {
        skipAloud(name);
        return std::nullopt;
    }
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readCall(documentFrom(file.readAll(), name), name, referenceTables());
}

} // namespace

TEST_CASE("the same call as a text and from a word processor gives the expected draft",
          "[documents][call][files]")
{
    const auto language = GENERATE(u"fr"_s, u"en"_s);
    const auto format = GENERATE(u"txt"_s, u"docx"_s);
    const QString name = u"call-hrc75-%1.%2"_s.arg(language, format);
    const CallDraft draft = readCall(documentFrom(fixture(u"documents/calls/"_s + name), name),
                                     name, referenceTables());
    INFO(name);
    CHECK(jsonText(withoutEvidence(callJson(draft)))
          == jsonText(expectedDraft(u"call-hrc75-"_s + language)));
}

TEST_CASE("every value of a call says where it was read", "[documents][call][files]")
{
    const QString name = u"call-hrc75-fr.docx"_s;
    const CallDraft draft = readCall(documentFrom(fixture(u"documents/calls/"_s + name), name),
                                     name, referenceTables());
    for (const QString& field : {u"session"_s, u"session_start"_s, u"session_end"_s, u"deadline"_s,
                                 u"contacts"_s, u"links"_s, u"resolutions"_s, u"addressees"_s}) {
        INFO(field);
        const Evidence evidence = draft.evidence.value(field);
        CHECK(evidence.file == name);
        CHECK_FALSE(toCode(evidence.locator).isEmpty());
        CHECK_FALSE(evidence.passage.isEmpty());
    }
    for (const VacancyDraft& vacancy : draft.vacancies)
        CHECK(vacancy.evidence.passage.contains(vacancy.resolution));
}

TEST_CASE("forms from a word processor give the expected drafts", "[documents][form][files]")
{
    const auto language = GENERATE(u"en"_s, u"fr"_s);
    const QString name = u"form-75-%1.docx"_s.arg(language);
    const auto draft = readForm(documentFrom(fixture(u"documents/forms/"_s + name), name), name,
                                referenceTables());
    INFO(name);
    REQUIRE(draft);
    CHECK(jsonText(withoutEvidence(formJson(*draft)))
          == jsonText(expectedDraft(u"form-75-"_s + language)));
}

TEST_CASE("the real call of the fifty-fifth session is read from text and docx alike",
          "[documents][call][files]")
{
    const auto text = realCall(u"call-hrc55-fr.txt"_s);
    const auto word = realCall(u"call-hrc55-fr.docx"_s);
    if (!text || !word)
        return;
    CHECK(jsonText(withoutEvidence(callJson(*text)))
          == jsonText(expectedDraft(u"call-hrc55-fr"_s)));
    CHECK(jsonText(withoutEvidence(callJson(*word)))
          == jsonText(expectedDraft(u"call-hrc55-fr"_s)));
}

TEST_CASE("the real request of July 2024 is a note verbale", "[documents][note][files]")
{
    const auto note = realCall(u"note-verbale-questionnaire-2024-fr.txt"_s);
    if (!note)
        return;
    CHECK(note->kind == u"note_verbale"_s);
    CHECK(note->reference == u"PW/HF/sn"_s);
    CHECK(note->date == QDate(2024, 7, 8));
    CHECK(note->resolutions == QStringList{u"54/22"_s});
    REQUIRE(note->deadline);
    CHECK(localCode(*note->deadline) == u"2024-07-31"_s);
    CHECK((note->deadline->strictness == Deadline::Strictness::Before));
    CHECK(note->deadline->zone.isEmpty());
    CHECK(note->addressees.size() == 2);
    CHECK(note->contacts.size() == 2);
    CHECK(note->signatory.startsWith(u"P."_s));
    CHECK(note->annexes == QStringList{u"Questionnaire en français"_s});
    CHECK(note->session == 0);
    CHECK(note->vacancies.isEmpty());
    REQUIRE(note->remarks.size() == 2);
    CHECK(note->remarks.at(0).contains(u"link"_s)); // it leads nowhere
    CHECK(note->remarks.at(1).contains(u"closing formula names the sender"_s));
}

TEST_CASE("the real page of a mandate is read with its chain and its holders",
          "[documents][call][files]")
{
    const auto page = realCall(u"mandate-page-solidarity-fr.txt"_s);
    if (!page)
        return;
    CHECK(page->kind == u"mandate_page"_s);
    CHECK(page->language == u"fr"_s);
    CHECK(page->contacts.size() == 1);
    CHECK(page->vacancies.isEmpty());
    REQUIRE(page->mandatePage);
    CHECK(page->mandatePage->mandateCode == u"IE_INTERNATIONAL_SOLIDARITY"_s);
    CHECK((page->mandatePage->established == MandatePageDraft::Step{u"2005/55"_s, u"CHR"_s, 2005}));
    QStringList renewals;
    for (const MandatePageDraft::Step& step : page->mandatePage->renewals)
        renewals += u"%1 %2"_s.arg(step.resolution).arg(step.year);
    CHECK(renewals == QStringList{u"26/6 2014"_s, u"35/3 2017"_s, u"44/11 2020"_s, u"53/5 2023"_s});
    REQUIRE(page->mandatePage->currentHolders.size() == 1);
    CHECK(toCode(page->mandatePage->currentHolders.first().from) == u"2023-10"_s);
    CHECK(page->mandatePage->currentHolders.first().country.isEmpty());
    QStringList former;
    for (const MandatePageDraft::Holder& holder : page->mandatePage->formerHolders)
        former += u"%1 %2-%3"_s.arg(holder.countryIso2, toCode(holder.from), toCode(holder.to));
    CHECK(former == QStringList{u"NG 2017-2023"_s, u"PH 2011-2017"_s, u"ID 2005-2011"_s});
    CHECK(page->mandatePage->address.contains(u"1211"_s));
    CHECK(page->mandatePage->documents.size() == 1);
    REQUIRE(page->remarks.size() == 1);
    CHECK(page->remarks.first().contains(u"gaps"_s));
    CHECK_FALSE(page->deadline);
}
