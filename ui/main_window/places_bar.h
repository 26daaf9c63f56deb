#pragma once

#include <QListWidget>

namespace greffier::ui {

/// The narrow bar of places on the leading side: an icon, the name and a count each.
class PlacesBar final : public QListWidget {
    Q_OBJECT

public:
    explicit PlacesBar(QWidget* parent = nullptr);

    void addPlace(const QString& iconName);
    void setPlace(int row, const QString& name, int count);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();
};

} // namespace greffier::ui
