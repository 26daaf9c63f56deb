#pragma once

#include "core/documents/text_document.h"

namespace greffier::test {

/// What the reader makes of a text file: a paragraph per line.
TextDocument documentOf(const QString& text);

/// A table whose cells hold one paragraph per line.
Block tableOf(const QList<QStringList>& rows, int number = 1);

/// A paragraph of its own.
Block paragraphOf(const QString& text);

/// The locators a reader would give, in order.
TextDocument documentOf(const QList<Block>& blocks);

} // namespace greffier::test
