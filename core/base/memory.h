#pragma once

namespace greffier {

/// Gives memory that was freed back to the system, where the C library would keep it: for the end
/// of what needed much for a moment.
void giveBackFreedMemory();

} // namespace greffier
