#include "core/store/stores.h"

#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::store;
using namespace greffier::test;

TEST_CASE("documents that came twice share one file", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Document first;
    first.name = u"a.zip!form.docx"_s;
    first.hash = QString(64, u'a');
    first.size = 12;
    first.part = Part::Form;
    first.outcome = u"filed"_s;
    first.session = session.session;
    first.applicant = session.amara;
    first.application = session.amaraForOpenSeat;
    first.format = u"docx"_s;
    Document second = first;
    second.name = u"copy.docx"_s;
    second.outcome = u"duplicate"_s;
    second.application = {};
    temp.perform([&](Change& change) {
        first.id = stores.documents.add(change, first);
        second.id = stores.documents.add(change, second);
    });
    first.uid = stores.documents.find(first.id)->uid;
    second.uid = stores.documents.find(second.id)->uid;
    CHECK(stores.documents.withHash(first.hash) == QList<Document>{first, second});
    CHECK(stores.documents.ofSession(session.session) == QList<Document>{first, second});
    CHECK(stores.documents.ofApplicant(session.amara).size() == 2);
    CHECK(stores.documents.ofApplication(session.amaraForOpenSeat) == QList<Document>{first});
    CHECK(stores.documents.hashes() == QStringList{first.hash});
    second.application = session.amaraForAfricanSeat;
    temp.perform([&](Change& change) { stores.documents.update(change, second); });
    CHECK(stores.documents.all() == QList<Document>{first, second});
}

TEST_CASE("an applicant is kept as written and found again", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    Applicant applicant = anApplicant(u"Ó’Súilleabháin 名"_s, u"Zoë\nSecond line"_s);
    temp.perform([&](Change& change) { applicant.id = stores.applicants.add(change, applicant); });
    Applicant found = *stores.applicants.find(applicant.id);
    applicant.uid = found.uid;
    applicant.revision = 1;
    CHECK(found == applicant);
    CHECK(stores.applicants.findUid(found.uid.text()) == applicant);
    found.gender.clear();
    found.nationality.clear();
    found.dateOfBirth = {};
    found.otherNationalities.clear();
    temp.perform([&](Change& change) { stores.applicants.update(change, found); });
    found.revision = 2;
    CHECK(stores.applicants.all() == QList<Applicant>{found});
}

TEST_CASE("an update of a state that has passed is refused", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    const Applicant applicant = *stores.applicants.find(session.amara);
    const Application application = *stores.applications.find(session.amaraForOpenSeat);
    temp.perform([&](Change& change) {
        stores.applicants.update(change, applicant);
        stores.applications.update(change, application);
    });
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.applicants.update(change, applicant); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { stores.applications.update(change, application); })
              .error()
              .code
          == Error::Code::Conflict);
}

TEST_CASE("a text with a NUL is refused and nothing is kept", "[store][repositories]")
{
    TempDatabase temp;
    Stores stores = temp.stores();
    const auto kept = temp.tryTo({u"test"_s, {}, {}}, [&](Change& change) {
        stores.applicants.add(change, anApplicant(u"Be"_s, u"fore"_s));
        stores.applicants.add(change, anApplicant(u"A"_s + QChar(0) + u"B"_s, u"C"_s));
    });
    CHECK(kept.error().code == Error::Code::Invalid);
    CHECK(stores.applicants.all().isEmpty());
}

TEST_CASE("one applicant applies once for one vacancy", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Application again;
    again.applicant = session.amara;
    again.vacancy = session.openSeat;
    CHECK(temp.tryTo({u"test"_s, {}, {}},
                     [&](Change& change) { temp.stores().applications.add(change, again); })
              .error()
              .code
          == Error::Code::Conflict);
    CHECK(temp.stores().applications.find(session.amara, session.openSeat)->id
          == session.amaraForOpenSeat);
    CHECK(temp.stores().applications.ofVacancy(session.openSeat).size() == 2);
}

TEST_CASE("values keep their evidence and give way to a later version", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    const ApplicationValue form{u"nationality"_s,
                                Part::Form,
                                u"ML"_s,
                                {u"form.docx"_s, Locator::inTable(1, 2, 3), u"Malian"_s},
                                Certainty::Guess};
    const ApplicationValue survey{u"nationality"_s,
                                  Part::Survey,
                                  u"FR"_s,
                                  {u"survey.csv"_s, Locator::inSheet(5, 3), u"French"_s},
                                  Certainty::Read};
    temp.perform([&](Change& change) {
        stores.applications.addValues(change, session.amaraForOpenSeat, {}, {form, survey});
        stores.applications.addValues(change, session.belaForOpenSeat, {}, {survey});
    });
    CHECK(stores.applications.valuesOf(session.amaraForOpenSeat)
          == QList<ApplicationValue>{form, survey});
    CHECK(stores.applications.valuesOfSession(session.session)
          == QHash<ApplicationId, QList<ApplicationValue>>{
              {session.amaraForOpenSeat, {form, survey}}, {session.belaForOpenSeat, {survey}}});
    temp.perform([&](Change& change) {
        stores.applications.retireValues(change, session.amaraForOpenSeat, Part::Form);
    });
    CHECK(stores.applications.valuesOf(session.amaraForOpenSeat)
          == QList<ApplicationValue>{survey});
}

TEST_CASE("receipts count through their document", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    Receipt survey{Part::Survey,
                   QDateTime(QDate(2023, 10, 25), QTime(9, 59, 59), Qt::UTC),
                   Receipt::Precision::Second,
                   u"UTC"_s,
                   u"survey"_s,
                   {},
                   {u"survey.csv"_s, Locator::inSheet(5, 1), {}}};
    Receipt form = survey;
    form.part = Part::Form;
    form.at = form.at.addSecs(-3600);
    form.precision = Receipt::Precision::Minute;
    Document document;
    document.name = u"form.docx"_s;
    document.hash = QString(64, u'b');
    document.outcome = u"unmatched"_s;
    temp.perform([&](Change& change) {
        form.document = document.id = stores.documents.add(change, document);
        stores.applications.addReceipt(change, {}, form, {u"a@example.org"_s, u"Form"_s, u"<1>"_s});
        stores.applications.addReceipt(change, session.amaraForOpenSeat, survey);
    });
    CHECK(stores.applications.receiptsOf(session.amaraForOpenSeat) == QList<Receipt>{survey});
    CHECK(stores.applications.receiptsOfDocument(document.id) == QList<Receipt>{form});
    document.application = session.amaraForOpenSeat;
    temp.perform([&](Change& change) { stores.documents.update(change, document); });
    CHECK(stores.applications.receiptsOf(session.amaraForOpenSeat) == QList<Receipt>{form, survey});
    CHECK(stores.applications.receiptsOfSession(session.session).value(session.amaraForOpenSeat)
          == QList<Receipt>{form, survey});
}

TEST_CASE("survey rows are kept as exported", "[store][repositories]")
{
    TempDatabase temp;
    const SmallSession session(temp);
    Stores stores = temp.stores();
    SurveyResponse response;
    response.session = session.session;
    response.responseId = u"17"_s;
    response.outcome = u"unfinished"_s;
    response.raw = {{u"Name"_s, u"Exemple \"A\""_s}};
    response.evidence = {u"survey.csv"_s, Locator::inSheet(5, 1), {}};
    temp.perform([&](Change& change) { stores.surveys.add(change, response); });
    response.submittedAt = QDateTime(QDate(2023, 10, 25), QTime(9, 59, 59), Qt::UTC);
    response.applicant = session.amara;
    response.outcome = u"filed"_s;
    temp.perform([&](Change& change) { stores.surveys.update(change, response); });
    response.uid = stores.surveys.find(session.session, u"17"_s)->uid;
    CHECK(stores.surveys.ofSession(session.session) == QList<SurveyResponse>{response});
}
