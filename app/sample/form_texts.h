#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/dice.h"
#include "app/sample/sample_tables.h"

namespace greffier::sample {

/// A row of the language table of a form.
struct LanguageRow {
    QString language; ///< name in the language of the form
    bool motherTongue = false;
    bool read = false; ///< easily; the same for the two others
    bool write = false;
    bool speak = false;
};

/// A row of the education or employment table.
struct PeriodRow {
    QString what;
    QString from;
    QString to;
    QString place;
};

/// The longer texts and tables of one form, put together from stock sentences; they follow from the
/// form's seed.
class FormTexts {
public:
    FormTexts(const SampleTables& tables, const Person& person, const Form& form);

    /// Some sentences of that kind: "qualifications", "expertise", ...
    QString answer(const QString& kind);
    /// Paragraphs with exactly as many words as the form asks for.
    QStringList motivationLetter();
    QList<LanguageRow> languages();
    QList<PeriodRow> education();
    QList<PeriodRow> employment();

private:
    QString filled(QString sentence);
    QString place();

    const SampleTables& m_tables;
    const Person& m_person;
    const Form& m_form;
    Dice m_dice;
};

/// Words as Word counts them in Latin letters: runs without white space.
int wordCount(const QString& text);

} // namespace greffier::sample
