#pragma once

#include "core/workflow/register.h"

#include <QMenu>

#include <functional>

namespace greffier::ui {

/// Counts the rows a view shows and says how many; now, later, or (not known) never.
using ViewCounting
    = std::function<void(const SavedView& view, const std::function<void(qsizetype)>& say)>;

/// The saved views of a place with how many rows each shows, and the ways to save and remove one.
class SavedViewsMenu final : public QMenu {
    Q_OBJECT

public:
    SavedViewsMenu(Register& reg, ViewPlace place, ViewCounting counting,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const greffier::SavedView& view);
    void saveWanted();
    void removeWanted(const QString& name);

private:
    void fill();
    QList<SavedView> views() const;
    void addView(const SavedView& view);

    Register& m_register;
    ViewPlace m_place;
    ViewCounting m_counting;
};

} // namespace greffier::ui
