// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QListWidget;
class QToolButton;

namespace kesu {

class TextArea;

/// Which complaints a report tells, in which order, and what the clerk says of each.
class ReportCasesPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the panel asks of the ledger.
    struct Ledger
    {
        std::function<QString(ComplaintId)> title; ///< "KS202610-0042 · 华联食品 · 五层箱"
        /// The complaint meant by a number or some words; empty where none or several fit, after telling so.
        std::function<std::optional<ComplaintId>(const QString&)> find;
    };

    explicit ReportCasesPanel(const Ledger& ledger, QWidget* parent = nullptr);

    /// Shows what was chosen; told: the cases of the report, with which a choice begins. Emits nothing.
    void showCases(const std::optional<QList<ChosenCase>>& cases, const QList<CaseLine>& told);
    /// Empty: those with the greatest loss.
    const std::optional<QList<ChosenCase>>& cases() const { return m_cases; }
    void add(ComplaintId id);
    void undo();

Q_SIGNALS:
    void edited();

private:
    /// Keeps the state before a change for undo(), changes, shows and tells.
    void change(const std::function<void()>& how);
    void show();
    void showComment();
    void askForCase();
    void move(int step);
    void takeComment();

    Ledger m_ledger;
    std::optional<QList<ChosenCase>> m_cases;
    QList<CaseLine> m_told;
    QList<std::optional<QList<ChosenCase>>> m_undo;
    QCheckBox* m_byHand;
    QListWidget* m_list;
    TextArea* m_comment;
    QList<QToolButton*> m_buttons; ///< add, remove, up, down, undo
};

} // namespace kesu
