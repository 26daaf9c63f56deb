#pragma once

#include "app/sample/sample_people.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace greffier::sample {

/// How much was written.
struct WrittenSample {
    int persons = 0;
    int applications = 0;
    int files = 0; ///< received files: forms, letters and strays
};

/// Writes a sample session as a folder to take in:
/// call.docx, call.txt            the call for applications
/// survey.csv                     the survey export
/// forms, letters                 what came by mail
/// receipts.csv                   when each of these files came
/// holders.csv                    terms of invented holders
/// expected-findings.json         what is expected of each application when all of it is taken in:
///                                findings that are not met or cannot be told and may weigh
/// expected-files.json            what is expected of each file; "missing": listed, but not there
/// The folder is made if it is not there; one that is not empty is left alone. Needs the
/// application object of offscreenApplication(), because letters are laid out with fonts.
Result<WrittenSample> writeSample(const SamplePeople& people, const QString& folder,
                                  const Progress& progress = Progress());

} // namespace greffier::sample
