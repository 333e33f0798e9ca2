// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formsources.h"

namespace kesu {

/// Reads and judges what forms are filled with.
class FormCases
{
public:
    explicit FormCases(FormSources& sources)
        : m_sources(sources)
    {
    }

    /// The edition that judges the record. Throws Error{ResourceMissing} where it is not at hand.
    Rulebook rulebookOf(const ComplaintRecord& record) const;
    /// All that the layout may ask for. What the reader may not see is masked already.
    InternalCase internalCase(const ComplaintRecord& record, const Rulebook& rulebook, const FormDesign& design,
        const QString& language, const QString& period = {}) const;
    /// What the customer may know.
    CustomerCase customerCase(const ComplaintRecord& record, const Rulebook& rulebook, const QString& language) const;
    /// A case of which nothing is known. rulebook: null for one that speaks of no standard.
    InternalCase blankCase(const Rulebook* rulebook, const QString& language, const QString& period = {}) const;

private:
    CustomerCase shared(const ComplaintRecord& record, const Verdict& verdict, const Rulebook& rulebook,
        const QString& language, const QString& period) const;
    Verdict judged(const ComplaintRecord& record) const;
    std::optional<int> timesOf(const ComplaintRecord& record) const;

    FormSources& m_sources;
};

} // namespace kesu
