#pragma once

namespace greffier::templates {

struct MarkupNode;
class ProblemList;

/// Finds what stands between braces in the paragraphs below `root` and puts a directive in its
/// place. Word may have split it over several runs; the first one gives its look. "{{" and "}}"
/// stand for braces that are meant as such.
void findDirectives(MarkupNode& root, ProblemList& problems);

} // namespace greffier::templates
