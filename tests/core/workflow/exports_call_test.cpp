// A call that was read in says the same when the program writes it, in French as in the real call
// for the fifty-fifth session, and in the other languages as far as numbers and dates go.
#include "core/documents/docx/text_reader.h"
#include "core/documents/extract/call_reader.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/qt_printing.h"
#include "tests/support/reference.h"
#include "tests/support/shared_material.h"
#include "tests/support/temp_register.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

CallDraft read(const QByteArray& docx, const ReferenceTables& tables)
{
    const auto text = docx::readText(docx);
    REQUIRE(text);
    return readCall(*text, u"call.docx"_s, tables);
}

/// The register's call, written in that language.
QByteArray written(Register& reg, int session, const QString& language)
{
    const auto document = await(reg.exportDocument({u"call"_s, language, session}));
    if (!document)
        FAIL(document.error().message.toStdString());
    return document->bytes;
}

void checkSame(const CallDraft& draft, const CallDraft& original)
{
    CHECK(draft.kind == original.kind);
    CHECK(draft.session == original.session);
    CHECK(draft.sessionStart == original.sessionStart);
    CHECK(draft.sessionEnd == original.sessionEnd);
    REQUIRE((draft.deadline && original.deadline));
    CHECK(draft.deadline->instant() == original.deadline->instant());
    CHECK(draft.deadline->strictness == original.deadline->strictness);
    CHECK(draft.links == original.links);
    CHECK(draft.contacts == original.contacts);
    REQUIRE(draft.vacancies.size() == original.vacancies.size());
    for (qsizetype i = 0; i < original.vacancies.size(); ++i) {
        const VacancyDraft& again = draft.vacancies.at(i);
        const VacancyDraft& before = original.vacancies.at(i);
        INFO(i + 1);
        CHECK(again.number == before.number);
        CHECK(again.mandateCode == before.mandateCode);
        CHECK(again.resolution == before.resolution);
        CHECK(again.region == before.region);
        CHECK(again.condition == before.condition);
    }
}

/// Without what typography may write in two ways.
QString plain(QString text)
{
    return text.replace(u'\u2019', u'\'').replace(u'\u00A0', u' ').simplified();
}

} // namespace

TEST_CASE("the real call for the fifty-fifth session is written again with all it says",
          "[workflow][exports][calls]")
{
    const auto path = sharedMaterial(u"samples/calls/call-hrc55-fr.docx"_s);
    if (!path)
        return skipAloud(u"the call for HRC 55 is not there"_s);
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto tables = loadReferenceTables();
    REQUIRE(tables);
    const CallDraft original = read(file.readAll(), **tables);
    REQUIRE(original.vacancies.size() == 7);
    TempRegister temp;
    temp.close();
    const auto reg = Register::create(
        temp.path(u"real.greffier"_s),
        {std::make_shared<FixedClock>(QDateTime(QDate(2023, 9, 4), QTime(9, 0), Qt::UTC)),
         {u"Ada Test"_s, u"ada"_s, u"desk-1"_s},
         {}});
    REQUIRE(reg);
    REQUIRE(await((*reg)->admitCall(original, *path)));
    for (const UnLanguage language : kUnLanguages) {
        INFO(toCode(language).toStdString());
        const QByteArray bytes = written(**reg, 55, toCode(language));
        checkSame(read(bytes, **tables), original);
        const DocxParts parts(bytes);
        const QString body = u"word/document.xml"_s;
        CHECK(parts.elements(body, u"w:footnoteReference"_s).size() == 1);
        CHECK(parts.part(body).count("NOTEREF _RefFootnote1") == 2);
    }
    const DocxParts french(written(**reg, 55, u"fr"_s));
    const QString text = plain(french.text());
    for (const QString& sentence :
         {u"Appel à candidatures pour les titulaires de mandats devant être nommés lors de la 55e session du Conseil des droits de l'homme"_s,
          u"présente ses compliments à toutes les Missions permanentes auprès de l'Office des Nations Unies à Genève"_s,
          u"a l'honneur de les informer que les titulaires de mandats ci-dessous sont à pourvoir lors de la 55e session du Conseil des droits de l'homme (26 février – 5 avril 2024) :"_s,
          u"Mécanisme d'experts sur les droits des peuples autochtones (membre issu de l'Amérique du Nord) (résolution 33/25 du Conseil des droits de l'homme)"_s,
          u"au plus tard le 25 octobre 2023 à midi (heure de Genève)"_s,
          u"saisit cette occasion pour présenter à toutes les Missions permanentes"_s,
          u"l'assurance de sa plus haute considération."_s})
        CHECK(text.contains(sentence));
    CHECK(plain(french.text(u"word/footnotes.xml"_s))
              .contains(u"La nomination du titulaire de mandat est subordonnée à la prorogation du "
                        "mandat par le Conseil des droits de l'homme."_s));
}

TEST_CASE("the call of a register is read back in all six languages", "[workflow][exports][calls]")
{
    TempRegister temp;
    CallDraft original = hrc55Call();
    original.sessionStart = QDate(2024, 2, 26); // as the table of sessions has it
    original.sessionEnd = QDate(2024, 4, 5);
    const auto tables = loadReferenceTables();
    REQUIRE(tables);
    for (const UnLanguage language : kUnLanguages) {
        INFO(toCode(language).toStdString());
        checkSame(read(written(temp.reg(), 55, toCode(language)), **tables), original);
    }
}
