// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebooklibrary.h"

#include "core/base/error.h"
#include "core/rulebook/sharedwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace kesu {
namespace {

const QString sharedName = QStringLiteral("shared.toml");

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("Rulebook", "The rulebook file %1 cannot be read.").arg(path),
            file.errorString());
    return file.readAll();
}

/// Newest first, by the day it came into force; one without a day has always been in force.
bool comesFirst(const Rulebook& a, const Rulebook& b)
{
    if (a.id() != b.id())
        return a.id() < b.id();
    return !a.inForceFrom().isNull() && (b.inForceFrom().isNull() || a.inForceFrom() > b.inForceFrom());
}

} // namespace

RulebookLibrary RulebookLibrary::load(const QString& folder, Findings& findings)
{
    const QDir dir(folder);
    if (!dir.exists(sharedName))
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("Rulebook", "The rulebooks are missing: there is no %1.")
                .arg(dir.filePath(sharedName)));
    const std::optional<SharedWords> shared = readSharedWords(readFile(dir.filePath(sharedName)), findings);
    RulebookLibrary library;
    if (!shared)
        return library;
    library.m_shared = std::make_shared<const SharedWords>(*shared);
    for (const QString& name : dir.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        if (name == sharedName)
            continue;
        if (const std::optional<Rulebook> rulebook
            = readRulebook(readFile(dir.filePath(name)), name, *shared, findings))
            library.add(*rulebook);
    }
    return library;
}

void RulebookLibrary::add(const Rulebook& rulebook)
{
    const auto same = std::find_if(m_rulebooks.begin(), m_rulebooks.end(),
        [&](const Rulebook& other) { return other.id() == rulebook.id() && other.edition() == rulebook.edition(); });
    if (same != m_rulebooks.end())
        m_rulebooks.erase(same);
    m_rulebooks.insert(std::lower_bound(m_rulebooks.begin(), m_rulebooks.end(), rulebook, comesFirst), rulebook);
}

void RulebookLibrary::remove(const QString& id, const QString& edition)
{
    m_rulebooks.removeIf(
        [&](const Rulebook& rulebook) { return rulebook.id() == id && rulebook.edition() == edition; });
}

std::optional<Rulebook> RulebookLibrary::find(const QString& id, QDate day) const
{
    std::optional<Rulebook> oldest;
    for (const Rulebook& rulebook : m_rulebooks) {
        if (rulebook.id() != id)
            continue;
        if (rulebook.inForceFrom().isNull() || rulebook.inForceFrom() <= day)
            return rulebook;
        oldest = rulebook;
    }
    return oldest;
}

std::optional<Rulebook> RulebookLibrary::find(const QString& id, const QString& edition) const
{
    for (const Rulebook& rulebook : m_rulebooks) {
        if (rulebook.id() == id && rulebook.edition() == edition)
            return rulebook;
    }
    return {};
}

std::optional<Rulebook> RulebookLibrary::read(
    const QByteArray& toml, const QString& fileName, Findings& findings, Thoroughness thoroughness) const
{
    return m_shared ? readRulebook(toml, fileName, *m_shared, findings, thoroughness) : std::nullopt;
}

QStringList RulebookLibrary::ids() const
{
    QStringList ids;
    for (const Rulebook& rulebook : m_rulebooks) {
        if (!ids.contains(rulebook.id()))
            ids.append(rulebook.id());
    }
    return ids;
}

} // namespace kesu
