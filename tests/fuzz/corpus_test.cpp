#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

/// Runs a target over each file of its corpus, the findings of earlier runs among them.
int replay(const QString& folder, void (*target)(const QByteArray&))
{
    const QDir corpus(QStringLiteral(GREFFIER_FUZZ_CORPUS) + u'/' + folder);
    int files = 0;
    for (const QFileInfo& entry : corpus.entryInfoList(QDir::Files)) {
        INFO(entry.fileName());
        QFile file(entry.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        target(file.readAll());
        ++files;
    }
    return files;
}

} // namespace

TEST_CASE("what was once found to upset a reader does so no more", "[reader][corpus]")
{
    CHECK(replay(u"docx"_s, fuzz::readDocx) > 0);
    CHECK(replay(u"xlsx"_s, fuzz::readXlsx) > 0);
    CHECK(replay(u"csv"_s, fuzz::readTable) > 0);
    CHECK(replay(u"eml"_s, fuzz::readMail) > 0);
    CHECK(replay(u"layout"_s, fuzz::readLayout) > 0);
}
