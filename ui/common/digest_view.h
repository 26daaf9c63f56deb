#pragma once

#include <QTextBrowser>

#include <optional>

namespace greffier::ui {

/// Shows a digest made by DigestHtml. It opens nothing by itself: no file, no address, no picture
/// but the program's own icons; a click on a link is only reported.
class DigestView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit DigestView(QWidget* parent = nullptr);

    /// Shows another text; the place read stays where it is if `sameSubject`. In a place behind
    /// the one in front it is laid out once it is seen.
    void showDigest(const QString& html, bool sameSubject);

Q_SIGNALS:
    void linkActivated(const QString& link);
    void lookChanged(); ///< palette, letters or language: the digest is to be made again

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Waiting {
        QString html;
        bool sameSubject;
    };

    std::optional<Waiting> m_waiting; ///< until it is seen
};

} // namespace greffier::ui
