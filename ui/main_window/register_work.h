#pragma once

#include "core/workflow/register.h"

#include <QObject>

#include <functional>

class QWidget;

namespace greffier {
struct SurveyPreview;
}

namespace greffier::ui {

class ProgressPlace;

/// The work with a whole register that belongs to no single place: taking in calls and
/// applications, backup, check. Each shows its progress in the window's place for it.
class RegisterWork final : public QObject {
    Q_OBJECT

public:
    RegisterWork(Register& reg, ProgressPlace& progress, QWidget* window);

    /// Asks for the file of a call, a note verbale or the page of a mandate; then as receive().
    void admitCall();
    /// Shows what was understood for review and admits it; `otherwise` if it is none of these.
    void receive(const QString& file, const std::function<void()>& otherwise);
    /// Asks what is to be taken in, beginning with what was dropped, and shows what became of it.
    void takeIn(const QStringList& dropped, int sessionNumber);
    void showRuleBook();
    void showGroup(int sessionNumber); ///< the Consultative Group; 0: no session is chosen
    /// The wordings of forms that the office knows beside the shipped ones.
    void editFormLabels();
    void showTemplates(int sessionNumber); ///< with data of that session; 0: none is chosen
    void backUp();
    void verify();

Q_SIGNALS:
    void failed(const Error& error);
    void said(const QString& news);

private:
    bool isFree();
    void takeIn(IntakeRequest request, const SurveyPreview& preview);
    void takeIn(const IntakeRequest& request);
    void admitCall(const CallDraft& read, const QString& file);
    void admitNote(const CallDraft& draft, const QString& file);
    void admitPage(const CallDraft& draft, const QString& file);

    Register& m_register;
    ProgressPlace& m_progress;
    QWidget* m_window; ///< dialogs open over it
};

} // namespace greffier::ui
