#pragma once

#include "core/domain/note_verbale.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace greffier {
class States;
}

namespace greffier::ui {

/// A reply to a request for input: from whom, when, how far it may be shown, and its file.
class ReplyDialog final : public QDialog {
    Q_OBJECT

public:
    ReplyDialog(const QString& note, const States& states, QDate today, QWidget* parent = nullptr);

    NoteReply reply() const; ///< without its note; the State where the name is surely one
    QString file() const; ///< empty: none

private:
    void chooseFile();

    const States& m_states;
    QLineEdit* m_from;
    QComboBox* m_kind;
    QDateEdit* m_received;
    QComboBox* m_language;
    QComboBox* m_confidentiality;
    QLineEdit* m_file;
};

} // namespace greffier::ui
