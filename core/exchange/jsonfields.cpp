// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonfields.h"

#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu {

namespace {

using nlohmann::json;

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestShown = 60;
constexpr qint64 largestQuantity = 1'000'000'000'000;

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu::CaseJson", source);
}

QString shortened(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    if (text.size() > longestShown)
        text = text.left(longestShown) + QChar(0x2026);
    return text;
}

/// The value as it stands in the file, cut where it is long.
QString shown(const json& value)
{
    if (value.is_object())
        return QStringLiteral("{…}");
    if (value.is_array())
        return QStringLiteral("[…]");
    if (value.is_string())
        return QLatin1Char('"') + shortened(QString::fromStdString(value.get_ref<const std::string&>()))
            + QLatin1Char('"');
    return shortened(QString::fromStdString(value.dump()));
}

/// A JSON number as the amount it most likely means, for example 960.5 as "960.50"; empty where it means none.
QString amountMeant(const json& value)
{
    if (!value.is_number())
        return {};
    const auto money = Money::tryFromYuan(QString::fromStdString(value.dump()));
    return money && *money >= Money() ? money->toString() : QString();
}

} // namespace

JsonFields::JsonFields(const nlohmann::json& object, QString path, QString fileName, Findings& findings)
    : m_object(object)
    , m_path(std::move(path))
    , m_fileName(std::move(fileName))
    , m_findings(findings)
{
    Q_ASSERT(object.is_object());
}

QString JsonFields::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void JsonFields::reportAt(const QString& path, const QString& message)
{
    m_findings.append({Severity::Error, m_fileName, 0, 0, path, message});
}

void JsonFields::report(const char* key, const QString& message)
{
    reportAt(pathOf(QString::fromUtf8(key)), message);
}

bool JsonFields::has(const char* key) const
{
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->is_null();
}

void JsonFields::require(std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (!has(key))
            report(key, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "is missing; it must be given")));
    }
}

const nlohmann::json* JsonFields::find(const char* key)
{
    const QString name = QString::fromUtf8(key);
    if (!m_known.contains(name))
        m_known += name;
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<QString> JsonFields::textOf(const nlohmann::json& value, const QString& path)
{
    if (!value.is_string()) {
        reportAt(path,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no text; write text in quotation marks"))
                .arg(shown(value)));
        return {};
    }
    const QString text = QString::fromStdString(value.get_ref<const std::string&>());
    if (text.size() > longestText) {
        reportAt(path,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is too long; at most %L2 characters are kept"))
                .arg(shown(value))
                .arg(longestText));
        return {};
    }
    if (text.contains(QChar(0))) {
        reportAt(path,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 holds the character U+0000, which no text may hold"))
                .arg(shown(value)));
        return {};
    }
    return text;
}

std::optional<QString> JsonFields::idOf(const nlohmann::json& value, const QString& path)
{
    std::optional<QString> text = textOf(value, path);
    if (text && text->isEmpty()) {
        reportAt(
            path, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "\"\" is no id; write one or leave the field out")));
        return {};
    }
    return text;
}

std::optional<Moment> JsonFields::momentOf(const nlohmann::json& value, const QString& path)
{
    const std::optional<Moment> moment = value.is_string()
        ? Moment::tryFromIso(QString::fromStdString(value.get_ref<const std::string&>()))
        : std::nullopt;
    if (!moment) {
        reportAt(path,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is not a moment that exists; write local time as \"2026-10-05T09:30:00\""))
                .arg(shown(value)));
    }
    return moment;
}

QString JsonFields::text(const char* key)
{
    const json* value = find(key);
    return value ? textOf(*value, pathOf(QString::fromUtf8(key))).value_or(QString()) : QString();
}

QString JsonFields::id(const char* key)
{
    const json* value = find(key);
    return value ? idOf(*value, pathOf(QString::fromUtf8(key))).value_or(QString()) : QString();
}

const nlohmann::json* JsonFields::list(const char* key)
{
    const json* value = find(key);
    if (!value || value->is_array())
        return value;
    report(key, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no list; write a list […]")).arg(shown(*value)));
    return nullptr;
}

QStringList JsonFields::ids(const char* key)
{
    QStringList result;
    if (const json* values = list(key)) {
        for (std::size_t i = 0; i < values->size(); ++i) {
            const auto word = idOf((*values)[i], QStringLiteral("%1[%2]").arg(pathOf(QString::fromUtf8(key))).arg(i));
            if (word)
                result += *word;
        }
    }
    return result;
}

std::optional<QDate> JsonFields::date(const char* key)
{
    const json* value = find(key);
    if (!value)
        return {};
    const std::optional<QDate> date = value->is_string()
        ? tryDateFromIso(QString::fromStdString(value->get_ref<const std::string&>()))
        : std::nullopt;
    if (!date) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is not a date that exists; write it as \"2026-10-05\""))
                .arg(shown(*value)));
    }
    return date;
}

std::optional<Moment> JsonFields::moment(const char* key)
{
    const json* value = find(key);
    return value ? momentOf(*value, pathOf(QString::fromUtf8(key))) : std::nullopt;
}

std::optional<Money> JsonFields::money(const char* key)
{
    const json* value = find(key);
    if (!value)
        return {};
    if (!value->is_string()) {
        const QString meant = amountMeant(*value);
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is no amount as text; write yuan in quotation marks, for example \"%2\""))
                .arg(shown(*value), meant.isEmpty() ? QStringLiteral("1234.50") : meant));
        return {};
    }
    const std::optional<Money> money = Money::tryFromYuan(QString::fromStdString(value->get_ref<const std::string&>()));
    if (!money) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is no amount; write yuan with at most two decimals and no other marks, for example "
                           "\"1234.50\""))
                .arg(shown(*value)));
        return {};
    }
    if (*money < Money()) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is negative; amounts are 0.00 or more"))
                .arg(shown(*value)));
        return {};
    }
    return money;
}

std::optional<Share> JsonFields::share(const char* key)
{
    const json* value = find(key);
    if (!value)
        return {};
    const std::optional<Share> share = value->is_string()
        ? Share::tryFromPercent(QString::fromStdString(value->get_ref<const std::string&>()))
        : std::nullopt;
    if (!share) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is no share; write percent as text with at most four decimals, for example \"66.67%\""))
                .arg(shown(*value)));
    }
    return share;
}

std::optional<qint64> JsonFields::quantity(const char* key)
{
    const json* value = find(key);
    if (!value)
        return {};
    const bool fits = value->is_number_integer()
        && (value->is_number_unsigned() ? value->get<std::uint64_t>() <= static_cast<std::uint64_t>(largestQuantity)
                                        : value->get<std::int64_t>() >= 0);
    if (!fits) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is no quantity; write a whole number from 0 to %2 without quotation marks"))
                .arg(shown(*value))
                .arg(largestQuantity));
        return {};
    }
    return value->get<qint64>();
}

std::optional<bool> JsonFields::flag(const char* key)
{
    const json* value = find(key);
    if (!value)
        return {};
    if (!value->is_boolean()) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is neither true nor false; write one of the two"))
                .arg(shown(*value)));
        return {};
    }
    return value->get<bool>();
}

void JsonFields::object(const char* key, const std::function<void(JsonFields&)>& read)
{
    const json* value = find(key);
    if (!value)
        return;
    if (!value->is_object()) {
        report(key, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no object; write {…}")).arg(shown(*value)));
        return;
    }
    JsonFields fields(*value, pathOf(QString::fromUtf8(key)), m_fileName, m_findings);
    read(fields);
    fields.refuseUnknown();
}

void JsonFields::objects(const char* key, const std::function<void(JsonFields&)>& read)
{
    const json* values = list(key);
    if (!values)
        return;
    for (std::size_t i = 0; i < values->size(); ++i) {
        const json& value = (*values)[i];
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(QString::fromUtf8(key))).arg(i);
        if (!value.is_object()) {
            reportAt(
                path, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no object; write {…}")).arg(shown(value)));
            continue;
        }
        JsonFields fields(value, path, m_fileName, m_findings);
        read(fields);
        fields.refuseUnknown();
    }
}

void JsonFields::moments(const char* key, const std::function<void(const QString&, Moment)>& read)
{
    const json* value = find(key);
    if (!value)
        return;
    if (!value->is_object()) {
        report(key,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no object of events with their moments; write {…}"))
                .arg(shown(*value)));
        return;
    }
    for (const auto& [name, at] : value->items()) {
        if (at.is_null())
            continue;
        const QString word = QString::fromStdString(name);
        if (const auto moment = momentOf(at, pathOf(QString::fromUtf8(key)) + QLatin1Char('.') + shortened(word)))
            read(word, *moment);
    }
}

void JsonFields::refuseUnknown()
{
    for (const auto& [name, value] : m_object.items()) {
        const QString word = QString::fromStdString(name);
        if (m_known.contains(word))
            continue;
        reportAt(pathOf(shortened(word)),
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 stands in a field that no case has")).arg(shown(value))
                + suggestion(word, m_known));
    }
}

} // namespace kesu
