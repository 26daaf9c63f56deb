#pragma once

#include "app/sample/sample_people.h"

#include <QJsonArray>

namespace greffier::sample {

/// What is expected of a sample, as it was written down when the cases were made; for whoever
/// compares it with what the program says.
class ExpectedFindings {
public:
    void add(const Candidacy& candidacy);
    /// A file that belongs to nobody; "missing": it is in the receipts list only.
    void addLooseFile(const QString& file, const QString& outcome);

    const QJsonArray& applications() const { return m_applications; }
    const QJsonArray& files() const { return m_files; }

private:
    QJsonArray m_applications;
    QJsonArray m_files;
};

} // namespace greffier::sample
