// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messagebox.h"

#include "ui/shared/scriptedmodals.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kesu {

namespace {

void show(QWidget* parent, QMessageBox::Icon kind, const QString& text, const QString& detail)
{
    if (ScriptedModals* script = ScriptedModals::current()) {
        script->note(text);
        return;
    }
    QMessageBox box(kind, QCoreApplication::applicationName(), text, QMessageBox::NoButton, parent);
    if (!detail.isEmpty())
        box.setInformativeText(detail);
    box.addButton(MessageBox::tr("Close"), QMessageBox::RejectRole);
    box.exec();
}

} // namespace

void MessageBox::information(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, QMessageBox::Information, text, detail);
}

void MessageBox::warning(QWidget* parent, const QString& text, const QString& detail)
{
    show(parent, QMessageBox::Warning, text, detail);
}

int MessageBox::choose(QWidget* parent, const QString& question, const QStringList& choices, const QString& detail)
{
    Q_ASSERT(!choices.isEmpty());
    if (ScriptedModals* script = ScriptedModals::current())
        return script->takeChoice(question, static_cast<int>(choices.size()));
    QMessageBox box(
        QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::NoButton, parent);
    box.setInformativeText(detail);
    QList<QAbstractButton*> buttons;
    for (int i = 0; i < choices.size(); ++i) {
        const bool last = i > 0 && i == choices.size() - 1;
        buttons << box.addButton(choices.at(i), last ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    }
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

QString MessageBox::askText(QWidget* parent, const QString& question, const QString& proposed)
{
    if (ScriptedModals* script = ScriptedModals::current())
        return script->takePath(question);
    return QInputDialog::getText(parent, QCoreApplication::applicationName(), question, QLineEdit::Normal, proposed)
        .trimmed();
}

bool MessageBox::confirm(QWidget* parent, const QString& question, const QString& goOn, const QString& detail)
{
    return choose(parent, question, {goOn, tr("Cancel")}, detail) == 0;
}

} // namespace kesu
