#include "ui/intake/survey_columns_dialog.h"

#include "core/workflow/register.h"
#include "ui/common/dialog_size.h"
#include "ui/common/pending.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

enum Column { Heading, Answers, ReadAs, ColumnCount };

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

void fillZones(QComboBox* box, const QString& zone)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(u"UTC"_s);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            box->addItem(QString::fromLatin1(id));
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentText(zone);
}

QString countsText(const SurveyPreview& preview)
{
    if (!preview.problem.isEmpty())
        return preview.problem;
    QStringList sentences{QCoreApplication::translate(
        "SurveyColumnsDialog", "%Ln row(s) would come in.", nullptr, preview.comingIn)};
    if (preview.unfinished > 0)
        sentences += QCoreApplication::translate(
            "SurveyColumnsDialog", "%Ln row(s) were never submitted; they are kept apart.", nullptr,
            preview.unfinished);
    const int others = preview.rows - preview.comingIn - preview.unfinished;
    if (others > 0)
        sentences += QCoreApplication::translate(
            "SurveyColumnsDialog", "%Ln row(s) name no person or no vacancy of the session.",
            nullptr, others);
    return sentences.join(u' ');
}

} // namespace

QString surveyFieldName(const QString& code)
{
    if (code == u"response_id"_s)
        return QCoreApplication::translate("SurveyColumnsDialog", "Number of the response");
    if (code == u"submitted"_s)
        return QCoreApplication::translate("SurveyColumnsDialog", "Date of submission");
    if (code == u"emrip_region"_s)
        return QCoreApplication::translate("SurveyColumnsDialog", "Sociocultural region");
    if (code == u"ignored"_s)
        return QCoreApplication::translate("SurveyColumnsDialog", "Not used");
    if (code == u"other"_s)
        return QCoreApplication::translate("SurveyColumnsDialog", "Kept as a further answer");
    return fieldName(code);
}

SurveyColumnsDialog::SurveyColumnsDialog(const SurveyPreview& preview, QWidget* parent)
    : QDialog(parent)
    , m_columns(new QTableWidget(this))
    , m_zone(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("How the survey is read"));
    auto* note = new QLabel(tr("This is what the columns of the export seem to ask for. What you "
                               "confirm is remembered for this session."),
                            this);
    note->setWordWrap(true);
    m_columns->setObjectName(u"surveyColumns"_s);
    m_columns->setAccessibleName(windowTitle());
    m_zone->setObjectName(u"surveyZone"_s);
    m_counts->setObjectName(u"surveyCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take in"));
    fillZones(m_zone, preview.layout.zone);
    fillTable(preview);

    auto* zone = new QFormLayout;
    zone->addRow(tr("&Times are in the zone"), m_zone);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_columns, 1);
    layout->addLayout(zone);
    layout->addWidget(m_counts);
    layout->addWidget(m_buttons);
    resizeToText(this, 122, 36);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_zone, &QComboBox::currentTextChanged, this, &SurveyColumnsDialog::changedByOfficer);
    showCounts(preview);
    m_buttons->button(QDialogButtonBox::Ok)->setFocus();
}

void SurveyColumnsDialog::fillTable(const SurveyPreview& preview)
{
    m_columns->setColumnCount(ColumnCount);
    m_columns->setHorizontalHeaderLabels({tr("Heading"), tr("First answers"), tr("Read as")});
    m_columns->setRowCount(static_cast<int>(preview.columns.size()));
    m_columns->setTabKeyNavigation(false);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setWordWrap(false);
    m_columns->verticalHeader()->hide();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const SurveyPreviewColumn& column = preview.columns.at(row);
        m_columns->setItem(row, Heading, cell(column.heading));
        m_columns->setItem(row, Answers, cell(column.firstAnswers.join(u" · "_s)));
        m_columns->setCellWidget(row, ReadAs, boxOf(column));
    }
    m_columns->setColumnWidth(Heading, 300);
    m_columns->setColumnWidth(Answers, 300);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->resizeRowsToContents();
}

QComboBox* SurveyColumnsDialog::boxOf(const SurveyPreviewColumn& column)
{
    auto* box = new QComboBox(m_columns);
    for (const QString& code : surveyFieldCodes())
        box->addItem(surveyFieldName(code), code);
    box->setCurrentIndex(box->findData(column.field));
    box->setAccessibleName(column.heading);
    connect(box, &QComboBox::currentIndexChanged, this, &SurveyColumnsDialog::changedByOfficer);
    return box;
}

SurveyLayout SurveyColumnsDialog::layout() const
{
    SurveyLayout layout;
    layout.zone = m_zone->currentText().trimmed();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString heading = m_columns->item(row, Heading)->text();
        const auto* box = qobject_cast<const QComboBox*>(m_columns->cellWidget(row, ReadAs));
        if (box && !heading.isEmpty())
            layout.columns.insert(heading, box->currentData().toString());
    }
    return layout;
}

void SurveyColumnsDialog::changedByOfficer()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const SurveyLayout now = layout();
    if (QTimeZone(now.zone.toLatin1()).isValid())
        Q_EMIT changed(now);
    else
        m_counts->setText(tr("There is no time zone “%1”.").arg(now.zone));
}

void SurveyColumnsDialog::showCounts(const SurveyPreview& preview)
{
    m_counts->setText(countsText(preview));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(preview.problem.isEmpty());
}

bool SurveyColumnsDialog::canBeAccepted() const
{
    return m_buttons->button(QDialogButtonBox::Ok)->isEnabled();
}

std::optional<SurveyLayout> SurveyColumnsDialog::ask(Register& reg, const IntakeRequest& request,
                                                     const SurveyPreview& preview, QWidget* parent)
{
    SurveyColumnsDialog dialog(preview, parent);
    connect(&dialog, &SurveyColumnsDialog::changed, &dialog, [&](const SurveyLayout& layout) {
        IntakeRequest changedRequest = request;
        changedRequest.surveyLayout = layout;
        whenAnswered(reg.previewSurvey(changedRequest), &dialog,
                     [&dialog, layout](const Result<SurveyPreview>& counted) {
                         if (counted && dialog.layout() == layout)
                             dialog.showCounts(*counted);
                     });
    });
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.layout();
}

} // namespace greffier::ui
