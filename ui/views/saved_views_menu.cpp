#include "ui/views/saved_views_menu.h"

#include "ui/common/icons.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// What a menu shows is no mnemonic.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

SavedViewsMenu::SavedViewsMenu(Register& reg, ViewPlace place, ViewCounting counting,
                               QWidget* parent)
    : QMenu(parent)
    , m_register(reg)
    , m_place(place)
    , m_counting(std::move(counting))
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

QList<SavedView> SavedViewsMenu::views() const
{
    QList<SavedView> own;
    const auto lists = m_register.snapshot();
    std::copy_if(lists->views.begin(), lists->views.end(), std::back_inserter(own),
                 [this](const SavedView& view) { return view.place == m_place; });
    return own;
}

void SavedViewsMenu::fill()
{
    clear();
    const QList<SavedView> saved = views();
    for (const SavedView& view : saved)
        addView(view);
    if (!saved.isEmpty())
        addSeparator();
    QAction* save = addAction(ui::icon(u"add"_s), tr("&Save this view…"));
    save->setObjectName(u"saveView"_s);
    save->setEnabled(!m_register.isReadOnly());
    connect(save, &QAction::triggered, this, &SavedViewsMenu::saveWanted);
    QMenu* remove = addMenu(ui::icon(u"remove"_s), tr("&Remove a view"));
    remove->setEnabled(!saved.isEmpty() && !m_register.isReadOnly());
    for (const SavedView& view : saved) {
        connect(remove->addAction(plain(view.name)), &QAction::triggered, this,
                [this, name = view.name] { Q_EMIT removeWanted(name); });
    }
}

/// The number stands beside the name, where menus show the keys of an action.
void SavedViewsMenu::addView(const SavedView& view)
{
    const QString name = plain(view.name);
    const QPointer<QAction> action = addAction(name);
    action->setToolTip(view.query);
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    m_counting(view, [action, name](qsizetype count) {
        if (action)
            action->setText(name + u'\t' + QLocale().toString(count));
    });
}

} // namespace greffier::ui
