// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formwords.h"

namespace kesu {

FormWords formWords(const Rulebook& rulebook, const QString& language)
{
    FormWords words;
    words.label
        = [rulebook, language](VocabularyKind kind, const QString& id) { return rulebook.label(kind, id, language); };
    words.ids = [rulebook](VocabularyKind kind) {
        QStringList ids;
        for (const Term& term : rulebook.terms(kind))
            ids.append(term.id);
        return ids;
    };
    words.rulebookTitle = QStringLiteral("%1 %2").arg(rulebook.title(), rulebook.edition());
    return words;
}

} // namespace kesu
