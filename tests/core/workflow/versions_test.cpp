#include "core/workflow/versions.h"

#include "core/base/content_hash.h"
#include "core/workflow/intake_acts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_database.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::test;

namespace {

/// Files versions of one form and says which of them counts. The deadline is 25 October 2023, noon
/// in Geneva: 10:00 UTC.
class Versions {
public:
    Versions()
        : m_session(m_temp)
    {
    }

    void file(const QString& name, const QString& receivedAt,
              const QString& precision = u"second"_s)
    {
        DocumentFiling filing;
        filing.document.name = name;
        filing.document.hash = contentHash(name.toUtf8());
        filing.document.part = Part::Form;
        filing.document.outcome = u"filed"_s;
        filing.document.session = m_session.session;
        filing.person = m_temp.stores().applicants.find(m_session.bela);
        filing.vacancies = {m_session.openSeat};
        filing.values = {{u"mandate_title"_s, Part::Form, name, {name, {}, name}, Certainty::Read}};
        if (!receivedAt.isEmpty()) {
            ReceiptLine receipt;
            receipt.at = QDateTime::fromString(receivedAt, Qt::ISODate);
            receipt.precision = precision;
            receipt.zone = u"UTC"_s;
            filing.receipt = receipt;
        }
        m_temp.perform({u"file_document"_s, name, {}}, [&](store::Change& change) {
            IntakeActs(change, m_temp.db()).file(filing);
        });
    }

    /// The same file once more, under another name.
    void fileCopy(const QString& of, const QString& receivedAt)
    {
        DocumentFiling filing;
        filing.document.name = u"copy of "_s + of;
        filing.document.hash = contentHash(of.toUtf8());
        filing.document.part = Part::Form;
        filing.document.outcome = u"duplicate"_s;
        filing.document.session = m_session.session;
        filing.receipt.emplace();
        filing.receipt->at = QDateTime::fromString(receivedAt, Qt::ISODate);
        filing.receipt->precision = u"second"_s;
        m_temp.perform({u"file_document"_s, filing.document.name, {}}, [&](store::Change& change) {
            IntakeActs(change, m_temp.db()).file(filing);
        });
    }

    qsizetype receiptsOfApplication()
    {
        return m_temp.stores().applications.receiptsOf(m_session.belaForOpenSeat).size();
    }

    /// A list of receipts that names a version on record.
    void receive(const QString& name, const QString& receivedAt)
    {
        ReceiptFiling receipt;
        for (const Document& document : m_temp.stores().documents.all()) {
            if (document.name == name)
                receipt.document = document.id;
        }
        receipt.line.at = QDateTime::fromString(receivedAt, Qt::ISODate);
        receipt.line.precision = u"second"_s;
        m_temp.perform({u"file_receipts"_s, name, {}}, [&](store::Change& change) {
            IntakeActs(change, m_temp.db()).file(QList<ReceiptFiling>{receipt});
        });
    }

    /// Every version whose values count; exactly one is expected.
    QStringList counting()
    {
        QStringList names;
        for (const ApplicationValue& value :
             m_temp.stores().applications.valuesOf(m_session.belaForOpenSeat))
            names += value.value;
        return names;
    }

private:
    TempDatabase m_temp;
    SmallSession m_session;
};

} // namespace

TEST_CASE("a corrected copy received in time takes the place of the first", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, u"2023-10-20T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.file(u"corrected"_s, u"2023-10-25T10:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"corrected"_s});
}

TEST_CASE("a copy received after the deadline does not count", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, u"2023-10-20T08:00:00Z"_s);
    versions.file(u"late"_s, u"2023-10-25T10:00:01Z"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
}

TEST_CASE("the order in which copies are taken in makes no difference", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"corrected"_s, u"2023-10-24T08:00:00Z"_s);
    versions.file(u"first"_s, u"2023-10-20T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"corrected"_s});

    Versions others;
    others.file(u"late"_s, u"2023-10-26T08:00:00Z"_s);
    others.file(u"in time"_s, u"2023-10-20T08:00:00Z"_s);
    CHECK(others.counting() == QStringList{u"in time"_s});
}

TEST_CASE("of copies that were all late the first counts", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, u"2023-10-26T08:00:00Z"_s);
    versions.file(u"second"_s, u"2023-10-27T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
}

TEST_CASE("a copy known to the minute counts only if that minute is over in time",
          "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, u"2023-10-20T08:00:00Z"_s);
    versions.file(u"in the very minute"_s, u"2023-10-25T10:00:00Z"_s, u"minute"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.file(u"the minute before"_s, u"2023-10-25T09:59:00Z"_s, u"minute"_s);
    CHECK(versions.counting() == QStringList{u"the minute before"_s});
}

TEST_CASE("a further copy without a known receipt does not count", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, {});
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.file(u"second"_s, {});
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.file(u"third"_s, u"2023-10-20T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"third"_s});
}

TEST_CASE("a copy that came before the file itself proves when it came", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, u"2023-10-20T08:00:00Z"_s);
    versions.file(u"corrected"_s, u"2023-10-25T11:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.fileCopy(u"corrected"_s, u"2023-10-24T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"corrected"_s});
    CHECK(versions.receiptsOfApplication() == 3);
}

TEST_CASE("receipts that come later decide anew which version counts", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"first"_s, {});
    versions.file(u"corrected"_s, {});
    CHECK(versions.counting() == QStringList{u"first"_s});
    versions.receive(u"corrected"_s, u"2023-10-21T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"corrected"_s});
    versions.receive(u"first"_s, u"2023-10-22T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"first"_s});
}

TEST_CASE("of versions that all came late the one received first counts", "[workflow][versions]")
{
    Versions versions;
    versions.file(u"later"_s, u"2023-10-27T08:00:00Z"_s);
    versions.file(u"earlier"_s, u"2023-10-26T08:00:00Z"_s);
    CHECK(versions.counting() == QStringList{u"earlier"_s});
}
