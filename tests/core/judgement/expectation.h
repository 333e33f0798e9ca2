// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace kesu::test {

/// What differs from the expectation, each with its path: of objects the keys that are expected must match exactly,
/// lists compare whole and in order.
inline void compare(const nlohmann::ordered_json& expected, const nlohmann::ordered_json& actual, const QString& path,
    QStringList& differences)
{
    const auto differ = [&](const nlohmann::ordered_json& found) {
        differences.append(
            QStringLiteral("%1: expected %2, found %3")
                .arg(path, QString::fromStdString(expected.dump()), QString::fromStdString(found.dump())));
    };
    if (expected.is_object()) {
        if (!actual.is_object())
            return differ(actual);
        for (const auto& [key, value] : expected.items()) {
            const QString inner = path + QLatin1Char('.') + QString::fromStdString(key);
            if (actual.contains(key))
                compare(value, actual.at(key), inner, differences);
            else
                differences.append(inner + QStringLiteral(": missing"));
        }
        return;
    }
    if (expected.is_array()) {
        if (!actual.is_array() || actual.size() != expected.size())
            return differ(actual);
        for (size_t i = 0; i < expected.size(); ++i)
            compare(expected[i], actual[i], QStringLiteral("%1[%2]").arg(path).arg(i), differences);
        return;
    }
    if (expected != actual)
        differ(actual);
}

} // namespace kesu::test
