// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formscan.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

/// Takes what a scanner types, or a person from the foot of a form, and says what the form shows. It closes by itself
/// as soon as there is a complaint to open; everything else is said below the field, ready for the next form.
class ScanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScanDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Given once the dialog was accepted.
    const ScannedForm& form() const { return m_form; }

private:
    void read();
    void say(const QString& sentence);

    Workspace& m_workspace;
    ScannedForm m_form;
    QLineEdit* m_code;
    QLabel* m_answer;
    QPushButton* m_open;
};

} // namespace kesu
