// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formdesign.h"
#include "core/form/internalcase.h"

namespace kesu {

/// One complaint as one face of the paper sees it. The customer's view holds no InternalCase, so there is nothing that
/// an internal field could read.
class CaseView
{
public:
    explicit CaseView(const InternalCase& facts)
        : m_shared(facts.shared)
        , m_internal(&facts)
    {
    }
    explicit CaseView(const CustomerCase& facts)
        : m_shared(facts)
    {
    }

    PrintProfile face() const { return m_internal != nullptr ? PrintProfile::Internal : PrintProfile::Customer; }
    const CustomerCase& shared() const { return m_shared; }
    /// Null on the customer's face.
    const InternalCase* internal() const { return m_internal; }
    bool isBlank() const { return !m_shared.registeredAt; }

    FormValue ask(const FieldRef& field, FieldForm form = FieldForm::Usual, const QStringList& only = {}) const;
    FormValue askLine(const FormField& column, qsizetype line) const;
    qsizetype count(const FormListSource& list) const;
    /// Whether nothing can be added to that list by hand.
    bool isComplete(const FormListSource& list) const;
    bool holds(const PrintCondition& condition) const;

private:
    bool isSomething(const PrintCondition::Test& test) const;

    const CustomerCase& m_shared;
    const InternalCase* m_internal = nullptr;
};

/// "customer.name", "event.reply"
QString nameOf(const FieldRef& field);
/// The ticked words, joined.
QString tickedText(const FormValue& value);
/// Figures stand at the end of their cell.
CellAlign usualAlign(const FormField* field, CellAlign otherwise);
/// Whether a file of that name is a picture that can be printed.
bool isPicture(const QString& fileName);
/// 附件 1 箱体脱层.jpg
QString photoCaption(qsizetype number, const QString& fileName);

} // namespace kesu
