#include "core/domain/note_verbale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

const QList<RespondentKind>& respondentKinds()
{
    static const QList<RespondentKind> kinds{
        RespondentKind::State,        RespondentKind::IntergovernmentalOrganization,
        RespondentKind::UnEntity,     RespondentKind::NationalHumanRightsInstitution,
        RespondentKind::CivilSociety, RespondentKind::Academia,
        RespondentKind::Individual,   RespondentKind::Other,
        RespondentKind::Unknown};
    return kinds;
}

QString toCode(RespondentKind kind)
{
    switch (kind) {
    case RespondentKind::State: return u"state"_s;
    case RespondentKind::IntergovernmentalOrganization: return u"intergovernmental_organization"_s;
    case RespondentKind::UnEntity: return u"un_entity"_s;
    case RespondentKind::NationalHumanRightsInstitution:
        return u"national_human_rights_institution"_s;
    case RespondentKind::CivilSociety: return u"civil_society"_s;
    case RespondentKind::Academia: return u"academia"_s;
    case RespondentKind::Individual: return u"individual"_s;
    case RespondentKind::Other: return u"other"_s;
    case RespondentKind::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RespondentKind> respondentKindFromCode(const QString& code)
{
    for (const RespondentKind kind : respondentKinds()) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString displayName(RespondentKind kind)
{
    switch (kind) {
    case RespondentKind::State: return QCoreApplication::translate("Notes", "State");
    case RespondentKind::IntergovernmentalOrganization:
        return QCoreApplication::translate("Notes", "Intergovernmental organization");
    case RespondentKind::UnEntity:
        return QCoreApplication::translate("Notes", "United Nations entity");
    case RespondentKind::NationalHumanRightsInstitution:
        return QCoreApplication::translate("Notes", "National human rights institution");
    case RespondentKind::CivilSociety: return QCoreApplication::translate("Notes", "Civil society");
    case RespondentKind::Academia: return QCoreApplication::translate("Notes", "Academia");
    case RespondentKind::Individual: return QCoreApplication::translate("Notes", "Individual");
    case RespondentKind::Other: return QCoreApplication::translate("Notes", "Other");
    case RespondentKind::Unknown: return QCoreApplication::translate("Notes", "Not known");
    }
    Q_UNREACHABLE();
}

QString toCode(Confidentiality confidentiality)
{
    switch (confidentiality) {
    case Confidentiality::Public: return u"public"_s;
    case Confidentiality::Confidential: return u"confidential"_s;
    case Confidentiality::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Confidentiality> confidentialityFromCode(const QString& code)
{
    for (const Confidentiality each :
         {Confidentiality::Public, Confidentiality::Confidential, Confidentiality::Unknown}) {
        if (toCode(each) == code)
            return each;
    }
    return std::nullopt;
}

QString displayName(Confidentiality confidentiality)
{
    switch (confidentiality) {
    case Confidentiality::Public: return QCoreApplication::translate("Notes", "May be published");
    case Confidentiality::Confidential: return QCoreApplication::translate("Notes", "Confidential");
    case Confidentiality::Unknown: return QCoreApplication::translate("Notes", "Not stated");
    }
    Q_UNREACHABLE();
}

bool isLate(const Deadline& deadline, QDate received)
{
    if (!deadline.day.isValid() || !received.isValid())
        return false;
    return deadline.strictness == Deadline::Strictness::Before ? received >= deadline.day
                                                               : received > deadline.day;
}

} // namespace greffier
