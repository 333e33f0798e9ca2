// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/ledger.h"
#include "core/rulebook/prose.h"
#include "core/rulebook/rulebook.h"
#include "ui/print/pageddocument.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace kesu {

class EmptyState;
class FindBar;
class ProseContents;
class ProseView;
class RulebookList;
class Workspace;

/// The rulebooks 制度: which there are, what each says clause by clause and in which edition, where its clauses were
/// used; and what one does with a standard: check a file, bring in an edition, try a draft, set a figure.
class RulebooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulebooksPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RulebooksPage() override;

    void openRulebook(const QString& id);
    /// Opens the rulebook at a clause, in the edition that is given or in the one in force.
    void openClause(const QString& id, const QString& clause, const QString& edition = {});
    void focusSearch();
    /// Reads anew which editions there are and where clauses were used.
    void refresh();
    /// What is read now, as plain text.
    QString shownText() const;

    void checkFile();
    void importEdition();
    void tryDraft();
    void setFigure(const QString& name);
    void print();
    void copyMarkdown();

Q_SIGNALS:
    void complaintRequested(ComplaintId id);
    /// The complaints that a clause decided.
    void complaintsRequested(const LedgerQuery& query);
    /// The document is to be previewed and printed.
    void printRequested(std::shared_ptr<const PagedDocument> document);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeMenuButton();
    void chooseRulebook(const QString& id);
    void fillEditions(const QString& id, const QString& edition);
    ProseOrder order() const;
    void showCurrent(const QString& place = {});
    void showDocument(const QString& place);
    void followLink(const QUrl& link);
    void showUses(const QString& clause);
    void countOn();

    Workspace& m_workspace;
    RulebookList* m_list;
    QLabel* m_title;
    QLabel* m_facts;
    QComboBox* m_editions;
    QComboBox* m_order;
    ProseView* m_view;
    FindBar* m_find;
    ProseContents* m_contents;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_counting;
    std::optional<Rulebook> m_current;
    Prose m_prose;
};

} // namespace kesu
