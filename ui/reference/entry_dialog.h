#pragma once

#include <QDialog>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

class QDialogButtonBox;

namespace greffier::ui {

/// A field of a small form: a line to write in, or a choice.
struct EntryField {
    enum class Kind { Text, Day, Choice, OpenChoice }; ///< OpenChoice: others can be written

    QString code; ///< under which its value is given back
    QString label;
    Kind kind = Kind::Text;
    QString value = {}; ///< of a day: ISO 8601
    bool isRequired = false;
    QList<std::pair<QString, QString>> choices = {}; ///< value and what is shown for it
};

/// Asks for a few fields. What is required has to be there, and a day has to be one.
class EntryDialog final : public QDialog {
    Q_OBJECT

public:
    using Values = QHash<QString, QString>; ///< by code

    EntryDialog(const QString& title, const QString& about, const QList<EntryField>& fields,
                QWidget* parent = nullptr);

    Values values() const;
    bool canBeAccepted() const;

    static std::optional<Values> ask(const QString& title, const QString& about,
                                     const QList<EntryField>& fields, QWidget* parent);

private:
    QWidget* makeEditor(const EntryField& field);
    QString written(const EntryField& field) const;
    void update();

    QList<EntryField> m_fields;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
