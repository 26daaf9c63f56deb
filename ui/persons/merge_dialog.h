#pragma once

#include "core/workflow/persons.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <optional>

class QGridLayout;
class QRadioButton;

namespace greffier::ui {

/// Shows two applicants side by side, field by field with the origin of each value, and asks which
/// value stays where they differ.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `kept` is the one who stays.
    MergeDialog(const PersonRecord& kept, const PersonRecord& merged,
                const std::function<QString(const QString&)>& stateName, QWidget* parent = nullptr);

    PersonMerge merge() const;
    void takeFromMerged(const QString& field); ///< as if it had been chosen

    static std::optional<PersonMerge> ask(const PersonRecord& kept, const PersonRecord& merged,
                                          const std::function<QString(const QString&)>& stateName,
                                          QWidget* parent);

private:
    void addField(QGridLayout* grid, const QString& field,
                  const std::function<QString(const QString&)>& stateName);
    QRadioButton* side(QGridLayout* grid, int column, const PersonRecord& record,
                       const QString& field, const QString& text);

    PersonRecord m_kept;
    PersonRecord m_merged;
    QHash<QString, QRadioButton*> m_taken; ///< by field: the value of the one who goes
};

} // namespace greffier::ui
