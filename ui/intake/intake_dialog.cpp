#include "ui/intake/intake_dialog.h"

#include "ui/common/file_line.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace greffier::ui {

IntakeDialog::IntakeDialog(const IntakeRequest& request, const QList<int>& sessions,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(new QComboBox(this))
    , m_folder(new FileLine(FileLine::Kind::Folder, {}, this))
    , m_survey(new FileLine(FileLine::Kind::File, tr("Tables (*.csv *.tsv *.txt *.xlsx)"), this))
    , m_codebook(new FileLine(FileLine::Kind::File, tr("Tables (*.csv *.tsv *.txt *.xlsx)"), this))
    , m_receipts(new FileLine(FileLine::Kind::File, tr("Tables (*.csv *.tsv *.txt *.xlsx)"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Take in applications"));
    m_files = request.files;
    for (const int session : sessions)
        m_session->addItem(sessionName(session), session);
    m_session->setCurrentIndex(qMax(0, m_session->findData(request.session)));
    m_folder->setPath(request.folder);
    m_survey->setPath(request.surveyFile);
    m_codebook->setPath(request.codebookFile);
    m_receipts->setPath(request.receiptsFile);

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Session"), m_session);
    const auto addLine = [form](const QString& label, FileLine* line) {
        line->setName(QString(label).remove(u'&'));
        form->addRow(label, line);
    };
    addLine(tr("&Folder of forms and letters"), m_folder);
    if (!m_files.isEmpty()) {
        QStringList names;
        for (const QString& file : std::as_const(m_files))
            names += QFileInfo(file).fileName();
        auto* list = new QLabel(names.join(u'\n'), this);
        list->setTextFormat(Qt::PlainText);
        list->setObjectName(u"singleFiles"_s);
        form->addRow(tr("Single files"), list);
    }
    addLine(tr("Survey &export"), m_survey);
    addLine(tr("&Codebook of the survey"), m_codebook);
    addLine(tr("List of &receipts"), m_receipts);
    auto* note
        = new QLabel(tr("Every file gets its outcome. What was taken in before is recognised; "
                        "nothing comes in twice."),
                     this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(note);
    form->addRow(m_buttons);
    constexpr int kLetters = 86; // labels, and of a path enough to know it by
    const int width = qMin(fontMetrics().averageCharWidth() * kLetters,
                           screen()->availableSize().width());
    resize(width, heightForWidth(width));

    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take in"));
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    for (const FileLine* line : {m_folder, m_survey, m_codebook, m_receipts})
        connect(line, &FileLine::changed, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

IntakeRequest IntakeDialog::request() const
{
    IntakeRequest request;
    request.session = m_session->currentData().toInt();
    request.folder = m_folder->path();
    request.files = m_files;
    request.surveyFile = m_survey->path();
    request.codebookFile = m_codebook->path();
    request.receiptsFile = m_receipts->path();
    return request;
}

bool IntakeDialog::canBeAccepted() const
{
    return m_session->count() > 0
        && !(m_folder->path().isEmpty() && m_survey->path().isEmpty() && m_files.isEmpty());
}

std::optional<IntakeRequest> IntakeDialog::ask(const IntakeRequest& request,
                                               const QList<int>& sessions, QWidget* parent)
{
    IntakeDialog dialog(request, sessions, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.request();
}

IntakeRequest requestFor(const QStringList& dropped)
{
    IntakeRequest request;
    for (const QString& path : dropped) {
        const QFileInfo file(path);
        const QString name = file.fileName().toLower();
        const bool table
            = name.endsWith(u".csv"_s) || name.endsWith(u".xlsx"_s) || name.endsWith(u".tsv"_s);
        if (file.isDir())
            request.folder = path;
        else if (table
                 && (name.contains(u"receipt"_s) || name.contains(u"recep"_s)
                     || name.contains(u"récep"_s)))
            request.receiptsFile = path;
        else if (table && name.contains(u"codebook"_s))
            request.codebookFile = path;
        else if (table)
            request.surveyFile = path;
        else
            request.files += file.absoluteFilePath();
    }
    return request;
}

} // namespace greffier::ui
