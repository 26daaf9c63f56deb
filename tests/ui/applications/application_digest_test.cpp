#include "ui/applications/application_digest.h"

#include "tests/support/catch.h"
#include "tests/ui/made_up.h"

#include <QApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

DigestWords words()
{
    return {[](const QString& iso2) { return iso2 == u"NG"_s ? u"Nigeria"_s : iso2; },
            [](const QString& rule) {
                return rule == u"FORM-LATE"_s ? u"A proof of earlier receipt."_s : QString();
            }};
}

QString htmlOf(const Dossier& dossier) { return applicationDigest(dossier, words(), QPalette()); }

QString textOf(const Dossier& dossier)
{
    QTextDocument document;
    document.setHtml(htmlOf(dossier));
    return document.toPlainText();
}

} // namespace

TEST_CASE("the digest gives each value the place it was read from", "[ui][digest]")
{
    const QString text = textOf(test::madeUpDossier(0));
    CHECK(text.contains(u"Family name"_s));
    CHECK(text.contains(u"form.docx, table 1, row 2, cell 2"_s));
    CHECK(text.contains(u"survey.csv, row 5, column C"_s));
    CHECK(text.contains(u"Nigeria"_s));
    CHECK(text.contains(u"speaks: Easily"_s));
    CHECK(text.contains(u"not sure"_s));
    CHECK(text.contains(u"Do you agree?"_s));
}

TEST_CASE("findings against an application come before those that are met", "[ui][digest]")
{
    const QString text = textOf(test::madeUpDossier(0));
    const qsizetype against = text.indexOf(u"The form came after the deadline."_s);
    const qsizetype met = text.indexOf(u"Survey and form are there."_s);
    REQUIRE(against >= 0);
    REQUIRE(met >= 0);
    CHECK(against < met);
    CHECK(text.contains(u"FORM-LATE, call, para. 3"_s));
    CHECK(text.contains(u"Remedy: A proof of earlier receipt."_s));
}

TEST_CASE("a waived finding shows who waived it and why", "[ui][digest]")
{
    Dossier dossier = test::madeUpDossier(0);
    Waiver waiver;
    waiver.rule = u"FORM-LATE"_s;
    waiver.ground = u"The server was down."_s;
    waiver.officer = u"B. Sample"_s;
    dossier.waivers = {waiver};
    const QString text = textOf(dossier);
    CHECK(text.contains(u"Waived"_s));
    CHECK(text.contains(u"The server was down."_s));
    CHECK(text.contains(u"B. Sample"_s));
    CHECK(isWaived(dossier, u"FORM-LATE"_s));
}

TEST_CASE("received text never reaches the digest as markup", "[ui][digest]")
{
    Dossier dossier = test::madeUpDossier(0);
    dossier.values.first().value = u"<img src='file:///etc/passwd'><a href='x'>y</a>"_s;
    dossier.values.first().evidence.passage = u"' onclick='<script>"_s;
    const QString html = htmlOf(dossier);
    CHECK_FALSE(html.contains(u"<img src='file"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"<b>I apply"_s));
    CHECK(textOf(dossier).contains(u"<b>I apply</b>"_s));
}

TEST_CASE("a source leads to its document only if the document is there", "[ui][digest]")
{
    Dossier dossier = test::madeUpDossier(0);
    CHECK(targetOf(dossier, u"value/1"_s).document == DocumentId{9});
    CHECK(targetOf(dossier, u"value/1"_s).evidence.passage == u"Okafor-Eze"_s);
    CHECK_FALSE(targetOf(dossier, u"value/0"_s).document.isValid()); // the survey is not kept
    CHECK(targetOf(dossier, u"finding/1/0"_s).document == DocumentId{9});
    CHECK_FALSE(targetOf(dossier, u"value/999"_s).document.isValid());
    CHECK(htmlOf(dossier).contains(u"href='value/1'"_s));
    CHECK_FALSE(htmlOf(dossier).contains(u"href='value/0'"_s));
    dossier.sources.insert(u"survey.csv"_s, DocumentId{11});
    CHECK(targetOf(dossier, u"value/0"_s).document == DocumentId{11});
    CHECK(targetOf(dossier, u"value/0"_s).evidence.locator == Locator::inSheet(5, 3));
}

TEST_CASE("with large letters a label of the digest stands over its value", "[ui][digest]")
{
    const auto columns = [] {
        QTextDocument document;
        document.setHtml(htmlOf(test::madeUpDossier(0)));
        const auto* table = qobject_cast<QTextTable*>(document.find(u"Family name"_s).currentTable());
        REQUIRE(table);
        return table->columns();
    };
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    CHECK(columns() == 2);
    QApplication::setFont(large);
    CHECK(columns() == 1);
    CHECK(textOf(test::madeUpDossier(0)).contains(u"Family name"_s));
    QApplication::setFont(usual);
}
