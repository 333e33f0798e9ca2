// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QString>
#include <QStringList>

namespace kesu {

/// While one lives, MessageBox and FileDialog show nothing and take their answers from it, in the order they were
/// given. A question without an answer throws std::logic_error, so that a test fails instead of hanging. For tests.
class ScriptedModals
{
public:
    ScriptedModals();
    ~ScriptedModals();
    ScriptedModals(const ScriptedModals&) = delete;
    ScriptedModals& operator=(const ScriptedModals&) = delete;

    void answer(int choice) { m_choices.enqueue(choice); }
    void answerPath(const QString& path) { m_paths.enqueue(path); }
    void answerText(const QString& text) { m_paths.enqueue(text); }

    /// The text of everything that would have been shown.
    const QStringList& shown() const { return m_shown; }
    /// False if an answer was given that nobody asked for.
    bool isExhausted() const { return m_choices.isEmpty() && m_paths.isEmpty(); }

    static ScriptedModals* current();
    void note(const QString& text) { m_shown << text; }
    int takeChoice(const QString& question, int choiceCount);
    QString takePath(const QString& title);

private:
    QQueue<int> m_choices;
    QQueue<QString> m_paths;
    QStringList m_shown;
    ScriptedModals* m_outer = nullptr;
};

} // namespace kesu
