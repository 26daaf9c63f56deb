#pragma once

#include "core/domain/note_verbale.h"
#include "core/workflow/respondents.h"
#include "ui/registers/list_page.h"

#include <QHash>

namespace greffier {
class Register;
}

namespace greffier::ui {

class DigestHtml;
class DocumentExport;

/// Notes verbales, latest first: what each says, who has replied and which States have not.
class NotesPage final : public ListPage {
    Q_OBJECT

public:
    explicit NotesPage(Register& reg, QWidget* parent = nullptr);

    bool goTo(const Destination& destination) override;

protected:
    QString digestOf(int row) const override;
    void retranslateUi() override;

private:
    void reload();
    void showRows();
    void addReply();
    void remind();
    void exportDocument();
    QString nameInHistory(const NoteVerbale& note) const;
    const RequestStanding* currentRequest() const; ///< null: the note selected is none
    void addReplies(DigestHtml& html, const RequestStanding& request) const;
    void addSilent(DigestHtml& html, const RequestStanding& request) const;

    Register& m_register;
    DocumentExport* m_documents;
    QList<NoteVerbale> m_notes;
    QHash<NoteId, RequestStanding> m_requests;
};

} // namespace greffier::ui
