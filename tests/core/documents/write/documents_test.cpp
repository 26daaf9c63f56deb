#include "core/documents/write/case_writer.h"
#include "core/documents/write/document_type.h"
#include "core/documents/write/note_writer.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/report_writer.h"
#include "core/documents/write/shipped_template.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/core/documents/write/sample_documents.h"
#include "tests/core/documents/write/sample_lists.h"
#include "tests/support/catch.h"
#include "tests/support/texts_in.h"

#include <QFile>

using namespace greffier;
using namespace greffier::test;
using namespace Qt::StringLiterals;

namespace {

const auto kBody = u"word/document.xml"_s;

DocxParts partsOf(const Result<WrittenDocument>& written)
{
    if (!written)
        FAIL(written.error().message.toStdString());
    return DocxParts(written->bytes);
}

DocxParts call(UnLanguage language)
{
    return partsOf(writeCall(samples::call(), textsIn(language), samples::made()));
}

} // namespace

TEST_CASE("every template that comes with the program can be filled in each of its languages",
          "[documents][write]")
{
    for (const DocumentType& type : documentTypes()) {
        for (const UnLanguage language : type.languages) {
            INFO(type.code.toStdString() << ' ' << toCode(language).toStdString());
            const auto file = shippedTemplate(type.code, textsIn(language));
            REQUIRE(file);
            const auto reading
                = templates::readTemplate(*file, *type.record, internalFieldNames());
            REQUIRE(reading);
            for (const templates::TemplateProblem& problem : reading->problems)
                FAIL_CHECK((problem.place + u": "_s + problem.message).toStdString());
        }
    }
}

TEST_CASE("every document holds together in each of its languages", "[documents][write]")
{
    for (const auto& [name, document] : samples::allDocuments(textsIn)) {
        INFO(name.toStdString());
        CHECK(structureProblems(partsOf(document)) == QStringList());
    }
}

TEST_CASE("the call in French says what a call says", "[documents][write]")
{
    const DocxParts parts = call(UnLanguage::French);
    const QString text = parts.text();
    CHECK(text.contains(u"Objet\u00A0:\tAppel à candidatures pour les titulaires de mandats devant "
                        "être nommés lors de la 55e session du Conseil des droits de l'homme\n"_s));
    CHECK(text.contains(u"présente ses compliments à toutes les Missions permanentes auprès de "
                        "l'Office des Nations Unies à Genève, aux organisations internationales ou "
                        "à leurs bureaux, aux institutions nationales des droits de l'homme, aux "
                        "organisations non gouvernementales et aux autres organes des droits de "
                        "l'homme et a l'honneur de les informer que les titulaires de mandats "
                        "ci-dessous sont à pourvoir lors de la 55e session du Conseil des droits de "
                        "l'homme (26 février – 5 avril 2024)\u00A0:\n"_s));
    CHECK(text.contains(u"Mécanisme d'experts sur les droits des peuples autochtones (membre issu "
                        "de l'Afrique) (résolution 33/25 du Conseil des droits de l'homme)\n"_s));
    CHECK(text.contains(u"au plus tard le 25 octobre 2023 à midi (heure de Genève)"_s));
    CHECK(text.contains(u"l'assurance de sa plus haute considération."_s));
    CHECK(parts.elements(kBody, u"w:footnoteReference"_s).size() == 1);
    CHECK(parts.part(kBody).count("NOTEREF _RefFootnote1") == 2);
    CHECK(parts.text(u"word/footnotes.xml"_s)
              .contains(u"La nomination du titulaire de mandat est subordonnée"_s));
}

TEST_CASE("the call names session and deadline in all six languages", "[documents][write]")
{
    const QHash<UnLanguage, QPair<QString, QString>> expected{
        {UnLanguage::English, {u"fifty-fifth session of the Human Rights Council"_s, u"25 October 2023 at noon"_s}},
        {UnLanguage::Spanish, {u"55º período de sesiones"_s, u"25 de octubre de 2023 a mediodía"_s}},
        {UnLanguage::Russian, {u"на пятьдесят пятой сессии Совета"_s, u"25 октября 2023 года"_s}},
        {UnLanguage::Arabic, {u"الدورة الخامسة والخمسين لمجلس حقوق الإنسان"_s, u"25 تشرين الأول/أكتوبر 2023"_s}},
        {UnLanguage::Chinese, {u"人权理事会第五十五届会议"_s, u"2023年10月25日中午12时"_s}},
    };
    for (auto one = expected.cbegin(); one != expected.cend(); ++one) {
        const QString text = call(one.key()).text();
        INFO(toCode(one.key()).toStdString());
        CHECK(text.contains(one->first));
        CHECK(text.contains(one->second));
        CHECK(text.contains(u"33/25"_s));
    }
}

TEST_CASE("the report of the Consultative Group has its sections and its order of preference",
          "[documents][write]")
{
    const QString text
        = partsOf(writeGroupReport(samples::groupReport(), textsIn(UnLanguage::English),
                                   samples::made()))
              .text();
    CHECK(text.indexOf(u"I. Background"_s) < text.indexOf(u"II. Process"_s));
    CHECK(text.indexOf(u"II. Process"_s) < text.indexOf(u"III. Candidates recommended"_s));
    CHECK(text.contains(u"6 applications from 5 candidates"_s));
    CHECK(text.contains(u"The Group interviewed DIALLO Ibrahima and OKAFOR-EZE Adaeze."_s));
    CHECK(text.contains(u"OKAFOR-EZE Adaeze (Nigeria), ranked 1. Long experience"_s));
    CHECK(text.indexOf(u"ranked 1"_s) < text.indexOf(u"ranked 2"_s));
    CHECK(text.contains(u"The Group has not recommended a candidate for this vacancy."_s));
}

TEST_CASE("the comparison stands on wide pages, sheets and record hold findings and decisions",
          "[documents][write]")
{
    const DocumentTexts texts = textsIn(UnLanguage::French);
    const auto written = [&](const QString& document) {
        return partsOf(writeCases(document, samples::cases(), texts, samples::made()));
    };
    CHECK(written(u"comparison"_s).attributes(kBody, u"w:pgSz"_s, u"w:orient"_s)
          == QStringList{u"landscape"_s});
    const QString sheet = written(u"candidate-sheet"_s).text();
    CHECK(sheet.contains(
        u"Working group seat of a regional groupSEAT-WG\tNon remplieExclusion\t"_s));
    CHECK_FALSE(sheet.contains(u"ana@example.org"_s));
    const QString record = written(u"screening-record"_s).text();
    CHECK(record.contains(u"Dérogation accordée par A. Officer le 3 novembre 2023"_s));
    CHECK(record.contains(u"Éligible\tA. Officer\tRemplit les conditions"_s));
    CHECK(written(u"screening-record"_s).text(u"word/header1.xml"_s).contains(u"interne"_s));
}

TEST_CASE("a template of an officer is used, and one that asks for too much is refused",
          "[documents][write]")
{
    const DocumentTexts texts = textsIn(UnLanguage::English);
    const auto shortlist = shippedTemplate(u"shortlist"_s, texts);
    REQUIRE(shortlist);
    const auto refused = writePublicList(samples::publicList(), texts, samples::made(),
                                         {*shortlist, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    const auto own = shippedTemplate(u"public-list"_s, textsIn(UnLanguage::French));
    REQUIRE(own);
    const DocxParts parts
        = partsOf(writePublicList(samples::publicList(), texts, samples::made(), {*own, {}}));
    CHECK(parts.text().contains(u"Mandat à pourvoir n°\u00A07\n"_s));
    CHECK(parts.text().contains(u"DIALLO Ibrahima\tSenegal (M)\n"_s));
}

TEST_CASE("a draft that nobody revised says so in a comment", "[documents][write]")
{
    const DocxParts parts
        = partsOf(writeCall(samples::call(), textsIn(UnLanguage::Spanish), samples::made(),
                            {{}, {u"Not revised"_s}}));
    CHECK(parts.text(u"word/comments.xml"_s).contains(u"Not revised"_s));
    CHECK(parts.elements(kBody, u"w:commentReference"_s).size() == 1);
}

TEST_CASE("the list of fields is what the program knows", "[documents][write]")
{
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR) + u"/resources/templates/FIELDS.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == listOfFields());
    CHECK_FALSE(listOfFields().section(u"(internal)"_s, 0, 0).contains(u"note}"_s));
}
