#include "core/rules/criteria_rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString criterionSource() { return u"Council resolution 5/1, annex, para. 39"_s; }

QString requirementSource() { return u"Council decision 6/102"_s; }

/// A human criterion: its texts come from functions, so that they are in the language of the
/// moment.
class Criterion final : public ProcedureRule {
public:
    using Text = QString (*)();

    Criterion(const QString& id, const QString& source, Standing standing, Text named,
              Text question)
        : ProcedureRule(id, source, Finding::Weight::Judgement, standing)
        , m_title(named)
        , m_question(question)
    {
    }

    QString title() const override { return m_title(); }
    Finding examine(const CaseFacts&) const override { return cannotTell(m_question()); }

private:
    Text m_title;
    Text m_question;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    static QString expertise() { return tr("Expertise"); }
    static QString judgeExpertise() { return tr("Please judge the expertise of the applicant."); }
    static QString experience() { return tr("Experience in the field of the mandate"); }
    static QString judgeExperience()
    {
        return tr("Please judge the experience of the applicant in the field of the mandate.");
    }
    static QString independence() { return tr("Independence"); }
    static QString judgeIndependence()
    {
        return tr("Please judge the independence of the applicant.");
    }
    static QString impartiality() { return tr("Impartiality"); }
    static QString judgeImpartiality()
    {
        return tr("Please judge the impartiality of the applicant.");
    }
    static QString integrity() { return tr("Personal integrity"); }
    static QString judgeIntegrity()
    {
        return tr("Please judge the personal integrity of the applicant.");
    }
    static QString objectivity() { return tr("Objectivity"); }
    static QString judgeObjectivity()
    {
        return tr("Please judge the objectivity of the applicant.");
    }
    static QString relevantExpertise() { return tr("Relevant expertise"); }
    static QString judgeRelevantExpertise()
    {
        return tr("Please judge the knowledge of human rights instruments, norms and institutional "
                  "mandates, and the work experience.");
    }
    static QString competence() { return tr("Established competence"); }
    static QString judgeCompetence()
    {
        return tr("Please judge whether the competence is recognized nationally, regionally or "
                  "internationally.");
    }
    static QString availability() { return tr("Readiness and availability of time"); }
    static QString judgeAvailability()
    {
        return tr("Please judge whether the applicant has the time, also to attend sessions of the "
                  "Council.");
    }
    static QString exclusionRequest() { return tr("Requests to take a name off the list"); }
    static QString judgeExclusionRequest()
    {
        return tr("Please see whether a request to take this name off the list was made; the "
                  "Consultative Group considers it.");
    }
};

/// TOR-1: education and languages. The languages can be checked, the rest is judged.
class EducationAndLanguages final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    EducationAndLanguages()
        : ProcedureRule(u"TOR-1"_s, requirementSource(), Finding::Weight::Judgement,
                        Standing::ToBeConfirmed)
    {
    }

    QString title() const override { return tr("Qualifications and languages"); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString judge = tr("Please judge the education or professional experience in human "
                                 "rights and the communication skills.");
        bool languagesRead = false;
        QList<Evidence> evidence;
        static const QSet<QString> official{u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s};
        for (const ApplicationValue& value : facts.values) {
            if (value.part != Part::Form || !value.field.startsWith(u"languages."_s)
                || !value.field.endsWith(u".language"_s))
                continue;
            const QString row = value.field.section(u'.', 0, 1);
            if (!isDeclared(facts, row))
                continue;
            languagesRead = true;
            if (official.contains(value.value))
                return cannotTell(judge, {value.evidence});
            evidence += value.evidence;
        }
        if (languagesRead) {
            return finding(Finding::Verdict::NotMet, Finding::Weight::Warning,
                           tr("None of the six official languages is declared."), evidence);
        }
        return cannotTell(judge);
    }

private:
    /// Whether a row of the table says anything: forms print the six languages, answered or not.
    static bool isDeclared(const CaseFacts& facts, const QString& row)
    {
        const auto says
            = [&](const QString& column) { return facts.value(row + column, Part::Form); };
        return says(u".mother_tongue"_s) == u"true"_s || !says(u".read"_s).isEmpty()
            || !says(u".write"_s).isEmpty() || !says(u".speak"_s).isEmpty();
    }
};

} // namespace

Rules criteriaRules()
{
    using Standing = ProcedureRule::Standing;
    Rules rules;
    const auto add = [&](const QString& id, const QString& source, Standing standing,
                         Criterion::Text named, Criterion::Text question) {
        rules.push_back(std::make_unique<Criterion>(id, source, standing, named, question));
    };
    add(u"LIST-EXCLUDE"_s, u"Council resolution 5/1, annex, para. 48"_s, Standing::ToBeConfirmed,
        &Texts::exclusionRequest, &Texts::judgeExclusionRequest);
    const QString para = criterionSource();
    const Standing read = Standing::Confirmed;
    add(u"CRIT-A"_s, para, read, &Texts::expertise, &Texts::judgeExpertise);
    add(u"CRIT-B"_s, para, read, &Texts::experience, &Texts::judgeExperience);
    add(u"CRIT-C"_s, para, read, &Texts::independence, &Texts::judgeIndependence);
    add(u"CRIT-D"_s, para, read, &Texts::impartiality, &Texts::judgeImpartiality);
    add(u"CRIT-E"_s, para, read, &Texts::integrity, &Texts::judgeIntegrity);
    add(u"CRIT-F"_s, para, read, &Texts::objectivity, &Texts::judgeObjectivity);
    rules.push_back(std::make_unique<EducationAndLanguages>());
    const QString decision = requirementSource();
    const Standing unread = Standing::ToBeConfirmed;
    add(u"TOR-2"_s, decision, unread, &Texts::relevantExpertise, &Texts::judgeRelevantExpertise);
    add(u"TOR-3"_s, decision, unread, &Texts::competence, &Texts::judgeCompetence);
    add(u"TOR-4"_s, decision, unread, &Texts::availability, &Texts::judgeAvailability);
    return rules;
}

} // namespace greffier
