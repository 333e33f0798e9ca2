// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"
#include "core/rulebook/type.h"

namespace kesu {

/// The fields of a slip in words, as the history and comparisons name them: what a path is called on the form, and how
/// a value that is kept as in the case JSON is read by people.
class FieldWords
{
public:
    FieldWords(const Rulebook& rulebook, const QString& language);

    /// "complaint.demands[0].amount" becomes 要求金额, line 1; a path that has no words stays as it is.
    QString label(const QString& path) const;
    /// "valid" becomes 有效, "960.00" stays, "2026-10-05T09:30:00" becomes 2026-10-05 09:30.
    QString value(const QString& path, const QString& kept) const;

private:
    QString plainLabel(const QString& path) const;
    QString wordsOfLines(const QString& path, RecordKind kind, const QString& kept) const;
    QString word(VocabularyKind kind, const QString& id) const;

    Rulebook m_rulebook;
    QString m_language;
};

} // namespace kesu
