#include "ui/common/search_line.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

SearchLine::SearchLine(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_place(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_line->setObjectName(u"documentSearch"_s);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    m_place->setObjectName(u"searchPlace"_s);
    m_previous->setObjectName(u"previousMatch"_s);
    m_previous->setIcon(icon(u"up"_s, Tone::Quiet));
    m_next->setObjectName(u"nextMatch"_s);
    m_next->setIcon(icon(u"down"_s, Tone::Quiet));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 4, 4);
    row->addWidget(m_line, 1);
    row->addWidget(m_place);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(m_line, &QLineEdit::textChanged, this, &SearchLine::changed);
    connect(m_previous, &QToolButton::clicked, this, &SearchLine::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &SearchLine::nextWanted);
    retranslateUi();
    showPlace(0, 0);
}

QString SearchLine::text() const { return m_line->text(); }

void SearchLine::clear() { m_line->clear(); }

void SearchLine::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchLine::showPlace(qsizetype number, qsizetype places)
{
    m_number = number;
    m_places = places;
    m_previous->setEnabled(places > 1);
    m_next->setEnabled(places > 1);
    if (m_line->text().trimmed().isEmpty())
        m_place->clear();
    else if (places == 0)
        m_place->setText(tr("Not found"));
    else
        //: of the places at which a text was found, the one shown and how many there are
        m_place->setText(
            tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(places)));
}

void SearchLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (goesOn && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else if (goesOn)
        Q_EMIT nextWanted();
    else if (event->key() == Qt::Key_Escape && !m_line->text().isEmpty())
        m_line->clear();
    else
        QWidget::keyPressEvent(event);
}

void SearchLine::retranslateUi()
{
    m_line->setPlaceholderText(tr("Find in the document"));
    m_line->setAccessibleName(tr("Find in the document"));
    m_previous->setToolTip(tr("The place before"));
    m_previous->setAccessibleName(tr("The place before"));
    m_next->setToolTip(tr("The next place"));
    m_next->setAccessibleName(tr("The next place"));
    showPlace(m_number, m_places);
}

} // namespace greffier::ui
