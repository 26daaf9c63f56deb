#include "core/documents/write/document_type.h"
#include "core/documents/write/public_list_writer.h"
#include "core/documents/write/shipped_template.h"
#include "core/documents/write/shortlist_writer.h"
#include "core/reference/csv_table.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/core/documents/write/sample_lists.h"
#include "tests/support/catch.h"
#include "tests/support/texts_in.h"

#include <QFile>
#include <QRegularExpression>

using namespace greffier;
using namespace greffier::test;
using namespace Qt::StringLiterals;

namespace {

const auto kBody = u"word/document.xml"_s;

std::shared_ptr<const ReferenceTables> tables()
{
    static const auto loaded = loadReferenceTables();
    REQUIRE(loaded);
    return *loaded;
}

WrittenDocument publicDocument(const publicview::PublicList& list, UnLanguage language)
{
    const auto written = writePublicList(list, textsIn(language), samples::made());
    REQUIRE(written);
    return *written;
}

DocxParts publicList(UnLanguage language)
{
    return DocxParts(publicDocument(samples::publicList(), language).bytes);
}

DocxParts shortlist(const internalview::ShortlistDocument& list, UnLanguage language)
{
    const auto written = writeShortlist(list, textsIn(language), samples::made());
    REQUIRE(written);
    return DocxParts(written->bytes);
}

QStringList lines(const DocxParts& parts) { return parts.text().split(u'\n', Qt::SkipEmptyParts); }

/// The names of the first table, without the marks of direction.
QStringList namesOfFirstTable(const DocxParts& parts)
{
    const QStringList all = lines(parts);
    QStringList names;
    for (const QString& line : all) {
        if (line.contains(u'\t'))
            names += line.section(u'\t', 0, 0).remove(QChar(0x200E));
        else if (!names.isEmpty())
            break;
    }
    return names.mid(1);
}

} // namespace

TEST_CASE("the public list holds together in English and in French", "[documents][write]")
{
    for (const UnLanguage language : {UnLanguage::English, UnLanguage::French}) {
        CHECK(structureProblems(publicList(language)) == QStringList());
        CHECK(structureProblems(
                  DocxParts(publicDocument(samples::longPublicList(*tables()), language).bytes))
              == QStringList());
    }
}

TEST_CASE("the shortlist holds together in English and in French", "[documents][write]")
{
    for (const UnLanguage language : {UnLanguage::English, UnLanguage::French}) {
        CHECK(structureProblems(shortlist(samples::shortlist(), language)) == QStringList());
        CHECK(structureProblems(shortlist(samples::longShortlist(), language)) == QStringList());
    }
}

TEST_CASE("a public list in English reads as the Council prints it", "[documents][write]")
{
    publicview::PublicList list = samples::publicList();
    list.lists = list.lists.mid(1);
    CHECK(
        lines(DocxParts(publicDocument(list, UnLanguage::English).bytes))
        == QStringList{
            u"Public list of eligible candidates"_s,
            u"Fifty-fifth session of the Human Rights Council, 26 February–5 April 2024"_s,
            u"Candidates are listed for each vacancy in alphabetical order. F:\u00A0female; M:\u00A0male."_s,
            u"Vacancy 3"_s,
            u"Independent Expert on the promotion of a democratic and equitable international order^"_s,
            u"Human Rights Council resolution 45/4"_s,
            u"1 candidate."_s,
            u"Candidate\tNationality (gender)"_s,
            u"MÜLLER Jörg\tGermany (M)"_s,
            u"Vacancy 4"_s,
            u"Independent Expert on the situation of human rights in Mali^"_s,
            u"Commission on Human Rights resolution 2005/55"_s,
            u"There is no eligible candidate for this vacancy."_s,
            u"Vacancy 7"_s,
            u"Working Group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination, member from African States"_s,
            u"Human Rights Council resolution 51/13"_s,
            u"2 candidates."_s,
            u"Candidate\tNationality (gender)"_s,
            u"DIALLO Ibrahima\tSenegal (M)"_s,
            u"OKAFOR-EZE Adaeze\tNigeria (F)"_s,
        });
}

TEST_CASE("a public list in French reads as the Council prints it", "[documents][write]")
{
    publicview::PublicList list = samples::publicList();
    list.lists = list.lists.mid(1);
    const QStringList read = lines(DocxParts(publicDocument(list, UnLanguage::French).bytes));
    CHECK(
        read.mid(0, 3)
        == QStringList{
            u"Liste publique des candidats éligibles"_s,
            u"Cinquante-cinquième session du Conseil des droits de l'homme, 26 février – 5 avril 2024"_s,
            u"Pour chaque mandat à pourvoir, les candidats sont énumérés par ordre alphabétique. F\u00A0:\u00A0femme\u00A0; M\u00A0:\u00A0homme."_s});
    CHECK(read.contains(u"Mandat à pourvoir n°\u00A07"_s));
    CHECK(read.contains(u"Résolution 51/13 du Conseil des droits de l'homme"_s));
    CHECK(read.contains(u"Résolution 2005/55 de la Commission des droits de l'homme"_s));
    CHECK(read.contains(u"2 candidats."_s));
    CHECK(read.contains(u"MÜLLER Jörg\tAllemagne (M)"_s));
    CHECK(read.contains(u"Il n'y a aucun candidat éligible pour ce mandat."_s));
}

TEST_CASE("names stand in the alphabetical order of the language, scripts one after the other",
          "[documents][write]")
{
    const QStringList expected{u"<QUOTE> & \"SIGN\" Test"_s,
                               u"EMOND Yan"_s,
                               u"ÉMOND Zoé"_s,
                               u"N'DIAYE Awa"_s,
                               u"ÜNAL Ayşe"_s,
                               u"ZABŁOCKA Łucja"_s};
    for (const UnLanguage language : {UnLanguage::English, UnLanguage::French})
        CHECK(namesOfFirstTable(publicList(language)).mid(0, expected.size()) == expected);
}

TEST_CASE("a gender that is not stated is not spoken of, a nationality is", "[documents][write]")
{
    const QString text = publicList(UnLanguage::English).text();
    CHECK(text.contains(u"Russian Federation\n"_s));
    CHECK(text.contains(u"Nationality not stated (M)"_s));
    CHECK_FALSE(text.contains(u"gender not stated"_s));
}

TEST_CASE("figures below three are not given in a public list", "[documents][write]")
{
    publicview::PublicList list = samples::publicList();
    list.lists = list.lists.mid(0, 1);
    CHECK(DocxParts(publicDocument(list, UnLanguage::English).bytes)
              .text()
              .contains(u"\n10 candidates.\n"_s));
    list.lists.first().candidates.clear();
    for (int i = 0; i < 7; ++i)
        list.lists.first().candidates += samples::person(u"Sample%1"_s.arg(i), u"Ana"_s, u"CH"_s,
                                                         i < 3 ? u"M"_s : u"F"_s);
    CHECK(DocxParts(publicDocument(list, UnLanguage::English).bytes)
              .text()
              .contains(u"\n7 candidates: 4 women, 3 men.\n"_s));
    CHECK(DocxParts(publicDocument(list, UnLanguage::Russian).bytes)
              .text()
              .contains(u"\nКандидаты: 7 (женщины: 4, мужчины: 3).\n"_s));
}

TEST_CASE("each conditional vacancy of a list has the footnote on its own page",
          "[documents][write]")
{
    for (const UnLanguage language : {UnLanguage::English, UnLanguage::French}) {
        const DocxParts parts = publicList(language);
        CHECK(parts.elements(kBody, u"w:footnoteReference"_s).size() == 2);
        CHECK(parts.part(kBody).count("NOTEREF") == 0);
        const QString note = textsIn(language).term(u"extension_footnote"_s, u"sentence"_s);
        CHECK(parts.text(u"word/footnotes.xml"_s).count(note) == 2);
    }
}

TEST_CASE("each candidate of a list carries the uid of the record", "[documents][write]")
{
    const DocxParts parts = publicList(UnLanguage::English);
    const QStringList tags = parts.attributes(kBody, u"w:tag"_s, u"w:val"_s);
    CHECK(tags.size() == 13);
    CHECK(tags.contains(u"uid-Okafor-Eze"_s));
}

TEST_CASE("a title that no table knows stands as the call words it, in its language, with a remark",
          "[documents][write]")
{
    const WrittenDocument document
        = publicDocument(samples::longPublicList(*tables()), UnLanguage::English);
    const DocxParts parts(document.bytes);
    CHECK(parts.attributes(kBody, u"w:lang"_s, u"w:val"_s) == QStringList{u"fr-FR"_s});
    CHECK(document.remarks.filter(u"vacancy 2"_s).size() == 1);
    CHECK(document.remarks.size() == 2); // and the control characters in the names
}

TEST_CASE("the same register state gives the same bytes", "[documents][write]")
{
    const auto texts = textsIn(UnLanguage::French);
    publicview::PublicList other = samples::publicList();
    std::reverse(other.lists.first().candidates.begin(), other.lists.first().candidates.end());
    CHECK(publicDocument(samples::publicList(), UnLanguage::French)
          == publicDocument(other, UnLanguage::French));
    CHECK(writeShortlist(samples::shortlist(), texts, samples::made())->bytes
          == writeShortlist(samples::shortlist(), texts, samples::made())->bytes);
}

TEST_CASE("the shortlist is marked as internal on every page, the public list is not",
          "[documents][write]")
{
    for (const QString& part : shortlist(samples::shortlist(), UnLanguage::French)
                                   .names()
                                   .filter(QRegularExpression(u"^word/header"_s)))
        CHECK(
            shortlist(samples::shortlist(), UnLanguage::French).text(part).contains(u"interne"_s));
    const DocxParts parts = shortlist(samples::shortlist(), UnLanguage::English);
    CHECK(parts.text(u"word/header1.xml"_s)
          == u"Human Rights Council, 55th session\tInternal document – not for distribution\n"_s);
    CHECK_FALSE(publicList(UnLanguage::English).text(u"word/header1.xml"_s).contains(u"nternal"_s));
}

TEST_CASE("the shortlist stands in the order of its ranks: ties as equal ranks, none renumbered",
          "[documents][write]")
{
    const QStringList read = lines(shortlist(samples::shortlist(), UnLanguage::English));
    const qsizetype vacancy7 = read.indexOf(u"Vacancy 7"_s);
    const QStringList rows = read.mid(vacancy7).filter(QRegularExpression(u"^\\d\\t"_s));
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0).startsWith(
        u"1\tOKAFOR-EZE Adaeze\tNigeria\tAfrican States\tF\tEnglish, French\t–\tLong"_s));
    CHECK(rows.at(1).startsWith(u"2\tDIALLO"_s));
    CHECK(rows.at(2).startsWith(u"2\tTESFAYE Hannawithdrawn\tEthiopia\tAfrican States\t–\t"_s));
    CHECK(rows.at(3).startsWith(u"4\tPETIT Élise\tBelgium\tWestern European and other States\t"_s));
    CHECK(rows.at(3).contains(u"SEAT-WG: The seat is for nationals of African States."
                              "Waived by A. Officer on 3 November 2023. "
                              "Ground: Decision of the Bureau, fictional"_s));
}

TEST_CASE("the shortlist counts persons and applications apart", "[documents][write]")
{
    const DocxParts parts = shortlist(samples::shortlist(), UnLanguage::English);
    const QStringList read = lines(parts);
    CHECK(read.contains(u"6 applications by 5 persons; 4 eligible candidates; 4 on this list."_s));
    CHECK(read.contains(u"Total\t5\t4\t4"_s));
    CHECK(read.contains(u"Women\t3\t2\t2"_s));
    CHECK(read.contains(u"Gender not stated\t1\t1\t1"_s));
    CHECK(read.contains(u"African States\t3\t3\t3"_s));
    CHECK(read.contains(u"Western European and other States\t2\t1\t1"_s));
    CHECK(
        lines(shortlist(samples::shortlist(), UnLanguage::French))
            .contains(
                u"6 candidatures de 5 personnes\u00A0; 4 candidats éligibles\u00A0; 4 sur la présente liste."_s));
}

TEST_CASE("the shortlist stands on wide pages, its annex on upright ones", "[documents][write]")
{
    const DocxParts parts = shortlist(samples::shortlist(), UnLanguage::English);
    CHECK(parts.elements(kBody, u"w:sectPr"_s).size() == 4);
    CHECK(parts.attributes(kBody, u"w:pgSz"_s, u"w:orient"_s).size() == 2);
    CHECK(parts.elements(kBody, u"w:tblHeader"_s).size()
          == parts.elements(kBody, u"w:tbl"_s).size());
}

TEST_CASE("a long reason runs over the whole width below its entry", "[documents][write]")
{
    const DocxParts parts = shortlist(samples::longShortlist(), UnLanguage::English);
    CHECK(parts.attributes(kBody, u"w:gridSpan"_s, u"w:val"_s) == QStringList{u"8"_s});
    const QString reason = u"Reason: "_s + u"Ten thousand signs. "_s.repeated(500);
    CHECK(parts.text().contains(reason));
}

TEST_CASE("a list of the expert mechanism shows regions of peoples, not groups of States",
          "[documents][write]")
{
    const QString text = shortlist(samples::longShortlist(), UnLanguage::French).text();
    CHECK(text.contains(u"Région"_s));
    CHECK_FALSE(text.contains(u"Groupe régional"_s));
    CHECK(text.contains(u"Europe centrale et orientale, Fédération de Russie"_s));
    CHECK(text.contains(u"Région non indiquée\t6\t6\t6"_s));
}

TEST_CASE("a public document has no place for what is confidential", "[documents][write]")
{
    // The public list takes these three types and no other; a new member has to be judged here.
    const auto& [uid, family, given, nationality, gender] = publicview::Candidate();
    CHECK((uid + family + given + nationality + gender).isEmpty());
    const auto& [vacancy, candidates] = publicview::CandidateList();
    CHECK(candidates.isEmpty());
    CHECK(vacancy == publicview::Vacancy());
    const auto& [session, firstDay, lastDay, asOf, lists] = publicview::PublicList();
    CHECK((session == 0 && firstDay.isNull() && lastDay.isNull() && asOf.isNull()));
    CHECK(lists.isEmpty());
}

TEST_CASE("every phrase of a template is there in each language the document is written in",
          "[documents][write]")
{
    for (const DocumentType& type : documentTypes()) {
        const auto keys = phrasesOfTemplate(type.code);
        REQUIRE(keys);
        for (const UnLanguage language : type.languages) {
            const DocumentTexts texts = textsIn(language);
            for (const QString& key : *keys) {
                INFO(type.code.toStdString() << ' ' << key.toStdString() << ' '
                                             << toCode(language).toStdString());
                if (key.startsWith(u"term:"_s))
                    CHECK_FALSE(texts.term(key.mid(5).section(u' ', 0, 0), key.section(u' ', 1))
                                    .isEmpty());
                else
                    CHECK(texts.hasPhrase(key));
            }
        }
    }
}

TEST_CASE("a phrase has the same places in English and in French", "[documents][write]")
{
    QFile file(u":/documents/phrases.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto phrases
        = CsvTable::parse(file.readAll(), u"phrases.csv"_s, {u"key"_s, u"lang"_s, u"text"_s});
    REQUIRE(phrases);
    QMap<QString, QMap<QString, QStringList>> places; // by key and language
    static const QRegularExpression place(u"\\{[^}]+\\}"_s);
    for (qsizetype row = 0; row < phrases->rowCount(); ++row) {
        QStringList found;
        for (const auto& match : place.globalMatch(phrases->cell(row, u"text"_s)))
            found += match.captured();
        found.sort();
        places[phrases->cell(row, u"key"_s)][phrases->cell(row, u"lang"_s)] = found;
    }
    for (auto entry = places.cbegin(); entry != places.cend(); ++entry) {
        INFO(entry.key().toStdString());
        // A session goes by its words in English, by its figure in French; a letter names whom it
        // greets in English at its beginning, in French at its end.
        const bool differs = entry.key() == u"session.named"_s
            || entry.key().startsWith(u"letter.salutation"_s)
            || entry.key() == u"letter.closing"_s;
        if (!differs)
            CHECK(entry->value(u"en"_s) == entry->value(u"fr"_s));
        CHECK(entry->contains(u"en"_s) == entry->contains(u"fr"_s));
    }
}

TEST_CASE("the lists hold together in all six languages", "[documents][write]")
{
    for (const UnLanguage language : kUnLanguages) {
        INFO(toCode(language).toStdString());
        CHECK(structureProblems(publicList(language)) == QStringList());
        CHECK(structureProblems(shortlist(samples::shortlist(), language)) == QStringList());
    }
}

TEST_CASE("an Arabic list runs from right to left with Latin names apart", "[documents][write]")
{
    const DocxParts parts = publicList(UnLanguage::Arabic);
    CHECK(parts.elements(kBody, u"w:bidiVisual"_s).size() == parts.elements(kBody, u"w:tbl"_s).size());
    CHECK(parts.text().contains(u"DIALLO Ibrahima\u200F"_s));
    CHECK(parts.text().contains(u"السنغال (ذكر)"_s));
    CHECK(parts.part(kBody).contains("<w:rPr><w:rStyle w:val=\"PersonName\"/><w:lang w:val=\"en-GB\"/></w:rPr>"));
}
