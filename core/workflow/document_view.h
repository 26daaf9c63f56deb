#pragma once

#include "core/domain/evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

class ReaderProcess;
struct DocumentFile;

/// A stored document as the document pane shows it: its text with the place of each passage, the
/// pages of a PDF as pictures, the rows of a table.
struct DocumentView {
    /// A paragraph, or one of those in a cell of a table.
    struct Passage {
        QString text;
        Locator locator;
        int table = 0; ///< from 1; 0: in no table
        int row = 0; ///< from 1
        int column = 0; ///< from 1
    };

    QString name;
    QString format;
    QList<Passage> passages; ///< in reading order; empty for a scan and for a table
    QList<QByteArray> pages; ///< PNG, each saying its resolution; PDF only
    QList<QStringList> rows; ///< cells of a CSV or a worksheet
    QString notice; ///< why there is nothing to be shown, as a sentence; empty: there is
};

/// Reads in the reader process. A file that cannot be read is a view with a notice.
DocumentView viewOf(ReaderProcess& reader, const DocumentFile& file);

} // namespace greffier
