#include "app/reader/pdf_fields.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

constexpr double kLineHeight = 12; ///< in points, of a line in a field
constexpr size_t kMostFields = 5'000; ///< of a page

QString choiceIn(const Poppler::FormFieldChoice& field)
{
    const QStringList choices = field.choices();
    QStringList chosen;
    for (const int index : field.currentChoices())
        chosen += choices.value(index);
    chosen.removeAll(QString());
    return chosen.isEmpty() && field.isEditable() ? field.editChoice() : chosen.join(u", "_s);
}

/// What a field shows; nothing for one that is not filled in, null for one that shows none.
QString shownIn(const Poppler::FormField& field)
{
    switch (field.type()) {
    case Poppler::FormField::FormText:
        return static_cast<const Poppler::FormFieldText&>(field).text();
    case Poppler::FormField::FormChoice:
        return choiceIn(static_cast<const Poppler::FormFieldChoice&>(field));
    case Poppler::FormField::FormButton: {
        const auto& button = static_cast<const Poppler::FormFieldButton&>(field);
        if (button.buttonType() == Poppler::FormFieldButton::Push)
            return {};
        return button.state() ? u"☒"_s : u"☐"_s;
    }
    case Poppler::FormField::FormSignature: break;
    }
    return {};
}

/// The lines of a field as words, one below the other.
QList<PdfWord> wordsOf(const QString& shown, const QRectF& place)
{
    QList<PdfWord> words;
    const QStringList lines = QString(shown).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
    const double height = std::min(kLineHeight, place.height());
    double top = lines.size() > 1 ? place.top() : place.center().y() - height / 2;
    for (const QString& line : lines) {
        PdfWord word;
        word.text = line.trimmed();
        word.box = QRectF(place.left(), top, place.width(), height);
        word.spaceAfter = true;
        top += height + 1;
        if (!word.text.isEmpty())
            words += word;
    }
    return words;
}

bool isOnLineOf(const PdfWord& word, const PdfWord& other)
{
    const double top = std::max(word.box.top(), other.box.top());
    const double bottom = std::min(word.box.bottom(), other.box.bottom());
    return bottom - top >= std::min(word.box.height(), other.box.height()) / 2;
}

/// Behind the last word to its left on its line, else behind what stands above it.
qsizetype placeFor(const PdfWord& word, const QList<PdfWord>& words)
{
    qsizetype above = 0;
    qsizetype beside = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PdfWord& other = words.at(i);
        if (isOnLineOf(word, other) && other.box.left() <= word.box.left())
            beside = i + 1;
        else if (other.box.bottom() <= word.box.center().y())
            above = i + 1;
    }
    return beside >= 0 ? beside : above;
}

} // namespace

void putFields(const Poppler::Page& page, QList<PdfWord>& words)
{
    const QSizeF size = page.pageSizeF();
    const std::vector<std::unique_ptr<Poppler::FormField>> fields = page.formFields();
    for (size_t i = 0; i < std::min(fields.size(), kMostFields); ++i) {
        const Poppler::FormField& field = *fields.at(i);
        const QString shown = field.isVisible() ? shownIn(field) : QString();
        if (shown.trimmed().isEmpty())
            continue;
        const QRectF part = field.rect().normalized();
        const QRectF place(part.left() * size.width(), part.top() * size.height(),
                           part.width() * size.width(), part.height() * size.height());
        words.removeIf([&place](const PdfWord& word) { return place.contains(word.box.center()); });
        for (const PdfWord& word : wordsOf(shown, place))
            words.insert(placeFor(word, words), word);
    }
}

} // namespace greffier::reader
