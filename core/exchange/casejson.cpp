// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"

#include <nlohmann/json.hpp>

namespace kesu {

namespace {

template <typename Value> nlohmann::ordered_json valueOf(const Value& value)
{
    JsonWriter writer(JsonLayout::OneLine);
    write(writer, value);
    const QByteArray text = writer.take();
    return nlohmann::ordered_json::parse(text.cbegin(), text.cend());
}

} // namespace

nlohmann::ordered_json complaintToJson(const Complaint& complaint)
{
    return valueOf(complaint);
}

nlohmann::ordered_json verdictToJson(const Verdict& verdict)
{
    return valueOf(verdict);
}

QByteArray writeJson(const nlohmann::ordered_json& json, JsonLayout layout)
{
    constexpr int spaces = 2;
    const std::string text = json.dump(
        layout == JsonLayout::Indented ? spaces : -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

} // namespace kesu
