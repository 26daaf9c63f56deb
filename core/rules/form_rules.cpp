#include "core/rules/form_rules.h"

#include "core/text/language_names.h"
#include "core/text/spoken_language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

class FormLanguage final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit FormLanguage(QStringList languages)
        : ProcedureRule(u"FORM-LANG"_s, u"OHCHR application guidelines; survey page 2026"_s,
                        Finding::Weight::Warning)
        , m_languages(std::move(languages))
    {
    }

    QString title() const override { return tr("Language of the application"); }
    QString cure() const override { return tr("A form in one of the languages of the call."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString language = facts.value(u"language"_s, Part::Form);
        const QList<Evidence> evidence = evidenceOf(facts, {u"language"_s}, Part::Form);
        const QString accepted = namesOfLanguages(m_languages);
        if (language.isEmpty())
            return cannotTell(
                tr("The language of the form is not known; accepted: %1.").arg(accepted));
        if (m_languages.contains(language))
            return met(tr("The form is in an accepted language: %1.").arg(nameOfLanguage(language)), evidence);
        return notMet(tr("The form is in a language that is not accepted: %1; accepted: %2.")
                          .arg(nameOfLanguage(language), accepted),
                      evidence);
    }

private:
    QStringList m_languages;
};

class FormLetter final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit FormLetter(int mostWords)
        : ProcedureRule(u"FORM-LETTER"_s, u"Survey page 2018; Word forms 2013 to 2016"_s,
                        Finding::Weight::Warning)
        , m_mostWords(mostWords)
    {
    }

    QString title() const override { return tr("Length of the motivation letter"); }
    QString cure() const override { return tr("A shorter letter received before the deadline."); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString field = u"motivation_letter.words"_s;
        bool counted = false;
        const int words = facts.value(field, Part::Form).toInt(&counted);
        if (!counted)
            return cannotTell(tr("The words of the motivation letter could not be counted."));
        const QString limit = spokenLocale().toString(m_mostWords);
        const QString count = spokenLocale().toString(words);
        const QList<Evidence> evidence = evidenceOf(facts, {field}, Part::Form);
        if (words > m_mostWords) {
            return notMet(
                tr("The motivation letter has %2 words; at most %1 are allowed.", nullptr, words)
                    .arg(limit, count),
                evidence);
        }
        return met(tr("The motivation letter has %2 words; up to %1 are allowed.", nullptr, words)
                       .arg(limit, count),
                   evidence);
    }

private:
    int m_mostWords;
};

class FormReferences final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    explicit FormReferences(int mostLetters)
        : ProcedureRule(u"FORM-REFS"_s, u"Word forms 2015 and 2016"_s, Finding::Weight::Warning)
        , m_mostLetters(mostLetters)
    {
    }

    QString title() const override { return tr("Number of reference letters"); }
    QString cure() const override
    {
        return tr("The letters received after the first ones are left aside.");
    }

    Finding examine(const CaseFacts& facts) const override
    {
        int letters = 0;
        QList<Evidence> evidence;
        for (const PartFacts& part : facts.parts) {
            if (part.part != Part::Reference)
                continue;
            ++letters;
            if (!part.evidence.isEmpty())
                evidence += part.evidence;
        }
        if (letters == 0)
            return met(tr("No reference letter was received; none is required."));
        if (letters <= m_mostLetters)
            return met(tr("Reference letters received: %n.", nullptr, letters), evidence);
        return notMet(tr("Reference letters received: %n; only the first %1 received count.",
                         nullptr, letters)
                          .arg(m_mostLetters),
                      evidence);
    }

private:
    int m_mostLetters;
};

class FormAbbreviations final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormAbbreviations()
        : ProcedureRule(u"FORM-ABBR"_s, u"OHCHR application guidelines"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Abbreviations in the survey"); }

    Finding examine(const CaseFacts& facts) const override
    {
        const QString field = u"nominating_entity"_s;
        const QString entity = facts.value(field, Part::Survey);
        static const QRegularExpression abbreviation(u"\\b\\p{Lu}[\\p{Lu}.&]+(?!\\p{L})"_s);
        const QRegularExpressionMatch match = abbreviation.match(entity);
        if (entity.isEmpty())
            return met(tr("The survey names no nominating entity that could be abbreviated."));
        const QList<Evidence> evidence = evidenceOf(facts, {field}, Part::Survey);
        if (!match.hasMatch())
            return met(tr("The nominating entity is written in full."), evidence);
        return notMet(tr("The survey seems to contain an abbreviation: %1.").arg(match.captured()),
                      evidence);
    }
};

class FormNumber final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormNumber()
        : ProcedureRule(u"FORM-NUMBER"_s, u"OHCHR application guidelines; Word form 2015"_s,
                        Finding::Weight::Information)
    {
    }

    QString title() const override { return tr("Number of mandates applied for"); }

    Finding examine(const CaseFacts& facts) const override
    {
        return met(tr("The applicant applied for %n mandate(s) of this session; no limit is known.",
                      nullptr, static_cast<int>(facts.otherVacancies.size()) + 1));
    }
};

class FormMulti final : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    FormMulti()
        : ProcedureRule(u"FORM-MULTI"_s,
                        u"Report of the Consultative Group for session 27, addendum"_s,
                        Finding::Weight::Warning)
    {
    }

    QString title() const override { return tr("One person, several vacancies of one session"); }
    QString cure() const override { return tr("A choice of one vacancy for this person."); }

    Finding examine(const CaseFacts& facts) const override
    {
        if (!facts.recommendedFor.isEmpty()) {
            QStringList titles = facts.recommendedFor;
            titles.sort();
            return notMet(tr("The applicant is already recommended or proposed for: %1.")
                              .arg(titles.join(u"; "_s)));
        }
        if (facts.doubtfulPerson) {
            return cannotTell(tr("Somebody of nearly the same name and details is in the register; "
                                 "please say whether they are one person."));
        }
        return met(tr("The applicant is not recommended or proposed for another vacancy of this "
                      "session."));
    }
};

} // namespace

Rules formRules(const RuleEdition& edition)
{
    Rules rules;
    rules.push_back(std::make_unique<FormLanguage>(edition.languages));
    rules.push_back(std::make_unique<FormLetter>(edition.letterWords));
    rules.push_back(std::make_unique<FormReferences>(edition.referenceLetters));
    append(rules, rulesOf<FormAbbreviations, FormNumber, FormMulti>());
    return rules;
}

} // namespace greffier
