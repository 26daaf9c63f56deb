#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/call_json.h"
#include "core/documents/extract/call_reader.h"
#include "core/documents/tables/plain_text.h"
#include "tests/support/catch.h"
#include "tests/support/expected_draft.h"
#include "tests/support/reference.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// What is wrong with the draft of a file, if it is there.
QStringList differencesOf(const QString& name, const QString& ending)
{
    const QString file = name + u'.' + ending;
    const QByteArray bytes = fixture(u"documents/notes/"_s + file);
    if (bytes.isEmpty())
        return {};
    const auto document = ending == u"docx"_s ? docx::readText(bytes) : readPlainText(bytes);
    if (!document)
        return {u"not read"_s};
    return draftDifferences(expectedDraft(u"notes/"_s + name),
                            callJson(readCall(*document, file, referenceTables())));
}

} // namespace

// The drafts were written down by reading the notes, before any program had read them.
TEST_CASE("calls and notes in six languages are read as an officer reads them",
          "[documents][call][note][corpus]")
{
    const QStringList names = expectedDrafts(u"notes"_s);
    REQUIRE(names.size() >= 44);
    for (const QString& name : names) {
        for (const QString& ending : {u"txt"_s, u"docx"_s}) {
            INFO(name << "." << ending);
            CHECK(differencesOf(name, ending).join(u'\n') == QString());
        }
    }
}
