#pragma once

#include "ui/documents/export_dialog.h"

#include <QObject>

class QWidget;

namespace greffier::ui {

/// Documents from a place of the window: asked for, written, saved.
class DocumentExport final : public QObject {
    Q_OBJECT

public:
    DocumentExport(Register& reg, QWidget* place);

    /// Asks which document, and where it is to be saved; see ExportDialog.
    void begin(const ExportRequest& start);
    /// Writes it there: a file, or the folder for a file each.
    void write(const ExportDialog::Choice& choice, const QString& path);

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void writeEach(const ExportRequest& request, const QString& folder);
    void writeOne(const ExportRequest& request, const QString& path);
    QString askForPlace(const ExportDialog::Choice& choice) const; ///< empty: none

    Register& m_register;
    QWidget* m_place;
};

} // namespace greffier::ui
