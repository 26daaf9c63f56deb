#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"
#include "app/sample/sample_files.h"
#include "app/sample/sample_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

int writeFiles(const QString& folder, const sample::SampleOrder& order)
{
    const auto written = sample::writeSample(sample::SamplePeople(order), folder);
    if (!written)
        return fail(written.error());
    print(QCoreApplication::translate("Cli", "The sample lies in %1.").arg(folder));
    print(QCoreApplication::translate("Cli", "%n invented person(s)", nullptr, written->persons));
    print(QCoreApplication::translate("Cli", "%n application(s)", nullptr, written->applications));
    print(QCoreApplication::translate("Cli", "%n received file(s)", nullptr, written->files));
    return Done;
}

int makeRegister(const QString& file)
{
    const auto made
        = sample::makeSampleRegister(file, workplace(QCoreApplication::translate("Cli", "Sample")));
    if (!made)
        return fail(made.error());
    print(QCoreApplication::translate("Cli", "The register with the sample session is %1.")
              .arg(file));
    return Done;
}

} // namespace

int sample(const Arguments& arguments)
{
    if (!arguments.has(u"files"_s))
        return arguments.positional().isEmpty() ? misused(QCoreApplication::translate(
                   "Cli", "Name the new register, or a folder with --files."))
                                                : makeRegister(arguments.at(0));
    sample::SampleOrder order;
    if (arguments.has(u"persons"_s)) {
        const auto persons = arguments.number(u"persons"_s);
        if (!persons)
            return misused(QCoreApplication::translate(
                "Cli", "The number after --persons must be a whole number from 1."));
        order.persons = *persons;
    }
    if (arguments.has(u"seed"_s)) {
        bool isNumber = false;
        order.seed = arguments.option(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber)
            return misused(QCoreApplication::translate(
                "Cli", "The number after --seed must be a whole number from 0."));
    }
    return writeFiles(arguments.option(u"files"_s), order);
}

} // namespace greffier::cli
