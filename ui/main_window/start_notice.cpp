#include "ui/main_window/start_notice.h"

#include "core/workflow/backup_copies.h"
#include "ui/common/words.h"
#include "ui/common/wrap_layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

StartNotice::StartNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new WrapLayout)
{
    setObjectName(u"startNotice"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    hide();
}

void StartNotice::say(std::function<Words()> words)
{
    m_words = std::move(words);
    showWords();
    show();
}

void StartNotice::showWords()
{
    const Words words = m_words();
    qDeleteAll(findChildren<QPushButton*>());
    m_text->setText(words.text);
    setAccessibleName(words.text);
    for (qsizetype i = 0; i < words.offers.size(); ++i) {
        auto* button = new QPushButton(words.offers.at(i).text, this);
        button->setObjectName(u"offer%1"_s.arg(i));
        m_buttons->insertWidget(static_cast<int>(i), button);
        connect(button, &QPushButton::clicked, this, [this, opening = words.offers.at(i).opening] {
            hide();
            Q_EMIT chosen(opening);
        });
    }
}

void StartNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_words)
        showWords();
    QFrame::changeEvent(event);
}

namespace {

QString nameOf(const QString& registerFile) { return QFileInfo(registerFile).completeBaseName(); }

QString backupTime(const QString& copy) { return instantText(QFileInfo(copy).lastModified()); }

StartNotice::Words wordsOfOne(const QString& registerFile)
{
    QList<StartNotice::Offer> offers{{QCoreApplication::translate("StartNotice", "&Open it again"),
                                      {Opening::Kind::Existing, registerFile}}};
    const QStringList copies = backupCopies(registerFile);
    if (!copies.isEmpty())
        offers += {QCoreApplication::translate("StartNotice", "&Look at the backup of %1")
                       .arg(backupTime(copies.first())),
                   {Opening::Kind::Look, copies.first()}};
    return {QCoreApplication::translate(
                "StartNotice",
                "Greffier ended the last time without closing “%1”. Every act that was "
                "confirmed is in the register; what was being typed is not.")
                .arg(nameOf(registerFile)),
            offers};
}

StartNotice::Words wordsOfSeveral(const QStringList& registerFiles)
{
    QStringList names;
    QList<StartNotice::Offer> offers;
    for (const QString& file : registerFiles) {
        //: the name of a register, one of several
        names += QCoreApplication::translate("StartNotice", "“%1”").arg(nameOf(file));
        offers += {QCoreApplication::translate("StartNotice", "Open “%1” again").arg(nameOf(file)),
                   {Opening::Kind::Existing, file}};
        const QStringList copies = backupCopies(file);
        if (!copies.isEmpty())
            //: the name of a register, and when its copy was made
            offers
                += {QCoreApplication::translate("StartNotice", "Look at the backup of “%1” of %2")
                        .arg(nameOf(file), backupTime(copies.first())),
                    {Opening::Kind::Look, copies.first()}};
    }
    return {QCoreApplication::translate(
                "StartNotice",
                "Greffier ended the last time without closing these registers: %1. Every act that "
                "was confirmed is in them; what was being typed is not.")
                .arg(names.join(u", "_s)),
            offers};
}

} // namespace

void sayLeftOpen(StartNotice& notice, const QStringList& registerFiles)
{
    notice.say([registerFiles] {
        return registerFiles.size() == 1 ? wordsOfOne(registerFiles.first())
                                         : wordsOfSeveral(registerFiles);
    });
}

void sayLocked(StartNotice& notice, const QString& message, const QString& registerFile)
{
    notice.say([message, registerFile]() -> StartNotice::Words {
        return {message,
                {{QCoreApplication::translate("StartNotice", "Open it to &read only"),
                  {Opening::Kind::Look, registerFile}}}};
    });
}

} // namespace greffier::ui
