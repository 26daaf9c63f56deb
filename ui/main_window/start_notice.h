#pragma once

#include "ui/main_window/opening.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace greffier::ui {

class WrapLayout;

/// What is to be known before a register is opened, with ways to go on.
class StartNotice final : public QFrame {
    Q_OBJECT

public:
    struct Offer {
        QString text;
        Opening opening;
    };

    explicit StartNotice(QWidget* parent = nullptr);

    struct Words {
        QString text;
        QList<Offer> offers;
    };

    /// The words are asked for again when the language changes.
    void say(std::function<Words()> words);

Q_SIGNALS:
    void chosen(const greffier::ui::Opening& opening);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWords();

    std::function<Words()> m_words;
    QLabel* m_text;
    WrapLayout* m_buttons;
};

/// Says that a program was killed while it had the registers open, one at least, and offers the
/// last backup of each.
void sayLeftOpen(StartNotice& notice, const QStringList& registerFiles);

/// Says who has the register, and offers to read it meanwhile.
void sayLocked(StartNotice& notice, const QString& message, const QString& registerFile);

} // namespace greffier::ui
