#pragma once

// Debian 12 has Catch2 2.13, other places have 3: one spelling for both.
#include "tests/support/qt_printing.h"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
