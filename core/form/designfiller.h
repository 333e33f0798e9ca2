// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/caseview.h"

namespace kesu {

/// Makes the blocks of a tree from those of a layout. Both it was made from must outlive it.
class DesignFiller
{
public:
    /// hidden: names of fields that the company does not print.
    DesignFiller(const CaseView& facts, const QStringList& hidden)
        : m_facts(facts)
        , m_hidden(hidden)
    {
    }

    /// Empty where the block is not for this face, or nothing of it is left.
    std::optional<FormBlock> block(const DesignBlock& design) const;
    /// The text with its values; what is not known is a line to write on.
    QString text(const FormTemplate& design) const;

private:
    void addRow(const DesignRow& design, FormBlock& block) const;
    void addCells(const DesignRow& design, FormBlock& block) const;
    void addList(const DesignRow& design, FormBlock& block) const;
    void addSigns(const DesignRow& design, FormBlock& block) const;
    void addCell(const DesignCell& cell, int width, FormRow& row) const;
    void addField(const DesignCell& cell, int width, FormRow& row) const;
    FormCell signCell(const DesignCell& cell) const;
    QList<FormCell> approvalCells(const QString& matter) const;
    bool isHidden(const DesignCell& cell) const;
    QString in(const FormText& text) const;

    const CaseView& m_facts;
    const QStringList& m_hidden;
};

} // namespace kesu
