#include "core/workflow/screening_summary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QChar letterOf(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Met: return u'm';
    case Finding::Verdict::NotMet: return u'n';
    case Finding::Verdict::CannotTell: return u'?';
    }
    Q_UNREACHABLE();
}

std::optional<Finding::Verdict> verdictOf(QChar letter)
{
    using enum Finding::Verdict;
    for (const auto verdict : {Met, NotMet, CannotTell}) {
        if (letterOf(verdict) == letter)
            return verdict;
    }
    return std::nullopt;
}

QChar letterOf(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Exclusion: return u'E';
    case Finding::Weight::Warning: return u'W';
    case Finding::Weight::Judgement: return u'J';
    case Finding::Weight::Information: return u'I';
    }
    Q_UNREACHABLE();
}

std::optional<Finding::Weight> weightOf(QChar letter)
{
    using enum Finding::Weight;
    for (const auto weight : {Exclusion, Warning, Judgement, Information}) {
        if (letterOf(weight) == letter)
            return weight;
    }
    return std::nullopt;
}

std::optional<QueryRow::Mark> markFrom(const QString& word)
{
    const qsizetype colon = word.lastIndexOf(u':');
    if (colon < 1 || word.size() != colon + 3)
        return std::nullopt;
    const auto verdict = verdictOf(word.at(colon + 1));
    const auto weight = weightOf(word.at(colon + 2));
    if (!verdict || !weight)
        return std::nullopt;
    return QueryRow::Mark{word.left(colon), *verdict, *weight, false};
}

bool notMet(const Findings& findings, const QString& rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.rule == rule && finding.verdict == Finding::Verdict::NotMet;
    });
}

bool met(const Findings& findings, const QString& rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.rule == rule && finding.verdict == Finding::Verdict::Met;
    });
}

} // namespace

ScreeningSummary ScreeningSummary::of(const Findings& findings)
{
    ScreeningSummary summary;
    summary.complete = met(findings, u"FORM-BOTH"_s);
    summary.late = notMet(findings, u"FORM-LATE"_s);
    for (const Finding& finding : findings) {
        if (finding.verdict != Finding::Verdict::Met)
            summary.marks += QueryRow::Mark{finding.rule, finding.verdict, finding.weight, false};
    }
    return summary;
}

ScreeningSummary ScreeningSummary::of(const QueryRow& row)
{
    ScreeningSummary summary{row.complete, row.late, row.marks};
    for (QueryRow::Mark& mark : summary.marks)
        mark.waived = false;
    return summary;
}

QString toCode(const ScreeningSummary& summary)
{
    QStringList words{summary.complete ? u"c1"_s : u"c0"_s, summary.late ? u"l1"_s : u"l0"_s};
    for (const QueryRow::Mark& mark : summary.marks)
        words += mark.rule + u':' + letterOf(mark.verdict) + letterOf(mark.weight);
    return words.join(u' ');
}

std::optional<ScreeningSummary> screeningSummaryFromCode(const QString& code)
{
    const QStringList words = code.split(u' ');
    static const QStringList completeness{u"c0"_s, u"c1"_s};
    static const QStringList lateness{u"l0"_s, u"l1"_s};
    if (!completeness.contains(words.value(0)) || !lateness.contains(words.value(1)))
        return std::nullopt;
    ScreeningSummary summary;
    summary.complete = words.at(0) == completeness.last();
    summary.late = words.at(1) == lateness.last();
    for (const QString& word : words.mid(2)) {
        const auto mark = markFrom(word);
        if (!mark)
            return std::nullopt;
        summary.marks += *mark;
    }
    return summary;
}

Proposal proposalFrom(const QList<QueryRow::Mark>& marks)
{
    Findings findings;
    for (const QueryRow::Mark& mark : marks) {
        if (mark.waived)
            continue;
        Finding finding;
        finding.rule = mark.rule;
        finding.verdict = mark.verdict;
        finding.weight = mark.weight;
        findings += finding;
    }
    return proposalFrom(findings, {});
}

} // namespace greffier
