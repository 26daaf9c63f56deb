#include "ui/common/words.h"

#include "core/domain/shown_day.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// Words of fields that stand alone, by the keys of the drafts.
QString plainFieldName(const QString& field)
{
    static const QHash<QString, const char*> names{
        {u"family_name"_s, QT_TRANSLATE_NOOP("Fields", "Family name")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("Fields", "First name")},
        {u"middle_name"_s, QT_TRANSLATE_NOOP("Fields", "Middle name")},
        {u"given_names"_s, QT_TRANSLATE_NOOP("Fields", "Given names")},
        {u"former_name"_s, QT_TRANSLATE_NOOP("Fields", "Former name")},
        {u"gender"_s, QT_TRANSLATE_NOOP("Fields", "Gender")},
        {u"date_of_birth"_s, QT_TRANSLATE_NOOP("Fields", "Date of birth")},
        {u"place_of_birth"_s, QT_TRANSLATE_NOOP("Fields", "Place of birth")},
        {u"nationality"_s, QT_TRANSLATE_NOOP("Fields", "Nationality")},
        {u"other_nationalities"_s, QT_TRANSLATE_NOOP("Fields", "Other nationalities")},
        {u"email"_s, QT_TRANSLATE_NOOP("Fields", "E-mail")},
        {u"telephone"_s, QT_TRANSLATE_NOOP("Fields", "Telephone")},
        {u"address"_s, QT_TRANSLATE_NOOP("Fields", "Address")},
        {u"nominating_entity"_s, QT_TRANSLATE_NOOP("Fields", "Nominated by")},
        {u"mandate_title"_s, QT_TRANSLATE_NOOP("Fields", "Mandate")},
        {u"mandate_code"_s, QT_TRANSLATE_NOOP("Fields", "Mandate of the catalogue")},
        {u"mandates"_s, QT_TRANSLATE_NOOP("Fields", "Mandates applied for")},
        {u"resolution"_s, QT_TRANSLATE_NOOP("Fields", "Resolution")},
        {u"session"_s, QT_TRANSLATE_NOOP("Fields", "Session")},
        {u"language"_s, QT_TRANSLATE_NOOP("Fields", "Language")},
        {u"qualifications"_s, QT_TRANSLATE_NOOP("Fields", "Qualifications")},
        {u"expertise"_s, QT_TRANSLATE_NOOP("Fields", "Expertise")},
        {u"established_competence"_s, QT_TRANSLATE_NOOP("Fields", "Established competence")},
        {u"publications"_s, QT_TRANSLATE_NOOP("Fields", "Publications")},
        {u"availability"_s, QT_TRANSLATE_NOOP("Fields", "Availability")},
        {u"motivation_letter"_s, QT_TRANSLATE_NOOP("Fields", "Motivation letter")},
        {u"certified_name"_s, QT_TRANSLATE_NOOP("Fields", "Certified by")},
        {u"certified_on"_s, QT_TRANSLATE_NOOP("Fields", "Certified on")},
        {u"sections"_s, QT_TRANSLATE_NOOP("Fields", "Section")},
        {u"tracked_changes"_s, QT_TRANSLATE_NOOP("Fields", "Tracked changes")},
        {u"languages"_s, QT_TRANSLATE_NOOP("Fields", "Language")},
        {u"education"_s, QT_TRANSLATE_NOOP("Fields", "Education")},
        {u"employment"_s, QT_TRANSLATE_NOOP("Fields", "Employment")},
        {u"ethics"_s, QT_TRANSLATE_NOOP("Fields", "Answer")},
    };
    const auto name = names.constFind(field);
    return name == names.constEnd() ? QString() : QCoreApplication::translate("Fields", *name);
}

QString countText(const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? QLocale().toString(number) : value;
}

bool isDate(const QString& field)
{
    return field.startsWith(u"date_"_s) || field == u"certified_on"_s;
}

} // namespace

QString fieldName(const QString& field)
{
    // A survey's own question is named by its heading, dots and all.
    if (field.startsWith(u"survey."_s))
        return field.section(u'.', 1);
    QStringList parts = field.split(u'.');
    if (parts.first() == u"competence"_s && parts.size() > 1)
        parts.removeFirst();
    const QString first = plainFieldName(parts.first());
    if (first.isEmpty())
        return field;
    const QString second = parts.value(1);
    if (second.isEmpty() || second == u"text"_s)
        return first;
    if (second == u"words"_s)
        //: a text of the form and its length: "Motivation letter, number of words"
        return QCoreApplication::translate("Fields", "%1, number of words").arg(first);
    if (parts.value(2) == u"explanation"_s)
        return QCoreApplication::translate("Fields", "Explanation %1").arg(second);
    //: a numbered entry of the form: "Answer 3", "Section VIII"
    return QCoreApplication::translate("Fields", "%1 %2").arg(first, second);
}

QString typedValue(const QString& field, const QString& typed)
{
    return isDate(field) ? dayCode(typed.trimmed()) : typed.trimmed();
}

QString valueName(const QString& field, const QString& value)
{
    if (field == u"gender"_s)
        return genderName(value);
    if (isDate(field))
        return dayTextOf(value);
    if (field.endsWith(u".language"_s) || field == u"language"_s)
        return languageName(value);
    if (value == u"yes"_s || value == u"true"_s)
        return QCoreApplication::translate("Fields", "Yes");
    if (value == u"no"_s || value == u"false"_s)
        return QCoreApplication::translate("Fields", "No");
    if (value == u"both"_s)
        return QCoreApplication::translate("Fields", "Yes and no are both marked");
    if (value == u"easily"_s)
        return QCoreApplication::translate("Fields", "Easily");
    if (value == u"not_easily"_s)
        return QCoreApplication::translate("Fields", "Not easily");
    if (field.endsWith(u".words"_s))
        return countText(value);
    if (!field.startsWith(u"sections."_s))
        return value;
    if (value == u"filled"_s)
        return QCoreApplication::translate("Fields", "Filled in");
    if (value == u"partial"_s)
        return QCoreApplication::translate("Fields", "Filled in partly");
    if (value == u"empty"_s)
        return QCoreApplication::translate("Fields", "Empty");
    return value;
}

} // namespace greffier::ui
