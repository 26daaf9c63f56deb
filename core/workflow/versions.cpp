#include "core/workflow/versions.h"

#include "core/rules/arrival.h"
#include "core/store/stores.h"

#include <QHash>

#include <algorithm>

namespace greffier {

namespace {

/// When a version arrived, as far as its own receipts tell.
QList<QDateTime> arrivals(const QList<Receipt>& receipts, DocumentId document,
                          const Deadline& deadline, bool onTime)
{
    QList<QDateTime> instants;
    for (const Receipt& receipt : receipts) {
        if (receipt.document == document && receipt.at.isValid()
            && (arrivalOf(receipt, deadline) == Arrival::OnTime) == onTime)
            instants += receipt.at;
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

DocumentId latestInTime(const QList<DocumentId>& versions, const QList<Receipt>& receipts,
                        const Deadline& deadline)
{
    DocumentId latest;
    QDateTime at;
    for (const DocumentId version : versions) {
        const QList<QDateTime> instants = arrivals(receipts, version, deadline, true);
        if (!instants.isEmpty() && (!at.isValid() || instants.last() >= at)) {
            latest = version;
            at = instants.last();
        }
    }
    return latest;
}

/// The first filed, or one that is known to have come before it.
DocumentId firstOf(const QList<DocumentId>& versions, const QList<Receipt>& receipts,
                   const Deadline& deadline)
{
    DocumentId first = versions.first();
    QDateTime at = arrivals(receipts, first, deadline, false).value(0);
    for (const DocumentId version : versions) {
        const QDateTime arrival = arrivals(receipts, version, deadline, false).value(0);
        if (at.isValid() && arrival.isValid() && arrival < at) {
            first = version;
            at = arrival;
        }
    }
    return first;
}

/// The receipts of an application, those of a copy as receipts of the version it is a copy of.
QList<Receipt> receiptsOfVersions(const store::Stores& stores, ApplicationId application,
                                  const QList<DocumentId>& versions)
{
    QHash<QString, DocumentId> versionOf;
    for (const DocumentId version : versions)
        versionOf.insert(stores.documents.find(version)->hash, version);
    QList<Receipt> receipts = stores.applications.receiptsOf(application);
    for (Receipt& receipt : receipts) {
        if (!receipt.document.isValid() || versions.contains(receipt.document))
            continue;
        if (const auto copy = stores.documents.find(receipt.document))
            receipt.document = versionOf.value(copy->hash, receipt.document);
    }
    return receipts;
}

} // namespace

Receipt receiptFrom(const ReceiptLine& line, Part part, DocumentId document)
{
    Receipt receipt;
    receipt.part = part;
    receipt.at = line.at;
    receipt.precision = precisionFromCode(line.precision).value_or(Receipt::Precision::Day);
    receipt.zone = line.zone;
    receipt.channel = line.channel;
    receipt.document = document;
    receipt.evidence = line.evidence;
    return receipt;
}

void countVersions(store::Change& change, store::Stores& stores, ApplicationId application)
{
    const QList<DocumentId> versions = stores.applications.versionsOf(application, Part::Form);
    if (versions.isEmpty())
        return;
    DocumentId counting;
    for (const VersionChoice& choice : stores.reviews.choicesOf(application)) {
        if (choice.part == Part::Form && versions.contains(choice.document))
            counting = choice.document;
    }
    if (!counting.isValid()) {
        const Application row = *stores.applications.find(application);
        const Deadline deadline = stores.calls.findVacancy(row.vacancy)->deadline;
        const QList<Receipt> receipts = receiptsOfVersions(stores, application, versions);
        counting = latestInTime(versions, receipts, deadline);
        if (!counting.isValid())
            counting = firstOf(versions, receipts, deadline);
    }
    stores.applications.countVersion(change, application, Part::Form, counting);
}

} // namespace greffier
