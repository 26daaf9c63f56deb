#include "ui/common/query_completion.h"

#include "core/rules/query.h"
#include "core/rules/query_vocabulary.h"
#include "ui/common/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

bool endsWord(QChar sign)
{
    return sign.isSpace() || sign == u'(' || sign == u')' || sign == u'"' || sign == u'-';
}

/// Those that begin as typed; one that is typed already needs no proposal.
QStringList beginning(const QStringList& words, const QString& typed)
{
    QStringList fitting;
    for (const QString& word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word.size() > typed.size())
            fitting += word;
    }
    return fitting;
}

} // namespace

QueryProposals queryProposals(const QString& text, int cursor, const QString& language)
{
    QStringList keywords;
    for (const QString& keyword : Query::keywords(language)) {
        if (!keyword.contains(u'.'))
            keywords += keyword + u':';
    }
    return queryProposals(text, cursor, keywords, [&language](const QString& keyword) {
        return Query::valuesOf(keyword, language);
    });
}

QueryProposals queryProposals(const QString& text, int cursor, const QStringList& keywords,
                              const std::function<QStringList(const QString&)>& valuesOf)
{
    int start = cursor;
    while (start > 0 && !endsWord(text.at(start - 1)))
        --start;
    // A hyphen inside a word ("asia-pacific") belongs to it.
    while (start > 1 && text.at(start - 1) == u'-' && !endsWord(text.at(start - 2))) {
        --start;
        while (start > 0 && !endsWord(text.at(start - 1)))
            --start;
    }
    const QString word = text.mid(start, cursor - start);
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        if (word.isEmpty())
            return {};
        return {start, static_cast<int>(word.size()), beginning(keywords, word)};
    }
    const auto value = static_cast<int>(std::max(colon, word.lastIndexOf(u',')) + 1);
    return {start + value, static_cast<int>(word.size()) - value,
            beginning(valuesOf(word.left(colon)), word.mid(value))};
}

QueryCompletion::QueryCompletion(QLineEdit* line)
    : QueryCompletion(line, [](const QString& text, int cursor) {
        return queryProposals(text, cursor, interfaceLanguage());
    })
{
}

QueryCompletion::QueryCompletion(QLineEdit* line, Proposer proposer)
    : QObject(line)
    , m_line(line)
    , m_proposer(std::move(proposer))
    , m_words(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(line, &QLineEdit::textEdited, this, &QueryCompletion::propose);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &QueryCompletion::insert);
}

void QueryCompletion::propose()
{
    m_proposals = m_proposer(m_line->text(), m_line->cursorPosition());
    if (m_proposals.words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_words->clear();
    for (const QString& word : std::as_const(m_proposals.words)) {
        auto* item = new QStandardItem(word);
        if (word.endsWith(u':'))
            item->setToolTip(aboutKeyword(word.chopped(1)));
        m_words->appendRow(item);
    }
    QRect place = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(place);
}

void QueryCompletion::insert(const QString& word)
{
    QString text = m_line->text();
    const bool keyword = word.endsWith(u':');
    text.replace(m_proposals.start, m_proposals.length, keyword ? word : word + u' ');
    m_line->setText(text);
    m_line->setCursorPosition(m_proposals.start + static_cast<int>(word.size())
                              + (keyword ? 0 : 1));
    if (keyword)
        propose();
}

} // namespace greffier::ui
