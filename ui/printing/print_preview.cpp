#include "ui/printing/print_preview.h"

#include "ui/common/dialog_size.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPageLayout>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
/// Gives the parts of Qt's dialog the names a screen reader says.
void nameParts(const QPrintPreviewDialog& dialog)
{
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        if (!qobject_cast<QComboBox*>(field->parentWidget()))
            field->setAccessibleName(QCoreApplication::translate("PrintPreview", "Page number"));
    }
    const QString pages = QCoreApplication::translate("PrintPreview", "Pages to print");
    for (QPrintPreviewWidget* preview : dialog.findChildren<QPrintPreviewWidget*>())
        preview->setAccessibleName(pages);
    for (QGraphicsView* view : dialog.findChildren<QGraphicsView*>()) {
        view->setAccessibleName(pages);
        view->viewport()->setAccessibleName(pages);
    }
}
} // namespace

void previewPrint(const QString& title, const std::function<void(QPrinter&)>& print,
                  QWidget* parent, bool isWide)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    if (isWide)
        printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(u"printPreview"_s);
    nameParts(dialog);
    dialog.setWindowTitle(title);
    resizeToText(&dialog, 130, 44);
    // First the dialog, then its pages: the window would be silent for too long.
    bool isShown = false;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* paper) {
        if (isShown)
            print(*paper);
    });
    const auto showPages = [&] {
        isShown = true;
        dialog.findChild<QPrintPreviewWidget*>()->updatePreview();
    };
    QMetaObject::invokeMethod(&dialog, showPages, Qt::QueuedConnection);
    dialog.exec();
}

void previewText(const QString& title, const QString& html, QWidget* parent)
{
    QTextDocument document;
    document.setDefaultStyleSheet(u"body { color: black; }"_s);
    document.setHtml(html);
    previewPrint(
        title, [&document](QPrinter& printer) { document.print(&printer); }, parent);
}

} // namespace greffier::ui
