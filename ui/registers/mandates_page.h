#pragma once

#include "core/domain/record.h"
#include "core/rules/forecast.h"
#include "ui/registers/list_page.h"

namespace greffier {
class Register;
}

namespace greffier::ui {

/// The mandates with all that is known of each, field by field, and when what ends. A digest shows
/// also what is not known, and every entry can be corrected with a source.
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
    void showRecord(int row); ///< once the register has given it
    void openLink(const QString& link);
    void correct(const RecordEntry& entry);
    void addEntry();
    void openCall();
    const Mandate* current() const; ///< null: none
    QString titleOf(const Mandate& mandate) const;
    QString nextEnd(const QString& code) const; ///< empty: not known

    Register& m_register;
    QList<Mandate> m_mandates;
    QList<HolderTerm> m_holders;
    QList<ForecastEntry> m_forecast;
    QString m_recordOf; ///< code of the mandate whose record is there; empty: none yet
    QList<RecordEntry> m_record;
};

} // namespace greffier::ui
