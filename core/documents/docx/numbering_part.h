#pragma once

#include <QByteArray>
#include <QString>

namespace greffier::docx {

/// word/numbering.xml: one abstract list with the levels of UN documents, "1." then "(a)" then
/// "(i)", in French and Spanish "a)" and "i)"; and a list of its own for each of `lists`, numbered
/// from 1 anew.
QByteArray numberingPart(const QString& language, int lists);

} // namespace greffier::docx
