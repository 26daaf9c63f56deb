// The commands on what was read and how: settle, correct, choose-version and form-label.

#include "core/workflow/rulings.h"
#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "core/domain/form_label.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// A register with the one application that the arguments mean.
struct Opened {
    std::unique_ptr<Register> reg;
    ApplicationId application;
};

Result<Opened> openFor(const Arguments& arguments, const Place& place)
{
    auto reg = openRegister(arguments.at(0));
    if (!reg)
        return reg.error();
    const auto application
        = findApplication(*(*reg)->snapshot(), place.session, place.vacancy, arguments.at(1));
    if (!application)
        return application.error();
    return Opened{std::move(*reg), *application};
}

Result<ApplicationValue> valueFrom(const Arguments& arguments)
{
    ApplicationValue value;
    value.field = arguments.at(2);
    value.value = arguments.at(3);
    const QString code = arguments.has(u"part"_s) ? arguments.option(u"part"_s) : u"form"_s;
    const auto part = partFromCode(code);
    const auto locator = locatorFromCode(arguments.option(u"locator"_s));
    if (!part || !locator)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "Cli",
                         "The part is survey, form or letter, and a locator is written like “para "
                         "14” or “page 2 rect 72,100,200,12”."),
                     {}};
    value.part = *part;
    value.evidence = {arguments.option(u"file"_s), *locator, arguments.option(u"passage"_s)};
    return value;
}

Result<DocumentId> documentOf(Register& reg, ApplicationId application, const QString& name)
{
    const auto dossier = await(reg.dossier(application));
    if (!dossier)
        return dossier.error();
    const auto found = std::find_if(
        dossier->documents.begin(), dossier->documents.end(), [&](const auto& document) {
            return document.name == name || document.name.endsWith(u'/' + name);
        });
    if (found == dossier->documents.end())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Cli", "The application has no file called “%1”.")
                         .arg(name),
                     {}};
    return found->id;
}

} // namespace

int settle(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto opened = openFor(arguments, *place);
    if (!opened)
        return fail(opened.error());
    const auto settled = await(opened->reg->settleDifference(
        {opened->application, arguments.at(2), arguments.at(3), arguments.option(u"reason"_s)}));
    return settled ? Done : fail(settled.error());
}

int correct(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto value = valueFrom(arguments);
    if (!value)
        return misused(value.error());
    const auto opened = openFor(arguments, *place);
    if (!opened)
        return fail(opened.error());
    const auto corrected = await(
        opened->reg->correctValues(opened->application, {*value}, arguments.option(u"reason"_s)));
    return corrected ? Done : fail(corrected.error());
}

int chooseVersion(const Arguments& arguments)
{
    const auto place = placeFrom(arguments, true);
    if (!place)
        return misused(place.error());
    const auto opened = openFor(arguments, *place);
    if (!opened)
        return fail(opened.error());
    const auto document = documentOf(*opened->reg, opened->application, arguments.at(2));
    if (!document)
        return fail(document.error());
    const auto chosen = await(
        opened->reg->chooseVersion(opened->application, *document, arguments.option(u"reason"_s)));
    return chosen ? Done : fail(chosen.error());
}

int formLabel(const Arguments& arguments)
{
    const QString what = arguments.at(1);
    if (what != u"add"_s && what != u"remove"_s)
        return misused(
            {Error::Code::Invalid, QCoreApplication::translate("Cli", "Say add or remove."), {}});
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    const FormLabel label{arguments.at(2), arguments.at(3), arguments.option(u"language"_s),
                          arguments.at(4)};
    const auto done
        = await(what == u"add"_s ? (*reg)->addFormLabel(label) : (*reg)->removeFormLabel(label));
    return done ? Done : fail(done.error());
}

} // namespace greffier::cli
