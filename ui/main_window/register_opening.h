#pragma once

#include "core/workflow/register.h"
#include "ui/main_window/opening.h"

#include <functional>
#include <memory>
#include <optional>

class QThread;
class QWidget;

namespace greffier::ui {

class Settings;

/// Makes a register with the sample session at a path.
using SampleMaker = std::function<Result<void>(const QString& file, const Workplace& workplace,
                                               const Progress& progress)>;
using OpenedRegister = Result<std::unique_ptr<Register>>;

/// What the officer wants to make or open; none: thought better of it.
std::optional<Opening> askForNewRegister(const Settings& settings, QWidget* window);
std::optional<Opening> askForRegister(const Settings& settings, QWidget* window);
/// The sample session: the one there is, or a new one.
Opening sampleOpening();

QString openingText(Opening::Kind kind); ///< what is being done, while it lasts
Error stillOpening(); ///< where another opening is asked for meanwhile
Error noOfficerNamed(); ///< why no register is made
QString titleOf(const Register& reg); ///< of the window that shows it

/// Opens or makes it beside all other work; the register answers on `thread`.
QFuture<OpenedRegister> openInBackground(const Opening& opening, const Workplace& workplace,
                                         const SampleMaker& sampleMaker,
                                         std::shared_ptr<const Progress> progress, QThread* thread);

} // namespace greffier::ui
