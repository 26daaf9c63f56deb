// The rule book, its editions and confirmations, and the reasons of decisions.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

template <typename Rule>
QJsonObject ruleJson(const Rule& rule, const Snapshot& snapshot)
{
    const auto confirmation
        = std::find_if(snapshot.ruleConfirmations.begin(), snapshot.ruleConfirmations.end(),
                       [&](const RuleConfirmation& each) { return each.rule == rule.id(); });
    const bool byOfficer = confirmation != snapshot.ruleConfirmations.end();
    return {{u"rule"_s, rule.id()},
            {u"title"_s, rule.title()},
            {u"source"_s, rule.source()},
            {u"class"_s, toCode(rule.ruleClass())},
            {u"cure"_s, orNull(rule.cure())},
            {u"confirmed"_s, rule.isConfirmed() || byOfficer},
            {u"confirmed_by"_s, byOfficer ? orNull(confirmation->officer) : QJsonValue()},
            {u"ground"_s, byOfficer ? orNull(confirmation->ground) : QJsonValue()}};
}

QJsonArray rulesJson(const Snapshot& snapshot)
{
    const RuleEdition edition = snapshot.ruleEdition();
    QJsonArray array;
    QStringList seen;
    for (const QString& type : {QString(), kAdvisoryCommittee.toString()}) {
        const RuleBook book(type, edition);
        for (const auto& rule : book.rules()) {
            if (!seen.contains(rule->id()))
                array += ruleJson(*rule, snapshot);
            seen += rule->id();
        }
        for (const auto& rule : book.listRules())
            array += ruleJson(*rule, snapshot);
    }
    return array;
}

int printRules(const Arguments& arguments, const Snapshot& snapshot)
{
    const QJsonArray rules = rulesJson(snapshot);
    if (arguments.has(u"json"_s)) {
        print(QJsonObject{{u"edition"_s, toJson(snapshot.ruleEdition())}, {u"rules"_s, rules}});
        return Done;
    }
    print(QCoreApplication::translate("Cli", "Edition %1").arg(snapshot.ruleEdition().name));
    for (const QJsonValue& rule : rules) {
        QString line
            = u"%1 (%2): %3 [%4]"_s.arg(rule[u"rule"_s].toString(), rule[u"class"_s].toString(),
                                        rule[u"title"_s].toString(), rule[u"source"_s].toString());
        if (!rule[u"confirmed"_s].toBool())
            line += u' ' + QCoreApplication::translate("Cli", "To be confirmed by an officer.");
        print(line);
    }
    return Done;
}

/// A parameter as its JSON is: a number, true or false, a list of words, or a text.
QJsonValue parameterFrom(const QJsonValue& present, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (present.isArray())
        return QJsonArray::fromStringList(text.split(u'+', Qt::SkipEmptyParts));
    if (present.isBool() && (text == u"true"_s || text == u"false"_s))
        return text == u"true"_s;
    if (present.isDouble() && isNumber)
        return number;
    return text;
}

/// The edition in force under another name and with the parameters that --set names.
Result<RuleEdition> changedEdition(const Arguments& arguments, const Snapshot& snapshot)
{
    QJsonObject parameters = toJson(snapshot.ruleEdition());
    for (const QString& setting : arguments.option(u"set"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString parameter = setting.section(u'=', 0, 0).trimmed();
        parameters.insert(
            parameter,
            parameterFrom(parameters.value(parameter), setting.section(u'=', 1).trimmed()));
    }
    parameters.insert(u"name"_s, arguments.at(2));
    return ruleEditionFromJson(parameters);
}

int printReasons(const Arguments& arguments, const Snapshot& snapshot)
{
    QJsonArray array;
    for (const ReasonCode& reason : snapshot.reasonCodes) {
        array += QJsonObject{{u"code"_s, reason.code},
                             {u"text"_s, reason.labelEnglish},
                             {u"french"_s, orNull(reason.labelFrench)},
                             {u"own"_s, reason.isCustom}};
        if (!arguments.has(u"json"_s))
            print(u"%1\t%2"_s.arg(reason.code, reason.labelEnglish));
    }
    if (arguments.has(u"json"_s))
        print(array);
    return Done;
}

} // namespace

int rules(const Arguments& arguments)
{
    const QString word = arguments.at(1);
    const bool lists = word == u"list"_s;
    if (!lists && word != u"confirm"_s && word != u"adopt"_s)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Rules are to list, to confirm, or to adopt as a new edition.")));
    if (!lists && arguments.at(2).isEmpty())
        return misused(
            wrong(QCoreApplication::translate("Cli", "Something is missing on the command line.")));
    const auto reg
        = openRegister(arguments.at(0), lists ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!reg)
        return fail(reg.error());
    if (lists)
        return printRules(arguments, *(*reg)->snapshot());
    if (word == u"confirm"_s)
        return outcomeOf(
            await((*reg)->confirmRule(arguments.at(2), arguments.option(u"reason"_s))));
    const auto edition = changedEdition(arguments, *(*reg)->snapshot());
    if (!edition)
        return fail(edition.error());
    return outcomeOf(await((*reg)->adoptEdition(*edition, arguments.option(u"reason"_s))));
}

int reason(const Arguments& arguments)
{
    const QString word = arguments.at(1);
    const bool lists = word == u"list"_s;
    if (!lists && word != u"add"_s)
        return misused(wrong(
            QCoreApplication::translate("Cli", "Reasons of decisions are to list or to add.")));
    const auto reg
        = openRegister(arguments.at(0), lists ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!reg)
        return fail(reg.error());
    if (lists)
        return printReasons(arguments, *(*reg)->snapshot());
    return outcomeOf(await((*reg)->addReason(
        {arguments.at(2), arguments.option(u"text"_s), arguments.option(u"french"_s), true})));
}

} // namespace greffier::cli
