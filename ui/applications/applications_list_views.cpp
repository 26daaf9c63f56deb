// The saved views of the list: a query with columns and order, under a name.
#include "ui/applications/applications_list.h"

#include "core/workflow/application_query.h"
#include "core/workflow/name_search.h"
#include "ui/common/filter_row.h"
#include "ui/common/pending.h"
#include "ui/views/saved_views.h"

namespace greffier::ui {

void ApplicationsList::offerViews()
{
    ViewedList list;
    list.place = ViewPlace::Sessions;
    list.table = m_table;
    list.columns = ApplicationsModel::columnCodes();
    list.asked = [this] {
        SavedView view;
        view.query = m_filter->query();
        return view;
    };
    list.ask = [this](const SavedView& view) { seek(view.query); };
    list.counting = [this](const SavedView& view, const std::function<void(qsizetype)>& say) {
        count(view, say);
    };
    auto* views = new SavedViews(m_register, list, this);
    connect(views, &SavedViews::failed, this, &ApplicationsList::failed);
    connect(views, &SavedViews::said, this, &ApplicationsList::said);
    m_filter->setViewsMenu(views->menu());
}

/// Of the vacancy or session shown.
void ApplicationsList::count(const SavedView& view, const std::function<void(qsizetype)>& say)
{
    const auto lists = m_register.snapshot();
    const auto parsed = Query::parse(view.query, queryNames(m_register, *lists));
    if (std::holds_alternative<QueryError>(parsed))
        return;
    const Query query = std::get<Query>(parsed);
    const QueryBackground background = queryBackground(query, *lists, m_register.today());
    const auto sayCount
        = [lists, query, say, inSight = m_model->applications()](const QueryBackground& known) {
              say((selected(query, lists->names->columns(), known) & inSight).count(true));
          };
    if (query.texts().isEmpty()) {
        sayCount(background);
        return;
    }
    whenAnswered(m_register.findTexts(query.texts()), this,
                 [background, sayCount](const Result<QList<QBitArray>>& found) {
                     if (!found)
                         return;
                     QueryBackground known = background;
                     known.found = *found;
                     sayCount(known);
                 });
}

} // namespace greffier::ui
