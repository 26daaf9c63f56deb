#include "tests/support/catch.h"
#include "tests/support/temp_register.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

QString fileWith(const TempRegister& office, const QString& name, const QByteArray& bytes)
{
    QFile file(office.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

CallDraft request(const QString& reference, const QString& text)
{
    CallDraft draft;
    draft.kind = u"note_verbale"_s;
    draft.language = u"en"_s;
    draft.reference = reference;
    draft.date = QDate(2031, 3, 3);
    Deadline deadline;
    deadline.day = QDate(2031, 5, 31);
    deadline.strictness = Deadline::Strictness::Before;
    draft.deadline = deadline;
    draft.resolutions = {u"74/22"_s};
    draft.remarks = {u"A link leads nowhere."_s};
    draft.text = text;
    return draft;
}

QString admit(TempRegister& office, const CallDraft& draft)
{
    const QString file = fileWith(office, draft.reference.section(u'/', 0, 0) + u".txt"_s,
                                  draft.reference.toUtf8() + draft.text.toUtf8());
    const auto uid = await(office.reg().admitNote(draft, file, true));
    REQUIRE(uid);
    return *uid;
}

QStringList found(TempRegister& office, const QString& words)
{
    const auto notes = await(office.reg().findNotes(words));
    REQUIRE(notes);
    QStringList references;
    for (const NoteVerbale& note : *notes)
        references += note.reference;
    references.sort();
    return references;
}

NoteReply replyFrom(const QString& name, QDate received)
{
    NoteReply reply;
    reply.respondent = name;
    reply.received = received;
    return reply;
}

CallDraft callFor(int session, const QList<VacancyDraft>& vacancies, QDate deadline)
{
    CallDraft draft;
    draft.kind = u"call"_s;
    draft.language = u"en"_s;
    draft.session = session;
    draft.vacancies = vacancies;
    Deadline moment;
    moment.day = deadline;
    moment.time = QTime(12, 0);
    moment.zone = u"Europe/Zurich"_s;
    draft.deadline = moment;
    return draft;
}

VacancyDraft vacancyFor(int number, const QString& code, const Region& region = {})
{
    VacancyDraft vacancy;
    vacancy.number = number;
    vacancy.mandateTitle = code;
    vacancy.mandateCode = code;
    vacancy.region = region;
    return vacancy;
}

QList<Vacancy> vacanciesOf(const TempRegister& office, int number)
{
    const auto lists = office.lists();
    QList<Vacancy> vacancies;
    for (const Vacancy& vacancy : lists->vacancies) {
        if (lists->session(vacancy.session)->number == number)
            vacancies += vacancy;
    }
    return vacancies;
}

} // namespace

TEST_CASE("a note is kept with its text and found by what stands in it", "[workflow][notes]")
{
    TempRegister office;
    admit(office, request(u"AB/CD/ef"_s, u"La bibliothèque commune des États"_s));
    admit(office, request(u"GH/IJ/kl"_s, u"请于六月之前答复问卷"_s));
    admit(office, request(u"MN/OP/qr"_s, u"ответы на вопросник об общей библиотеке"_s));
    admit(office, request(u"ST/UV/wx"_s, u"موافاتها بالردود على الاستبيان"_s));

    CHECK(found(office, u"BIBLIOTHEQUE etats"_s) == QStringList{u"AB/CD/ef"_s});
    CHECK(found(office, u"问卷"_s) == QStringList{u"GH/IJ/kl"_s});
    CHECK(found(office, u"вопросник"_s) == QStringList{u"MN/OP/qr"_s});
    CHECK(found(office, u"الاستبيان"_s) == QStringList{u"ST/UV/wx"_s});
    CHECK(found(office, u"ab/cd"_s) == QStringList{u"AB/CD/ef"_s});
    CHECK(found(office, u"卷"_s) == QStringList{u"GH/IJ/kl"_s});
    CHECK(found(office, u"mn qr"_s) == QStringList{u"MN/OP/qr"_s});
    CHECK(found(office, u"74/22"_s).size() == 4);
    CHECK(found(office, u"22/74"_s).isEmpty());
    CHECK(found(office, u"bibliotheque вопросник"_s).isEmpty());
    CHECK(found(office, u"\" OR %"_s).isEmpty());

    const auto latest = await(office.reg().findNotes(u"74/22"_s, 3));
    REQUIRE(latest);
    CHECK(latest->size() == 3);

    const auto notes = await(office.reg().notes());
    REQUIRE(notes);
    const auto request = std::find_if(notes->begin(), notes->end(), [](const NoteVerbale& note) {
        return note.reference == u"AB/CD/ef"_s;
    });
    REQUIRE(request != notes->end());
    CHECK(request->kind == u"request"_s);
    CHECK(request->isOutgoing);
    CHECK(request->findings == QStringList{u"A link leads nowhere."_s});
    CHECK(localCode(request->deadline) == u"2031-05-31"_s);
    CHECK_FALSE(request->textHash.isEmpty());
}

TEST_CASE("the same file is no second note and an undone note is not found", "[workflow][notes]")
{
    TempRegister office;
    const CallDraft draft = request(u"AB/CD/ef"_s, u"bibliothèque"_s);
    admit(office, draft);
    CHECK_FALSE(await(office.reg().admitNote(draft, office.path(u"AB.txt"_s), true)));
    REQUIRE(await(office.reg().undo(office.latestAct())));
    CHECK(found(office, u"bibliotheque"_s).isEmpty());
}

TEST_CASE("a reply belongs to one note and is late by its deadline", "[workflow][notes]")
{
    TempRegister office;
    admit(office, request(u"AB/CD/ef"_s, u"text"_s));
    const QDate last(2031, 5, 30);
    REQUIRE(await(office.reg().addReply(u"ab/cd/EF"_s, replyFrom(u"Mali"_s, last), {})));
    REQUIRE(await(office.reg().addReply(u"AB/CD/ef"_s, replyFrom(u"A Union"_s, last.addDays(1)),
                                        fileWith(office, u"reply.txt"_s, "An answer"))));
    CHECK_FALSE(await(office.reg().addReply(u"XY"_s, replyFrom(u"Mali"_s, last), {})));
    CHECK_FALSE(await(office.reg().addReply(u"AB/CD/ef"_s, replyFrom(u" "_s, last), {})));
    CHECK_FALSE(await(office.reg().addReply(u"AB/CD/ef"_s, replyFrom(u"Mali"_s, {}), {})));

    const auto notes = await(office.reg().notes());
    const auto replies = await(office.reg().replies());
    REQUIRE(replies);
    REQUIRE(replies->size() == 2);
    const Deadline deadline = notes->first().deadline;
    CHECK_FALSE(isLate(deadline, replies->at(0).received));
    CHECK(isLate(deadline, replies->at(1).received));
    CHECK(replies->at(1).fileName == u"reply.txt"_s);

    admit(office, request(u"ab/cd/ef"_s, u"another note of that reference"_s));
    CHECK_FALSE(await(office.reg().addReply(u"AB/CD/ef"_s, replyFrom(u"Mali"_s, last), {})));
}

TEST_CASE("a deadline is moved with a reason and lateness follows it", "[workflow][deadline]")
{
    TempRegister office;
    Candidacy late{aCandidate(u"TARDIVE"_s, u"Tara"_s)};
    late.formReceived = QDateTime(QDate(2023, 11, 2), QTime(8, 0), Qt::UTC);
    const auto applications = office.admit({late});
    CHECK(office.lists()->application(applications.first())->late);

    Deadline moved;
    moved.day = QDate(2023, 11, 30);
    moved.time = QTime(12, 0);
    moved.zone = u"Europe/Zurich"_s;
    CHECK_FALSE(await(office.reg().moveDeadline({office.vacancy(7)}, moved, u"  "_s)));
    REQUIRE(await(office.reg().moveDeadline({office.vacancy(7)}, moved, u"The site was down."_s)));
    CHECK_FALSE(office.lists()->application(applications.first())->late);
    CHECK(office.lists()->vacancy(office.vacancy(7))->deadline == moved);
    CHECK_FALSE(office.lists()->vacancy(office.vacancy(6))->deadline == moved);

    REQUIRE(await(office.reg().undo(office.latestAct())));
    CHECK(office.lists()->application(applications.first())->late);
}

TEST_CASE("a text with several calls is one act and each seat has its number",
          "[workflow][notes][call]")
{
    TempRegister office;
    CallDraft page;
    page.kind = u"call"_s;
    page.calls = {callFor(77,
                          {vacancyFor(1, u"SR_FOOD"_s), vacancyFor(8, u"EMRTD"_s),
                           vacancyFor(8, u"EMRTD"_s), vacancyFor(9, u"SR_HEALTH"_s)},
                          QDate(2031, 3, 3)),
                  callFor(77, {vacancyFor(1, u"SR_EDUCATION"_s)}, QDate(2031, 4, 4))};
    const ActId before = office.latestAct();
    REQUIRE(await(office.reg().admitCall(page, fileWith(office, u"page.txt"_s, "page"))));
    QStringList numbers;
    for (const Vacancy& vacancy : vacanciesOf(office, 77))
        numbers += u"%1 %2"_s.arg(vacancy.number).arg(vacancy.mandateCode);
    CHECK(numbers
          == QStringList{u"1 SR_FOOD"_s, u"8 EMRTD"_s, u"9 SR_HEALTH"_s, u"10 EMRTD"_s,
                         u"11 SR_EDUCATION"_s});
    CHECK(office.latestAct().value == before.value + 1);
}

TEST_CASE("a later call for the same seat extends its deadline", "[workflow][notes][call]")
{
    TempRegister office;
    const Region african = unGroup(u"AFRICAN"_s);
    const auto first = callFor(
        77, {vacancyFor(1, u"SR_FOOD"_s), vacancyFor(2, u"WG_ARBITRARY_DETENTION"_s, african)},
        QDate(2031, 3, 3));
    REQUIRE(await(office.reg().admitCall(first, fileWith(office, u"first.txt"_s, "first"))));
    const auto extension
        = callFor(77, {vacancyFor(1, u"WG_ARBITRARY_DETENTION"_s, african)}, QDate(2031, 4, 4));
    REQUIRE(await(office.reg().admitCall(extension, fileWith(office, u"second.txt"_s, "second"))));
    const QList<Vacancy> vacancies = vacanciesOf(office, 77);
    REQUIRE(vacancies.size() == 2);
    CHECK(vacancies.at(0).deadline.day == QDate(2031, 3, 3));
    CHECK(vacancies.at(1).deadline.day == QDate(2031, 4, 4));

    const auto earlier = callFor(77, {vacancyFor(1, u"SR_FOOD"_s)}, QDate(2031, 2, 2));
    REQUIRE(await(office.reg().admitCall(earlier, fileWith(office, u"third.txt"_s, "third"))));
    CHECK(vacanciesOf(office, 77).at(0).deadline.day == QDate(2031, 3, 3));
}

TEST_CASE("the register forecasts from what it holds", "[workflow][forecast]")
{
    TempRegister office;
    const auto entries = await(office.reg().forecast(QDate(2030, 12, 31)));
    REQUIRE(entries);
    QStringList ends;
    for (const ForecastEntry& entry : *entries) {
        if (entry.mandateCode == u"IE_INTERNATIONAL_SOLIDARITY"_s)
            ends += toCode(entry.reason) + u' ' + toCode(entry.date);
    }
    CHECK(ends == QStringList{u"mandate_expires 2026"_s, u"six_year_limit 2029-10"_s});
}
