#include "tests/support/expected_draft.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace greffier::test {

QByteArray fixture(const QString& path)
{
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR) + u"/tests/fixtures/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QJsonObject expectedDraft(const QString& name)
{
    return QJsonDocument::fromJson(fixture(u"expected/"_s + name + u".json"_s)).object();
}

QJsonObject withoutEvidence(QJsonObject draft)
{
    draft.remove(u"evidence"_s);
    QJsonArray calls;
    for (const QJsonValue& call : draft.value(u"calls"_s).toArray())
        calls.append(withoutEvidence(call.toObject()));
    if (draft.contains(u"calls"_s))
        draft.insert(u"calls"_s, calls);
    return draft;
}

QString jsonText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace greffier::test
