// The Register's acts on what was read: which source is right, which version counts, what stands
// there indeed.

#include "core/store/store_error.h"
#include "core/workflow/register_private.h"
#include "core/workflow/rulings.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

template <typename T>
Pending<T> refused(const QString& message)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(Error{Error::Code::Invalid, message, {}}));
    promise.finish();
    return promise.future();
}

/// "Okafor, Ada: family_name" as the subject of an act on one application.
QString subjectOf(const Snapshot& snapshot, ApplicationId application, const QString& what)
{
    const ApplicationRow* row = snapshot.application(application);
    if (!row)
        return what;
    return u"%1, %2: %3"_s.arg(row->applicant->familyName, row->applicant->givenNames, what);
}

} // namespace

Pending<void> Register::settleDifference(const DifferenceRuling& ruling)
{
    DifferenceRuling whole = ruling;
    whole.reason = ruling.reason.trimmed();
    if (whole.reason.isEmpty())
        return refused<void>(tr("Please write why this value is right."));
    const QString subject = subjectOf(*snapshot(), ruling.application, ruling.field);
    const auto work = [whole](store::Change& change, store::Database& database) {
        settle(change, database, whole);
    };
    return d->perform({u"settle_difference"_s, subject, whole.reason}, work);
}

Pending<void> Register::chooseVersion(ApplicationId application, DocumentId document,
                                      const QString& reason)
{
    const QString ground = reason.trimmed();
    if (ground.isEmpty())
        return refused<void>(tr("Please write why this version counts."));
    const QString subject = subjectOf(*snapshot(), application, u"form"_s);
    const auto work
        = [application, document, ground](store::Change& change, store::Database& database) {
              choose(change, database, application, document, ground);
          };
    return d->perform({u"choose_version"_s, subject, ground}, work);
}

Pending<void> Register::correctValues(ApplicationId application,
                                      const QList<ApplicationValue>& values, const QString& reason)
{
    if (values.isEmpty())
        return refused<void>(tr("There is no value to be entered."));
    const auto stored = storedForms(values, *d->reference);
    if (!stored)
        return refused<void>(stored.error().message);
    QStringList fields;
    for (const ApplicationValue& value : *stored)
        fields += value.field;
    const QString subject = subjectOf(*snapshot(), application, fields.join(u", "_s));
    const auto work
        = [application, list = *stored](store::Change& change, store::Database& database) {
              for (const ApplicationValue& value : list)
                  correct(change, database, application, value);
          };
    return d->perform({u"correct_values"_s, subject, reason.trimmed()}, work);
}

} // namespace greffier
