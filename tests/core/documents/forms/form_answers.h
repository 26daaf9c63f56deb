#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier::test {

/// What an invented applicant entered, with the labels of the form it was entered in.
struct FormAnswers {
    QString language;
    QStringList header; ///< title, session, mandate with resolution
    QStringList headings; ///< of the eight sections, without their numerals
    QList<QPair<QString, QString>> personal; ///< label and answer; the sex is answered by boxes
    int sexAt = 0; ///< which of them asks for the sex
    QStringList sexes; ///< the first is the one ticked
    QList<QPair<QString, QString>> competence; ///< heading and answer
    QStringList letter;
    QStringList languageHeadings; ///< mother tongue, language, read, write, speak
    QString easily;
    QString notEasily;
    QString motherTongue;
    QList<QStringList> languages; ///< name and three levels
    QStringList educationHeadings;
    QList<QStringList> education; ///< what, from, to, place
    QStringList employmentHeadings;
    QList<QStringList> employment;
    QStringList questions;
    QString yes;
    QString no;
    QString explanation; ///< the label
    QList<bool> ethics;
    QString explained; ///< of the last question
    QPair<QString, QString> certifiedName;
    QPair<QString, QString> certifiedOn;
};

FormAnswers englishAnswers();
FormAnswers frenchAnswers();

/// The draft a reader should make of them, without evidence.
QJsonObject expectedDraftOf(const FormAnswers& answers);

} // namespace greffier::test
