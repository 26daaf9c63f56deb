#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace greffier {

class DocumentTexts;

namespace templates {

/// A type of which every member may be published. The views in core/domain/public_view.h carry the
/// mark; nothing else may.
template <typename T>
concept Publishable = requires
{
    typename T::Publishable;
};

/// A type of which every member may be read by whoever a document is addressed to: what may be
/// published, and the views in core/domain/addressed_view.h.
template <typename T>
concept Addressable = Publishable<T> || requires
{
    typename T::Addressed;
};

enum class FieldKind { Text, Number, Date, Flag, List, Rows };

QString toCode(FieldKind kind); ///< "text", "number", "date", "condition", "list", "rows"

/// What a field gives, by its kind.
struct FieldValue {
    QString text;
    QString language; ///< code of the language of `text`; empty: that of the document
    qint64 number = 0;
    QDate date;
    bool flag = false;
    QStringList list;
};

class RecordType;

/// One field of a record, as a template may name it, and how it is read off a value.
struct Field {
    QString name; ///< within its record: "name"
    FieldKind kind = FieldKind::Text;
    QString meaning; ///< English, for the list of fields
    std::function<FieldValue(const void* record, const DocumentTexts& texts)> read;
    const RecordType* rows = nullptr; ///< of kind Rows: what each row is
    std::function<QList<const void*>(const void* record)> items; ///< of kind Rows
};

/// The fields of one type of value. Templates see values through it and reach nothing else.
class RecordType {
public:
    /// `scope` is what {each ...} names and what stands before the point in its fields; empty for
    /// the record of the whole document.
    RecordType(QString scope, QList<Field> fields, bool publishable)
        : m_scope(std::move(scope))
        , m_fields(std::move(fields))
        , m_publishable(publishable)
    {
    }

    const QString& scope() const { return m_scope; }
    const QList<Field>& fields() const { return m_fields; }
    bool isPublishable() const { return m_publishable; }
    /// Null for none.
    const Field* find(QStringView name) const;

private:
    QString m_scope;
    QList<Field> m_fields;
    bool m_publishable;
};

/// The fields of `Record`. Rows of a publishable record must be publishable themselves, and rows of
/// an addressable one addressable, or the program does not compile: that is how nothing internal
/// can get into a public document or a letter.
template <typename Record>
class RecordOf : public RecordType {
public:
    using Text = std::function<QString(const Record&, const DocumentTexts&)>;

    RecordOf(const QString& scope, const QList<Field>& fields)
        : RecordType(scope, fields, Publishable<Record>)
    {
    }

    static Field text(const QString& name, const QString& meaning, Text read)
    {
        return value(name, FieldKind::Text, meaning,
                     [read](const Record& record, const DocumentTexts& texts) {
                         FieldValue made;
                         made.text = read(record, texts);
                         return made;
                     });
    }

    static Field number(const QString& name, const QString& meaning,
                        std::function<qint64(const Record&)> read)
    {
        return value(name, FieldKind::Number, meaning,
                     [read](const Record& record, const DocumentTexts&) {
                         FieldValue made;
                         made.number = read(record);
                         return made;
                     });
    }

    static Field date(const QString& name, const QString& meaning, QDate Record::*member)
    {
        return value(name, FieldKind::Date, meaning,
                     [member](const Record& record, const DocumentTexts&) {
                         FieldValue made;
                         made.date = record.*member;
                         return made;
                     });
    }

    static Field flag(const QString& name, const QString& meaning,
                      std::function<bool(const Record&)> read)
    {
        return value(name, FieldKind::Flag, meaning,
                     [read](const Record& record, const DocumentTexts&) {
                         FieldValue made;
                         made.flag = read(record);
                         return made;
                     });
    }

    static Field list(const QString& name, const QString& meaning,
                      std::function<QStringList(const Record&, const DocumentTexts&)> read)
    {
        return value(name, FieldKind::List, meaning,
                     [read](const Record& record, const DocumentTexts& texts) {
                         FieldValue made;
                         made.list = read(record, texts);
                         return made;
                     });
    }

    static Field value(const QString& name, FieldKind kind, const QString& meaning,
                       std::function<FieldValue(const Record&, const DocumentTexts&)> read)
    {
        return {name,
                kind,
                meaning,
                [read](const void* record, const DocumentTexts& texts) {
                    return read(*static_cast<const Record*>(record), texts);
                },
                nullptr,
                {}};
    }

    /// Rows of the type behind `type`; the name of the field is the scope of that type.
    template <typename Row>
    static Field rows(const RecordOf<Row>& type, const QString& meaning, QList<Row> Record::*member)
    {
        static_assert(!Publishable<Record> || Publishable<Row>,
                      "an internal type cannot stand in a public record");
        static_assert(!Addressable<Record> || Addressable<Row>,
                      "an internal type cannot stand in what is sent to somebody");
        return {type.scope(), FieldKind::Rows, meaning, {}, &type, [member](const void* record) {
                    QList<const void*> items;
                    for (const Row& row : static_cast<const Record*>(record)->*member)
                        items += &row;
                    return items;
                }};
    }
};

} // namespace templates
} // namespace greffier
