#include "core/rules/concordance.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// A text as it is compared, and where each of its characters stands in the text as given.
struct Compared {
    QString text;
    QList<qsizetype> starts; ///< one more than characters: the last is the end of the given text
};

bool isApostrophe(char32_t sign)
{
    return QStringView(u"'\u2018\u2019\u02BC\u02BB\u0060\u00B4\uFF07").contains(QChar(sign));
}

bool isHyphen(char32_t sign) { return sign == U'-' || sign == U'\u2010' || sign == U'\u2011'; }

QString alike(const QString& letter)
{
    const char32_t sign = letter.size() == 1 ? letter.front().unicode() : 0;
    if (isApostrophe(sign))
        return u"'"_s;
    if (isHyphen(sign))
        return u"-"_s;
    return letter.toCaseFolded();
}

/// Length of the letter at a place with the accents that follow it.
qsizetype letterLength(const QString& text, qsizetype at)
{
    qsizetype end = at + (text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    while (end < text.size() && text.at(end).isMark())
        ++end;
    return end - at;
}

/// Trimmed, runs of white space as one, accents composed; with `loosely`, case, apostrophes and
/// hyphens as one too.
Compared prepared(const QString& text, bool loosely)
{
    Compared result;
    bool pendingSpace = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = letterLength(text, at);
        if (text.at(at).isSpace()) {
            pendingSpace = !result.text.isEmpty();
        } else {
            if (pendingSpace) {
                result.text += u' ';
                result.starts += at - 1;
                pendingSpace = false;
            }
            const QString letter = text.mid(at, length).normalized(QString::NormalizationForm_C);
            const QString put = loosely ? alike(letter) : letter;
            result.text += put;
            result.starts.insert(result.starts.size(), put.size(), at);
        }
        at += length;
    }
    result.starts += text.size();
    return result;
}

/// Trimmed and with single spaces, otherwise as given.
QString trimmed(const QString& text) { return text.simplified(); }

/// The stretch between what both texts begin with and what both end with.
void markDifference(const Compared& first, const Compared& second, Comparison& comparison)
{
    const qsizetype shorter = std::min(first.text.size(), second.text.size());
    qsizetype head = 0;
    while (head < shorter && first.text.at(head) == second.text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && first.text.at(first.text.size() - 1 - tail)
               == second.text.at(second.text.size() - 1 - tail))
        ++tail;
    const auto span = [&](const Compared& text) {
        const qsizetype start = text.starts.at(head);
        return TextSpan{start, text.starts.at(text.text.size() - tail) - start};
    };
    comparison.first = {span(first)};
    comparison.second = {span(second)};
}

FieldStatement statementOf(const CaseFacts& facts, const QString& source, const QString& field,
                           Part part)
{
    return {source, facts.value(field, part), facts.evidenceOf(field, part), {}};
}

/// Given names first, as a signature is written.
FieldStatement wholeNameIn(const CaseFacts& facts, const QString& source, Part part)
{
    const QString family = facts.value(u"family_name"_s, part).trimmed();
    const QString given = facts.value(u"given_names"_s, part).trimmed();
    if (family.isEmpty() || given.isEmpty())
        return {};
    return {source, given + u' ' + family, facts.evidenceOf(u"family_name"_s, part), {}};
}

/// A signature may put either name first, with or without a comma.
bool isSameNameTurned(const QString& one, const QString& other)
{
    const auto words = [](QString name) {
        QStringList list = name.replace(u',', u' ').simplified().split(u' ');
        std::sort(list.begin(), list.end());
        return list;
    };
    return words(one) == words(other);
}

/// Leaves out what no source states, and compares each with the first.
void addField(QList<FieldConcordance>& fields, const QString& field,
              const QList<FieldStatement>& statements)
{
    FieldConcordance row{field, {}, Agreement::Same};
    for (FieldStatement statement : statements) {
        if (statement.value.isEmpty())
            continue;
        const bool turned = field == u"name"_s && !row.statements.isEmpty()
            && isSameNameTurned(row.statements.first().value, statement.value);
        if (!row.statements.isEmpty() && !turned) {
            FieldStatement& first = row.statements.first();
            const Comparison compared = compare(first.value, statement.value);
            row.agreement = std::max(row.agreement, compared.agreement);
            statement.differing = compared.second;
            if (first.differing.isEmpty())
                first.differing = compared.first;
        }
        row.statements += statement;
    }
    if (row.statements.size() > 1)
        fields += row;
}

} // namespace

Comparison compare(const QString& first, const QString& second)
{
    Comparison comparison;
    if (trimmed(first) == trimmed(second))
        return comparison;
    const Compared looseFirst = prepared(first, true);
    const Compared looseSecond = prepared(second, true);
    if (looseFirst.text != looseSecond.text) {
        comparison.agreement = Agreement::Different;
        markDifference(looseFirst, looseSecond, comparison);
        return comparison;
    }
    comparison.agreement = Agreement::Trivial;
    const Compared strictFirst = prepared(first, false);
    const Compared strictSecond = prepared(second, false);
    if (strictFirst.text != strictSecond.text)
        markDifference(strictFirst, strictSecond, comparison);
    return comparison;
}

QList<FieldConcordance> concordance(const CaseFacts& facts)
{
    const QString survey = toCode(Part::Survey);
    const QString form = toCode(Part::Form);
    QList<FieldConcordance> fields;
    for (const QString& field : {u"family_name"_s, u"given_names"_s, u"gender"_s,
                                 u"date_of_birth"_s, u"nationality"_s, u"email"_s})
        addField(fields, field,
                 {statementOf(facts, survey, field, Part::Survey),
                  statementOf(facts, form, field, Part::Form)});
    const FieldStatement certified
        = statementOf(facts, u"certification"_s, u"certified_name"_s, Part::Form);
    const FieldStatement letter = statementOf(facts, toCode(Part::Letter), u"name"_s, Part::Letter);
    if (!certified.value.isEmpty() || !letter.value.isEmpty())
        addField(fields, u"name"_s,
                 {wholeNameIn(facts, form, Part::Form), wholeNameIn(facts, survey, Part::Survey),
                  certified, letter});
    return fields;
}

const ConcordanceRuling* standingRuling(const CaseFacts& facts, const QString& field)
{
    const auto ruling
        = std::find_if(facts.rulings.begin(), facts.rulings.end(),
                       [&](const ConcordanceRuling& each) { return each.field == field; });
    if (ruling == facts.rulings.end())
        return nullptr;
    const QList<FieldConcordance> fields = concordance(facts);
    const auto row = std::find_if(fields.begin(), fields.end(),
                                  [&](const auto& each) { return each.field == field; });
    if (row == fields.end())
        return nullptr;
    const bool stands = std::any_of(
        row->statements.begin(), row->statements.end(), [&](const FieldStatement& statement) {
            return statement.source == ruling->source && statement.value == ruling->value;
        });
    return stands ? &*ruling : nullptr;
}

QString settledValue(const CaseFacts& facts, const QString& field, Part part)
{
    const QString stated = facts.value(field, part);
    const ConcordanceRuling* ruling = standingRuling(facts, field);
    return ruling && !stated.isEmpty() ? ruling->value : stated;
}

QString sourceName(const QString& source)
{
    if (source == u"survey"_s)
        return QCoreApplication::translate("Concordance", "Survey");
    if (source == u"form"_s)
        return QCoreApplication::translate("Concordance", "Form, section I");
    if (source == u"certification"_s)
        return QCoreApplication::translate("Concordance", "Form, section VIII");
    return QCoreApplication::translate("Concordance", "Letter");
}

} // namespace greffier
