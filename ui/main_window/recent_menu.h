#pragma once

#include <QMenu>

namespace greffier::ui {

/// The registers opened last.
class RecentMenu final : public QMenu {
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent);

    void setFiles(const QStringList& files);

Q_SIGNALS:
    void chosen(const QString& file);
};

} // namespace greffier::ui
