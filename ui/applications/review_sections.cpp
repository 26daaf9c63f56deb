#include "ui/applications/review_sections.h"

#include "ui/common/digest_html.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

using StateName = std::function<QString(const QString&)>;

void addRuling(DigestHtml& html, const Dossier& dossier, const QString& field,
               const StateName& stateName)
{
    for (const ConcordanceRuling& ruling : dossier.rulings) {
        if (ruling.field == field)
            html.paragraph(
                QCoreApplication::translate("ReviewSections", "%1 found “%2” right on %3 (%4): %5")
                    .arg(ruling.officer, statedValue(field, ruling.value, stateName),
                         instantText(ruling.at), sourceName(ruling.source), ruling.reason));
    }
}

} // namespace

QString statedValue(const QString& field, const QString& value, const StateName& stateName)
{
    return field == u"nationality"_s ? stateName(value) : valueName(field, value);
}

void addDifferences(DigestHtml& html, const Dossier& dossier, const StateName& stateName)
{
    bool headed = false;
    for (qsizetype i = 0; i < dossier.concordance.size(); ++i) {
        const FieldConcordance& row = dossier.concordance.at(i);
        if (row.agreement == Agreement::Same)
            continue;
        if (!headed)
            html.section(QCoreApplication::translate("ReviewSections",
                                                     "Where survey, form and letter differ"));
        headed = true;
        html.paragraph(row.field == u"name"_s
                           ? QCoreApplication::translate("ReviewSections", "Whole name")
                           : fieldName(row.field),
                       Tone::Quiet);
        for (qsizetype j = 0; j < row.statements.size(); ++j) {
            const FieldStatement& statement = row.statements.at(j);
            const QString value = statedValue(row.field, statement.value, stateName);
            html.compared(sourceName(statement.source), value,
                          value == statement.value ? statement.differing : QList<TextSpan>(),
                          placeOf(statement.evidence), statement.evidence.passage,
                          u"stated/%1/%2"_s.arg(i).arg(j));
        }
        addRuling(html, dossier, row.field, stateName);
    }
}

void addEarlierValues(DigestHtml& html, const Dossier& dossier)
{
    if (dossier.earlierValues.isEmpty())
        return;
    html.section(QCoreApplication::translate("ReviewSections", "Read before"));
    for (qsizetype i = 0; i < dossier.earlierValues.size(); ++i) {
        const ApplicationValue& value = dossier.earlierValues.at(i);
        html.value(fieldName(value.field), valueName(value.field, value.value),
                   placeOf(value.evidence), value.evidence.passage, u"earlier/%1"_s.arg(i));
    }
}

void addDocuments(DigestHtml& html, const Dossier& dossier)
{
    if (dossier.documents.isEmpty())
        return;
    html.section(QCoreApplication::translate("ReviewSections", "Documents"));
    const auto forms
        = std::count_if(dossier.documents.begin(), dossier.documents.end(),
                        [](const auto& document) { return document.part == Part::Form; });
    for (qsizetype i = 0; i < dossier.documents.size(); ++i) {
        const Dossier::Document& document = dossier.documents.at(i);
        html.value(displayName(document.part), {}, document.name,
                   QCoreApplication::translate("ReviewSections", "Open the document"),
                   u"document/%1"_s.arg(i));
        if (document.part != Part::Form || forms < 2)
            continue;
        if (document.counts)
            html.paragraph(QCoreApplication::translate("ReviewSections", "This version counts."));
        else if (document.readable)
            html.source(QCoreApplication::translate("ReviewSections", "Have this version count…"),
                        {}, u"count/%1"_s.arg(i));
    }
    for (const VersionChoice& choice : dossier.versionChoices)
        html.paragraph(
            QCoreApplication::translate("ReviewSections", "The version was chosen by %1 on %2: %3")
                .arg(choice.officer, instantText(choice.at), choice.reason));
}

} // namespace greffier::ui
