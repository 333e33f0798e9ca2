// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/edit.h"
#include "core/rulebook/rulebook.h"

#include <QCoreApplication>

namespace kesu {

/// Says edits of a case as sentences that a clerk can act on.
class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(WouldChange)

public:
    EditWords(const Rulebook& rulebook, const Case& facts, const QString& language)
        : m_rulebook(rulebook)
        , m_facts(facts)
        , m_language(language)
    {
    }

    QString sentence(const CaseEdit& edit) const;

private:
    QString handIn(const CaseEdit& edit) const;
    QString movePiece(const CaseEdit& edit) const;
    QString approve(const CaseEdit& edit) const;
    QString recordEvent(const CaseEdit& edit) const;
    QString setDay(const CaseEdit& edit) const;
    QString addOrRemove(const CaseEdit& edit) const;
    QString set(const CaseEdit& edit, const QString& value) const;
    QString labels(VocabularyKind kind, const QStringList& ids, const QString& separator) const;
    QString either(VocabularyKind kind, const CaseEdit& edit) const;
    QString field(const CaseEdit& edit) const { return m_rulebook.fieldLabel(edit.path, m_language); }
    std::optional<QDate> dayNow(const QString& path) const;

    const Rulebook& m_rulebook;
    const Case& m_facts;
    QString m_language;
};

} // namespace kesu
