#include "tests/window/dossier.h"

#include "ui/common/digest_view.h"

#include <QLabel>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace greffier::test {

QString SampleCase::name() const
{
    return person.identity.familyName.toUpper() + u' ' + person.identity.givenNames();
}

QList<SampleCase> casesOf(const sample::SamplePeople& people, const QString& code)
{
    QList<SampleCase> found;
    for (int index = 0; index < people.order().persons; ++index) {
        const sample::Candidacy candidacy = people.candidacy(index);
        for (const sample::ExpectedApplication& application : candidacy.applications) {
            if (application.cases.contains(code))
                found += {candidacy.person, application.vacancy};
        }
    }
    return found;
}

QTableView* showApplication(Hand& hand, const SampleCase& one)
{
    goTo(hand, u"Sessions"_s);
    auto* tree = hand.find<QTreeView>(u"vacancies"_s);
    hand.clickRow(tree, vacancy(tree, one.vacancy));
    hand.press(Qt::Key_F, Qt::ControlModifier);
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.write(u'"' + one.person.identity.familyName + u'"');
    auto* applications = hand.find<QTableView>(u"applications"_s);
    hand.waitFor(one.name(), [&] {
        const QStringList names = column(applications, u"Name"_s);
        return names.size() == 1 && withoutMarks(names.first()) == one.name();
    });
    applications->setFocus();
    waitForDossier(hand, one.person.identity.email); // two can have one name
    return applications;
}

QString dossierText(const Hand& hand)
{
    const auto* page = hand.find<QWidget>(u"sessions"_s);
    return withoutMarks(page->findChild<ui::DigestView*>()->toPlainText());
}

void waitForDossier(Hand& hand, const QString& sentence, bool says)
{
    hand.waitFor(sentence, [&] { return dossierText(hand).contains(sentence) == says; });
}

QString textIn(const QWidget& part)
{
    QStringList texts;
    for (const QLabel* label : part.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    for (const QTextEdit* text : part.findChildren<QTextEdit*>()) {
        if (text->isVisible())
            texts += text->toPlainText();
    }
    return texts.join(u'\n');
}

} // namespace greffier::test
