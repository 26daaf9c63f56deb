#include "core/domain/interview.h"
#include "tests/core/documents/docx/docx_parts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

ExportRequest letter(const QString& kind, const QString& language = u"en"_s)
{
    ExportRequest request;
    request.document = kind;
    request.language = language;
    request.session = 55;
    request.vacancy = 7;
    return request;
}

QString textOf(TempRegister& temp, const ExportRequest& request)
{
    const auto written = await(temp.reg().exportDocument(request));
    if (!written)
        FAIL(written.error().message.toStdString());
    return DocxParts(written->bytes).text();
}

/// The text of a draft of a mail, behind its headers.
QString bodyOf(const QByteArray& mail)
{
    const qsizetype end = mail.indexOf("\r\n\r\n");
    return QString::fromUtf8(QByteArray::fromBase64(mail.mid(end + 4)));
}

void decide(TempRegister& temp, ApplicationId application, Status status)
{
    REQUIRE(
        await(temp.reg().decide({application}, status, u"wrong_region"_s, u"ConfidentialNote"_s))
            .ok());
}

QString admitRequest(TempRegister& temp)
{
    CallDraft draft;
    draft.kind = u"note_verbale"_s;
    draft.reference = u"AB/CD/ef"_s;
    draft.date = QDate(2023, 7, 8);
    draft.deadline = Deadline();
    draft.deadline->day = QDate(2023, 7, 31);
    draft.deadline->strictness = Deadline::Strictness::Before;
    draft.resolutions = {u"54/22"_s};
    draft.text = u"ConfidentialWording"_s;
    QFile file(temp.path(u"note.txt"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("note") == 4));
    file.close();
    const auto uid = await(temp.reg().admitNote(draft, file.fileName(), true));
    REQUIRE(uid);
    return *uid;
}

} // namespace

TEST_CASE("letters go to those whom they concern and to nobody else", "[workflow][exports]")
{
    TempRegister temp;
    Candidacy halfDone{aCandidate(u"Exempel"_s, u"Berit"_s)};
    halfDone.form = false;
    const auto ids = temp.admit(
        {{aCandidate(u"Exemple"_s, u"Amara"_s)}, halfDone, {aCandidate(u"Esempio"_s, u"Carla"_s)}});
    decide(temp, ids.at(2), Status::NotEligible);

    const QString received = textOf(temp, letter(u"letter-acknowledgement"_s));
    CHECK(received.contains(u"Amara Exemple"_s));
    CHECK_FALSE(received.contains(u"Berit"_s));
    const QString missing = textOf(temp, letter(u"letter-parts-missing"_s));
    CHECK(missing.contains(u"Berit Exempel"_s));
    CHECK(missing.contains(u"has not been received: the application form"_s));
    CHECK_FALSE(missing.contains(u"online survey"_s));
    CHECK_FALSE(missing.contains(u"Amara"_s));
    const QString regret = textOf(temp, letter(u"letter-regret"_s, u"fr"_s));
    CHECK(regret.contains(u"Carla Esempio"_s));
    CHECK_FALSE(regret.contains(u"Amara"_s));
    for (const QString& word : {u"Confidential"_s, u"wrong"_s, u"région"_s})
        CHECK_FALSE(regret.contains(word, Qt::CaseInsensitive));
    const auto nobody = await(temp.reg().exportDocument(letter(u"letter-invitation"_s)));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == Error::Code::Invalid);
}

TEST_CASE("an invitation names the time in Geneva and where the candidate is",
          "[workflow][exports]")
{
    TempRegister temp;
    const ApplicationId id = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}}).first();
    Interview interview;
    interview.application = id;
    interview.starts = QDateTime(QDate(2024, 1, 16), QTime(13, 0), Qt::UTC);
    interview.minutes = 45;
    interview.zone = u"Europe/Zurich"_s;
    interview.candidateZone = u"America/New_York"_s;
    interview.language = u"fr"_s;
    interview.channel = u"video"_s;
    interview.note = u"ConfidentialNote"_s;
    REQUIRE(await(temp.reg().setInterview(interview)));
    const QString text = textOf(temp, letter(u"letter-invitation"_s));
    CHECK(text.contains(u"Tuesday, 16 January 2024, 14:00–14:45 (Geneva time)"_s));
    CHECK(text.contains(u"08:00–08:45 (New York, UTC−05:00)"_s));
    CHECK_FALSE(text.contains(u"Confidential"_s));
    const QString schedule = textOf(temp, letter(u"interview-schedule"_s, u"fr"_s));
    CHECK(schedule.contains(u"Mardi 16 janvier 2024"_s));
    CHECK(schedule.contains(u"EXEMPLE Amara"_s));
}

TEST_CASE("each candidate has a draft of a mail with the words of the letter",
          "[workflow][exports]")
{
    TempRegister temp;
    Applicant cyrillic = aCandidate(u"Щербакова"_s, u"Анна"_s);
    cyrillic.email = u"a.shcherbakova@example.org"_s;
    const auto ids = temp.admit({{aCandidate(u"Exemple"_s, u"Amara"_s)}, {cyrillic}});
    ExportRequest request = letter(u"letter-acknowledgement"_s);
    request.format = u"eml"_s;
    CHECK_FALSE(await(temp.reg().exportDocument(request)).ok()); // one draft is for one person
    const auto drafts = await(temp.reg().exportLetters(request));
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 2);
    for (const ExportedDocument& draft : *drafts) {
        INFO(draft.suggestedName.toStdString());
        CHECK(draft.suggestedName.startsWith(u"letter-acknowledgement-hrc55-vacancy7-"_s));
        CHECK(draft.suggestedName.endsWith(u"-en.eml"_s));
        CHECK(draft.bytes.startsWith("X-Unsent: 1\r\n"));
        CHECK(draft.bytes.contains("\r\nTo: =?UTF-8?B?"));
        CHECK(bodyOf(draft.bytes).contains(u"We acknowledge receipt of your application"_s));
        CHECK_FALSE(bodyOf(draft.bytes).contains(u"Subject:"_s));
    }
    CHECK(drafts->at(0).suggestedName != drafts->at(1).suggestedName);
    ExportRequest list = letter(u"public-list"_s);
    list.format = u"eml"_s;
    CHECK_FALSE(await(temp.reg().exportDocument(list)).ok());
}

TEST_CASE("a reminder names the States that did not reply and no other", "[workflow][exports]")
{
    TempRegister temp;
    ExportRequest request;
    request.document = u"reminder"_s;
    request.language = u"en"_s;
    const auto none = await(temp.reg().exportDocument(request));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::Invalid);

    request.note = admitRequest(temp);
    NoteReply reply;
    reply.respondent = u"Mali"_s;
    reply.stateIso2 = u"ML"_s;
    reply.received = QDate(2023, 7, 20);
    REQUIRE(await(temp.reg().addReply(request.note, reply, {})));
    const QString text = textOf(temp, request);
    CHECK(text.contains(u"its note verbale of 8 July 2023 (reference AB/CD/ef), which invited "
                        "replies to a questionnaire before 31 July 2023."_s));
    CHECK(text.contains(u"Niger"_s));
    CHECK_FALSE(text.contains(u"Mali,"_s));
    CHECK_FALSE(text.contains(u"Confidential"_s));
    request.document = u"request"_s;
    request.language = u"fr"_s;
    request.note.clear(); // the latest
    CHECK(textOf(temp, request)
              .contains(u"a l'honneur de se référer à la résolution 54/22 du Conseil des droits de "
                        "l'homme et de les inviter"_s));
}
