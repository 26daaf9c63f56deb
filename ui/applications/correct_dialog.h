#pragma once

#include "core/workflow/snapshot.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace greffier::ui {

/// A value that an officer read, for a field.
struct ValueCorrection {
    QString field;
    QString value;
    QString reason; ///< may be empty: the place in the document says it

    bool operator==(const ValueCorrection&) const = default;
};

/// Asks which field a passage of a document is the value of.
class CorrectDialog final : public QDialog {
    Q_OBJECT

public:
    CorrectDialog(const Dossier& dossier, Part part, const Evidence& place,
                  QWidget* parent = nullptr);

    ValueCorrection correction() const;
    void setField(const QString& field);
    bool canBeAccepted() const;

    static std::optional<ValueCorrection> ask(const Dossier& dossier, Part part,
                                              const Evidence& place, QWidget* parent);

private:
    QComboBox* m_field;
    QLineEdit* m_value;
    QLineEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
