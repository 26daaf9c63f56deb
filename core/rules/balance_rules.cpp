#include "core/rules/balance_rules.h"

#include "core/rules/seat_rules.h"
#include "core/rules/shipped_texts.h"
#include "core/text/spoken_language.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// How often each value stands in a list, by value.
using Counts = QMap<QString, int>;

Counts countsOf(const ListFacts& facts, QString ListFacts::Candidate::*value)
{
    Counts counts;
    for (const ListFacts::Candidate& candidate : facts.candidates)
        ++counts[candidate.*value];
    return counts;
}

/// A gender or a regional group in words; a legal system stands in words already.
QString nameOf(const QString& value)
{
    if (value == u"F"_s)
        return QCoreApplication::translate("Rules", "women");
    if (value == u"M"_s)
        return QCoreApplication::translate("Rules", "men");
    if (value == u"X"_s)
        return QCoreApplication::translate("Rules", "other gender");
    return groupName(value);
}

/// "African States (2), women (1)", what is not stated last.
QString written(const Counts& counts)
{
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (!count.key().isEmpty())
            //: a gender, a regional group or a legal system, and how many candidates are of it
            parts += QCoreApplication::translate("Rules", "%1 (%2)", "count")
                         .arg(nameOf(count.key()), spokenLocale().toString(count.value()));
    }
    if (const int unstated = counts.value(QString()))
        parts += QCoreApplication::translate("Rules", "not stated (%1)")
                     .arg(spokenLocale().toString(unstated));
    return parts.join(u", "_s);
}

class BalanceRule : public ListRule {
public:
    BalanceRule(QString id, QString source)
        : m_id(std::move(id))
        , m_source(std::move(source))
    {
    }

    QString id() const override { return m_id; }
    QString source() const override { return sourceInWords(m_source); }

protected:
    Finding finding(Finding::Verdict verdict, Finding::Weight weight, const QString& text) const
    {
        return {m_id, verdict, weight, text, source(), isConfirmed(), {}};
    }
    Finding counted(Finding::Verdict verdict, const QString& text) const
    {
        return finding(verdict, Finding::Weight::Information, text);
    }

private:
    QString m_id;
    QString m_source;
};

/// Due consideration to a balance: met when more than one value stands on a list of several.
class DueConsideration : public BalanceRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    DueConsideration(const QString& id, QString ListFacts::Candidate::*value)
        : BalanceRule(id, u"Council resolution 5/1, annex, para. 40"_s)
        , m_value(value)
    {
    }

    Finding examine(const ListFacts& facts) const override
    {
        const Counts counts = countsOf(facts, m_value);
        if (facts.candidates.isEmpty())
            return counted(Finding::Verdict::CannotTell, tr("Nobody is on the list."));
        const QString text = tr("On the list: %1.").arg(written(counts));
        const auto stated = counts.size() - (counts.contains(QString()) ? 1 : 0);
        if (stated == 0)
            return counted(Finding::Verdict::CannotTell, text);
        const bool oneSided = stated == 1 && facts.candidates.size() > 1 && !counts.contains({});
        return counted(oneSided ? Finding::Verdict::NotMet : Finding::Verdict::Met, text);
    }

private:
    QString ListFacts::Candidate::*m_value;
};

class GenderBalance final : public DueConsideration {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    GenderBalance()
        : DueConsideration(u"BAL-GENDER"_s, &ListFacts::Candidate::gender)
    {
    }
    QString title() const override { return tr("Gender balance"); }
    QString cure() const override
    {
        return tr("Candidates of another gender, where their qualifications allow it.");
    }
};

class GeographicBalance final : public DueConsideration {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    GeographicBalance()
        : DueConsideration(u"BAL-GEO"_s, &ListFacts::Candidate::group)
    {
    }
    QString title() const override { return tr("Equitable geographic representation"); }
    QString cure() const override
    {
        return tr("Candidates of another regional group, where their qualifications allow it.");
    }
};

class LegalSystems final : public DueConsideration {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    LegalSystems()
        : DueConsideration(u"BAL-LEGAL"_s, &ListFacts::Candidate::legalSystem)
    {
    }
    QString title() const override { return tr("Representation of different legal systems"); }
    QString cure() const override
    {
        return tr("Candidates of another legal system, or the legal systems entered.");
    }
};

/// The guideline of June 2015: at most three of five interviewed and two of three recommended of
/// one sex. Whether it is in force is not known, hence an option of the edition.
class GenderGuideline final : public BalanceRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    GenderGuideline()
        : BalanceRule(u"BAL-2015"_s, u"Gender guidelines of the Consultative Group, June 2015"_s)
    {
    }

    QString title() const override { return tr("Guideline on gender of 2015"); }
    bool isConfirmed() const override { return false; }
    QString cure() const override { return tr("A list within the limits, or another edition."); }

    Finding examine(const ListFacts& facts) const override
    {
        const auto most = mostOfOneGender(facts.list, facts.candidates.size());
        if (!most)
            return counted(Finding::Verdict::Met, tr("The guideline says nothing of this list."));
        const Counts counts = countsOf(facts, &ListFacts::Candidate::gender);
        const int largest = std::max(counts.value(u"F"_s), counts.value(u"M"_s));
        if (largest > *most) {
            return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                           tr("%1 of %2 on the list are of one gender; the guideline allows %3.")
                               .arg(largest)
                               .arg(facts.candidates.size())
                               .arg(*most));
        }
        if (largest + counts.value(QString()) > *most) {
            return counted(
                Finding::Verdict::CannotTell,
                tr("Not everybody on the list states a gender: %1.").arg(written(counts)));
        }
        return counted(Finding::Verdict::Met, tr("On the list: %1.").arg(written(counts)));
    }

private:
    /// Three of five, two of three, and the same share, rounded up, of longer lists. Of one or two
    /// candidates the guideline says nothing.
    static std::optional<int> mostOfOneGender(Shortlist::Kind list, qsizetype candidates)
    {
        const int count = static_cast<int>(candidates);
        if (count < 3)
            return std::nullopt;
        switch (list) {
        case Shortlist::Kind::Working: return std::nullopt;
        case Shortlist::Kind::Interview: return (count * 3 + 4) / 5;
        case Shortlist::Kind::Recommended: return (count * 2 + 2) / 3;
        }
        Q_UNREACHABLE();
    }
};

class GroupOfFive final : public BalanceRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    GroupOfFive()
        : BalanceRule(u"CG-2"_s, u"OHCHR, information on the selection and appointment process"_s)
    {
    }

    QString title() const override { return tr("Consultative Group: five members, five groups"); }
    RuleClass ruleClass() const override { return RuleClass::Warn; }
    QString cure() const override { return tr("The name of the member of the missing group."); }

    Finding examine(const ListFacts& facts) const override
    {
        if (facts.groupMembers.isEmpty()) {
            return counted(Finding::Verdict::CannotTell,
                           tr("The members of the Consultative Group are not in the register."));
        }
        QStringList missing;
        QStringList doubled;
        for (const QString& group :
             {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s}) {
            const auto members = std::count_if(
                facts.groupMembers.begin(), facts.groupMembers.end(),
                [&](const GroupMember& member) { return member.group == unGroup(group); });
            if (members == 0)
                missing += groupName(group);
            else if (members > 1)
                doubled += groupName(group);
        }
        if (missing.isEmpty() && doubled.isEmpty())
            return counted(Finding::Verdict::Met, tr("Each regional group has one member."));
        QStringList sentences;
        if (!missing.isEmpty())
            sentences += tr("Groups without a member: %1.").arg(missing.join(u", "_s));
        if (!doubled.isEmpty())
            sentences += tr("Groups with more than one member: %1.").arg(doubled.join(u", "_s));
        return finding(Finding::Verdict::NotMet, Finding::Weight::Warning, sentences.join(u' '));
    }
};

} // namespace

ListRules balanceRules(const RuleEdition& edition)
{
    ListRules rules;
    rules.push_back(std::make_unique<GenderBalance>());
    rules.push_back(std::make_unique<GeographicBalance>());
    rules.push_back(std::make_unique<LegalSystems>());
    if (edition.genderGuideline)
        rules.push_back(std::make_unique<GenderGuideline>());
    rules.push_back(std::make_unique<GroupOfFive>());
    return rules;
}

} // namespace greffier
