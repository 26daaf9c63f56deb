#include "core/domain/survey_layout.h"

using namespace Qt::StringLiterals;

namespace greffier {

const QStringList& surveyFieldCodes()
{
    static const QStringList codes{
        u"response_id"_s,  u"submitted"_s,         u"family_name"_s, u"given_names"_s,
        u"gender"_s,       u"date_of_birth"_s,     u"nationality"_s, u"other_nationalities"_s,
        u"email"_s,        u"telephone"_s,         u"address"_s,     u"mandates"_s,
        u"emrip_region"_s, u"nominating_entity"_s, u"ignored"_s,     u"other"_s};
    return codes;
}

QJsonObject toJson(const SurveyLayout& layout)
{
    QJsonObject columns;
    for (auto column = layout.columns.begin(); column != layout.columns.end(); ++column)
        columns.insert(column.key(), *column);
    return {{u"columns"_s, columns}, {u"zone"_s, layout.zone}};
}

SurveyLayout surveyLayoutFromJson(const QJsonObject& json)
{
    SurveyLayout layout;
    const QJsonObject columns = json.value(u"columns"_s).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        layout.columns.insert(column.key(), column.value().toString());
    layout.zone = json.value(u"zone"_s).toString();
    return layout;
}

} // namespace greffier
