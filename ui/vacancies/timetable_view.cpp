#include "ui/vacancies/timetable_view.h"

#include "core/domain/shown_day.h"
#include "ui/common/icons.h"
#include "ui/common/pending.h"
#include "ui/vacancies/milestone_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

enum Role { StepRole = Qt::UserRole, DoneRole, NoteRole };

QIcon iconOf(TimetableLine::State state)
{
    switch (state) {
    case TimetableLine::State::Done: return icon(u"met"_s, Tone::Good);
    case TimetableLine::State::Overdue: return icon(u"late"_s, Tone::Bad);
    case TimetableLine::State::Due: return icon(u"warning"_s, Tone::Doubtful);
    case TimetableLine::State::Ahead:
    case TimetableLine::State::NoDate: return icon(u"information"_s, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

QString explanation(const TimetableLine& line)
{
    QStringList lines{stepName(line.step)};
    if (!line.source.isEmpty())
        lines += line.confirmed
            ? line.source
            //: a legal source whose text was not read
            : QCoreApplication::translate("Timetable", "%1 (to be confirmed by an officer)")
                  .arg(line.source);
    if (!line.note.isEmpty())
        lines += line.note;
    return lines.join(u'\n');
}

} // namespace

QString dueText(const TimetableLine& line)
{
    if (line.state == TimetableLine::State::Done || !line.target.isValid())
        return {};
    if (line.days == 0)
        return QCoreApplication::translate("Timetable", "today");
    const int days = qAbs(line.days);
    return line.days > 0
        ? QCoreApplication::translate("Timetable", "in %Ln day(s)", nullptr, days)
        : QCoreApplication::translate("Timetable", "%Ln day(s) late", nullptr, days);
}

TimetableView::TimetableView(Register& reg, QWidget* parent)
    : QTreeWidget(parent)
    , m_register(reg)
{
    setObjectName(u"timetable"_s);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemActivated, this, &TimetableView::enter);
    connect(&m_register, &Register::changed, this, &TimetableView::reload);
    retranslate();
}

QSize TimetableView::sizeHint() const
{
    return {200, (2 * fontMetrics().height() + 4) * static_cast<int>(timetableSteps().size())};
}

void TimetableView::showSession(int number)
{
    if (number == m_session)
        return;
    m_session = number;
    reload();
}

void TimetableView::retranslate()
{
    setAccessibleName(tr("Timetable of the session"));
    setHeaderLabels({tr("Timetable")});
    reload();
}

void TimetableView::reload()
{
    clear();
    const auto lists = m_register.snapshot();
    for (const Session& session : lists->sessions) {
        if (session.number != m_session)
            continue;
        const auto lines = timetableOf(session, lists->calls, lists->vacancies, lists->milestones,
                                       m_register.today());
        for (const TimetableLine& line : lines) {
            const QString due = dueText(line);
            const QString state = due.isEmpty() ? displayName(line.state) : due;
            const QString day = dayText(line.done.isValid() ? line.done : line.target);
            auto* item = new QTreeWidgetItem(this);
            item->setText(
                0, stepName(line.step) + u'\n' + (day.isEmpty() ? state : day + u" · "_s + state));
            item->setIcon(0, iconOf(line.state));
            item->setToolTip(0, explanation(line));
            item->setData(0, StepRole, line.step);
            item->setData(0, DoneRole, line.done);
            item->setData(0, NoteRole, line.note);
        }
    }
}

void TimetableView::enter(const QTreeWidgetItem* item)
{
    if (!item || m_register.isReadOnly())
        return;
    Milestone milestone;
    milestone.step = item->data(0, StepRole).toString();
    milestone.done = item->data(0, DoneRole).toDate();
    milestone.note = item->data(0, NoteRole).toString();
    const auto lists = m_register.snapshot();
    for (const Session& session : lists->sessions) {
        if (session.number == m_session)
            milestone.session = session.id;
    }
    const auto entered = MilestoneDialog::ask(milestone, m_register.today(), this);
    if (!entered)
        return;
    whenAnswered(m_register.setMilestone(*entered), this,
                 [this, name = stepName(entered->step)](const Result<void>& done) {
                     if (done)
                         Q_EMIT said(tr("The timetable is kept: %1.").arg(name));
                     else
                         Q_EMIT failed(done.error());
                 });
}

} // namespace greffier::ui
