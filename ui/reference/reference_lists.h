#pragma once

#include "core/workflow/snapshot.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace greffier {
struct ReferenceTables;
}

namespace greffier::ui {

/// The tables an officer looks things up in, and corrects where the register holds them.
enum class ReferenceTable { States, Regions, Titles, Sessions, Terms, Formulae };

inline constexpr ReferenceTable kReferenceTables[]
    = {ReferenceTable::States,   ReferenceTable::Regions, ReferenceTable::Titles,
       ReferenceTable::Sessions, ReferenceTable::Terms,   ReferenceTable::Formulae};

/// What a digest says of an entry. A link is what can be done with it: "membership:TR/WEOG",
/// "session:UID".
struct ReferenceFact {
    QString label;
    QString value;
    QString source = {};
    QString linkText = {};
    QString link = {};

    bool operator==(const ReferenceFact&) const = default;
};

/// One entry of a table: a text for each of the four columns, and what is known besides.
struct ReferenceRow {
    QStringList cells;
    QString subject; ///< code of the State or mandate, "scheme/code" of a region, uid of a session
    QList<ReferenceFact> facts;
    QVariantList order = {}; ///< of cells that do not sort by their text

    bool operator==(const ReferenceRow&) const = default;
};

QString toCode(ReferenceTable table); ///< "states": one of viewChoices()
QString displayName(ReferenceTable table);
QStringList headingsOf(ReferenceTable table); ///< of the four columns

/// Names are in the language of the interface, the groups as they hold on that day.
QList<ReferenceRow> referenceRows(ReferenceTable table, const Snapshot& snapshot,
                                  const ReferenceTables& shipped, QDate day);

} // namespace greffier::ui
