#include "core/rules/concordance_rules.h"

#include "core/domain/applicant_fields.h"
#include "core/rules/concordance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The value and where it stands, in one part.
QList<Evidence> bothPlaces(const CaseFacts& facts, const QString& field)
{
    return evidenceOf(facts, {field}, Part::Survey) + evidenceOf(facts, {field}, Part::Form);
}

/// What an officer ruled, for a finding that is settled by it.
QString settledText(const ConcordanceRuling& ruling)
{
    //: a value, where it stands ("Survey"), and the officer's reason
    return QCoreApplication::translate("Rules", "An officer found “%1” right (%2): %3")
        .arg(shownValue(ruling.field, ruling.value), sourceName(ruling.source), ruling.reason);
}

const ConcordanceRuling* rulingOnAny(const CaseFacts& facts, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (const ConcordanceRuling* ruling = standingRuling(facts, field))
            return ruling;
    }
    return nullptr;
}

class FormName final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormName()
        : ProcedureRule(u"FORM-NAME"_s, u"OHCHR application guidelines"_s, Finding::Weight::Warning)
    {
    }

    QString title() const override { return tr("Names the same in survey and form"); }
    QString cure() const override { return tr("The applicant confirms which spelling is right."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QStringList fields{u"family_name"_s, u"given_names"_s};
        const QString survey = fullName(facts, Part::Survey);
        const QString form = fullName(facts, Part::Form);
        const ConcordanceRuling* ruling = rulingOnAny(facts, fields + QStringList{u"name"_s});
        const bool nameRuled = standingRuling(facts, u"name"_s) != nullptr;
        const QString certified = facts.value(u"certified_name"_s, Part::Form).simplified();
        const QList<Evidence> evidence = evidenceOf(facts, fields, Part::Survey)
            + evidenceOf(facts, fields + QStringList{u"certified_name"_s}, Part::Form);
        const Agreement between = nameRuled || survey.isEmpty() || form.isEmpty()
            ? Agreement::Same
            : compare(survey, form).agreement;
        const Agreement signature = nameRuled || certified.isEmpty() || form.isEmpty()
            ? Agreement::Same
            : certifies(facts, certified);
        const QString values = tr("Survey: %1. Form: %2. Certified: %3.")
                                   .arg(shown(stated(facts, Part::Survey)),
                                        shown(stated(facts, Part::Form)), shown(certified));
        if (between == Agreement::Different || signature == Agreement::Different)
            return notMet(tr("The names are not the same everywhere.") + u' ' + values, evidence);
        if (ruling && !survey.isEmpty() && !form.isEmpty())
            return met(settledText(*ruling) + u' ' + values, evidence);
        if (between == Agreement::Trivial || signature == Agreement::Trivial) {
            return finding(
                Finding::Verdict::NotMet, Finding::Weight::Information,
                tr("The names differ only by capitals, an apostrophe, a hyphen or the way "
                   "an accent is typed.")
                    + u' ' + values,
                evidence);
        }
        if (survey.isEmpty() || form.isEmpty())
            return cannotTell(tr("The names cannot be compared.") + u' ' + values, evidence);
        return met(tr("The names are the same in survey and form."), evidence);
    }

private:
    static QString shown(const QString& name)
    {
        return name.isEmpty() ? tr("not known") : quoted(name);
    }

    /// Family name, then given names, with a mark between so that neither can slip into the other.
    static QString fullName(const CaseFacts& facts, Part part)
    {
        return joined(settledValue(facts, u"family_name"_s, part).trimmed(),
                      settledValue(facts, u"given_names"_s, part).trimmed());
    }

    /// The same before any ruling.
    static QString stated(const CaseFacts& facts, Part part)
    {
        return joined(facts.value(u"family_name"_s, part).trimmed(),
                      facts.value(u"given_names"_s, part).trimmed());
    }

    static QString joined(const QString& family, const QString& given)
    {
        if (family.isEmpty() || given.isEmpty())
            return family + given;
        return family + u", "_s + given;
    }

    /// A signature may put either name first.
    static Agreement certifies(const CaseFacts& facts, const QString& certified)
    {
        const QString family = settledValue(facts, u"family_name"_s, Part::Form).trimmed();
        const QString given = settledValue(facts, u"given_names"_s, Part::Form).trimmed();
        QString signature = certified;
        signature.replace(u',', u' ');
        const Agreement familyFirst = compare((family + u' ' + given), signature).agreement;
        const Agreement givenFirst = compare((given + u' ' + family), signature).agreement;
        return std::min(familyFirst, givenFirst);
    }
};

class FormNationality final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormNationality()
        : ProcedureRule(u"FORM-NAT"_s, u"OHCHR application guidelines"_s, Finding::Weight::Warning)
    {
    }

    QString title() const override
    {
        return tr("One reference nationality, the same in both parts");
    }
    QString cure() const override
    {
        return tr("The applicant says which nationality is the reference nationality.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString field = u"nationality"_s;
        const QString survey = facts.value(field, Part::Survey);
        const QString form = facts.value(field, Part::Form);
        const QList<Evidence> evidence = bothPlaces(facts, field);
        const QString values
            = tr("Survey: %1. Form: %2.").arg(shown(facts, Part::Survey), shown(facts, Part::Form));
        if (const ConcordanceRuling* ruling = standingRuling(facts, field))
            return met(settledText(*ruling) + u' ' + values, evidence);
        if (isAmbiguous(facts)) {
            return notMet(tr("The reference nationality is not exactly one.") + u' ' + values,
                          evidence);
        }
        if (survey.isEmpty() || form.isEmpty()) {
            return cannotTell(tr("The reference nationality is not stated in both parts.") + u' '
                                  + values,
                              evidence);
        }
        switch (compare(survey, form).agreement) {
        case Agreement::Same:
            return met(tr("The reference nationality is the same in survey and form."), evidence);
        case Agreement::Trivial:
            return finding(Finding::Verdict::NotMet, Finding::Weight::Information,
                           tr("The reference nationality is written in two ways.") + u' ' + values,
                           evidence);
        case Agreement::Different:
            return notMet(tr("The reference nationality is not the same in survey and form.") + u' '
                              + values,
                          evidence);
        }
        Q_UNREACHABLE();
    }

private:
    /// As the applicant wrote it, with the code it was understood as.
    static QString shown(const CaseFacts& facts, Part part)
    {
        const QString value = facts.value(u"nationality"_s, part);
        const QString passage = facts.evidenceOf(u"nationality"_s, part).passage.simplified();
        if (value.isEmpty())
            return tr("not stated");
        if (passage.isEmpty() || passage == value)
            return quoted(value);
        return u"%1 (%2)"_s.arg(quoted(passage), value);
    }

    static bool isAmbiguous(const CaseFacts& facts)
    {
        return std::any_of(facts.values.begin(), facts.values.end(), [](const auto& value) {
            return value.field == u"nationality"_s && value.certainty == Certainty::Ambiguous;
        });
    }
};

/// A field that should be the same in both parts and decides nothing by itself.
class SameInBoth : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    SameInBoth(const QString& id, QString field)
        : ProcedureRule(id, u"Comparison of the survey with the form"_s, Finding::Weight::Warning)
        , m_field(std::move(field))
    {
    }

    QString cure() const override { return tr("The applicant confirms which value is right."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString survey = facts.value(m_field, Part::Survey);
        const QString form = facts.value(m_field, Part::Form);
        const QList<Evidence> evidence = bothPlaces(facts, m_field);
        if (survey.isEmpty() || form.isEmpty())
            return cannotTell(notInBothText(survey, form), evidence);
        if (const ConcordanceRuling* ruling = standingRuling(facts, m_field)) {
            return met(settledText(*ruling) + u' '
                           + tr("Survey: “%1”. Form: “%2”.").arg(shown(survey), shown(form)),
                       evidence);
        }
        if (compare(survey, form).agreement == Agreement::Different) {
            return notMet(tr("Survey and form differ. Survey: “%1”. Form: “%2”.")
                              .arg(shown(survey), shown(form)),
                          evidence);
        }
        return met(tr("Survey and form agree."), evidence);
    }

private:
    QString shown(const QString& value) const { return shownValue(m_field, value); }

    QString notInBothText(const QString& survey, const QString& form) const
    {
        if (!survey.isEmpty())
            return tr("Only the survey states a value: “%1”.").arg(shown(survey));
        if (!form.isEmpty())
            return tr("Only the form states a value: “%1”.").arg(shown(form));
        return tr("Neither survey nor form states a value.");
    }

    QString m_field;
};

class ConcordanceOfGender final : public SameInBoth {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    ConcordanceOfGender()
        : SameInBoth(u"CONC-GENDER"_s, u"gender"_s)
    {
    }
    QString title() const override { return tr("Gender the same in survey and form"); }
};

class ConcordanceOfBirth final : public SameInBoth {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    ConcordanceOfBirth()
        : SameInBoth(u"CONC-DOB"_s, u"date_of_birth"_s)
    {
    }
    QString title() const override { return tr("Date of birth the same in survey and form"); }
};

class ConcordanceOfEmail final : public SameInBoth {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    ConcordanceOfEmail()
        : SameInBoth(u"CONC-EMAIL"_s, u"email"_s)
    {
    }
    QString title() const override { return tr("E-mail address the same in survey and form"); }
};

class ConcordanceOfMandate final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    ConcordanceOfMandate()
        : ProcedureRule(u"CONC-MANDATE"_s, u"Comparison of the survey with the form"_s,
                        Finding::Weight::Warning)
    {
    }

    QString title() const override { return tr("Survey and form name the same mandate"); }
    QString cure() const override { return tr("The applicant says which mandates are meant."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString field = u"mandate_code"_s;
        const QString form = facts.value(field, Part::Form);
        const QList<Evidence> evidence = evidenceOf(facts, {field}, Part::Form);
        if (facts.has(Part::Survey) && !facts.surveyNamesVacancy)
            return notMet(tr("The survey of this applicant does not name this mandate."), evidence);
        if (!form.isEmpty() && !facts.vacancy.mandateCode.isEmpty()
            && form != facts.vacancy.mandateCode) {
            return notMet(tr("The form filed for this vacancy names another mandate: %1.")
                              .arg(facts.mandateTitles.value(form, form)),
                          evidence);
        }
        if (form.isEmpty())
            return cannotTell(tr("The form names no mandate."), evidence);
        if (!facts.has(Part::Survey))
            return cannotTell(tr("There is no survey to compare the form with."), evidence);
        return met(tr("Survey and form name this mandate."), evidence);
    }
};

} // namespace

Rules concordanceRules()
{
    return rulesOf<FormName, FormNationality, ConcordanceOfGender, ConcordanceOfBirth,
                   ConcordanceOfEmail, ConcordanceOfMandate>();
}

} // namespace greffier
