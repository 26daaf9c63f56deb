#pragma once

#include "core/domain/call.h"
#include "core/rules/forecast.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QListWidget;

namespace greffier::ui {

/// A call from the forecast: for which session, until when, and which seats it will list.
class OpenCallDialog final : public QDialog {
    Q_OBJECT

public:
    struct Wanted {
        int session = 0;
        Deadline deadline;
    };

    OpenCallDialog(const QList<ForecastEntry>& forecast, const QList<Mandate>& mandates,
                   QDate today, QWidget* parent = nullptr);

    Wanted wanted() const;

    static std::optional<Wanted> ask(const QList<ForecastEntry>& forecast,
                                     const QList<Mandate>& mandates, QDate today, QWidget* parent);

private:
    void showSeats();

    QList<ForecastEntry> m_forecast;
    QHash<QString, QString> m_titles;
    QComboBox* m_session;
    QDateTimeEdit* m_deadline;
    QComboBox* m_zone;
    QListWidget* m_seats;
};

} // namespace greffier::ui
