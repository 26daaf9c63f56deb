#include "app/sample/form_document.h"

#include "app/sample/form_texts.h"
#include "core/documents/docx/document_writer.h"
#include "core/documents/docx/table_element.h"
#include "core/text/un_date.h"

using namespace Qt::StringLiterals;

namespace greffier::sample {

namespace {

using docx::CellElement;
using docx::ParagraphElement;
using docx::RowElement;
using docx::TableElement;

constexpr int kTextWidth = docx::PageLayout::kShortSide - 2 * docx::PageLayout::kMargin;
const QChar kTickedBox(0x2612);
const QChar kEmptyBox(0x2610);

Result<QByteArray> bytesOf(docx::DocumentWriter& document)
{
    const auto written = document.finish(docx::PageLayout());
    if (!written)
        return written.error();
    return written->bytes;
}

/// Builds one form. Its layout is how applicants' word processors leave such a form behind: labels
/// and values in tables, in running paragraphs, or in content controls.
class FormBuilder {
public:
    FormBuilder(const SampleTables& tables, const Person& person, const Form& form)
        : m_tables(tables)
        , m_person(person)
        , m_form(form)
        , m_texts(tables, person, form)
        , m_document({label(u"form.heading"_s), label(u"form.session"_s), u"Applicant"_s,
                      person.language, form.certifiedOn.startOfDay(Qt::UTC)})
        , m_body(m_document.body())
    {
    }

    Result<QByteArray> build()
    {
        heading();
        personalData();
        competence();
        motivationLetter();
        languages();
        periods(5, u"label.degree"_s, isEmpty(5) ? QList<PeriodRow>() : m_texts.education());
        periods(6, u"label.employer"_s, isEmpty(6) ? QList<PeriodRow>() : m_texts.employment());
        ethics();
        certification();
        return bytesOf(m_document);
    }

private:
    struct Field {
        QString label; ///< key of the text
        QString value;
    };

    QString label(const QString& key) const { return m_tables.text(m_person.language, key); }
    bool isFrench() const { return m_person.language == u"fr"_s; }
    bool isEmpty(int section) const { return m_form.emptySections.contains(section); }
    bool hasControls() const { return m_form.layout == FormLayout::ContentControls; }
    bool isRunningText() const { return m_form.layout == FormLayout::Paragraphs; }

    void paragraph(const QString& style, const QString& text)
    {
        docx::writeParagraph(m_body, style, isFrench() ? withFrenchSpaces(text) : text);
    }

    QString date(QDate day) const
    {
        switch (m_form.layout) {
        case FormLayout::Tables: return day.toString(u"dd.MM.yyyy"_s);
        case FormLayout::Paragraphs:
            return unDate(day, isFrench() ? UnLanguage::French : UnLanguage::English);
        case FormLayout::ContentControls: return day.toString(Qt::ISODate);
        }
        Q_UNREACHABLE();
    }

    void heading()
    {
        const SampleVacancy& vacancy = m_tables.vacancy(m_form.vacancy);
        const QString seat = vacancy.seat(m_person.language);
        const QString title = vacancy.title(m_person.language);
        paragraph(u"Title"_s, label(u"form.heading"_s));
        paragraph(u"Subtitle"_s, label(u"form.session"_s));
        paragraph(u"Normal"_s, label(u"form.how"_s));
        fields({{u"form.mandate"_s, seat.isEmpty() ? title : title + u" ("_s + seat + u')'},
                {u"form.resolution"_s, vacancy.resolution}});
    }

    void personalData()
    {
        paragraph(u"Heading1"_s, label(u"section.1"_s));
        const Identity& identity = m_form.identity;
        QList<Field> rows{{u"label.family_name"_s, identity.familyName},
                          {u"label.first_name"_s, identity.firstName},
                          {u"label.middle_name"_s, identity.middleName},
                          {u"label.former_name"_s, identity.formerName}};
        if (!identity.ownScriptName.isEmpty())
            rows += {u"label.own_script"_s, identity.ownScriptName};
        rows += {{u"label.gender"_s, gender()},
                 {u"label.date_of_birth"_s, date(identity.dateOfBirth)},
                 {u"label.place_of_birth"_s,
                  m_form.birthPlaceLeftBlank ? QString() : identity.placeOfBirth},
                 {u"label.nationality"_s, identity.nationality},
                 {u"label.other_nationalities"_s, identity.otherNationality},
                 {u"label.email"_s, identity.email}};
        if (!identity.emripRegion.isEmpty())
            rows += {u"label.region"_s, label(u"region."_s + identity.emripRegion)};
        fields(rows);
    }

    /// In running text and tables a word; the boxes of the third layout are typed characters.
    QString gender() const
    {
        const QString& own = m_form.identity.gender;
        if (!hasControls())
            return label(u"gender."_s + own);
        QStringList boxes;
        for (const QString& code : {u"F"_s, u"M"_s})
            boxes += (code == own ? kTickedBox : kEmptyBox) + u' ' + label(u"gender."_s + code);
        return boxes.join(u"   "_s);
    }

    void fields(const QList<Field>& rows)
    {
        if (isRunningText()) {
            for (const Field& field : rows)
                paragraph(u"Normal"_s, label(field.label) + u": "_s + field.value);
            return;
        }
        TableElement table(m_body,
                           {docx::sharedWidths(kTextWidth, {2, 3}),
                            u"TableGrid"_s,
                            label(rows.first().label),
                            {}});
        for (const Field& field : rows) {
            RowElement row(table);
            docx::writeCell(m_body, row, u"FormLabel"_s, label(field.label));
            CellElement cell(row);
            value(field);
        }
    }

    void value(const Field& field)
    {
        ParagraphElement paragraph(m_body, u"FormAnswer"_s);
        if (hasControls() && !field.value.isEmpty())
            paragraph.taggedText(field.label.section(u'.', 1), label(field.label), field.value);
        else
            paragraph.text(field.value);
    }

    void competence()
    {
        paragraph(u"Heading1"_s, label(u"section.2"_s));
        for (const QString& kind : {u"qualifications"_s, u"expertise"_s, u"competence"_s,
                                    u"publications"_s, u"availability"_s}) {
            const QString text = isEmpty(2) ? QString() : m_texts.answer(kind);
            if (m_form.layout == FormLayout::Tables) {
                TableElement table(m_body,
                                   {{kTextWidth}, u"TableGrid"_s, label(u"label."_s + kind), {}});
                {
                    RowElement row(table);
                    docx::writeCell(m_body, row, u"FormLabel"_s, label(u"label."_s + kind));
                }
                RowElement row(table, RowElement::Kind::Divisible);
                docx::writeCell(m_body, row, u"FormAnswer"_s, text);
            } else {
                paragraph(u"Heading2"_s, label(u"label."_s + kind));
                value({u"label."_s + kind, text});
            }
            if (m_form.layout == FormLayout::Tables)
                paragraph(u"SectionEnd"_s, {});
        }
    }

    void motivationLetter()
    {
        paragraph(u"Heading1"_s, label(u"section.3"_s));
        if (isEmpty(3))
            return;
        for (const QString& text : m_texts.motivationLetter())
            docx::writeParagraph(m_body, u"Normal"_s, text);
    }

    QString scale(bool easily) const { return label(easily ? u"easily"_s : u"not_easily"_s); }

    void headingRow(TableElement& table, const QStringList& labels)
    {
        RowElement row(table, RowElement::Kind::Heading);
        for (const QString& key : labels)
            docx::writeCell(m_body, row, u"TableHeading"_s, label(key));
    }

    void emptyRow(TableElement& table, int cells)
    {
        RowElement row(table);
        for (int cell = 0; cell < cells; ++cell)
            docx::writeCell(m_body, row, u"TableText"_s, {});
    }

    void languages()
    {
        paragraph(u"Heading1"_s, label(u"section.4"_s));
        const QStringList columns{u"label.language"_s, u"label.mother_tongue"_s, u"label.read"_s,
                                  u"label.write"_s, u"label.speak"_s};
        TableElement table(m_body,
                           {docx::sharedWidths(kTextWidth, {2, 2, 2, 2, 2}),
                            u"TableGrid"_s,
                            label(u"section.4"_s),
                            {}});
        headingRow(table, columns);
        if (isEmpty(4)) {
            emptyRow(table, int(columns.size()));
            return;
        }
        for (const LanguageRow& known : m_texts.languages()) {
            if (!known.read)
                continue;
            RowElement row(table);
            docx::writeCell(m_body, row, u"TableText"_s, known.language);
            docx::writeCell(m_body, row, u"TableText"_s,
                            label(known.motherTongue ? u"form.yes"_s : u"form.no"_s));
            for (const bool easily : {known.read, known.write, known.speak})
                docx::writeCell(m_body, row, u"TableText"_s, scale(easily));
        }
    }

    /// Education and employment.
    void periods(int section, const QString& what, const QList<PeriodRow>& rows)
    {
        paragraph(u"Heading1"_s, label(u"section.%1"_s.arg(section)));
        TableElement table(m_body,
                           {docx::sharedWidths(kTextWidth, {5, 1, 1, 3}),
                            u"TableGrid"_s,
                            label(u"section.%1"_s.arg(section)),
                            {}});
        headingRow(table, {what, u"label.from"_s, u"label.to"_s, u"label.place"_s});
        if (rows.isEmpty())
            emptyRow(table, 4);
        for (const PeriodRow& period : rows) {
            RowElement row(table);
            for (const QString& text : {period.what, period.from, period.to, period.place})
                docx::writeCell(m_body, row, u"TableText"_s, text);
        }
    }

    QString explanation(int question, Answer answer) const
    {
        if (answer == Answer::Unanswered || isEmpty(7))
            return {};
        const QString word = answer == Answer::Yes ? u"yes"_s : u"no"_s;
        return label(question <= 3 ? u"ethics."_s + word
                                   : u"ethics.%1.%2"_s.arg(QString::number(question), word));
    }

    void ethics()
    {
        paragraph(u"Heading1"_s, label(u"section.7"_s));
        if (m_form.layout == FormLayout::Tables) {
            ethicsTable();
            return;
        }
        for (int question = 1; question <= 5; ++question) {
            const Answer answer = isEmpty(7) ? Answer::Unanswered : m_form.ethics.at(question - 1);
            paragraph(u"Normal"_s, label(u"label.ethics.%1"_s.arg(question)));
            boxes(question, answer);
            paragraph(u"Normal"_s,
                      label(u"label.explanation"_s) + u": "_s + explanation(question, answer));
        }
    }

    void boxes(int question, Answer answer)
    {
        ParagraphElement line(m_body, u"Normal"_s);
        for (const Answer choice : {Answer::Yes, Answer::No}) {
            const QString word = choice == Answer::Yes ? u"yes"_s : u"no"_s;
            if (hasControls()) {
                line.checkBox(u"ethics.%1.%2"_s.arg(QString::number(question), word),
                              label(u"form."_s + word), answer == choice);
            } else {
                line.text(QString(answer == choice ? kTickedBox : kEmptyBox));
            }
            line.text(u' ' + label(u"form."_s + word) + u"     "_s);
        }
    }

    void ethicsTable()
    {
        TableElement table(m_body,
                           {docx::sharedWidths(kTextWidth, {6, 1, 1, 4}),
                            u"TableGrid"_s,
                            label(u"section.7"_s),
                            {}});
        headingRow(table, {u"section.7"_s, u"form.yes"_s, u"form.no"_s, u"label.explanation"_s});
        for (int question = 1; question <= 5; ++question) {
            const Answer answer = isEmpty(7) ? Answer::Unanswered : m_form.ethics.at(question - 1);
            RowElement row(table);
            docx::writeCell(m_body, row, u"TableText"_s, label(u"label.ethics.%1"_s.arg(question)));
            for (const Answer choice : {Answer::Yes, Answer::No})
                docx::writeCell(m_body, row, u"TableText"_s, answer == choice ? u"X"_s : QString());
            docx::writeCell(m_body, row, u"TableText"_s, explanation(question, answer));
        }
    }

    void certification()
    {
        paragraph(u"Heading1"_s, label(u"section.8"_s));
        paragraph(u"Normal"_s, label(u"label.certify"_s));
        fields({{u"label.certified_name"_s, m_form.certifiedName},
                {u"label.certified_on"_s, date(m_form.certifiedOn)}});
    }

    const SampleTables& m_tables;
    const Person& m_person;
    const Form& m_form;
    FormTexts m_texts;
    docx::DocumentWriter m_document;
    docx::Story& m_body;
};

} // namespace

Result<QByteArray> formAsDocx(const SampleTables& tables, const Person& person, const Form& form)
{
    return FormBuilder(tables, person, form).build();
}

Result<QByteArray> lunchMenuAsDocx(const SampleTables& tables)
{
    const QStringList lines = tables.texts(u"en"_s, u"menu"_s);
    docx::DocumentWriter document(
        {lines.first(), {}, u"Restaurant"_s, u"en"_s, QDate(2023, 10, 16).startOfDay(Qt::UTC)});
    docx::writeParagraph(document.body(), u"Title"_s, lines.first());
    for (const QString& line : lines.mid(1))
        docx::writeParagraph(document.body(), u"Normal"_s, line);
    return bytesOf(document);
}

} // namespace greffier::sample
