// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace kesu {

/// What a company has changed about one form. What is empty stays as the layout file says.
struct CompanyForm
{
    QString key; ///< of the form: "handling", "pcb/memo"
    std::optional<QString> number; ///< form number
    std::optional<QString> revision;
    std::optional<QStringList> copies; ///< names of the copies
    QStringList hidden; ///< fields that are not printed
    QByteArray layout; ///< the text of the layout file in place of the shipped one, or empty

    friend bool operator==(const CompanyForm&, const CompanyForm&) = default;
};

} // namespace kesu
