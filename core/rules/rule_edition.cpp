#include "core/rules/rule_edition.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Takes a value over into the edition; false when it is of another kind or out of range.
using Setter = std::function<bool(RuleEdition&, const QJsonValue&)>;

bool takeNumber(int& number, const QJsonValue& value)
{
    const int given = value.toInt(-1);
    if (given < 0)
        return false;
    number = given;
    return true;
}

bool takeFlag(bool& flag, const QJsonValue& value)
{
    flag = value.toBool();
    return value.isBool();
}

bool takeTexts(QStringList& texts, const QJsonValue& value)
{
    texts.clear();
    for (const QJsonValue& text : value.toArray()) {
        if (text.toString().isEmpty())
            return false;
        texts += text.toString();
    }
    return value.isArray();
}

bool takeName(RuleEdition& edition, const QJsonValue& value)
{
    edition.name = value.toString();
    return !edition.name.isEmpty();
}

bool takeDate(RuleEdition& edition, const QJsonValue& value)
{
    edition.date = QDate::fromString(value.toString(), Qt::ISODate);
    return edition.date.isValid();
}

bool takeZone(RuleEdition& edition, const QJsonValue& value)
{
    edition.zone = value.toString();
    return QTimeZone(edition.zone.toLatin1()).isValid();
}

const QHash<QString, Setter>& setters()
{
    using Edition = RuleEdition;
    using Value = QJsonValue;
    static const QHash<QString, Setter> table{
        {u"name"_s, takeName},
        {u"date"_s, takeDate},
        {u"zone"_s, takeZone},
        {u"letter_words"_s,
         [](Edition& e, const Value& v) { return takeNumber(e.letterWords, v); }},
        {u"reference_letters"_s,
         [](Edition& e, const Value& v) { return takeNumber(e.referenceLetters, v); }},
        {u"empty_section_excludes"_s,
         [](Edition& e, const Value& v) { return takeFlag(e.emptySectionExcludes, v); }},
        {u"languages"_s, [](Edition& e, const Value& v) { return takeTexts(e.languages, v); }},
        {u"gender_guideline"_s,
         [](Edition& e, const Value& v) { return takeFlag(e.genderGuideline, v); }},
        {u"special_states"_s,
         [](Edition& e, const Value& v) { return takeTexts(e.specialStates, v); }},
    };
    return table;
}

Error refused(const QString& parameter)
{
    return {
        Error::Code::Invalid,
        QCoreApplication::translate("Rules",
                                    "The edition of the rules was not taken over: please correct "
                                    "the parameter “%1”.")
            .arg(parameter),
        u"rule edition parameter %1"_s.arg(parameter)};
}

} // namespace

QJsonObject toJson(const RuleEdition& edition)
{
    return {{u"name"_s, edition.name},
            {u"date"_s, edition.date.toString(Qt::ISODate)},
            {u"letter_words"_s, edition.letterWords},
            {u"reference_letters"_s, edition.referenceLetters},
            {u"empty_section_excludes"_s, edition.emptySectionExcludes},
            {u"languages"_s, QJsonArray::fromStringList(edition.languages)},
            {u"zone"_s, edition.zone},
            {u"gender_guideline"_s, edition.genderGuideline},
            {u"special_states"_s, QJsonArray::fromStringList(edition.specialStates)}};
}

Result<RuleEdition> ruleEditionFromJson(const QJsonObject& object)
{
    if (!object.contains(u"name"_s))
        return refused(u"name"_s);
    RuleEdition edition;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto setter = setters().constFind(member.key());
        if (setter == setters().constEnd() || !(*setter)(edition, member.value()))
            return refused(member.key());
    }
    return edition;
}

} // namespace greffier
