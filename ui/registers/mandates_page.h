#pragma once

#include "core/rules/forecast.h"
#include "ui/registers/list_page.h"

namespace greffier {
class Register;
}

namespace greffier::ui {

/// The mandates with their resolutions, their holders, and when the time of each ends.
class MandatesPage final : public ListPage {
    Q_OBJECT

public:
    explicit MandatesPage(Register& reg, QWidget* parent = nullptr);

    bool goTo(const Destination& destination) override;

protected:
    QString digestOf(int row) const override;
    void retranslateUi() override;

private:
    void reload();
    void showRows();
    QString titleOf(const Mandate& mandate) const;
    QString nextEnd(const QString& code) const;

    Register& m_register;
    QList<Mandate> m_mandates;
    QList<HolderTerm> m_holders;
    QList<ForecastEntry> m_forecast;
};

} // namespace greffier::ui
