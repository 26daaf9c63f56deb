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

void sayLeftOpen(StartNotice& notice, const QString& registerFile)
{
    notice.say([registerFile]() -> StartNotice::Words {
        QList<StartNotice::Offer> offers{
            {QCoreApplication::translate("StartNotice", "&Open it again"),
             {Opening::Kind::Existing, registerFile}}};
        const QStringList copies = backupCopies(registerFile);
        if (!copies.isEmpty())
            offers += {QCoreApplication::translate("StartNotice", "&Look at the backup of %1")
                           .arg(instantText(QFileInfo(copies.first()).lastModified())),
                       {Opening::Kind::Look, copies.first()}};
        return {QCoreApplication::translate(
                    "StartNotice",
                    "Greffier ended the last time without closing “%1”. Every act that was "
                    "confirmed is in the register; what was being typed is not.")
                    .arg(QFileInfo(registerFile).completeBaseName()),
                offers};
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
