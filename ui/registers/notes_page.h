#pragma once

#include "core/domain/note_verbale.h"
#include "ui/registers/list_page.h"

#include <QHash>

namespace greffier {
class Register;
}

namespace greffier::ui {

class DigestHtml;

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
    void addReplies(DigestHtml& html, const NoteVerbale& note) const;

    Register& m_register;
    QList<NoteVerbale> m_notes;
    QHash<NoteId, QList<NoteReply>> m_replies;
};

} // namespace greffier::ui
