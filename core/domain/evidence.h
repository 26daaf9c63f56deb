#pragma once

#include <QRectF>
#include <QString>

#include <optional>

namespace greffier {

/// A place in a received file, and its written form (see toCode).
struct Locator {
    enum class Kind { None, Page, Paragraph, TableCell, SheetCell, Note };

    Kind kind = Kind::None;
    int page = 0; ///< from 1; Page only
    QRectF rect; ///< in points from the top leading corner of the page as displayed; Page only
    int paragraph = 0; ///< from 1, in reading order; Paragraph only
    int table = 0; ///< from 1, in reading order; TableCell only
    int row = 0; ///< from 1; TableCell and SheetCell
    int cell = 0; ///< from 1; TableCell; for SheetCell the column, 1 being A
    int note = 0; ///< from 1; Note only

    static Locator onPage(int page, const QRectF& rect = {});
    static Locator inParagraph(int paragraph);
    static Locator inTable(int table, int row, int cell);
    static Locator inSheet(int row, int column);
    static Locator inNote(int note);

    bool operator==(const Locator&) const = default;
};

/// "page 2 rect 72,100.5,200,12" (points), "para 14", "table 1 row 2 cell 3", "row 5 col C",
/// "note 1"; empty for none. Stored and exported, never translated.
QString toCode(const Locator& locator);

/// The reverse of toCode; nothing for a text of another form.
std::optional<Locator> locatorFromCode(const QString& code);

/// The letters of a spreadsheet column: 1 is A, 27 is AA.
QString columnLetters(int column);

/// Where a value was read: the file, the place in it, and the words as they stand there.
struct Evidence {
    QString file; ///< name as received; a file in a zip is "a.zip!b.docx"
    Locator locator;
    QString passage; ///< as read, not tidied

    bool isEmpty() const { return file.isEmpty() && passage.isEmpty(); }

    bool operator==(const Evidence&) const = default;
};

/// How sure a reader is of a value.
enum class Certainty {
    Read, ///< stands there
    Guess, ///< inferred; offered as a guess, with the passage it rests on
    Ambiguous, ///< several readings are possible; the officer is asked
};

QString toCode(Certainty certainty); ///< "read", "guess", "ambiguous"
std::optional<Certainty> certaintyFromCode(const QString& code);

/// A value with the place it came from. No value: the document does not say.
template <typename T>
struct Extracted {
    std::optional<T> value;
    Evidence evidence;
    Certainty certainty = Certainty::Read;

    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }

    bool operator==(const Extracted&) const = default;
};

} // namespace greffier
