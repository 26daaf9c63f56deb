#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace greffier::test {

/// The bytes of a file below tests/fixtures; empty if it is not there.
QByteArray fixture(const QString& path);

/// A draft as expected/<name>.json has it, without the places of its values: the same document in
/// another format gives the same draft but for these.
QJsonObject expectedDraft(const QString& name);

/// A draft without the places of its values.
QJsonObject withoutEvidence(QJsonObject draft);

/// For messages.
QString jsonText(const QJsonObject& json);

} // namespace greffier::test
