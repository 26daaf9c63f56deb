#pragma once

#include "core/documents/extract/form_reader.h"
#include "tests/core/documents/extract/documents_of_text.h"

namespace greffier::test {

/// A paragraph for each line.
QList<Block> lines(const QString& text);

/// What stands over part I of a form for the seat of an African State.
QList<Block> headOfForm();

/// The form around personal data that are to be read.
QList<Block> fullForm(const QList<Block>& personal);

/// Personal data of an invented applicant as a table of labels and answers.
QList<Block> personalTable();

/// What is read in a form made of these blocks; fails the test if that is no form.
FormDraft formOf(const QList<Block>& blocks);

} // namespace greffier::test
