#include "ui/main_window/register_opening.h"

#include "ui/common/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString registersFilter()
{
    return QCoreApplication::translate("RegisterOpening", "Registers (*.greffier)");
}

OpenedRegister opened(const Opening& opening, const Workplace& workplace,
                      const SampleMaker& sampleMaker, const Progress& progress)
{
    switch (opening.kind) {
    case Opening::Kind::Existing:
        return Register::open(opening.file, workplace, OpenMode::ReadWrite, progress);
    case Opening::Kind::Look:
        return Register::open(opening.file, workplace, OpenMode::ReadOnly, progress);
    case Opening::Kind::New: return Register::create(opening.file, workplace);
    case Opening::Kind::Sample:
        if (const auto made = sampleMaker(opening.file, workplace, progress); !made)
            return made.error();
        return Register::open(opening.file, workplace);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Opening> askForNewRegister(const Settings& settings, QWidget* window)
{
    const QString file = QFileDialog::getSaveFileName(
        window, QCoreApplication::translate("RegisterOpening", "New register"),
        settings.folder(Preferences::Registers), registersFilter());
    if (file.isEmpty())
        return std::nullopt;
    return Opening{Opening::Kind::New,
                   file.endsWith(u".greffier"_s) ? file : file + u".greffier"_s};
}

std::optional<Opening> askForRegister(const Settings& settings, QWidget* window)
{
    const QString file = QFileDialog::getOpenFileName(
        window, QCoreApplication::translate("RegisterOpening", "Open a register"),
        settings.folder(Preferences::Registers), registersFilter());
    if (file.isEmpty())
        return std::nullopt;
    return Opening{Opening::Kind::Existing, file};
}

Opening sampleOpening()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString file = folder.filePath(u"sample-session.greffier"_s);
    return {QFileInfo::exists(file) ? Opening::Kind::Existing : Opening::Kind::Sample, file};
}

Error stillOpening()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("RegisterOpening",
                                        "A register is being opened already. Wait until it is "
                                        "there, or stop that at the foot of the window."),
            {}};
}

QString openingText(Opening::Kind kind)
{
    switch (kind) {
    case Opening::Kind::New:
        return QCoreApplication::translate("RegisterOpening", "Making the register");
    case Opening::Kind::Sample:
        return QCoreApplication::translate("RegisterOpening", "Making the sample session");
    case Opening::Kind::Existing:
    case Opening::Kind::Look:
        return QCoreApplication::translate("RegisterOpening", "Opening the register");
    }
    Q_UNREACHABLE();
}

Error noOfficerNamed()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("RegisterOpening",
                                        "Please write your name first, on the first page or in the "
                                        "settings: every act in a register is signed with it."),
            {}};
}

QString titleOf(const Register& reg)
{
    //: the name of a register, and of the program
    const QString title = reg.isReadOnly()
        ? QCoreApplication::translate("RegisterOpening", "%1 (read only) — Greffier")
        : QCoreApplication::translate("RegisterOpening", "%1 — Greffier");
    return title.arg(QFileInfo(reg.fileName()).completeBaseName());
}

QFuture<OpenedRegister> openInBackground(const Opening& opening, const Workplace& workplace,
                                         const SampleMaker& sampleMaker,
                                         std::shared_ptr<const Progress> progress, QThread* thread)
{
    return QtConcurrent::run(
        [opening, workplace, sampleMaker, progress, thread]() -> OpenedRegister {
            OpenedRegister reg = opened(opening, workplace, sampleMaker, *progress);
            if (reg)
                (*reg)->moveToThread(thread);
            return reg;
        });
}

} // namespace greffier::ui
