#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace greffier::ui {

/// What can stand in the place of the words that are being typed.
struct QueryProposals {
    int start = 0; ///< of the part that is replaced, in the text
    int length = 0;
    QStringList words; ///< none: there is nothing to propose
};

/// Keywords while a word is typed, the values of a keyword after its colon, in that language ("en",
/// "fr").
QueryProposals queryProposals(const QString& text, int cursor, const QString& language);

/// Proposes keywords and values under a query line as it is typed.
class QueryCompletion final : public QObject {
    Q_OBJECT

public:
    explicit QueryCompletion(QLineEdit* line);

private:
    void propose();
    void insert(const QString& word);

    QLineEdit* m_line;
    QStandardItemModel* m_words;
    QCompleter* m_completer;
    QueryProposals m_proposals;
};

} // namespace greffier::ui
