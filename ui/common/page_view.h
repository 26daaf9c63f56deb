#pragma once

#include "core/domain/evidence.h"

#include <QByteArray>
#include <QList>
#include <QScrollArea>

namespace greffier::ui {

/// The pages of a PDF as pictures, one below the other.
class PageView final : public QScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Shows the pages and, if the locator names a place on one, that place marked.
    void showPages(const QList<QByteArray>& pages, const Locator& place);
};

} // namespace greffier::ui
