#include "tests/support/expected_draft.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

namespace {

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
}

QStringList remarkDifferences(const QJsonArray& expected, const QJsonArray& remarks)
{
    QStringList left;
    for (const QJsonValue& remark : remarks)
        left += remark.toString();
    QStringList differences;
    for (const QJsonValue& part : expected) {
        const auto said = std::find_if(left.cbegin(), left.cend(), [&part](const QString& remark) {
            return remark.contains(part.toString());
        });
        if (said == left.cend())
            differences += u"not said: "_s + part.toString();
        else
            left.erase(said);
    }
    for (const QString& remark : left)
        differences += u"not expected: "_s + remark;
    return differences;
}

QString valueText(const QJsonValue& value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
}

} // namespace

QStringList draftDifferences(const QJsonObject& expected, const QJsonObject& draft)
{
    QStringList differences;
    QStringList keys = expected.keys() + draft.keys();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        const QJsonValue wanted = expected.value(key);
        const QJsonValue found = draft.value(key);
        if (key == u"evidence"_s || (isEmpty(wanted) && isEmpty(found)))
            continue;
        if (key == u"remarks"_s) {
            differences += remarkDifferences(wanted.toArray(), found.toArray());
        } else if (key == u"calls"_s && wanted.toArray().size() == found.toArray().size()) {
            for (qsizetype i = 0; i < wanted.toArray().size(); ++i)
                differences += draftDifferences(wanted.toArray().at(i).toObject(),
                                                found.toArray().at(i).toObject());
        } else if (wanted != found) {
            differences += u"%1: %2 for %3"_s.arg(key, valueText(found), valueText(wanted));
        }
    }
    return differences;
}

QStringList expectedDrafts(const QString& folder)
{
    QStringList names;
    const QDir drafts(QStringLiteral(GREFFIER_SOURCE_DIR) + u"/tests/fixtures/expected/"_s
                      + folder);
    for (const QString& file : drafts.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

QString jsonText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace greffier::test
