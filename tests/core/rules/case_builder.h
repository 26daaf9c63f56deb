#pragma once

#include "core/rules/case_facts.h"

namespace greffier::test {

/// An application to vacancy 7 of a fictional session, a working group seat of the African States,
/// with everything in order. Cases change what they are about.
CaseFacts aSoundCase();

/// Seven States by hand: ML and NG African, FR WEOG, TR WEOG and additionally Asia-Pacific, US WEOG
/// as observer, KI Asia-Pacific, VA and PS in no group; all are known States.
QList<GroupMembership> someMemberships();

/// Sets a value of one part, in place of what it states already.
void state(CaseFacts& facts, const QString& field, Part part, const QString& value);
void stateInBoth(CaseFacts& facts, const QString& field, const QString& value);

/// The reference nationality in both parts and in the facts.
void makeNational(CaseFacts& facts, const QString& state);

Receipt received(Part part, const QString& utc,
                 Receipt::Precision precision = Receipt::Precision::Second);

/// In place of all receipts of that part.
void receiveAt(CaseFacts& facts, Part part, const QList<Receipt>& receipts);
void take(CaseFacts& facts, Part part); ///< as if nothing of that part had been received

/// What one rule of the whole book says of the case; fails the test when it says nothing.
Finding findingOf(const QString& rule, const CaseFacts& facts);

} // namespace greffier::test
