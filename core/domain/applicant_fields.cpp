#include "core/domain/applicant_fields.h"

#include "core/domain/shown_day.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

struct TextField {
    const char* key;
    QString Applicant::*member;
};

constexpr std::array kTexts{
    TextField{"family_name", &Applicant::familyName},
    TextField{"given_names", &Applicant::givenNames},
    TextField{"former_name", &Applicant::formerName},
    TextField{"gender", &Applicant::gender},
    TextField{"nationality", &Applicant::nationality},
    TextField{"email", &Applicant::email},
    TextField{"telephone", &Applicant::telephone},
    TextField{"address", &Applicant::address},
};

const TextField* textField(const QString& field)
{
    for (const TextField& text : kTexts) {
        if (field == QLatin1StringView(text.key))
            return &text;
    }
    return nullptr;
}

} // namespace

const QStringList& applicantFields()
{
    static const QStringList fields{u"family_name"_s,   u"given_names"_s, u"former_name"_s,
                                    u"gender"_s,        u"nationality"_s, u"other_nationalities"_s,
                                    u"date_of_birth"_s, u"email"_s,       u"telephone"_s,
                                    u"address"_s};
    return fields;
}

QString fieldOf(const Applicant& applicant, const QString& field)
{
    if (const TextField* text = textField(field))
        return applicant.*(text->member);
    if (field == u"other_nationalities"_s)
        return applicant.otherNationalities.join(u' ');
    if (field == u"date_of_birth"_s)
        return applicant.dateOfBirth.toString(Qt::ISODate);
    return {};
}

void setField(Applicant& applicant, const QString& field, const QString& value)
{
    if (const TextField* text = textField(field))
        applicant.*(text->member) = value;
    else if (field == u"other_nationalities"_s)
        applicant.otherNationalities = value.split(u' ', Qt::SkipEmptyParts);
    else if (field == u"date_of_birth"_s)
        applicant.dateOfBirth = QDate::fromString(value, Qt::ISODate);
}

QString genderName(const QString& code)
{
    if (code == u"F"_s)
        return QCoreApplication::translate("Words", "Woman");
    if (code == u"M"_s)
        return QCoreApplication::translate("Words", "Man");
    if (code == u"X"_s)
        return QCoreApplication::translate("Words", "Other");
    return QCoreApplication::translate("Words", "Not stated");
}

QString shownValue(const QString& field, const QString& value)
{
    if (field == u"gender"_s)
        return genderName(value);
    return field == u"date_of_birth"_s ? dayTextOf(value) : value;
}

} // namespace greffier
