#include "core/rules/concordance.h"

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
    QList<FieldConcordance> fields;
    for (const QString& field : {u"family_name"_s, u"given_names"_s, u"gender"_s,
                                 u"date_of_birth"_s, u"nationality"_s, u"email"_s}) {
        const QString survey = facts.value(field, Part::Survey);
        const QString form = facts.value(field, Part::Form);
        if (survey.isEmpty() || form.isEmpty())
            continue;
        fields += {field,
                   survey,
                   form,
                   compare(survey, form),
                   {facts.evidenceOf(field, Part::Survey), facts.evidenceOf(field, Part::Form)}};
    }
    return fields;
}

} // namespace greffier
