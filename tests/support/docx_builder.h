#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace greffier::test {

using ZipParts = QList<QPair<QString, QByteArray>>;

/// A zip in memory, its parts in the order given. With a password the parts are encrypted.
QByteArray aZip(const ZipParts& parts, const QByteArray& password = {});

/// A small Word document. The body is the XML inside w:body; the usual prefixes (w, w14, mc, r, m,
/// v, wp, wps) are declared. A further part "footnotes" becomes word/footnotes.xml: its content is
/// put into the right root element and related to the document under the id of its name.
class DocxBuilder {
public:
    explicit DocxBuilder(const QString& body);

    DocxBuilder& part(const QString& name, const QString& content);
    /// A part put in as it is, under its whole name.
    DocxBuilder& rawPart(const QString& name, const QByteArray& bytes);
    /// A relationship of the document, e.g. {"rId9", "hyperlink", "https://example.org", true}.
    DocxBuilder& relationship(const QString& id, const QString& kind, const QString& target,
                              bool isExternal = false);
    /// Strict Open XML: other namespaces, the same names.
    DocxBuilder& strict();

    QByteArray build() const;

private:
    QString m_body;
    QList<QPair<QString, QString>> m_parts;
    ZipParts m_rawParts;
    QString m_relationships;
    bool m_strict = false;
};

/// A w:p with one run of text.
QString paragraphXml(const QString& text);

} // namespace greffier::test
