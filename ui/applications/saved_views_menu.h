#pragma once

#include "core/workflow/register.h"

#include <QBitArray>
#include <QMenu>

#include <functional>

namespace greffier::ui {

/// The saved views of the register with how many of the applications in sight each shows, and the
/// ways to save and remove one.
class SavedViewsMenu final : public QMenu {
    Q_OBJECT

public:
    /// `inSight` gives the applications the counts are made over, by id.
    SavedViewsMenu(Register& reg, std::function<QBitArray()> inSight, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const greffier::SavedView& view);
    void saveWanted();
    void removeWanted(const QString& name);

private:
    void fill();
    void count(QAction* action, const SavedView& view, const QBitArray& inSight);

    Register& m_register;
    std::function<QBitArray()> m_inSight;
};

/// The column of ApplicationsModel that a code of viewColumns() means, and back; -1 and empty:
/// none.
int columnOfCode(const QString& code);
QString codeOfColumn(int column);

} // namespace greffier::ui
