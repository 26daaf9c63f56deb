#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/write/note_writer.h"
#include "tests/core/documents/write/sample_documents.h"
#include "tests/core/documents/write/sample_lists.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"

using namespace greffier;
using namespace Qt::StringLiterals;

namespace {

CallDraft readBack(UnLanguage language)
{
    const auto tables = loadReferenceTables();
    REQUIRE(tables);
    const auto texts = DocumentTexts::load(language, *tables);
    REQUIRE(texts);
    const auto written = writeCall(samples::call(), *texts, samples::made());
    REQUIRE(written);
    const auto text = docx::readText(written->bytes);
    REQUIRE(text);
    return readCall(*text, u"call.docx"_s, **tables);
}

} // namespace

TEST_CASE("a call the program wrote is read back without loss in all six languages",
          "[documents][write]")
{
    const publicview::CallNote note = samples::call();
    for (const UnLanguage language : kUnLanguages) {
        INFO(toCode(language).toStdString());
        const CallDraft draft = readBack(language);
        CHECK(draft.kind == u"call"_s);
        CHECK(draft.language == toCode(language));
        CHECK(draft.reference == note.reference);
        CHECK(draft.date == note.asOf);
        CHECK(draft.session == note.session);
        CHECK(draft.sessionStart == note.firstDay);
        CHECK(draft.sessionEnd == note.lastDay);
        REQUIRE(draft.deadline);
        CHECK(draft.deadline->instant() == note.deadline.instant());
        CHECK(draft.deadline->strictness == note.deadline.strictness);
        CHECK(draft.links == QStringList{note.link});
        CHECK(draft.contacts == QStringList{note.contact});
        CHECK(draft.remarks == QStringList());
        REQUIRE(draft.vacancies.size() == note.vacancies.size());
        for (qsizetype i = 0; i < note.vacancies.size(); ++i) {
            const VacancyDraft& read = draft.vacancies.at(i);
            const publicview::Vacancy& meant = note.vacancies.at(i).vacancy;
            INFO(meant.number);
            CHECK(read.number == meant.number);
            CHECK(read.mandateCode == meant.mandateCode);
            CHECK(read.resolution == meant.resolution);
            CHECK(read.region == meant.region);
            CHECK((read.condition == Vacancy::Condition::SubjectToExtension)
                  == meant.subjectToExtension);
        }
    }
}
