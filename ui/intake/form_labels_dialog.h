#pragma once

#include "core/domain/form_label.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace greffier::ui {

/// The wordings of forms that the office added to those the program knows: what a new layout calls
/// a section or a field.
class FormLabelsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FormLabelsDialog(const QList<FormLabel>& labels, QWidget* parent = nullptr);

    QList<FormLabel> labels() const;
    /// As if it had been typed and added; nothing happens for one that is there.
    void add(const FormLabel& label);
    void removeCurrent();

    static std::optional<QList<FormLabel>> edit(const QList<FormLabel>& labels, QWidget* parent);

private:
    void buildLayout();
    void fillFields();

    QTreeWidget* m_list;
    QComboBox* m_section;
    QComboBox* m_field;
    QLineEdit* m_alias;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace greffier::ui
