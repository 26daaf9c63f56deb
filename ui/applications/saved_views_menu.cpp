#include "ui/applications/saved_views_menu.h"

#include "core/workflow/application_query.h"
#include "core/workflow/name_search.h"
#include "ui/applications/applications_model.h"
#include "ui/common/icons.h"
#include "ui/common/pending.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

const QHash<QString, int>& columnsByCode()
{
    static const QHash<QString, int> columns{{u"name"_s, ApplicationsModel::Name},
                                             {u"vacancy"_s, ApplicationsModel::VacancyNumber},
                                             {u"nationality"_s, ApplicationsModel::Nationality},
                                             {u"group"_s, ApplicationsModel::Group},
                                             {u"gender"_s, ApplicationsModel::Gender},
                                             {u"findings"_s, ApplicationsModel::FindingsColumn},
                                             {u"status"_s, ApplicationsModel::StatusColumn},
                                             {u"proposal"_s, ApplicationsModel::ProposalColumn},
                                             {u"complete"_s, ApplicationsModel::Completeness}};
    return columns;
}

/// What a menu shows is no mnemonic.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

int columnOfCode(const QString& code) { return columnsByCode().value(code, -1); }

QString codeOfColumn(int column) { return columnsByCode().key(column); }

SavedViewsMenu::SavedViewsMenu(Register& reg, std::function<QBitArray()> inSight, QWidget* parent)
    : QMenu(parent)
    , m_register(reg)
    , m_inSight(std::move(inSight))
{
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill()
{
    clear();
    const auto lists = m_register.snapshot();
    const QBitArray inSight = m_inSight();
    for (const SavedView& view : lists->views) {
        QAction* action = addAction(plain(view.name));
        action->setToolTip(view.query);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
        count(action, view, inSight);
    }
    if (!lists->views.isEmpty())
        addSeparator();
    QAction* save = addAction(ui::icon(u"add"_s), tr("&Save this view…"));
    save->setObjectName(u"saveView"_s);
    save->setEnabled(!m_register.isReadOnly());
    connect(save, &QAction::triggered, this, &SavedViewsMenu::saveWanted);
    QMenu* remove = addMenu(ui::icon(u"remove"_s), tr("&Remove a view"));
    remove->setEnabled(!lists->views.isEmpty() && !m_register.isReadOnly());
    for (const SavedView& view : lists->views) {
        connect(remove->addAction(plain(view.name)), &QAction::triggered, this,
                [this, name = view.name] { Q_EMIT removeWanted(name); });
    }
}

/// Beside the name, where menus show the keys of an action.
void SavedViewsMenu::count(QAction* action, const SavedView& view, const QBitArray& inSight)
{
    const auto lists = m_register.snapshot();
    const auto parsed = Query::parse(view.query, queryNames(m_register, *lists));
    if (std::holds_alternative<QueryError>(parsed))
        return;
    const Query query = std::get<Query>(parsed);
    const QueryBackground background = queryBackground(query, *lists, m_register.today());
    const auto show = [action, lists, query, inSight,
                       name = plain(view.name)](const QueryBackground& known) {
        const QBitArray fitting = selected(query, lists->names->columns(), known) & inSight;
        action->setText(name + u'\t' + QLocale().toString(static_cast<int>(fitting.count(true))));
    };
    if (query.texts().isEmpty()) {
        show(background);
        return;
    }
    whenAnswered(m_register.findTexts(query.texts()), action,
                 [background, show](const Result<QList<QBitArray>>& found) {
                     if (!found)
                         return;
                     QueryBackground known = background;
                     known.found = *found;
                     show(known);
                 });
}

} // namespace greffier::ui
