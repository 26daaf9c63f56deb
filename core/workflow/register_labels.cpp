// The wordings of forms that the office knows beside the shipped ones.

#include "core/domain/form_label.h"
#include "core/store/store_error.h"
#include "core/workflow/register_private.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

FormLabel tidied(const FormLabel& label)
{
    return {label.section.trimmed(), label.field.trimmed(), label.language.trimmed(),
            label.alias.simplified()};
}

} // namespace

Pending<QList<FormLabel>> Register::formLabels() const
{
    return d->worker->post(
        [](store::Database& database) { return store::Stores(database).settings.formLabels(); });
}

Pending<void> Register::addFormLabel(const FormLabel& label)
{
    const FormLabel added = tidied(label);
    const auto work = [added](store::Change& change, store::Database& database) {
        if (added.section.isEmpty() || added.field.isEmpty() || added.alias.isEmpty())
            throw store::StoreError(
                Error{Error::Code::Invalid,
                      tr("Give the section, the field and the wording of the label."),
                      {}});
        store::Stores stores(database);
        for (const FormLabel& known : stores.settings.formLabels()) {
            if (known.section == added.section && known.alias == added.alias)
                throw store::StoreError(
                    Error{Error::Code::Conflict, tr("This wording is known already."), {}});
        }
        stores.settings.addFormLabel(change, added);
    };
    return d->perform({u"add_form_label"_s, added.alias, {}}, work);
}

Pending<void> Register::removeFormLabel(const FormLabel& label)
{
    const FormLabel removed = tidied(label);
    const auto work = [removed](store::Change& change, store::Database& database) {
        store::Stores(database).settings.removeFormLabel(change, removed);
    };
    return d->perform({u"remove_form_label"_s, removed.alias, {}}, work);
}

} // namespace greffier
