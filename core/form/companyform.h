// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
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

    /// True if nothing is changed: nothing needs to be kept.
    bool isAsShipped() const { return *this == CompanyForm{key, {}, {}, {}, {}, {}}; }

    friend bool operator==(const CompanyForm&, const CompanyForm&) = default;
};

/// What is changed about that form; one as shipped if nothing is.
CompanyForm companyFormOf(const QList<CompanyForm>& forms, const QString& key);
/// Puts it in the place of the one with its key, or takes that one away where nothing is changed; by key.
void replaceCompanyForm(QList<CompanyForm>& forms, const CompanyForm& form);

/// As the settings keep it, without its key; empty for one as shipped.
QString toJson(const CompanyForm& form);
/// What is not understood is passed over.
CompanyForm companyFormFromJson(const QString& key, const QString& json);

} // namespace kesu
