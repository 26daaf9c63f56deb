#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace greffier::ui {

/// The line in which is written what is sought in a document, which of its places is shown, and the
/// ways to the next and to the one before. Return goes on, Shift+Return goes back.
class SearchLine final : public QWidget {
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

    QString text() const;
    void clear();
    void focusLine();
    /// `number` from 1; 0 places: none is found.
    void showPlace(qsizetype number, qsizetype places);

Q_SIGNALS:
    void changed();
    void nextWanted();
    void previousWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslateUi();

    QLineEdit* m_line;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    qsizetype m_number = 0;
    qsizetype m_places = 0;
};

} // namespace greffier::ui
