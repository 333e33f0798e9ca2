// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scriptedmodals.h"

#include <stdexcept>
#include <utility>

namespace kesu {

namespace {

ScriptedModals* currentScript = nullptr;

} // namespace

ScriptedModals::ScriptedModals()
    : m_outer(std::exchange(currentScript, this))
{
}

ScriptedModals::~ScriptedModals()
{
    currentScript = m_outer;
}

ScriptedModals* ScriptedModals::current()
{
    return currentScript;
}

int ScriptedModals::takeChoice(const QString& question, int choiceCount)
{
    note(question);
    if (m_choices.isEmpty())
        throw std::logic_error("no answer given for: " + question.toStdString());
    const int choice = m_choices.dequeue();
    if (choice < 0 || choice >= choiceCount)
        throw std::logic_error("no such choice for: " + question.toStdString());
    return choice;
}

QString ScriptedModals::takePath(const QString& title)
{
    note(title);
    if (m_paths.isEmpty())
        throw std::logic_error("no path given for: " + title.toStdString());
    return m_paths.dequeue();
}

} // namespace kesu
