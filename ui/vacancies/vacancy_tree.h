#pragma once

#include <QTreeView>

namespace greffier::ui {

/// The sessions and vacancies beside a list: titles over several lines, their numbers at the end.
class VacancyTree final : public QTreeView {
    Q_OBJECT

public:
    explicit VacancyTree(QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Wide enough for a few words of a title, whatever their size.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace greffier::ui
