// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/rulebook/tomltable.h"

#include <toml++/toml.h>

namespace kesu {

MappingPlace placeOf(const toml::source_region& region);

/// Takes single values out of the tables of a mapping file; what is wrong with one is collected with its place. A value
/// that is not there or wrong comes back empty. path: of the table, with a dot at its end.
class MappingToml
{
public:
    MappingToml(QString fileName, Findings& findings)
        : m_fileName(std::move(fileName))
        , m_findings(findings)
    {
    }

    void report(const MappingPlace& place, const QString& field, const QString& message);
    void checkKeys(const toml::table& table, const QString& path, const QStringList& known);
    const toml::table* table(const toml::table& parent, const char* key, const QString& path);
    QString text(const toml::table& table, const char* key, const QString& path);
    /// One text, or a list of them.
    QStringList texts(const toml::table& table, const char* key, const QString& path);
    int number(const toml::table& table, const char* key, const QString& path, int least, int most);
    QString choice(const toml::table& table, const char* key, const QString& path, const QStringList& known);
    bool yes(const toml::table& table, const char* key, const QString& path);

private:
    QString m_fileName;
    Findings& m_findings;
};

} // namespace kesu
