// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundedjson.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <vector>

namespace kesu {

namespace {

using nlohmann::json;

constexpr qsizetype longestQuoted = 60;

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu::CaseJson", source);
}

/// Ends the parsing from within; where names the field.
struct Refusal
{
    QString where;
    QString message;
};

/// Follows the parser through the text: counts, measures the depth, and remembers the keys of the objects that are
/// open.
class Watch
{
public:
    explicit Watch(const JsonBounds& bounds)
        : m_bounds(bounds)
    {
    }

    void see(json::parse_event_t event, const json& parsed)
    {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            begin(event == json::parse_event_t::array_start);
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            m_open.pop_back();
            break;
        case json::parse_event_t::key:
            key(parsed.get_ref<const std::string&>());
            break;
        case json::parse_event_t::value:
            item();
            break;
        }
    }

private:
    struct Level
    {
        bool isList = false;
        int index = -1;
        std::string key;
        std::unordered_set<std::string> keys;
    };

    void count()
    {
        if (++m_values > m_bounds.values)
            throw Refusal{{},
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "holds more than %L1 values; a case is smaller"))
                    .arg(m_bounds.values)};
    }

    void item()
    {
        count();
        if (!m_open.empty() && m_open.back().isList)
            ++m_open.back().index;
    }

    void begin(bool isList)
    {
        item();
        if (static_cast<int>(m_open.size()) >= m_bounds.depth) {
            throw Refusal{path(),
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "is nested deeper than %1 levels; a case never is"))
                    .arg(m_bounds.depth)};
        }
        Level level;
        level.isList = isList;
        m_open.push_back(std::move(level));
    }

    void key(const std::string& name)
    {
        count();
        Level& level = m_open.back();
        level.key = name;
        if (!level.keys.insert(name).second) {
            throw Refusal{path(),
                translated(
                    QT_TRANSLATE_NOOP("kesu::CaseJson", "stands twice in the same object; keep one of the two"))};
        }
    }

    QString path() const
    {
        QString text;
        for (const Level& level : m_open) {
            if (level.isList)
                text += QStringLiteral("[%1]").arg(level.index);
            else
                text += (text.isEmpty() ? QString() : QStringLiteral("."))
                    + QString::fromStdString(level.key).left(longestQuoted);
        }
        return text;
    }

    JsonBounds m_bounds;
    std::vector<Level> m_open;
    int m_values = 0;
};

/// Line and column (in code points) of the byte at which the parser gave up.
void setPlace(Finding& finding, const QByteArray& text, std::size_t byte)
{
    const qsizetype at = std::clamp<qsizetype>(static_cast<qsizetype>(byte) - 1, 0, text.size());
    finding.line = static_cast<int>(text.first(at).count('\n')) + 1;
    const qsizetype lineStart = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    finding.column = static_cast<int>(QString::fromUtf8(text.sliced(lineStart, at - lineStart)).toUcs4().size()) + 1;
}

/// The library's own words without its number and place, which the finding has already.
QString reasonOf(const json::exception& error)
{
    QString reason = QString::fromUtf8(error.what());
    const qsizetype number = reason.indexOf(QStringLiteral("] "));
    if (number >= 0)
        reason.remove(0, number + 2);
    if (reason.startsWith(QStringLiteral("parse error"))) {
        const qsizetype colon = reason.indexOf(QStringLiteral(": "));
        if (colon >= 0)
            reason.remove(0, colon + 2);
    }
    constexpr qsizetype longest = 200;
    if (reason.size() > longest)
        reason = reason.left(longest) + QChar(0x2026);
    return reason.simplified();
}

} // namespace

std::optional<nlohmann::json> parseBoundedJson(
    const QByteArray& text, const QString& fileName, Findings& findings, const JsonBounds& bounds)
{
    Finding finding;
    finding.file = fileName;
    if (text.size() > bounds.bytes) {
        finding.message = translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "is larger than %L1 bytes; a case is smaller"))
                              .arg(bounds.bytes);
    } else if (text.trimmed().isEmpty()) {
        finding.message
            = translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "is empty; write a case as a JSON object {…}"));
    } else {
        Watch watch(bounds);
        try {
            return json::parse(
                text.cbegin(), text.cend(), [&watch](int, json::parse_event_t event, const json& parsed) {
                    watch.see(event, parsed);
                    return true;
                });
        } catch (const Refusal& refusal) {
            finding.field = refusal.where;
            finding.message = refusal.message;
        } catch (const json::parse_error& error) {
            setPlace(finding, text, error.byte);
            finding.message
                = translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "this is no JSON: %1")).arg(reasonOf(error));
        } catch (const json::exception& error) { // a number that no computer holds
            finding.message
                = translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "this is no JSON: %1")).arg(reasonOf(error));
        }
    }
    findings.append(finding);
    return {};
}

} // namespace kesu
