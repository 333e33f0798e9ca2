// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportscope.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace kesu {

class ChoiceEdit;
class Workspace;

/// Chooses the complaints that a report goes over: all, or those of a standard, a customer, a product, a responsible
/// party, or of several of these at once.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(Workspace& workspace, QWidget* parent = nullptr);

    const ReportScope& scope() const { return m_scope; }
    /// Emits nothing.
    void setScope(const ReportScope& scope);
    /// Takes the choices anew from the company's data.
    void refresh();

Q_SIGNALS:
    void scopeChanged();

private:
    void take();
    void showScope();
    ChoiceEdit* addField(const QString& name, const QString& placeholder);

    Workspace* m_workspace;
    ReportScope m_scope;
    QComboBox* m_rulebook;
    ChoiceEdit* m_customer;
    ChoiceEdit* m_product;
    ChoiceEdit* m_party;
    QToolButton* m_clear;
};

} // namespace kesu
