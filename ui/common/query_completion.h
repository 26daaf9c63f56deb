#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

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

/// The same for other keywords ("deadline:") with values of their own.
QueryProposals queryProposals(const QString& text, int cursor, const QStringList& keywords,
                              const std::function<QStringList(const QString&)>& valuesOf);

/// Proposes keywords and values under a query line as it is typed.
class QueryCompletion final : public QObject {
    Q_OBJECT

public:
    using Proposer = std::function<QueryProposals(const QString& text, int cursor)>;

    /// Of queries over applications and applicants.
    explicit QueryCompletion(QLineEdit* line);
    QueryCompletion(QLineEdit* line, Proposer proposer);

private:
    void propose();
    void insert(const QString& word);

    QLineEdit* m_line;
    Proposer m_proposer;
    QStandardItemModel* m_words;
    QCompleter* m_completer;
    QueryProposals m_proposals;
};

} // namespace greffier::ui
