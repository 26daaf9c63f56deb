#pragma once

#include "core/domain/record.h"
#include "ui/common/register_words.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLineEdit;

namespace greffier::ui {

/// The fields of an entry of a record, each of which may be left empty for "not known", and the
/// source without which nothing is corrected.
class RecordDialog final : public QDialog {
    Q_OBJECT

public:
    /// An entry without a uid is a new one.
    RecordDialog(const RecordEntry& entry, const QString& subject, const RegisterWords& words = {},
                 QWidget* parent = nullptr);

    /// Only the fields that differ from those given; all that are filled in, of a new entry.
    RecordCorrection correction() const;
    bool canBeAccepted() const; ///< there is a source, and something to change

    static std::optional<RecordCorrection> ask(const RecordEntry& entry, const QString& subject,
                                               const RegisterWords& words, QWidget* parent);

private:
    QWidget* makeEditor(const RecordFieldKind& kind, const QString& value);
    QWidget* makeChoice(const RegisterWords::Choices& choices, const QString& value);
    QString written(const RecordFieldKind& kind) const;
    void update();

    RecordEntry m_entry;
    QString m_subject;
    RegisterWords m_words;
    bool m_remove = false;
    QLineEdit* m_source;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
