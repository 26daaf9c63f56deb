#pragma once

#include "tests/window/office.h"

namespace greffier::test {

/// An application of the sample to which something was done.
struct SampleCase {
    sample::Person person;
    int vacancy = 0; ///< its number in the call

    QString name() const; ///< as lists show it, without marks
};

/// All of one kind, in the order of the sample.
QList<SampleCase> casesOf(const sample::SamplePeople& people, const QString& code);

/// Goes to the one application of that name for a vacancy. Its row is the only one left.
QTableView* showApplication(Hand& hand, const SampleCase& one);
/// What the digest of the application in front says.
QString dossierText(const Hand& hand);
/// Until the digest says so, or (the other way round) does so no longer.
void waitForDossier(Hand& hand, const QString& sentence, bool says = true);

/// What stands in a part of the window: its labels and texts, one after the other.
QString textIn(const QWidget& part);

} // namespace greffier::test
