// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace kesu {

/// Writes the fields of an object, leaving out what is not known.
class JsonObjectWriter
{
public:
    JsonObjectWriter& put(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    JsonObjectWriter& put(const QString& key, qint64 value)
    {
        m_object.insert(key, value);
        return *this;
    }
    JsonObjectWriter& put(const QString& key, Money value) { return put(key, value.toString()); }
    JsonObjectWriter& put(const QString& key, Moment value) { return put(key, value.toIso()); }
    JsonObjectWriter& put(const QString& key, QDate value) { return value.isValid() ? put(key, toIso(value)) : *this; }
    template <typename Value> JsonObjectWriter& put(const QString& key, const std::optional<Value>& value)
    {
        return value ? put(key, *value) : *this;
    }
    JsonObjectWriter& put(const QString& key, const QStringList& values)
    {
        if (!values.isEmpty())
            m_object.insert(key, QJsonArray::fromStringList(values));
        return *this;
    }
    JsonObjectWriter& put(const QString& key, const QJsonObject& value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    template <typename Value>
    JsonObjectWriter& put(const QString& key, const QList<Value>& values, QJsonObject (*write)(const Value&))
    {
        QJsonArray array;
        for (const Value& value : values)
            array.append(write(value));
        if (!array.isEmpty())
            m_object.insert(key, array);
        return *this;
    }

    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads the fields of an object.
class JsonObjectReader
{
public:
    explicit JsonObjectReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    void take(const QString& key, QString& value) const { value = m_object.value(key).toString(); }
    void take(const QString& key, QStringList& values) const
    {
        for (const QJsonValue& value : m_object.value(key).toArray())
            values += value.toString();
    }
    void take(const QString& key, qint64& value) const { value = m_object.value(key).toInteger(); }
    void take(const QString& key, std::optional<qint64>& value) const
    {
        if (m_object.value(key).isDouble())
            value = m_object.value(key).toInteger();
    }
    void take(const QString& key, std::optional<Money>& value) const { value = Money::tryFromYuan(text(key)); }
    void take(const QString& key, std::optional<QDate>& value) const { value = tryDateFromIso(text(key)); }
    void take(const QString& key, std::optional<Moment>& value) const { value = Moment::tryFromIso(text(key)); }
    void take(const QString& key, QDate& value) const { value = tryDateFromIso(text(key)).value_or(QDate()); }
    void take(const QString& key, Moment& value) const { value = Moment::tryFromIso(text(key)).value_or(Moment()); }
    template <typename Value>
    void take(const QString& key, QList<Value>& values, Value (*read)(const JsonObjectReader&)) const
    {
        for (const QJsonValue& value : m_object.value(key).toArray())
            values += read(JsonObjectReader(value.toObject()));
    }
    bool has(const QString& key) const { return m_object.contains(key); }
    JsonObjectReader inner(const QString& key) const { return JsonObjectReader(m_object.value(key).toObject()); }
    const QJsonObject& object() const { return m_object; }
    QString text(const QString& key) const { return m_object.value(key).toString(); }

private:
    QJsonObject m_object;
};

} // namespace kesu
