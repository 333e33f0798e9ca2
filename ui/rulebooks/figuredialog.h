// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rulebookservice.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kesu {

class Workspace;

/// Sets a figure that the standard leaves to the company: the value, from which day on, and why. What it makes is a new
/// edition of the rulebook that differs in this figure alone.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// name: of a house figure of that edition.
    FigureDialog(Workspace& workspace, const Rulebook& rulebook, const QString& name, QWidget* parent = nullptr);

    /// As rulebooks write it: "3000.00", "15wd".
    QString expression() const;
    void setExpression(const QString& expression);
    void setFirstDay(QDate day);
    void setWhy(const QString& why);
    /// What is said below the fields: what would follow, or what is wrong.
    QString message() const;

    void accept() override;

private:
    QWidget* makeValue();
    void check();

    Workspace& m_workspace;
    Rulebook m_rulebook;
    HouseFigure m_figure;
    QSpinBox* m_count;
    QComboBox* m_unit;
    QLineEdit* m_text;
    QDateEdit* m_from;
    QLineEdit* m_why;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
    std::optional<EditionCheck> m_check;
};

} // namespace kesu
