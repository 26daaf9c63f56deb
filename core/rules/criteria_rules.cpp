#include "core/rules/criteria_rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString criterionSource() { return u"Council resolution 5/1, annex, para. 39"_s; }

QString requirementSource() { return u"Council decision 6/102"_s; }

/// A human criterion: a question that no program answers.
class Criterion : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Criterion(const QString& id, const QString& source, Standing standing)
        : ProcedureRule(id, source, Finding::Weight::Judgement, standing)
    {
    }

    Finding examine(const CaseFacts&) const override { return cannotTell(question()); }

private:
    virtual QString question() const = 0;
};

class RequestToExclude final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    RequestToExclude()
        : Criterion(u"LIST-EXCLUDE"_s, u"Council resolution 5/1, annex, para. 48"_s,
                    Standing::ToBeConfirmed)
    {
    }
    QString title() const override { return tr("Requests to take a name off the list"); }
    QString cure() const override
    {
        return tr("A note of the decision of the Consultative Group on the request.");
    }

private:
    QString question() const override
    {
        return tr("Please see whether a request to take this name off the list was made; the "
                  "Consultative Group considers it.");
    }
};

class Expertise final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Expertise()
        : Criterion(u"CRIT-A"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Expertise"); }
    QString cure() const override
    {
        return tr("A note on the expertise that qualifications and publications show.");
    }

private:
    QString question() const override { return tr("Please judge the expertise of the applicant."); }
};

class Experience final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Experience()
        : Criterion(u"CRIT-B"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Experience in the field of the mandate"); }
    QString cure() const override
    {
        return tr("A note on the posts and years spent in the field of the mandate.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the experience of the applicant in the field of the mandate.");
    }
};

class Independence final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Independence()
        : Criterion(u"CRIT-C"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Independence"); }
    QString cure() const override
    {
        return tr("A note on the ties to Governments and organizations, and what ends them.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the independence of the applicant.");
    }
};

class Impartiality final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Impartiality()
        : Criterion(u"CRIT-D"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Impartiality"); }
    QString cure() const override
    {
        return tr("A note on public positions taken on matters of the mandate.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the impartiality of the applicant.");
    }
};

class Integrity final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Integrity()
        : Criterion(u"CRIT-E"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Personal integrity"); }
    QString cure() const override
    {
        return tr("A note on the answers on ethics and on what references say.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the personal integrity of the applicant.");
    }
};

class Objectivity final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Objectivity()
        : Criterion(u"CRIT-F"_s, criterionSource(), Standing::Confirmed)
    {
    }
    QString title() const override { return tr("Objectivity"); }
    QString cure() const override
    {
        return tr("A note on how earlier reports and findings were reached.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the objectivity of the applicant.");
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
    QString cure() const override
    {
        return tr("Proof of skills in one of the six official languages.");
    }

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

class RelevantExpertise final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    RelevantExpertise()
        : Criterion(u"TOR-2"_s, requirementSource(), Standing::ToBeConfirmed)
    {
    }
    QString title() const override { return tr("Relevant expertise"); }
    QString cure() const override
    {
        return tr("A note on the instruments and mandates worked with, and for how long.");
    }

private:
    QString question() const override
    {
        return tr("Please judge the knowledge of human rights instruments, norms and institutional "
                  "mandates, and the work experience.");
    }
};

class EstablishedCompetence final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    EstablishedCompetence()
        : Criterion(u"TOR-3"_s, requirementSource(), Standing::ToBeConfirmed)
    {
    }
    QString title() const override { return tr("Established competence"); }
    QString cure() const override
    {
        return tr("A note on who recognizes the competence, and where that shows.");
    }

private:
    QString question() const override
    {
        return tr("Please judge whether the competence is recognized nationally, regionally or "
                  "internationally.");
    }
};

class Availability final : public Criterion {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    Availability()
        : Criterion(u"TOR-4"_s, requirementSource(), Standing::ToBeConfirmed)
    {
    }
    QString title() const override { return tr("Readiness and availability of time"); }
    QString cure() const override
    {
        return tr(
            "A word of the applicant that about three months a year are free for the mandate.");
    }

private:
    QString question() const override
    {
        return tr("Please judge whether the applicant has the time, also to attend sessions of the "
                  "Council.");
    }
};

} // namespace

Rules criteriaRules()
{
    return rulesOf<RequestToExclude, Expertise, Experience, Independence, Impartiality, Integrity,
                   Objectivity, EducationAndLanguages, RelevantExpertise, EstablishedCompetence,
                   Availability>();
}

} // namespace greffier
