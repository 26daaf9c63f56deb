#include "core/documents/tables/csv_reader.h"
#include "core/documents/tables/csv_writer.h"
#include "core/documents/tables/xlsx_reader.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QByteArray exported(TempRegister& temp, const QString& document, const QString& format,
                    const QString& language = u"en"_s)
{
    ExportRequest request;
    request.document = document;
    request.language = language;
    request.session = 55;
    request.format = format;
    const auto written = await(temp.reg().exportDocument(request));
    if (!written)
        FAIL((document + u": "_s + written.error().message).toStdString());
    CHECK(written->suggestedName.endsWith(u'.' + format));
    return written->bytes;
}

QStringList rowOf(const Sheet& sheet, qsizetype row) { return sheet.rows.at(row); }

ApplicationId admitEligible(TempRegister& temp, const Applicant& person)
{
    const ApplicationId id = temp.admit({{person}}).first();
    REQUIRE(await(temp.reg().decide({id}, Status::Eligible, u"meets_requirements"_s,
                                    u"ConfidentialNote"_s))
                .ok());
    return id;
}

} // namespace

TEST_CASE("a text in a table of values cannot act as a formula", "[documents][tables]")
{
    CHECK(csvCell(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(csvCell(u"+41 22"_s) == u"'+41 22"_s);
    CHECK(csvCell(u"-2"_s) == u"'-2"_s);
    CHECK(csvCell(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(csvCell(u"\tx"_s) == u"'\tx"_s);
    CHECK(csvCell(u"a=1"_s) == u"a=1"_s);
    CHECK(csvCell(u"a, \"b\""_s) == u"\"a, \"\"b\"\"\""_s);
    CHECK(csvCell(u"two\nlines"_s) == u"\"two\nlines\""_s);
}

TEST_CASE("a list has the same headings in every language and the same rows as a workbook",
          "[workflow][exports]")
{
    TempRegister temp;
    admitEligible(temp, aCandidate(u"=HYPERLINK(1)"_s, u"Amara, \"A\""_s));
    const auto english = readCsv(exported(temp, u"public-list"_s, u"csv"_s));
    const auto french = readCsv(exported(temp, u"public-list"_s, u"csv"_s, u"fr"_s));
    REQUIRE((english && french));
    CHECK(rowOf(*english, 0)
          == QStringList{u"session"_s, u"vacancy"_s, u"mandate"_s, u"seat"_s, u"uid"_s,
                         u"family_name"_s, u"given_names"_s, u"nationality"_s, u"state"_s,
                         u"gender"_s});
    CHECK(rowOf(*english, 0) == rowOf(*french, 0));
    CHECK(rowOf(*english, 1).at(5) == u"'=HYPERLINK(1)"_s);
    CHECK(rowOf(*english, 1).at(6) == u"Amara, \"A\""_s);

    const QByteArray workbook = exported(temp, u"public-list"_s, u"xlsx"_s);
    const auto sheets = readXlsx(workbook);
    REQUIRE(sheets);
    CHECK(rowOf(sheets->first(), 0) == rowOf(*english, 0));
    CHECK(rowOf(sheets->first(), 1).at(1) == u"7"_s);
    CHECK(rowOf(sheets->first(), 1).at(5) == u"=HYPERLINK(1)"_s);
    CHECK_FALSE(DocxParts(workbook).part(u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    temp.clock().advance(86400);
    CHECK(exported(temp, u"public-list"_s, u"xlsx"_s) == workbook);
}

TEST_CASE("every list can be written as values and the public ones hold nothing confidential",
          "[workflow][exports]")
{
    TempRegister temp;
    Applicant person = aCandidate(u"Exemple"_s, u"Amara"_s, u"FR"_s);
    person.email = u"confidential@example.org"_s;
    person.address = u"ConfidentialStreet 9"_s;
    const ApplicationId id = admitEligible(temp, person);
    REQUIRE(await(temp.reg().waive(id, u"SEAT-WG"_s, u"ConfidentialGround"_s)).ok());
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Recommended,
                                     {{id, 1, u"Published reason"_s, u"ConfidentialRemark"_s}}))
                .ok());
    for (const DocumentKind& kind : documentKinds()) {
        if (!kind.formats.contains(u"csv"_s) || kind.isAboutNote)
            continue;
        INFO(kind.code.toStdString());
        const QByteArray bytes = exported(temp, kind.code, u"csv"_s);
        CHECK(bytes.startsWith("\xEF\xBB\xBFsession,vacancy,")); // so that Excel reads UTF-8
        const QString values = QString::fromUtf8(bytes);
        const DocxParts parts(exported(temp, kind.code, u"xlsx"_s));
        QString everything = values;
        for (const QString& name : parts.names())
            everything += QString::fromUtf8(parts.part(name));
        if (kind.audience == Audience::Public)
            CHECK_FALSE(everything.contains(u"confidential"_s, Qt::CaseInsensitive));
    }
    CHECK(exported(temp, u"screening-record"_s, u"csv"_s).contains("ConfidentialGround"));
    ExportRequest request{u"letter-regret"_s, u"en"_s, 55};
    request.format = u"xlsx"_s;
    CHECK_FALSE(await(temp.reg().exportDocument(request)).ok());
}
