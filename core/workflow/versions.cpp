#include "core/workflow/versions.h"

#include "core/rules/arrival.h"
#include "core/store/stores.h"
#include "core/workflow/intake_desk.h"

#include <algorithm>

namespace greffier {

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

bool newVersionCounts(const DocumentFiling& filing, ApplicationId application,
                      const Vacancy& vacancy, store::Stores& stores)
{
    const Part part = filing.document.part;
    const auto values = stores.applications.valuesOf(application);
    const bool isFirst
        = std::none_of(values.begin(), values.end(),
                       [part](const ApplicationValue& value) { return value.part == part; });
    if (isFirst)
        return true;
    if (!filing.receipt)
        return false;
    const Receipt receipt = receiptFrom(*filing.receipt, part, {});
    if (arrivalOf(receipt, vacancy.deadline) != Arrival::OnTime)
        return false;
    const auto receipts = stores.applications.receiptsOf(application);
    return std::none_of(receipts.begin(), receipts.end(), [&](const Receipt& other) {
        return other.part == part && other.at > receipt.at
            && arrivalOf(other, vacancy.deadline) == Arrival::OnTime;
    });
}

} // namespace greffier
