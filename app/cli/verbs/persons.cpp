// The commands on who is who: merge-persons and keep-apart.

#include "core/workflow/persons.h"
#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "core/domain/applicant_fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

struct Pair {
    ApplicantId one;
    ApplicantId other;
};

Result<Pair> pairFrom(const Arguments& arguments, const Register& reg)
{
    const auto one = findApplicant(*reg.snapshot(), arguments.at(1));
    if (!one)
        return one.error();
    const auto other = findApplicant(*reg.snapshot(), arguments.at(2));
    if (!other)
        return other.error();
    return Pair{*one, *other};
}

} // namespace

int mergePersons(const Arguments& arguments)
{
    const QStringList taken = arguments.option(u"take"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& field : taken) {
        if (!applicantFields().contains(field)) {
            complain(QCoreApplication::translate("Cli", "There is no field “%1”; there are %2.")
                         .arg(field, applicantFields().join(u", "_s)));
            return WrongUsage;
        }
    }
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto pair = pairFrom(arguments, **reg);
    if (!pair)
        return fail(pair.error());
    const auto merged = await((*reg)->mergePersons({pair->one, pair->other, taken}));
    return merged ? Done : fail(merged.error());
}

int keepApart(const Arguments& arguments)
{
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const auto pair = pairFrom(arguments, **reg);
    if (!pair)
        return fail(pair.error());
    const auto kept
        = await((*reg)->keepApart(pair->one, pair->other, arguments.option(u"reason"_s)));
    return kept ? Done : fail(kept.error());
}

} // namespace greffier::cli
