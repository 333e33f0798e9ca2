// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonfields.h"

#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>
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

QString JsonFields::pathOf(const Place& place) const
{
    QString path = (m_path.isEmpty() ? QString() : m_path + QLatin1Char('.')) + shortened(QString::fromUtf8(place.key));
    if (place.index)
        path += QStringLiteral("[%1]").arg(*place.index);
    if (!place.member.empty())
        path += QLatin1Char('.')
            + shortened(QString::fromUtf8(place.member.data(), static_cast<qsizetype>(place.member.size())));
    return path;
}

void JsonFields::reportAt(const Place& place, const QString& message)
{
    m_findings.append({Severity::Error, m_fileName, 0, 0, pathOf(place), message});
}

void JsonFields::report(const char* key, const QString& message)
{
    reportAt({key}, message);
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
    m_known.push_back(key);
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<QString> JsonFields::textOf(const nlohmann::json& value, const Place& place)
{
    if (!value.is_string()) {
        reportAt(place,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no text; write text in quotation marks"))
                .arg(shown(value)));
        return {};
    }
    const QString text = QString::fromStdString(value.get_ref<const std::string&>());
    if (text.size() > longestText) {
        reportAt(place,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is too long; at most %L2 characters are kept"))
                .arg(shown(value))
                .arg(longestText));
        return {};
    }
    if (text.contains(QChar(0))) {
        reportAt(place,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 holds the character U+0000, which no text may hold"))
                .arg(shown(value)));
        return {};
    }
    return text;
}

std::optional<QString> JsonFields::idOf(const nlohmann::json& value, const Place& place)
{
    std::optional<QString> text = textOf(value, place);
    if (text && text->isEmpty()) {
        reportAt(
            place, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "\"\" is no id; write one or leave the field out")));
        return {};
    }
    return text;
}

std::optional<Moment> JsonFields::momentOf(const nlohmann::json& value, const Place& place)
{
    const std::optional<Moment> moment = value.is_string()
        ? Moment::tryFromIso(QString::fromStdString(value.get_ref<const std::string&>()))
        : std::nullopt;
    if (!moment) {
        reportAt(place,
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                           "%1 is not a moment that exists; write local time as \"2026-10-05T09:30:00\""))
                .arg(shown(value)));
    }
    return moment;
}

QString JsonFields::text(const char* key)
{
    const json* value = find(key);
    return value ? textOf(*value, {key}).value_or(QString()) : QString();
}

QString JsonFields::id(const char* key)
{
    const json* value = find(key);
    return value ? idOf(*value, {key}).value_or(QString()) : QString();
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
            const auto word = idOf((*values)[i], {key, i});
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
    return value ? momentOf(*value, {key}) : std::nullopt;
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
    JsonFields fields(*value, pathOf({key}), m_fileName, m_findings);
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
        const Place place{key, i};
        if (!value.is_object()) {
            reportAt(
                place, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no object; write {…}")).arg(shown(value)));
            continue;
        }
        JsonFields fields(value, pathOf(place), m_fileName, m_findings);
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
    for (const auto& [name, at] : value->get_ref<const json::object_t&>()) {
        if (at.is_null())
            continue;
        if (const auto moment = momentOf(at, {key, {}, name}))
            read(QString::fromStdString(name), *moment);
    }
}

void JsonFields::entries(const char* key, const std::function<void(const QString&, const QString&)>& read)
{
    const json* value = find(key);
    if (!value)
        return;
    if (!value->is_object()) {
        report(key, translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 is no object; write {…}")).arg(shown(*value)));
        return;
    }
    for (const auto& [name, entry] : value->get_ref<const json::object_t&>()) {
        const QString member = QString::fromStdString(name);
        if (entry.is_number_integer()) {
            read(member, QString::fromStdString(entry.dump()));
        } else if (entry.is_string()) {
            if (const auto text = textOf(entry, {key, {}, name}))
                read(member, *text);
        } else if (!entry.is_null()) {
            reportAt({key, {}, name},
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                               "%1 is no entry; write a whole number, or a text as \"87.5\" or \"94%\""))
                    .arg(shown(entry)));
        }
    }
}

void JsonFields::refuseUnknown()
{
    for (const auto& [name, value] : m_object.get_ref<const json::object_t&>()) {
        const bool isKnown
            = std::any_of(m_known.begin(), m_known.end(), [&name = name](const char* known) { return name == known; });
        if (isKnown)
            continue;
        QStringList words;
        for (const char* known : m_known)
            words += QString::fromUtf8(known);
        reportAt({name.c_str()},
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "%1 stands in a field that no case has")).arg(shown(value))
                + suggestion(QString::fromStdString(name), words));
    }
}

} // namespace kesu
