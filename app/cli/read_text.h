#pragma once

namespace greffier::cli {

class Arguments;

/// `read text FILE [--json]`: the text of any received file.
int readText(const Arguments& arguments);

/// `read sheet FILE [--json]`: the rows of a table.
int readSheet(const Arguments& arguments);

} // namespace greffier::cli
