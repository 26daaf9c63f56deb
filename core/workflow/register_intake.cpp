// The Register's intake: reading happens on a thread of its own, each filing is an act.

#include "core/store/store_error.h"
#include "core/workflow/intake.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/register_private.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Has each filing done on the register's thread and waits for it.
class Desk final : public IntakeDesk {
private:
    template <typename Work>
    auto act(const QString& kind, const QString& subject, Work work)
    {
        return d.perform({kind, subject, {}}, std::move(work)).result();
    }

public:
    explicit Desk(Register::Private& shared)
        : d(shared)
    {
    }

    Result<IntakeState> state(int session) override
    {
        return d.worker
            ->post([session](store::Database& database) {
                return IntakeActs::stateOf(database, session);
            })
            .result();
    }

    Result<DocumentFiled> file(const DocumentFiling& filing) override
    {
        return act(u"file_document"_s, filing.file.name,
                   [this, filing](store::Change& change, store::Database& database) {
                       d.files->put(filing.file.bytes);
                       return IntakeActs(change, database).file(filing);
                   });
    }

    Result<QList<Applicant>> file(const SurveyFiling& filing, SessionId session) override
    {
        return act(u"file_survey"_s, filing.file.name,
                   [this, filing, session](store::Change& change, store::Database& database) {
                       d.files->put(filing.file.bytes);
                       return IntakeActs(change, database).file(filing, session);
                   });
    }

    Result<void> file(const QList<ReceiptFiling>& receipts, const QString& fileName) override
    {
        return act(u"file_receipts"_s, fileName,
                   [receipts](store::Change& change, store::Database& database) {
                       IntakeActs(change, database).file(receipts);
                   });
    }

    Result<void> keepReceiptsList(const DocumentFile& file, SessionId session) override
    {
        return act(u"file_receipts"_s, file.name,
                   [this, file, session](store::Change& change, store::Database& database) {
                       d.files->put(file.bytes);
                       IntakeActs(change, database).keepReceiptsList(file, session);
                   });
    }

private:
    Register::Private& d;
};

} // namespace

Pending<IntakeReport> Register::takeIn(const IntakeRequest& request,
                                       std::shared_ptr<const Progress> progress)
{
    if (!progress)
        progress = std::make_shared<const Progress>();
    return d->elsewhere([this, request, progress]() -> Result<IntakeReport> {
        Desk desk(*d);
        ReaderProcess reader({d->workplace.readerProgram});
        return Intake(desk, reader, *d->reference, d->names, request, *progress).run();
    });
}

} // namespace greffier
