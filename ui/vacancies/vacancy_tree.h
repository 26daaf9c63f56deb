#pragma once

#include <QTreeView>

namespace greffier::ui {

/// The sessions and vacancies beside a list: titles over several lines, their numbers at the end. Of
/// a title too long for its lines the end goes, not the seat behind it.
class VacancyTree final : public QTreeView {
    Q_OBJECT

public:
    explicit VacancyTree(QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Wide enough for a few words of a title, whatever their size.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// The label of a vacancy with as much of its title as a few lines of that width hold, and all of
/// its seat, which is written at the end of the label.
QString fittedLabel(const QString& label, const QString& seat, const QFontMetrics& metrics,
                    int width);

} // namespace greffier::ui
