#pragma once

namespace greffier::templates {

struct MarkupNode;
class ProblemList;

/// Puts what stands between {each ...} or {if ...} and its {end} into blocks. What belongs to a
/// block follows from where the two stand: in one paragraph, the text between them; in different
/// cells of a row, the row; in different rows of a table, these rows; in paragraphs of their own,
/// all between these, which then vanish.
void buildBlocks(MarkupNode& root, ProblemList& problems);

} // namespace greffier::templates
