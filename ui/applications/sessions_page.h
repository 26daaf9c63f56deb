#pragma once

#include "core/workflow/register.h"
#include "ui/applications/application_digest.h"
#include "ui/common/page.h"

#include <QList>

#include <optional>

class QAction;
class QSplitter;

namespace greffier::ui {

class ApplicationsList;
class DigestView;
class DocumentExport;
class DocumentPane;
class DossierActs;
class RulingActs;
class TimetableView;
class VacanciesModel;
class VacancyTree;

/// The centre of the work: sessions and vacancies, the applications of the one chosen, the digest
/// of the application selected, and beside it the document a value came from.
class SessionsPage final : public Page {
    Q_OBJECT

public:
    /// `settings` that are told now save the first list from being put in order twice.
    explicit SessionsPage(Register& reg, QWidget* parent = nullptr,
                          const Settings* settings = nullptr);

    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    QTableView* list() const override;
    QStringList aboveList() const override;
    void find() override;
    bool goTo(const Destination& destination) override;

    void seek(const QString& query); ///< shows what the query asks for
    void select(ApplicationId application); ///< of the session shown
    int currentSession() const; ///< number of the session chosen; 0: none
    /// Runs the rules over the session chosen and says what they propose.
    void screen();

private:
    void buildLayout();
    void connectParts();
    void reload();
    void showVacancy();
    void showSelected();
    void showNextStep();
    void showDigest(bool sameSubject);
    void openSource(const QString& link);
    void decide();
    void showCharts();
    void exportDocument();
    QString subject() const; ///< the vacancy chosen, or the session
    void addToShortlist();
    std::optional<Dossier> dossierOfSelected() const;
    void updateActions();
    void retranslateUi() override;

    Register& m_register;
    std::shared_ptr<const Snapshot> m_snapshot;
    VacanciesModel* m_vacancies;
    VacancyTree* m_tree;
    TimetableView* m_timetable;
    ApplicationsList* m_list;
    DossierActs* m_acts;
    RulingActs* m_rulings;
    DocumentExport* m_documents;
    DigestView* m_digest;
    DocumentPane* m_document;
    QSplitter* m_splitter;
    QAction* m_decide;
    QAction* m_shortlist;
    QAction* m_charts;
    QAction* m_export;
    std::optional<Dossier> m_dossier; ///< of the application shown
    DocumentId m_openDocument; ///< in the document pane
    /// Working lists the register was asked to keep and has not answered for yet.
    QHash<VacancyId, QList<ShortlistEntry>> m_listed;
    int m_listing = 0; ///< how many times it was asked
    quint64 m_opening = 0; ///< number of the latest one asked for; only its answer counts
};

} // namespace greffier::ui
