#include "core/rules/accumulation_rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString ethicsField(int question) { return u"ethics.%1.answer"_s.arg(question); }

/// Question of the form's ethics section on compliance with paragraphs 44 and 46 of the annex.
constexpr int kComplianceQuestion = 4;

class GovernmentDecision final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    GovernmentDecision()
        : ProcedureRule(u"GOV-DECISION"_s, u"Council resolution 5/1, annex, para. 46"_s,
                        Finding::Weight::Warning, Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("No decision-making position in Government"); }
    QString cure() const override
    {
        return tr("An undertaking to leave the position if appointed, or proof that it has ended.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString declared = ethicsField(kComplianceQuestion);
        const QString answer = facts.value(declared, Part::Form);
        const QList<Evidence> answered = evidenceOf(facts, {declared}, Part::Form);
        if (answer == u"no"_s || answer == u"both"_s) {
            return notMet(
                tr("The applicant does not clearly declare to comply with paragraphs 44 and "
                   "46."),
                answered);
        }
        const QList<ApplicationValue> posts = currentPosts(facts);
        for (const ApplicationValue& post : posts) {
            if (soundsLikeGovernment(post.value)) {
                return notMet(tr("A current post may be a decision-making position in Government: "
                                 "“%1”.")
                                  .arg(post.value.simplified()),
                              {post.evidence});
            }
        }
        if (answer == u"yes"_s && !posts.isEmpty()) {
            return met(tr("The applicant declares to comply, and no current post sounds like a "
                          "decision-making position in Government."),
                       answered);
        }
        return finding(
            Finding::Verdict::CannotTell, Finding::Weight::Judgement,
            tr("Please see from the current posts whether one is a decision-making position "
               "in Government, or in a body where this may conflict with the mandate."),
            answered);
    }

private:
    /// Rows of the employment table that have not ended by the reference day, in their order.
    static QList<ApplicationValue> currentPosts(const CaseFacts& facts)
    {
        static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
        QList<ApplicationValue> posts;
        for (const ApplicationValue& value : facts.values) {
            if (value.part != Part::Form || !value.field.startsWith(u"employment."_s)
                || !value.field.endsWith(u".employer_function"_s))
                continue;
            const QString row = value.field.section(u'.', 1, 1);
            const QString to = facts.value(u"employment.%1.to"_s.arg(row), Part::Form);
            const QRegularExpressionMatch ended = year.match(to);
            if (!ended.hasMatch() || ended.captured().toInt() >= facts.referenceDay.year())
                posts += value;
        }
        std::sort(posts.begin(), posts.end(),
                  [](const auto& a, const auto& b) { return a.field < b.field; });
        return posts;
    }

    static bool soundsLikeGovernment(const QString& post)
    {
        static const QRegularExpression office(
            u"\\b(minister|ministre|ambassador|ambassad(?:eur|rice)|secretary of state|"
            u"secr[ée]taire d['’][ée]tat|permanent representative|repr[ée]sentante? permanente?|"
            u"attorney[- ]general|solicitor[- ]general|procureure? g[ée]n[ée]rale?|"
            u"permanent secretary|head of state|head of government)\\b"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression former(
            u"\\b(former|ex|ancien(?:ne)?|adviser to|advisor to|conseill[eè]re? d[ue])\\b"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        return office.match(post).hasMatch() && !former.match(post).hasMatch();
    }
};

class Accumulation final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Accumulation()
        : ProcedureRule(u"CUMUL"_s, u"Council resolution 5/1, annex, para. 44"_s,
                        Finding::Weight::Warning, Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("No other human rights function at the same time"); }
    QString cure() const override
    {
        return tr("An undertaking to resign, or proof that the other term ends before the new one "
                  "begins.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        if (facts.currentFunctions.isEmpty()) {
            return met(
                tr("The applicant holds no mandate in the register; other functions stand in "
                   "the form."));
        }
        QStringList titles;
        for (const QString& code : facts.currentFunctions)
            titles += facts.mandateTitles.value(code, code);
        titles.sort();
        titles.removeDuplicates();
        const QString names = titles.join(u"; "_s);
        const bool allEnd
            = std::all_of(facts.currentFunctions.begin(), facts.currentFunctions.end(),
                          [&](const QString& code) { return endsBeforeNewTerm(facts, code); });
        if (allEnd) {
            return finding(
                Finding::Verdict::NotMet, Finding::Weight::Information,
                tr("The applicant holds another function, which ends before the new term "
                   "begins: %1.")
                    .arg(names));
        }
        return notMet(tr("Somebody of this name holds: %1.").arg(names));
    }

private:
    /// Whether every term in that mandate is known to end before the new term begins.
    static bool endsBeforeNewTerm(const CaseFacts& facts, const QString& mandateCode)
    {
        bool found = false;
        for (const ServiceRecord& record : facts.served) {
            if (record.mandateCode != mandateCode)
                continue;
            found = true;
            if (!record.term.lastDay.isKnown() || !facts.termStart.isValid()
                || record.term.lastDay.latest() >= facts.termStart)
                return false;
        }
        return found;
    }
};

class PersonalCapacity final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    PersonalCapacity()
        : ProcedureRule(u"PERSONAL"_s, u"Notices of vacancies of special procedures"_s,
                        Finding::Weight::Judgement)
    {
    }

    QString title() const override { return tr("Service in a personal capacity, unpaid"); }
    QString cure() const override { return tr("An undertaking by the applicant."); }

    Finding examine(const CaseFacts&) const override
    {
        return cannotTell(tr("Please judge whether the applicant can serve in a personal capacity, "
                             "unpaid, for about three months a year."));
    }
};

class Ethics final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Ethics()
        : ProcedureRule(u"ETHICS"_s, u"Word form, section VII"_s, Finding::Weight::Warning,
                        Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("Answers on ethics and integrity"); }
    QString cure() const override { return tr("An explanation that settles the doubt."); }

    Finding examine(const CaseFacts& facts) const override
    {
        QStringList unexpected;
        QStringList unanswered;
        QStringList fields;
        for (int question = 1; question <= kQuestions; ++question) {
            const QString field = ethicsField(question);
            const QString answer = facts.value(field, Part::Form);
            if (answer.isEmpty()) {
                unanswered += QString::number(question);
            } else if (!isExpected(question, answer)) {
                unexpected += QString::number(question);
                fields += field;
            }
        }
        if (!unexpected.isEmpty()) {
            return notMet(
                tr("Please read the answers to these questions of the ethics section, which "
                   "are not the usual ones: %1.")
                    .arg(unexpected.join(u", "_s)),
                evidenceOf(facts, fields, Part::Form));
        }
        if (!unanswered.isEmpty()) {
            return cannotTell(tr("Questions of the ethics section without an answer: %1.")
                                  .arg(unanswered.join(u", "_s)));
        }
        return met(tr("All answers of the ethics section are as expected."));
    }

private:
    static constexpr int kQuestions = 5;

    /// No relationships, factors or reasons (1 to 3), compliance (4). Measures the applicant would
    /// take (5) may be needed or not, so that either answer will do.
    static bool isExpected(int question, const QString& answer)
    {
        if (question < kComplianceQuestion)
            return answer == u"no"_s;
        if (question == kComplianceQuestion)
            return answer == u"yes"_s;
        return answer != u"both"_s;
    }
};

} // namespace

Rules accumulationRules()
{
    return rulesOf<GovernmentDecision, Accumulation, PersonalCapacity, Ethics>();
}

} // namespace greffier
