#include "core/documents/write/case_fields.h"

#include "core/documents/write/document_texts.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using internalview::CaseFinding;
using internalview::EthicsAnswer;
using internalview::Period;
using templates::Field;
using templates::RecordOf;

/// "2015–2019"; what is open or not stated is left out.
QString yearsOf(const Period& period)
{
    if (period.from.isEmpty() || period.to.isEmpty())
        return period.from + period.to;
    return period.from + u'–' + period.to;
}

QList<Field> periodTexts()
{
    using Fields = RecordOf<Period>;
    return {Fields::text(u"text"_s, u"degree and institution, or employer and function"_s,
                         [](const Period& one, const DocumentTexts& texts) {
                             return texts.spaced(one.text);
                         }),
            Fields::text(u"years"_s, u"from when to when"_s,
                         [](const Period& one, const DocumentTexts&) { return yearsOf(one); }),
            Fields::text(u"place"_s, u"place and country"_s,
                         [](const Period& one, const DocumentTexts& texts) {
                             return texts.spaced(one.place);
                         })};
}

QString dayOf(const Decision& decision, const DocumentTexts& texts)
{
    return texts.date(decision.at.date());
}

} // namespace

const RecordOf<CaseFinding>& findingFields()
{
    using Fields = RecordOf<CaseFinding>;
    static const Fields fields(
        u"finding"_s,
        {Fields::text(u"title"_s, u"what the rule is called"_s,
                      [](const CaseFinding& one, const DocumentTexts& texts) {
                          return texts.spaced(one.title);
                      }),
         Fields::text(u"rule"_s, u"id of the rule"_s,
                      [](const CaseFinding& one, const DocumentTexts&) {
                          return one.finding.rule;
                      }),
         Fields::text(u"verdict"_s, u"met, not met or cannot be told"_s,
                      [](const CaseFinding& one, const DocumentTexts& texts) {
                          return texts.phrase(u"verdict."_s + toCode(one.finding.verdict));
                      }),
         Fields::text(u"weight"_s, u"what it may lead to"_s,
                      [](const CaseFinding& one, const DocumentTexts& texts) {
                          return texts.phrase(u"weight."_s + toCode(one.finding.weight));
                      }),
         Fields::text(u"text"_s, u"what the rule says"_s,
                      [](const CaseFinding& one, const DocumentTexts& texts) {
                          return texts.spaced(one.finding.text);
                      }),
         Fields::text(u"source"_s, u"the instrument and its paragraph"_s,
                      [](const CaseFinding& one, const DocumentTexts&) {
                          return one.finding.source;
                      }),
         Fields::text(u"ground"_s, u"ground of the waiver; empty: not waived"_s,
                      [](const CaseFinding& one, const DocumentTexts& texts) {
                          return texts.spaced(one.waiverGround);
                      }),
         Fields::text(u"waived_by"_s, u"the officer who waived it"_s,
                      [](const CaseFinding& one, const DocumentTexts&) { return one.waivedBy; }),
         Fields::date(u"waived_on"_s, u"the day it was waived"_s, &CaseFinding::waivedOn),
         Fields::flag(u"matters"_s, u"an exclusion or warning that is not met or cannot be told"_s,
                      [](const CaseFinding& one) {
                          const Finding& finding = one.finding;
                          return finding.verdict != Finding::Verdict::Met
                              && (finding.weight == Finding::Weight::Exclusion
                                  || finding.weight == Finding::Weight::Warning);
                      })});
    return fields;
}

const RecordOf<Decision>& decisionFields()
{
    using Fields = RecordOf<Decision>;
    static const Fields fields(
        u"decision"_s,
        {Fields::text(u"status"_s, u"the status decided"_s,
                      [](const Decision& one, const DocumentTexts& texts) {
                          return texts.phrase(u"status."_s + toCode(one.status));
                      }),
         Fields::text(u"reason"_s, u"code of the reason"_s,
                      [](const Decision& one, const DocumentTexts& texts) {
                          const QString key = u"reason."_s + one.reasonCode;
                          return texts.hasPhrase(key) ? texts.phrase(key) : one.reasonCode;
                      }),
         Fields::text(u"note"_s, u"internal note"_s,
                      [](const Decision& one, const DocumentTexts& texts) {
                          return texts.spaced(one.note);
                      }),
         Fields::text(u"officer"_s, u"who decided"_s,
                      [](const Decision& one, const DocumentTexts&) { return one.officer; }),
         Fields::text(u"day"_s, u"when"_s, dayOf),
         Fields::text(u"edition"_s, u"edition of the rules that was looked at"_s,
                      [](const Decision& one, const DocumentTexts&) {
                          return one.ruleBookEdition;
                      })});
    return fields;
}

const RecordOf<Period>& educationFields()
{
    static const RecordOf<Period> fields(u"education"_s, periodTexts());
    return fields;
}

const RecordOf<Period>& employmentFields()
{
    static const RecordOf<Period> fields(u"employment"_s, periodTexts());
    return fields;
}

const RecordOf<EthicsAnswer>& ethicsFields()
{
    using Fields = RecordOf<EthicsAnswer>;
    static const Fields fields(
        u"ethics"_s,
        {Fields::number(u"question"_s, u"number of the question, 1 to 5"_s,
                        [](const EthicsAnswer& one) { return one.question; }),
         Fields::text(u"answer"_s, u"yes or no"_s,
                      [](const EthicsAnswer& one, const DocumentTexts& texts) {
                          const QString key = u"answer."_s + one.answer;
                          return texts.hasPhrase(key) ? texts.phrase(key) : one.answer;
                      }),
         Fields::text(u"explanation"_s, u"what the candidate adds"_s,
                      [](const EthicsAnswer& one, const DocumentTexts& texts) {
                          return texts.spaced(one.explanation);
                      })});
    return fields;
}

} // namespace greffier
