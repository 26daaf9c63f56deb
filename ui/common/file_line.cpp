#include "ui/common/file_line.h"

#include "ui/common/icons.h"
#include "ui/common/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
constexpr int kFewestLetters = 32; ///< of a path, to be seen at once
}

FileLine::FileLine(Kind kind, const QString& filter, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_filter(filter)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * kFewestLetters);
    m_button->setIcon(icon(u"open"_s));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus); // else the mnemonic of its label goes nowhere
    connect(m_line, &QLineEdit::textChanged, this, &FileLine::changed);
    connect(m_button, &QToolButton::clicked, this, &FileLine::choose);
}

QString FileLine::path() const { return QDir::fromNativeSeparators(m_line->text().trimmed()); }

void FileLine::setPath(const QString& path) { m_line->setText(QDir::toNativeSeparators(path)); }

void FileLine::setName(const QString& name)
{
    m_line->setAccessibleName(name);
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
    m_button->setToolTip(tr("Choose: %1").arg(name));
}

void FileLine::choose()
{
    const QString title = m_line->accessibleName();
    const QString start = path().isEmpty() ? Settings().folder(Preferences::Received) : path();
    const QString chosen = m_kind == Kind::Folder
        ? QFileDialog::getExistingDirectory(this, title, start)
        : QFileDialog::getOpenFileName(this, title, start, m_filter);
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace greffier::ui
