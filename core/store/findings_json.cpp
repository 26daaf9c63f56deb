#include "core/store/findings_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

QJsonObject toJson(const Evidence& evidence)
{
    return {{u"file"_s, evidence.file},
            {u"locator"_s, toCode(evidence.locator)},
            {u"passage"_s, evidence.passage}};
}

Evidence evidenceFrom(const QJsonObject& json)
{
    return {json[u"file"_s].toString(),
            locatorFromCode(json[u"locator"_s].toString()).value_or(Locator{}),
            json[u"passage"_s].toString()};
}

} // namespace

QJsonArray toJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        QJsonArray evidence;
        for (const Evidence& place : finding.evidence)
            evidence += toJson(place);
        array += QJsonObject{{u"rule"_s, finding.rule},
                             {u"verdict"_s, toCode(finding.verdict)},
                             {u"weight"_s, toCode(finding.weight)},
                             {u"text"_s, finding.text},
                             {u"source"_s, finding.source},
                             {u"confirmed"_s, finding.confirmed},
                             {u"evidence"_s, evidence}};
    }
    return array;
}

Findings findingsFromJson(const QJsonArray& json)
{
    Findings findings;
    for (const QJsonValue& value : json) {
        const QJsonObject written = value.toObject();
        Finding finding;
        finding.rule = written[u"rule"_s].toString();
        finding.verdict = verdictFromCode(written[u"verdict"_s].toString())
                              .value_or(Finding::Verdict::CannotTell);
        finding.weight = weightFromCode(written[u"weight"_s].toString())
                             .value_or(Finding::Weight::Information);
        finding.text = written[u"text"_s].toString();
        finding.source = written[u"source"_s].toString();
        finding.confirmed = written[u"confirmed"_s].toBool();
        for (const QJsonValue& place : written[u"evidence"_s].toArray())
            finding.evidence += evidenceFrom(place.toObject());
        findings += finding;
    }
    return findings;
}

} // namespace greffier::store
