#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

int init(const Arguments& arguments)
{
    const auto created
        = Register::create(arguments.at(0), workplace(arguments.option(u"officer"_s)));
    if (!created)
        return fail(created.error());
    print(QCoreApplication::translate("Cli", "The new register is %1.").arg(arguments.at(0)));
    return Done;
}

} // namespace greffier::cli
