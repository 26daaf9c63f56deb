#pragma once

#include "core/documents/template/markup_node.h"
#include "core/documents/template/record_type.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace greffier::templates {

/// Which field stands at a place, and how it is to be written.
struct FieldUse {
    /// What {if vacancy.first} and {if vacancy.last} ask about the row itself.
    enum class Position { None, First, Last };

    const Field* field = nullptr;
    int scope = 0; ///< index of its record among those open at the place; 0: the document
    QList<Format> formats;
    Position position = Position::None; ///< then there is no field
};

/// One step of writing a part: bytes as they are, or what depends on the values.
struct Step {
    enum class Kind {
        Bytes,
        FieldText, ///< a run with the text of a field
        Attribute, ///< the text of a field inside a tag
        Repeat, ///< `steps` once for each row
        Choose, ///< `steps` if the field says something, else `otherwise`
        Paragraph,
        Row,
        Cell,
        Table,
        Footnote, ///< its mark; `steps` are the text of the note
        NewId, ///< a number not yet used for a content control or drawing
        BookmarkStart,
        BookmarkEnd,
        KeepWithNext, ///< in the properties of a paragraph inside a repeated row
        KeepWhole, ///< w:cantSplit, left out of rows that are too long for it
    };

    Kind kind = Kind::Bytes;
    QByteArray bytes; ///< of a bookmark: its id in the template, for its name see `name`
    QString name; ///< of a bookmark
    FieldUse use;
    bool negated = false; ///< of Choose
    bool ofRows = false; ///< of Repeat: what is repeated are rows of a table
    bool mayVanish = false; ///< of Paragraph and Row: holds nothing but fields
    bool prints = false; ///< of Repeat and Choose: `steps` print something whatever the fields give
    bool printsOtherwise = false;
    bool isShared = false; ///< of Footnote: later marks refer to the first
    int note = 0; ///< of Footnote: which one of the template
    std::unique_ptr<MarkupNode> look; ///< run properties; null: none
    std::vector<Step> steps;
    std::vector<Step> otherwise;
};

using Program = std::vector<Step>;

} // namespace greffier::templates
