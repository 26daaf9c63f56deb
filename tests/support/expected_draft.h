#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace greffier::test {

/// The bytes of a file below tests/fixtures; empty if it is not there.
QByteArray fixture(const QString& path);

/// A draft as expected/<name>.json has it, without the places of its values: the same document in
/// another format gives the same draft but for these.
QJsonObject expectedDraft(const QString& name);

/// A draft without the places of its values.
QJsonObject withoutEvidence(QJsonObject draft);

/// What is wrong with a draft, one line each. `expected` holds only what the document says: all
/// other values must be null or empty. Of a remark it holds a part; each remark must be expected.
QStringList draftDifferences(const QJsonObject& expected, const QJsonObject& draft);

/// Names of the drafts written down in a folder of expected drafts, without ending.
QStringList expectedDrafts(const QString& folder);

/// For messages.
QString jsonText(const QJsonObject& json);

} // namespace greffier::test
