// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/form/companyform.h"
#include "core/form/formdesign.h"

#include <QMap>
#include <memory>

namespace kesu {

/// All layouts at hand by their key. A value, cheap to copy.
class FormLibrary
{
public:
    /// Reads every *.toml of the folder and of the folders in it ("pcb/memo.toml" has the key "pcb/memo"). One with
    /// errors is left out and its findings are added. Throws Error{ResourceMissing} if the folder is not there.
    static FormLibrary load(const QString& folder, Findings& findings);
    /// Those that the program ships, read once a process. Throws Error{ResourceMissing}.
    static const FormLibrary& shipped();

    /// Puts a company's own text in place of a layout, or adds one. One with errors is passed over and its findings
    /// are added.
    void replace(const QString& key, const QByteArray& toml, Findings& findings);

    /// Null: there is none.
    const FormDesign* find(const QString& key) const;
    /// Sorted, general ones first.
    QStringList keys() const;

private:
    QMap<QString, std::shared_ptr<const FormDesign>> m_designs;
};

} // namespace kesu
