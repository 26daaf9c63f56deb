#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/save.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

/// The document and language meant: as given, else as the name of the file says.
TemplateCheck meant(const Arguments& arguments)
{
    TemplateCheck found = templateNamed(arguments.at(2));
    if (arguments.has(u"document"_s))
        found.document = arguments.option(u"document"_s);
    if (arguments.has(u"language"_s))
        found.language = arguments.option(u"language"_s);
    return found;
}

int listAll(const Register& reg, bool asJson)
{
    const auto templates = await(reg.templates());
    if (!templates)
        return fail(templates.error());
    QJsonArray rows;
    for (const DocumentTemplate& one : *templates) {
        rows += QJsonObject{{u"document"_s, one.document},
                            {u"language"_s, one.language},
                            {u"file"_s, one.file},
                            {u"shipped"_s, one.file.isEmpty()},
                            {u"revised"_s, one.isRevised}};
        if (!asJson)
            print(u"%1\t%2\t%3\t%4"_s.arg(one.document, one.language,
                                          one.isRevised ? u"revised"_s : u"not_revised"_s,
                                          one.file));
    }
    if (asJson)
        print(rows);
    return Done;
}

int report(const TemplateCheck& check, bool asJson)
{
    QJsonArray problems;
    for (const TemplateCheck::Problem& problem : check.problems) {
        problems += QJsonObject{{u"code"_s, problem.code},
                                {u"place"_s, problem.place},
                                {u"passage"_s, problem.passage},
                                {u"message"_s, problem.message}};
        if (!asJson)
            complain(u"%1: %2"_s.arg(problem.place, problem.message));
    }
    if (asJson)
        print(QJsonObject{{u"document"_s, check.document},
                          {u"language"_s, check.language},
                          {u"problems"_s, problems}});
    return check.problems.isEmpty() ? Done : Failed;
}

int check(const Register& reg, const Arguments& arguments)
{
    const TemplateCheck what = meant(arguments);
    const auto checked = await(reg.checkTemplate(arguments.at(2), what.document, what.language));
    if (!checked)
        return fail(checked.error());
    if (arguments.has(u"out"_s) && !checked->commentedCopy.isEmpty()) {
        const auto saved = save(checked->commentedCopy, arguments.option(u"out"_s));
        if (!saved)
            return fail(saved.error());
    }
    return report(*checked, arguments.has(u"json"_s));
}

/// The template in use, or with --shipped the one that comes with the program.
int copy(const Register& reg, const Arguments& arguments)
{
    const QString document = arguments.option(u"document"_s);
    const QString language = arguments.option(u"language"_s);
    const auto bytes = await(arguments.has(u"shipped"_s) ? reg.shippedTemplate(document, language)
                                                         : reg.templateBytes(document, language));
    if (!bytes)
        return fail(bytes.error());
    const auto saved = save(*bytes, arguments.option(u"out"_s));
    return saved ? Done : fail(saved.error());
}

int add(Register& reg, const Arguments& arguments)
{
    const TemplateCheck what = meant(arguments);
    const auto added = await(reg.addTemplate(arguments.at(2), what.document, what.language));
    return added ? Done : fail(added.error());
}

int backToShipped(Register& reg, const Arguments& arguments)
{
    const auto done = await(
        reg.removeTemplate(arguments.option(u"document"_s), arguments.option(u"language"_s)));
    return done ? Done : fail(done.error());
}

/// What has to be said besides for `what`; empty: everything is there.
QString missingFrom(const QString& what, const Arguments& arguments)
{
    const bool needsFile = what == u"add" || what == u"check";
    const bool known = needsFile || what == u"list" || what == u"copy" || what == u"remove";
    if (!known || needsFile == arguments.at(2).isEmpty())
        return QCoreApplication::translate(
            "Cli", "Say list, copy, remove, add FILE or check FILE after the register.");
    const bool isNamed = arguments.has(u"document"_s) && arguments.has(u"language"_s);
    if (what == u"copy" && !(isNamed && arguments.has(u"out"_s)))
        return QCoreApplication::translate("Cli",
                                           "Give --document, --language and the file with --out.");
    if (what == u"remove" && !isNamed)
        return QCoreApplication::translate("Cli", "Give --document and --language.");
    return {};
}

} // namespace

int templateVerb(const Arguments& arguments)
{
    const QString what = arguments.at(1);
    if (const QString missing = missingFrom(what, arguments); !missing.isEmpty()) {
        complain(missing);
        return WrongUsage;
    }
    const bool writes = what == u"add" || what == u"remove";
    const auto reg
        = openRegister(arguments.at(0), writes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    if (what == u"list")
        return listAll(**reg, arguments.has(u"json"_s));
    if (what == u"check")
        return check(**reg, arguments);
    if (what == u"remove")
        return backToShipped(**reg, arguments);
    return what == u"add" ? add(**reg, arguments) : copy(**reg, arguments);
}

} // namespace greffier::cli
