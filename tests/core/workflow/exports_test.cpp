#include "core/workflow/exports.h"

#include "core/store/stores.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

ExportedDocument document(TempRegister& temp, const QString& kind, int vacancy,
                          const QString& language = u"en"_s)
{
    ExportRequest request;
    request.document = kind;
    request.language = language;
    request.session = 55;
    request.vacancy = vacancy;
    const auto written = await(temp.reg().exportDocument(request));
    if (!written)
        FAIL(written.error().message.toStdString());
    return *written;
}

/// All parts unpacked, one after the other.
QString everythingIn(const ExportedDocument& document)
{
    const DocxParts parts(document.bytes);
    QString text;
    for (const QString& name : parts.names())
        text += name + u'\n' + QString::fromUtf8(parts.part(name)) + u'\n';
    return text;
}

void decide(TempRegister& temp, ApplicationId application, Status status)
{
    REQUIRE(await(temp.reg().decide({application}, status, u"officer_judgement"_s,
                                    u"ConfidentialNote"_s))
                .ok());
}

} // namespace

TEST_CASE("the public list names only those whose status allows it", "[workflow][exports]")
{
    TempRegister temp;
    QList<Candidacy> candidacies;
    for (const Status status : kAllStatuses)
        candidacies
            += Candidacy{aCandidate(u"Sample"_s + QString(toCode(status)).remove(u'_'), u"Ana"_s)};
    const auto ids = temp.admit(candidacies);
    for (qsizetype i = 0; i < ids.size(); ++i)
        decide(temp, ids.at(i), kAllStatuses[i]);

    const QString text = DocxParts(document(temp, u"public-list"_s, 7).bytes).text().toUpper();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString name = candidacies.at(i).person.familyName.toUpper();
        INFO(name.toStdString());
        CHECK(text.contains(name) == isOnPublicList(kAllStatuses[i]));
    }
}

TEST_CASE("nothing confidential is in any part of any public document", "[workflow][exports]")
{
    TempRegister temp;
    Candidacy candidacy{aCandidate(u"Exemple"_s, u"Amara"_s, u"FR"_s)};
    Applicant& person = candidacy.person;
    person.email = u"confidential-mail@example.org"_s;
    person.telephone = u"+41 22 555 01 99"_s;
    person.address = u"ConfidentialStreet 9"_s;
    person.formerName = u"ConfidentialMaidenName"_s;
    person.otherNationalities = {u"TV"_s};
    person.dateOfBirth = QDate(1931, 7, 19);
    candidacy.further = {{u"motivation_letter.text"_s,
                          Part::Form,
                          u"ConfidentialMotivation"_s,
                          {u"ConfidentialFile.docx"_s, {}, u"ConfidentialPassage"_s},
                          Certainty::Read}};
    const ApplicationId id = temp.admit({candidacy}).first();
    REQUIRE(await(temp.reg().waive(id, u"SEAT-WG"_s, u"ConfidentialGround"_s)).ok());
    decide(temp, id, Status::Eligible);
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Working,
                                     {{id, 1, u"ConfidentialReason"_s, u"ConfidentialRemark"_s}}))
                .ok());
    REQUIRE(await(temp.reg().arrange(temp.vacancy(7), Shortlist::Kind::Recommended,
                                     {{id, 1, u"Published reason"_s, u"ConfidentialRemark"_s}}))
                .ok());
    decide(temp, id, Status::Proposed);
    for (const DocumentKind& kind : documentKinds()) {
        // No vacancy of the sample has a later deadline.
        if (kind.audience != Audience::Public || kind.code == u"call-extension"_s
            || kind.isAboutNote)
            continue;
        for (const QString& language : kind.languages) {
            const ExportedDocument written = document(temp, kind.code, 0, language);
            const QString text = everythingIn(written);
            INFO(kind.code.toStdString() << " " << language.toStdString());
            CHECK(text.contains(u"Amara"_s) == (kind.code != u"call"_s));
            for (const QString& word : {u"confidential"_s, u"555 01 99"_s, u"Tuvalu"_s,
                                        u"1931-07"_s, u"SEAT-WG"_s, u"Ada Test"_s, u"desk-1"_s}) {
                INFO(word.toStdString());
                CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
            }
            CHECK_FALSE(written.suggestedName.contains(u"internal"_s));
        }
    }
    const ExportedDocument shortlist = document(temp, u"shortlist"_s, 7);
    CHECK(shortlist.suggestedName.contains(u"internal"_s));
    CHECK(everythingIn(shortlist).contains(u"ConfidentialGround"_s));
    CHECK(everythingIn(shortlist).contains(u"Working group seat of a regional group (SEAT-WG)"_s));
}

TEST_CASE("a template kept in the register makes the document, and can be taken back",
          "[workflow][exports]")
{
    TempRegister temp;
    const auto copy = await(temp.reg().templateBytes(u"public-list"_s, u"fr"_s));
    REQUIRE(copy);
    QFile file(temp.path(u"public-list-own-en.docx"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(*copy) == copy->size()));
    file.close();
    const TemplateCheck named = templateNamed(file.fileName());
    CHECK(named.document == u"public-list"_s);
    CHECK(named.language == u"en"_s);
    const QByteArray shipped = document(temp, u"public-list"_s, 7).bytes;
    REQUIRE(await(temp.reg().addTemplate(file.fileName(), u"public-list"_s, u"en"_s)).ok());
    CHECK(DocxParts(document(temp, u"public-list"_s, 7).bytes)
              .text()
              .contains(u"Mandat à pourvoir"_s));
    CHECK(await(temp.reg().verify())->problems.isEmpty());
    const auto wrong = await(temp.reg().checkTemplate(file.fileName(), u"call"_s, u"en"_s));
    REQUIRE(wrong);
    CHECK_FALSE(wrong->problems.isEmpty());
    CHECK_FALSE(wrong->commentedCopy.isEmpty());
    CHECK_FALSE(await(temp.reg().addTemplate(file.fileName(), u"call"_s, u"en"_s)).ok());
    REQUIRE(await(temp.reg().removeTemplate(u"public-list"_s, u"en"_s)).ok());
    CHECK(DocxParts(document(temp, u"public-list"_s, 7).bytes).text() == DocxParts(shipped).text());
}

TEST_CASE("the same state gives the same bytes whatever the time", "[workflow][exports]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}}).first();
    decide(temp, id, Status::Eligible);
    for (const QString& kind : {u"public-list"_s, u"shortlist"_s}) {
        const QByteArray first = document(temp, kind, 0).bytes;
        temp.clock().advance(86400 * 400);
        CHECK(document(temp, kind, 0).bytes == first);
        temp.open();
        CHECK(document(temp, kind, 0).bytes == first);
    }
    const QByteArray before = document(temp, u"public-list"_s, 0).bytes;
    decide(temp, id, Status::Withdrawn);
    CHECK(document(temp, u"public-list"_s, 0).bytes != before);
}

TEST_CASE("the day of the state is the day in Geneva", "[workflow][exports]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}}).first();
    temp.clock().advance(
        temp.clock().now().secsTo(QDateTime(QDate(2024, 1, 31), QTime(23, 30), Qt::UTC)));
    decide(temp, id, Status::Eligible);
    for (const QString& kind : {u"public-list"_s, u"shortlist"_s}) {
        const QString text = everythingIn(document(temp, kind, 7));
        CHECK(text.contains(u"1 February 2024"_s));
        CHECK_FALSE(text.contains(u"31 January 2024"_s));
    }
}

TEST_CASE("the list of a vacancy that hangs on an extension says so in a footnote",
          "[workflow][exports]")
{
    TempRegister temp;
    const Applicant amara = aCandidate(u"Exemple"_s, u"Amara"_s);
    const auto ids = temp.admit({{amara, 4}, {amara, 7}});
    for (const ApplicationId id : ids) {
        decide(temp, id, Status::Eligible);
        const VacancyId vacancy = temp.lists()->application(id)->application.vacancy;
        REQUIRE(
            await(temp.reg().arrange(vacancy, Shortlist::Kind::Working, {{id, 1, {}, {}}})).ok());
    }
    for (const QString& kind : {u"public-list"_s, u"shortlist"_s}) {
        INFO(kind.toStdString());
        const DocxParts mali(document(temp, kind, 4).bytes);
        const auto references
            = mali.attributes(u"word/document.xml"_s, u"w:footnoteReference"_s, u"w:id"_s);
        REQUIRE_FALSE(references.isEmpty());
        CHECK(mali.attributes(u"word/footnotes.xml"_s, u"w:footnote"_s, u"w:id"_s)
                  .contains(references.first()));
        CHECK(mali.text(u"word/footnotes.xml"_s).contains(u"exten"_s));
        const DocxParts other(document(temp, kind, 7).bytes);
        CHECK(other.elements(u"word/document.xml"_s, u"w:footnoteReference"_s).isEmpty());
    }
}

TEST_CASE("a document that cannot be written is refused in words", "[workflow][exports]")
{
    TempRegister temp;
    const auto code = [&](const ExportRequest& request) {
        const auto written = await(temp.reg().exportDocument(request));
        return written.ok() ? Error::Code::Internal : written.error().code;
    };
    CHECK(code({u"public-list"_s, u"xx"_s, 55}) == Error::Code::Invalid);
    CHECK(code({u"public-list"_s, u"en"_s, 56}) == Error::Code::Invalid);
    CHECK(code({u"public-list"_s, u"en"_s, 55, 8}) == Error::Code::Invalid);
    CHECK(code({u"letter"_s, u"en"_s, 55}) == Error::Code::Invalid);
}
