// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/slip/slipactions.h"
#include "ui/slip/slipeditor.h"
#include "ui/slip/slipkeeper.h"

#include <QWidget>
#include <memory>

class QAction;
class QMenu;
class QSplitter;

namespace kesu {

class JudgementPanel;
class KeptEditsBar;
class NoticeBar;
class PaperView;
class RulebookBar;
struct RescuedWork;
class ScannedBar;
struct ScannedForm;
class SectionIndex;
class SlipForm;
class SlipHead;
class Workspace;

/// The slip: the paper form at the left, what the rulebook says of it at the right, judged after every key.
class SlipPage : public QWidget
{
    Q_OBJECT

public:
    explicit SlipPage(Workspace& workspace, QWidget* parent = nullptr);
    ~SlipPage() override;

    void openNew(const QString& rulebookId);
    void open(ComplaintId id);
    /// A slip that its database could not take. It is no longer kept elsewhere as soon as the database has it.
    void openRescued(const RescuedWork& work);
    /// Keeps a draft; asks only where a filed complaint has changes of now that are not saved. False if the user wants
    /// to stay.
    bool mayClose();
    /// Brings into safety what is typed: into the database, or else onto this computer. Never asks.
    void keep();
    /// For the window's menu.
    QList<QAction*> slipActions() const;
    /// The forms that can be printed; whoever knows them fills it when it is about to show.
    QMenu& formMenu() { return *m_formMenu; }
    /// Saves what was typed and asks for that form; the one used last if the key is empty.
    void printForm(const QString& key);
    /// The slip was opened by a printed form: says whether that shows what is stored now.
    void showScanned(const ScannedForm& form);

    const SlipEditor& editor() const { return m_editor; }
    SlipForm* form() { return m_form.get(); }
    JudgementPanel& panel() { return *m_panel; }
    /// The bar that says that something could not be kept.
    NoticeBar& trouble() { return *m_trouble; }
    /// Unfolds, scrolls to and focuses the field of a path.
    void goTo(const QString& path);

Q_SIGNALS:
    void saved(kesu::ComplaintId id);
    void titleChanged(const QString& title);
    /// key: of the form; empty: the one used last.
    void printRequested(kesu::ComplaintId id, const QString& key);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectActions();
    void showRecord();
    void buildForm();
    void showState();
    void showClause();
    void judgeBy(const QString& rulebookId);
    void focusMoved(QWidget* old, QWidget* now);
    void markSection();
    void scanAgain();

    Workspace& m_workspace;
    SlipEditor m_editor;
    SlipActions m_actions;
    std::unique_ptr<SlipForm> m_form;
    SlipHead* m_head;
    KeptEditsBar* m_keptEdits;
    RulebookBar* m_rulebookBar;
    NoticeBar* m_trouble;
    ScannedBar* m_scanned;
    QMenu* m_formMenu;
    SlipKeeper m_keeper;
    QSplitter* m_splitter;
    SectionIndex* m_index;
    PaperView* m_paper;
    JudgementPanel* m_panel;
    QTimer m_minute; ///< countdowns go on while nobody types
};

} // namespace kesu
