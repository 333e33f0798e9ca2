// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QStringList>
#include <functional>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace kesu {

/// Reads the fields of one JSON object by name and kind. What is wrong becomes a finding with the field's path, the
/// value and what would be right, and the reader goes on, so that all of it is told at once. A field that is null
/// counts as left out. Fields that were never asked for are unknown.
class JsonFields
{
public:
    /// path is of the object itself ("complaint.demands[0]"), empty for the whole text.
    JsonFields(const nlohmann::json& object, QString path, QString fileName, Findings& findings);

    /// Reports each of these that is left out.
    void require(std::initializer_list<const char*> keys);
    bool has(const char* key) const;

    /// Any text of at most 100 000 characters; empty where it is left out.
    QString text(const char* key);
    /// A word of the rulebook's vocabulary: a text that is not empty; empty where it is left out.
    QString id(const char* key);
    QStringList ids(const char* key);
    std::optional<QDate> date(const char* key);
    std::optional<Moment> moment(const char* key);
    /// Yuan as text, not negative.
    std::optional<Money> money(const char* key);
    std::optional<Share> share(const char* key);
    /// A whole number from 0 to 1 000 000 000 000.
    std::optional<qint64> quantity(const char* key);
    std::optional<bool> flag(const char* key);
    /// Calls read with the fields of the object, unless it is left out.
    void object(const char* key, const std::function<void(JsonFields&)>& read);
    /// Calls read with the fields of each object in the list.
    void objects(const char* key, const std::function<void(JsonFields&)>& read);
    /// Calls read with each key and value of an object of moments; a null is left out.
    void moments(const char* key, const std::function<void(const QString&, Moment)>& read);

    /// Calls read with each key and value of an object of texts; a whole number is taken as text, a null is left out.
    void entries(const char* key, const std::function<void(const QString&, const QString&)>& read);

    /// Reports what is wrong with one field, in words of the caller.
    void report(const char* key, const QString& message);
    /// Reports the fields that nobody has asked for.
    void refuseUnknown();

private:
    /// Where a value stands, put into words only when something is wrong with it.
    struct Place
    {
        const char* key = nullptr;
        std::optional<std::size_t> index = {}; ///< in the list of that key
        std::string_view member = {}; ///< of the object of that key
    };

    const nlohmann::json* find(const char* key);
    const nlohmann::json* list(const char* key);
    QString pathOf(const Place& place) const;
    void reportAt(const Place& place, const QString& message);
    std::optional<QString> textOf(const nlohmann::json& value, const Place& place);
    std::optional<QString> idOf(const nlohmann::json& value, const Place& place);
    std::optional<Moment> momentOf(const nlohmann::json& value, const Place& place);

    const nlohmann::json& m_object;
    QString m_path;
    QString m_fileName;
    Findings& m_findings;
    std::vector<const char*> m_known;
};

} // namespace kesu
