// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/tomltable.h"

#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {

SourcePlace placeOf(const toml::node& node)
{
    const toml::source_position begin = node.source().begin;
    return {static_cast<int>(begin.line), static_cast<int>(begin.column)};
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TomlTable::TomlTable(const toml::table& table, FindingSink& sink)
    : m_sink(sink)
    , m_place(placeOf(table))
{
    for (const auto& [key, node] : table) {
        const QString name = toQString(key.str());
        m_keys.insert(name, &node);
        const toml::source_position begin = key.source().begin;
        m_own.insert(name, {static_cast<int>(begin.line), static_cast<int>(begin.column)});
    }
}

TomlTable::TomlTable(const TomlTable& outer, const toml::table& inner)
    : TomlTable(inner, outer.m_sink)
{
    for (auto it = outer.m_keys.begin(); it != outer.m_keys.end(); ++it) {
        if (!m_keys.contains(it.key()))
            m_keys.insert(it.key(), it.value());
    }
}

SourcePlace TomlTable::placeOfKey(const QString& key) const
{
    return m_own.value(key, m_place);
}

void TomlTable::allow(const QStringList& keys) const
{
    for (auto it = m_own.begin(); it != m_own.end(); ++it) {
        if (!keys.contains(it.key()))
            m_sink.error(it.value(),
                QCoreApplication::translate("Rulebook", "the key '%1' is not known here").arg(it.key())
                    + suggestion(it.key(), keys));
    }
}

void TomlTable::wrongKind(const QString& key, const QString& wanted) const
{
    const toml::node* found = node(key);
    QString message = QCoreApplication::translate("Rulebook", "'%1' must be %2").arg(key, wanted);
    if (found->is_number())
        message += QCoreApplication::translate("Rulebook", "; figures stand in quotes, as \"2000.00\"");
    else if (found->is_date() || found->is_date_time() || found->is_time())
        message += QCoreApplication::translate("Rulebook", "; days stand in quotes, as \"2026-10-01\"");
    m_sink.error(placeOf(*found), message);
}

std::optional<LocatedText> TomlTable::text(const QString& key) const
{
    const toml::node* found = node(key);
    if (found == nullptr)
        return {};
    const toml::value<std::string>* string = found->as_string();
    if (string == nullptr) {
        wrongKind(key, QCoreApplication::translate("Rulebook", "a text in quotes"));
        return {};
    }
    return LocatedText{toQString(string->get()), placeOf(*found)};
}

LocatedText TomlTable::requiredText(const QString& key) const
{
    if (!has(key)) {
        m_sink.error(m_place, QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(key));
        return {};
    }
    return text(key).value_or(LocatedText());
}

QString TomlTable::plain(const QString& key) const
{
    return text(key).value_or(LocatedText()).text;
}

bool TomlTable::flag(const QString& key) const
{
    const toml::node* found = node(key);
    if (found == nullptr)
        return false;
    if (const toml::value<bool>* flag = found->as_boolean())
        return flag->get();
    wrongKind(key, QCoreApplication::translate("Rulebook", "true or false"));
    return false;
}

const toml::array* TomlTable::array(const QString& key) const
{
    const toml::node* found = node(key);
    if (found == nullptr)
        return nullptr;
    if (!found->is_array())
        wrongKind(key, QCoreApplication::translate("Rulebook", "a list in [ ]"));
    return found->as_array();
}

const toml::table* TomlTable::table(const QString& key) const
{
    const toml::node* found = node(key);
    if (found == nullptr)
        return nullptr;
    if (!found->is_table())
        wrongKind(key, QCoreApplication::translate("Rulebook", "a table"));
    return found->as_table();
}

QList<LocatedText> TomlTable::texts(const QString& key) const
{
    QList<LocatedText> result;
    const toml::array* list = array(key);
    if (list == nullptr)
        return result;
    for (const toml::node& entry : *list) {
        if (const toml::value<std::string>* string = entry.as_string())
            result.append({toQString(string->get()), placeOf(entry)});
        else
            m_sink.error(
                placeOf(entry), QCoreApplication::translate("Rulebook", "'%1' holds texts in quotes only").arg(key));
    }
    return result;
}

QStringList TomlTable::plainTexts(const QString& key) const
{
    QStringList result;
    for (const LocatedText& text : texts(key))
        result.append(text.text);
    return result;
}

std::vector<const toml::table*> TomlTable::tables(const QString& key) const
{
    std::vector<const toml::table*> result;
    const toml::array* list = array(key);
    if (list == nullptr)
        return result;
    for (const toml::node& entry : *list) {
        if (const toml::table* table = entry.as_table())
            result.push_back(table);
        else
            m_sink.error(
                placeOf(entry), QCoreApplication::translate("Rulebook", "'%1' holds tables only, as { … }").arg(key));
    }
    return result;
}

} // namespace kesu
