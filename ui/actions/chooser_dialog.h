#pragma once

#include <QDialog>
#include <QList>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace greffier::ui {

class ChoicesModel;

/// One thing that can be chosen.
struct Choice {
    qsizetype key = 0; ///< tells whoever offers it what it is
    QString text;
    QString detail; ///< what it is, in small
    QString keys; ///< empty: none
    QString icon;
};

/// A line to type in, and below it what fits: Up and Down choose, Enter takes.
class ChooserDialog final : public QDialog {
    Q_OBJECT

public:
    /// What fits a text, best first.
    using Finder = std::function<QList<Choice>(const QString& typed)>;

    ChooserDialog(const QString& title, const QString& hint, Finder finder,
                  QWidget* parent = nullptr);

    std::optional<qsizetype> chosen() const; ///< its key
    /// Asks the finder again: it knows more than before.
    void refresh();

    static std::optional<qsizetype> choose(const QString& title, const QString& hint,
                                           const Finder& finder, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Finder m_finder;
    ChoicesModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_none;
};

} // namespace greffier::ui
