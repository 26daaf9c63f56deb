#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// What a field of a record holds, and so how a value is written.
enum class FieldKind {
    Text,
    LongText,
    Code, ///< one of those the field names
    Number, ///< from 0
    Day,
    PartialDay, ///< "2017", "2017-06", "2017-06-30"
    Language, ///< code of one of the six languages
    Region, ///< "un_group/AFRICAN"; an officer may write the code alone
    State, ///< ISO 3166 alpha-2; an officer may write the name
    Mandate, ///< its code
};

/// A field that an officer keeps up. Every one may be unknown unless the entry is nothing without.
struct RecordFieldKind {
    QString code; ///< "first_day": stable
    FieldKind kind = FieldKind::Text;
    bool isRequired = false;
    QStringList codes = {}; ///< of a code
};

/// A kind of entry in the record of a mandate, a session or a note verbale: the mandate itself, its
/// titles, resolutions, seats, holders, documents and dialogues.
struct RecordPart {
    QString code; ///< "mandate", "holder"
    QList<RecordFieldKind> fields;

    const RecordFieldKind* field(const QString& code) const; ///< nullptr: there is none
};

const QList<RecordPart>& recordParts();
const RecordPart* recordPart(const QString& code); ///< nullptr: there is none

QString recordPartName(const QString& part); ///< "Holder"
QString recordFieldName(const QString& field); ///< "First day in office"
QString recordCodeName(const QString& field, const QString& code); ///< "Resigned"; else the code

/// A field with its value, and where an officer who corrected it found it.
struct RecordField {
    QString code;
    QString value; ///< as RecordFieldKind says; empty: not known
    QString source; ///< empty: nobody corrected it

    bool operator==(const RecordField&) const = default;
};

struct RecordEntry {
    QString part;
    QString uid;
    QList<RecordField> fields; ///< all of its part, in their order

    QString value(const QString& field) const; ///< empty: not known

    bool operator==(const RecordEntry&) const = default;
};

/// One correction of an entry, as one act.
struct RecordCorrection {
    enum class Kind { Set, Add, Remove };

    Kind kind = Kind::Set;
    QString part;
    QString subject; ///< code of the mandate, number of the session, uid of the note
    QString uid; ///< of the entry; empty where one is added
    QList<RecordField> fields; ///< those that change, values as written; their sources do not count
    QString source; ///< where it stands; nothing is corrected without
};

/// The value as it is stored, or what is wrong with it. What needs the register to tell (regions,
/// States, mandates) passes as it is. Pure.
Result<QString> storedValue(const RecordFieldKind& field, const QString& written);

} // namespace greffier
