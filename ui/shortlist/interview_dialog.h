#pragma once

#include "core/domain/interview.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace greffier::ui {

/// Asks when, where and in which language a candidate is heard.
class InterviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `others`: interviews that a clash is told with, beside the names of whom they are.
    InterviewDialog(const QString& candidate, const Interview& interview,
                    const QList<std::pair<Interview, QString>>& others, QWidget* parent = nullptr);

    Interview interview() const; ///< its instant is not valid where the clock skips that time

    static std::optional<Interview> ask(const QString& candidate, const Interview& interview,
                                        const QList<std::pair<Interview, QString>>& others,
                                        QWidget* parent);

private:
    void fill();
    void layOut(const QString& candidate);
    void explain(); ///< the time where the candidate is, and who else is heard then

    Interview m_interview;
    QList<std::pair<Interview, QString>> m_others;
    QDateTimeEdit* m_at;
    QSpinBox* m_minutes;
    QComboBox* m_zone;
    QComboBox* m_candidateZone;
    QComboBox* m_language;
    QComboBox* m_channel;
    QComboBox* m_state;
    QLineEdit* m_note;
    QLabel* m_explanation;
    QDialogButtonBox* m_buttons;
};

QString channelName(const QString& code); ///< "video": "Video"

} // namespace greffier::ui
