// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundedjson.h"

#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>
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

struct SyntaxError
{
    std::size_t byte = 0; ///< from 1
    QString words; ///< the parser's own
};

/// Builds the values as the parser meets them, and watches their number, their depth and the keys.
class Builder : public nlohmann::json_sax<json>
{
public:
    explicit Builder(const JsonBounds& bounds)
        : m_bounds(bounds)
    {
    }

    json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool flag) override { return add(flag); }
    bool number_integer(number_integer_t number) override { return add(number); }
    bool number_unsigned(number_unsigned_t number) override { return add(number); }
    bool number_float(number_float_t number, const string_t&) override { return add(number); }
    bool string(string_t& text) override { return add(std::move(text)); }
    bool binary(binary_t&) override { return false; } // of other formats, never of text
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        count();
        Level& level = m_open.back();
        const auto [member, isNew] = level.value->get_ref<json::object_t&>().emplace(std::move(name), nullptr);
        level.member = member;
        if (!isNew) {
            throw Refusal{path(),
                translated(
                    QT_TRANSLATE_NOOP("kesu::CaseJson", "stands twice in the same object; keep one of the two"))};
        }
        return true;
    }

    bool parse_error(std::size_t byte, const std::string&, const json::exception& error) override
    {
        throw SyntaxError{byte, QString::fromUtf8(error.what())};
    }

private:
    struct Level
    {
        json* value = nullptr; ///< the list or object that is open
        json::object_t::iterator member; ///< of an object: the one that is being read
    };

    void count()
    {
        if (++m_values > m_bounds.values) {
            throw Refusal{{},
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "holds more than %L1 values; a case is smaller"))
                    .arg(m_bounds.values)};
        }
    }

    json* place(json value)
    {
        count();
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level& level = m_open.back();
        if (level.value->is_object()) {
            level.member->second = std::move(value);
            return &level.member->second;
        }
        json::array_t& list = level.value->get_ref<json::array_t&>();
        list.push_back(std::move(value));
        if (list.size() > static_cast<size_t>(m_bounds.elements)) {
            throw Refusal{pathOfList(),
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "holds more than %L1 elements; no list of a case does"))
                    .arg(m_bounds.elements)};
        }
        return &list.back();
    }

    bool add(json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(json value)
    {
        json* placed = place(std::move(value));
        if (static_cast<int>(m_open.size()) >= m_bounds.depth) {
            throw Refusal{path(),
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "is nested deeper than %1 levels; a case never is"))
                    .arg(m_bounds.depth)};
        }
        m_open.push_back({placed, {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    /// Of the list that is being read: without the number of its element.
    QString pathOfList() const
    {
        const QString element = path();
        return element.left(element.lastIndexOf(u'['));
    }

    /// Of the member or element that is being read.
    QString path() const
    {
        QString text;
        for (const Level& level : m_open) {
            if (level.value->is_array())
                text += QStringLiteral("[%1]").arg(level.value->size() - 1);
            else
                text += (text.isEmpty() ? QString() : QStringLiteral("."))
                    + QString::fromStdString(level.member->first).left(longestQuoted);
        }
        return text;
    }

    JsonBounds m_bounds;
    json m_root;
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
QString reasonOf(QString reason)
{
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
        Builder builder(bounds);
        try {
            json::sax_parse(text.cbegin(), text.cend(), &builder);
            return builder.take();
        } catch (const Refusal& refusal) {
            finding.field = refusal.where;
            finding.message = refusal.message;
        } catch (const SyntaxError& error) {
            setPlace(finding, text, error.byte);
            finding.message
                = translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "this is no JSON: %1")).arg(reasonOf(error.words));
        }
    }
    findings.append(finding);
    return {};
}

} // namespace kesu
