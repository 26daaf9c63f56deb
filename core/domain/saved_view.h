#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

using SavedViewId = Id<struct SavedViewTag>;

/// A place of the window whose list can be kept as a view.
enum class ViewPlace { Today, Sessions, Mandates, Applicants, Notes, History, Reference };

inline constexpr ViewPlace kViewPlaces[]
    = {ViewPlace::Today, ViewPlace::Sessions, ViewPlace::Mandates, ViewPlace::Applicants,
       ViewPlace::Notes, ViewPlace::History,  ViewPlace::Reference};

QString toCode(ViewPlace place); ///< "sessions": stored and exported; the name of that place
std::optional<ViewPlace> viewPlaceFromCode(const QString& code);
QString displayName(ViewPlace place);

/// A query with the columns and the order its rows are shown in, under a name the office shares.
struct SavedView {
    SavedViewId id;
    QString uid;
    qint64 revision = 0;
    ViewPlace place = ViewPlace::Sessions;
    QString name; ///< unique in its place, without regard to case
    QString query; ///< as typed; empty: everything
    QString choice; ///< what is chosen beside the query: one of viewChoices(); empty: the usual
    QStringList columns; ///< codes of viewColumns() in order; empty: the usual ones
    QString sort; ///< code of a column; empty: the usual order
    bool descending = false;

    bool operator==(const SavedView&) const = default;
};

/// Codes of the columns the list of a place can show, in their usual order.
const QStringList& viewColumns(ViewPlace place);

/// What can be chosen in a place beside the query: the tables of Reference, only suspected
/// `duplicates` of Applicants; none in the others.
const QStringList& viewChoices(ViewPlace place);

} // namespace greffier
