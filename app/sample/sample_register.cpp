#include "app/sample/sample_register.h"

#include "app/sample/sample_files.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

Result<void> takeIn(Register& reg, const QString& folder)
{
    const QString call = folder + u"/call.docx"_s;
    const auto draft = await(reg.readCall(call));
    if (!draft)
        return draft.error();
    if (const auto admitted = await(reg.admitCall(*draft, call)); !admitted)
        return admitted.error();
    if (const auto added = await(reg.addHolders(folder + u"/holders.csv"_s)); !added)
        return added.error();
    IntakeRequest request;
    request.session = draft->session;
    request.folder = folder;
    request.surveyFile = folder + u"/survey.csv"_s;
    request.receiptsFile = folder + u"/receipts.csv"_s;
    const auto report = await(reg.takeIn(request));
    return report ? Result<void>() : report.error();
}

/// What is in order is declared eligible, and the first four of each vacancy stand on its list.
Result<void> decide(Register& reg)
{
    const auto before = reg.snapshot();
    for (const Vacancy& vacancy : before->vacancies) {
        QList<ApplicationId> eligible;
        QList<ShortlistEntry> entries;
        for (const auto& row : before->applications) {
            if (row->application.vacancy != vacancy.id || row->proposal != Proposal::Eligible)
                continue;
            eligible += row->application.id;
            const int rank = static_cast<int>(entries.size()) + 1;
            if (rank <= 4)
                entries += ShortlistEntry{row->application.id, rank, {}, {}};
        }
        if (eligible.isEmpty())
            continue;
        const auto decided
            = await(reg.decide(eligible, Status::Eligible, u"meets_requirements"_s, {}));
        if (!decided)
            return decided.error();
        const auto arranged = await(reg.arrange(vacancy.id, Shortlist::Kind::Working, entries));
        if (!arranged)
            return arranged.error();
    }
    return {};
}

} // namespace

Result<void> makeSampleRegister(const QString& file, const Workplace& workplace,
                                const Progress& progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Code::DiskFull,
                     QCoreApplication::translate(
                         "Sample",
                         "The files of the sample could not be written. Make room on the "
                         "disk and try again."),
                     folder.errorString()};
    const SamplePeople people(SampleOrder{});
    if (const auto written = writeSample(people, folder.path(), progress); !written)
        return written.error();
    const auto reg = Register::create(file, workplace);
    if (!reg)
        return reg.error();
    if (const auto taken = takeIn(**reg, folder.path()); !taken)
        return taken.error();
    return decide(**reg);
}

} // namespace greffier::sample
