#pragma once

#include "core/domain/second_look.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;

namespace greffier::ui {

/// Asks a colleague whether a decision is confirmed or differed from, with a note.
class SecondLookDialog final : public QDialog {
    Q_OBJECT

public:
    /// `decision`: what was decided, by whom and when, as a sentence.
    SecondLookDialog(const QString& decision, QWidget* parent = nullptr);

    SecondLook look() const; ///< without the decision it is about
    void setLook(const SecondLook& look);
    bool canBeAccepted() const; ///< who differs says in what

    static std::optional<SecondLook> ask(const QString& decision, QWidget* parent);

private:
    void check();

    QComboBox* m_word;
    QPlainTextEdit* m_note;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
