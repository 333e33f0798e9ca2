// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/sourcefile.h"

#include <QMap>
#include <QStringList>
#include <optional>
#include <toml++/toml.h>

namespace kesu {

SourcePlace placeOf(const toml::node& node);
QString toQString(std::string_view text);

/// A table of a rulebook file, with the keys of the tables around it behind its own (a row of `cases` overrides the row
/// around it). Reports keys of the wrong kind with their place.
class TomlTable
{
public:
    TomlTable(const toml::table& table, FindingSink& sink);
    /// A case inside a row: its own keys over those of the row.
    TomlTable(const TomlTable& outer, const toml::table& inner);

    SourcePlace place() const { return m_place; }
    bool has(const QString& key) const { return m_keys.contains(key); }
    bool hasOwn(const QString& key) const { return m_own.contains(key); }
    SourcePlace placeOfKey(const QString& key) const;
    const toml::node* node(const QString& key) const { return m_keys.value(key, nullptr); }
    void hide(const QString& key) { m_keys.remove(key); }

    /// Reports own keys that are not among these, with the nearest known one.
    void allow(const QStringList& keys) const;

    std::optional<LocatedText> text(const QString& key) const;
    /// Reports a missing key; an empty text then.
    LocatedText requiredText(const QString& key) const;
    /// The text, or empty where the key is missing.
    QString plain(const QString& key) const;
    bool flag(const QString& key) const;
    /// Strings of an array.
    QList<LocatedText> texts(const QString& key) const;
    QStringList plainTexts(const QString& key) const;
    /// Tables of an array; anything else in it is reported.
    std::vector<const toml::table*> tables(const QString& key) const;
    const toml::array* array(const QString& key) const;
    const toml::table* table(const QString& key) const;

    FindingSink& sink() const { return m_sink; }

private:
    void wrongKind(const QString& key, const QString& wanted) const;

    FindingSink& m_sink;
    SourcePlace m_place;
    QMap<QString, const toml::node*> m_keys;
    QMap<QString, SourcePlace> m_own;
};

} // namespace kesu
