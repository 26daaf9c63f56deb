#include "app/sample/sample_files.h"

#include "app/sample/expected_findings.h"
#include "app/sample/form_document.h"
#include "app/sample/pdf_letter.h"
#include "app/sample/sample_call.h"
#include "app/sample/sample_csv.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

/// How Word wraps a document with a password: a compound file, with nothing in it that could be
/// read. Source: [MS-CFB] 2.2 (signature and version of the header).
QByteArray protectedContainer(const Form& form)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0')
        + QByteArray::fromHex("3e000300feff0900");
    Dice dice(form.textSeed, 0);
    while (bytes.size() < 8192)
        bytes += char(dice.below(256));
    return bytes;
}

class SampleWriter {
    Q_DECLARE_TR_FUNCTIONS(Sample)

public:
    SampleWriter(const SamplePeople& people, const QString& folder)
        : m_people(people)
        , m_tables(people.tables())
        , m_folder(folder)
        , m_survey(path(u"survey.csv"_s))
        , m_receipts(path(u"receipts.csv"_s))
    {
    }

    Result<WrittenSample> write(const Progress& progress)
    {
        if (const auto ready = prepare(); !ready)
            return ready.error();
        if (const auto written = writeCall(); !written)
            return written.error();
        SurveyCsv survey(m_survey, m_tables);
        ReceiptsCsv receipts(m_receipts);
        const int persons = m_people.order().persons;
        for (int index = 0; index < persons && !progress.isStopped(); ++index) {
            const Candidacy candidacy = m_people.candidacy(index);
            survey.write(candidacy);
            m_expected.add(candidacy);
            if (const auto written = writeReceived(candidacy, receipts); !written)
                return written.error();
            progress.report(index + 1, persons);
        }
        if (progress.isStopped())
            return Error{
                Error::Code::Cancelled, tr("The sample was stopped before it was complete."), {}};
        if (const auto written = writeStrays(receipts); !written)
            return written.error();
        if (const auto written = writeLists(); !written)
            return written.error();
        return WrittenSample{persons, int(m_expected.applications().size()), m_files};
    }

private:
    QString path(const QString& name) const { return m_folder + u'/' + name; }

    Result<void> prepare()
    {
        const QDir folder(m_folder);
        if (folder.exists() && !folder.isEmpty()) {
            return Error{
                Error::Code::Conflict,
                tr("The sample was not written, because the folder %1 is not empty; please "
                   "name a new one.")
                    .arg(m_folder),
                {}};
        }
        const bool made = folder.mkpath(u"forms"_s) && folder.mkpath(u"letters"_s);
        if (!made || !m_survey.open(QIODevice::WriteOnly) || !m_receipts.open(QIODevice::WriteOnly))
            return notWritten(m_folder, m_survey.errorString());
        return {};
    }

    Error notWritten(const QString& name, const QString& detail) const
    {
        return {
            Error::Code::ReadOnly,
            tr("The sample was not written, because %1 cannot be written; please choose another "
               "folder or make room.")
                .arg(name),
            detail};
    }

    Result<void> store(const QString& name, const Result<QByteArray>& bytes)
    {
        if (!bytes)
            return bytes.error();
        QFile file(path(name));
        const bool placed = QDir().mkpath(path(name).section(u'/', 0, -2));
        if (!placed || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()
            || !file.flush())
            return notWritten(file.fileName(), file.errorString());
        return {};
    }

    Result<void> writeCall()
    {
        if (const auto stored = store(u"call.txt"_s, callAsText(m_tables).toUtf8()); !stored)
            return stored;
        return store(u"call.docx"_s, callAsDocx(m_tables));
    }

    Result<QByteArray> contentOf(const Candidacy& candidacy, const SentFile& file) const
    {
        const Person& person = candidacy.person;
        switch (file.kind) {
        case FileKind::Form: return formAsDocx(m_tables, person, candidacy.forms.at(file.form));
        case FileKind::NominationLetter:
        case FileKind::ReferenceLetter: return letterAsPdf(m_tables, candidacy, file);
        case FileKind::ScannedForm: return scannedPage(candidacy);
        case FileKind::ProtectedForm: return protectedContainer(candidacy.forms.at(file.form));
        case FileKind::TruncatedForm: {
            const auto whole = formAsDocx(m_tables, person, candidacy.forms.at(file.form));
            if (!whole)
                return whole.error();
            return whole->first(whole->size() / 2);
        }
        }
        Q_UNREACHABLE();
    }

    Result<void> writeReceived(const Candidacy& candidacy, ReceiptsCsv& receipts)
    {
        for (const SentFile& file : candidacy.files) {
            const auto stored = store(file.path, contentOf(candidacy, file));
            if (!stored)
                return stored;
            ++m_files;
            if (file.arrival.listed)
                receipts.write(file.path, file.arrival);
        }
        return {};
    }

    /// What has nothing to do with the call, and a file that the receipts list only promises.
    Result<void> writeStrays(ReceiptsCsv& receipts)
    {
        const QString menu = u"forms/menu.docx"_s;
        const QString note = u"forms/read me.txt"_s;
        if (const auto stored = store(menu, lunchMenuAsDocx(m_tables)); !stored)
            return stored;
        const QString menuText = m_tables.texts(u"en"_s, u"menu"_s).join(u'\n');
        if (const auto stored = store(note, menuText.toUtf8()); !stored)
            return stored;
        m_files += 2;
        Arrival arrival;
        arrival.at = SamplePeople::deadline().addDays(-9);
        arrival.zone = u"Europe/Zurich"_s;
        arrival.channel = u"mail"_s;
        arrival.from = u"restaurant@example.org"_s;
        arrival.subject = u"Menu of the week"_s;
        arrival.messageId = u"<menu@mail.example.org>"_s;
        receipts.write(menu, arrival);
        const QString missing = u"letters/announced letter.pdf"_s;
        arrival.from = u"office@example.org"_s;
        arrival.subject = u"Letter of nomination"_s;
        arrival.messageId = u"<letter@mail.example.org>"_s;
        receipts.write(missing, arrival);
        m_expected.addLooseFile(menu, u"not_an_application"_s);
        m_expected.addLooseFile(note, u"not_an_application"_s);
        m_expected.addLooseFile(missing, u"missing"_s);
        return {};
    }

    Result<void> writeLists()
    {
        if (!m_survey.flush() || !m_receipts.flush())
            return notWritten(m_folder, m_survey.errorString());
        if (const auto stored = store(u"holders.csv"_s, holdersCsv(m_people.holders())); !stored)
            return stored;
        const auto stored
            = store(u"expected-findings.json"_s, QJsonDocument(m_expected.applications()).toJson());
        if (!stored)
            return stored;
        return store(u"expected-files.json"_s, QJsonDocument(m_expected.files()).toJson());
    }

    const SamplePeople& m_people;
    const SampleTables& m_tables;
    QString m_folder;
    QFile m_survey;
    QFile m_receipts;
    ExpectedFindings m_expected;
    int m_files = 0;
};

} // namespace

Result<WrittenSample> writeSample(const SamplePeople& people, const QString& folder,
                                  const Progress& progress)
{
    return SampleWriter(people, folder).write(progress);
}

} // namespace greffier::sample
