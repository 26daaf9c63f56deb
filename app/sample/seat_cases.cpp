#include "app/sample/sample_case.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

const ExpectedFinding kOtherGroup{u"SEAT-WG"_s, u"not_met"_s, u"exclusion"_s,
                                  u"not a national of an African State"_s};

void wrongGroup(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 7, u"wrong_group"_s, {kOtherGroup});
}

void otherNationalityFits(Candidacy& candidacy, Dice&)
{
    const QString senegalese = candidacy.person.language == u"fr"_s ? u"Sénégal"_s : u"Senegal"_s;
    candidacy.person.otherIso2 = {u"SN"_s};
    candidacy.person.identity.otherNationality = senegalese;
    candidacy.surveyRows.first().identity.otherNationality = senegalese;
    formOf(candidacy, 7).identity.otherNationality = senegalese;
    expect(candidacy, 7, u"other_nationality_fits"_s,
           {{u"SEAT-WG"_s, u"not_met"_s, u"warning"_s,
             u"only the additional nationality is of an African State"_s}});
}

/// A State whose place in the groups is special applies for the African seat.
void specialState(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 7, u"special_state"_s,
           {kOtherGroup,
            {u"REGION-SPECIAL"_s, u"not_met"_s, u"warning"_s,
             u"the State's place in the regional groups is a special case"_s}});
}

const ExpectedFinding kNonState{u"REGION-NONSTATE"_s, u"not_met"_s, u"warning"_s,
                                u"not a Member State: no rule was found"_s};

void nonMemberForSeat(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 7, u"non_member_for_seat"_s,
           {kNonState,
            {u"SEAT-WG"_s, u"cannot_tell"_s, u"exclusion"_s, u"in no regional group at all"_s}});
}

void nonMember(Candidacy& candidacy, Dice&) { expect(candidacy, 6, u"non_member"_s, {kNonState}); }

void ambiguousNationality(Candidacy& candidacy, Dice&)
{
    const bool french = candidacy.person.language == u"fr"_s;
    const bool woman = candidacy.person.identity.gender == u"F"_s;
    const QString congolese = !french ? u"Congolese"_s : woman ? u"congolaise"_s : u"congolais"_s;
    candidacy.person.identity.nationality = congolese;
    candidacy.surveyRows.first().identity.nationality = congolese;
    formOf(candidacy, 7).identity.nationality = congolese;
    expect(
        candidacy, 7, u"ambiguous_nationality"_s,
        {{u"FORM-NAT"_s, u"not_met"_s, u"warning"_s, u"two States have nationals of that name"_s},
         {u"SEAT-WG"_s, u"cannot_tell"_s, u"exclusion"_s,
          u"which of the two States is meant is not known"_s}});
}

void emripRegion(Candidacy& candidacy, Dice&)
{
    expect(candidacy, candidacy.applications.first().vacancy, u"emrip_region"_s, {});
}

void emripOtherRegion(Candidacy& candidacy, Dice&)
{
    candidacy.person.identity.emripRegion = u"ARCTIC"_s;
    candidacy.surveyRows.first().identity.emripRegion = u"ARCTIC"_s;
    formOf(candidacy, 2).identity.emripRegion = u"ARCTIC"_s;
    expectedOf(candidacy, 2).findings.clear();
    expect(candidacy, 2, u"emrip_other_region"_s,
           {{u"SEAT-EMRIP"_s, u"not_met"_s, u"warning"_s,
             u"the candidate names another region than that of the seat"_s}});
}

/// The nationality is of another continent than the region the candidate represents; that decides
/// nothing.
void emripNotByPassport(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 1, u"emrip_not_by_passport"_s, {});
}

void nationalOfTheCountry(Candidacy& candidacy, Dice&)
{
    expect(candidacy, 4, u"national_of_country"_s,
           {{u"NAT-COUNTRY"_s, u"not_met"_s, u"warning"_s,
             u"a national of the country of the mandate"_s}});
}

} // namespace

QList<SampleCase> seatCases()
{
    return {
        {u"NO"_s, {5, 7}, wrongGroup},
        {u"FR"_s, {7}, otherNationalityFits},
        {u"TR"_s, {7}, specialState},
        {u"US"_s, {7}, specialState},
        {u"KI"_s, {7}, specialState},
        {u"VA"_s, {7}, nonMemberForSeat},
        {u"PS"_s, {6}, nonMember},
        {u"CG"_s, {7}, ambiguousNationality},
        {u"KE"_s, {1}, emripRegion},
        {u"CA"_s, {2}, emripRegion},
        {u"FI"_s, {2}, emripOtherRegion},
        {u"DE"_s, {1}, emripNotByPassport},
        {u"ML"_s, {4, 7}, nationalOfTheCountry},
    };
}

} // namespace greffier::sample
