// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingtoml.h"

#include "core/exchange/exchangetext.h"
#include "core/rulebook/nearest.h"

namespace kesu {

MappingPlace placeOf(const toml::source_region& region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

void MappingToml::report(const MappingPlace& place, const QString& field, const QString& message)
{
    Finding finding;
    finding.file = m_fileName;
    finding.line = place.line;
    finding.column = place.column;
    finding.field = field;
    finding.message = message;
    m_findings.append(finding);
}

void MappingToml::checkKeys(const toml::table& table, const QString& path, const QStringList& known)
{
    for (const auto& [key, value] : table) {
        const QString word = toQString(key.str());
        if (known.contains(word))
            continue;
        const QString meant = nearest(word, known);
        report(placeOf(key.source()), path + word,
            meant.isEmpty() ? ExchangeText::tr("unknown key; known here are %1").arg(known.join(QStringLiteral(", ")))
                            : ExchangeText::tr("unknown key; did you mean \"%1\"?").arg(meant));
    }
}

const toml::table* MappingToml::table(const toml::table& parent, const char* key, const QString& path)
{
    const toml::node* node = parent.get(key);
    if (!node)
        return nullptr;
    if (!node->is_table())
        report(placeOf(node->source()), path, ExchangeText::tr("must be a section, written [%1]").arg(path));
    return node->as_table();
}

QString MappingToml::text(const toml::table& table, const char* key, const QString& path)
{
    const toml::node* node = table.get(key);
    if (!node)
        return {};
    if (!node->is_string()) {
        report(placeOf(node->source()), path + QLatin1String(key), ExchangeText::tr("must be text in quotation marks"));
        return {};
    }
    return toQString(*node->value<std::string_view>());
}

QStringList MappingToml::texts(const toml::table& table, const char* key, const QString& path)
{
    const toml::node* node = table.get(key);
    if (!node)
        return {};
    if (node->is_string())
        return {toQString(*node->value<std::string_view>())};
    QStringList list;
    if (const toml::array* array = node->as_array()) {
        for (const toml::node& element : *array) {
            if (const auto value = element.value<std::string_view>())
                list.append(toQString(*value));
            else
                report(placeOf(element.source()), path + QLatin1String(key),
                    ExchangeText::tr("must hold texts in quotation marks"));
        }
        return list;
    }
    report(placeOf(node->source()), path + QLatin1String(key),
        ExchangeText::tr("must be text in quotation marks, or a list of them in [ ]"));
    return {};
}

int MappingToml::number(const toml::table& table, const char* key, const QString& path, int least, int most)
{
    const toml::node* node = table.get(key);
    if (!node)
        return 0;
    const auto value = node->is_integer() ? node->value<int64_t>() : std::optional<int64_t>();
    if (!value || *value < least || *value > most) {
        report(placeOf(node->source()), path + QLatin1String(key),
            ExchangeText::tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return 0;
    }
    return static_cast<int>(*value);
}

QString MappingToml::choice(const toml::table& table, const char* key, const QString& path, const QStringList& known)
{
    const QString word = text(table, key, path);
    if (!word.isEmpty() && !known.contains(word)) {
        report(placeOf(table.get(key)->source()), path + QLatin1String(key),
            ExchangeText::tr("\"%1\" is not known here; write one of %2").arg(word, known.join(QStringLiteral(", "))));
        return {};
    }
    return word;
}

bool MappingToml::yes(const toml::table& table, const char* key, const QString& path)
{
    const toml::node* node = table.get(key);
    if (!node)
        return false;
    if (!node->is_boolean())
        report(placeOf(node->source()), path + QLatin1String(key), ExchangeText::tr("must be true or false"));
    return node->value_or(false);
}

} // namespace kesu
