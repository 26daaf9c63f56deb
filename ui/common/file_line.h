#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace greffier::ui {

/// A line for the path of a file or folder, with a button to choose it.
class FileLine final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    /// `filter` as QFileDialog takes it; files only.
    FileLine(Kind kind, const QString& filter, QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    /// How a screen reader calls the line; the button is named after it.
    void setName(const QString& name);

Q_SIGNALS:
    void changed();

private:
    void choose();

    Kind m_kind;
    QString m_filter;
    QLineEdit* m_line;
    QToolButton* m_button;
};

} // namespace greffier::ui
