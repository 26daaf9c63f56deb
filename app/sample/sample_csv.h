#pragma once

#include "app/sample/sample_people.h"

#include <QByteArray>
#include <QIODevice>

namespace greffier::sample {

/// The survey export as LimeSurvey writes it, with full question texts: one heading, a row per
/// response, times in Geneva's zone. Written row by row, so that any number of persons will do.
class SurveyCsv {
public:
    SurveyCsv(QIODevice& out, const SampleTables& tables);
    void write(const Candidacy& candidacy);

private:
    QIODevice& m_out;
    const SampleTables& m_tables;
};

/// The receipts list: when each file was received.
class ReceiptsCsv {
public:
    explicit ReceiptsCsv(QIODevice& out);
    void write(const QString& file, const Arrival& arrival);

private:
    QIODevice& m_out;
};

/// The table of holders, in the columns of the reference table.
QByteArray holdersCsv(const QList<SampleHolder>& holders);

} // namespace greffier::sample
