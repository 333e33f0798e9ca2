// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

namespace kesu {

namespace {

constexpr int spaces = 2;
constexpr qsizetype usualSize = 4096;

} // namespace

JsonWriter::JsonWriter(JsonLayout layout)
    : m_layout(layout)
{
    m_text.reserve(usualSize);
}

void JsonWriter::breakLine()
{
    if (m_layout == JsonLayout::Indented) {
        m_text += '\n';
        m_text.append(spaces * m_depth, ' ');
    }
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_isFirst)
        m_text += ',';
    m_isFirst = false;
    if (m_depth > 0)
        breakLine();
}

void JsonWriter::begin(char bracket)
{
    beforeValue();
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    Q_ASSERT(m_depth > 0);
    --m_depth;
    if (!m_isFirst)
        breakLine();
    m_text += bracket;
    m_isFirst = false;
}

void JsonWriter::key(const char* name)
{
    beforeValue();
    m_text += '"';
    m_text += name;
    m_text += m_layout == JsonLayout::Indented ? "\": " : "\":";
    m_afterKey = true;
}

void JsonWriter::key(const QString& name)
{
    beforeValue();
    quoted(name.toUtf8());
    m_text += m_layout == JsonLayout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::quoted(const QByteArray& utf8)
{
    m_text += '"';
    const char* done = utf8.constData();
    const char* const end = done + utf8.size();
    for (const char* at = done; at != end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_text.append(done, at - done);
        done = at + 1;
        if (byte == '"' || byte == '\\') {
            m_text += '\\';
            m_text += *at;
        } else if (byte == '\n') {
            m_text += "\\n";
        } else if (byte == '\t') {
            m_text += "\\t";
        } else {
            m_text += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        }
    }
    m_text.append(done, end - done);
    m_text += '"';
}

void JsonWriter::value(const QString& text)
{
    beforeValue();
    quoted(text.toUtf8());
}

void JsonWriter::value(const char* word)
{
    beforeValue();
    quoted(QByteArray::fromRawData(word, static_cast<qsizetype>(qstrlen(word))));
}

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_text += QByteArray::number(number);
}

void JsonWriter::value(bool flag)
{
    beforeValue();
    m_text += flag ? "true" : "false";
}

void JsonWriter::value(const QStringList& words)
{
    beginList();
    for (const QString& word : words)
        value(word);
    endList();
}

void JsonWriter::null()
{
    beforeValue();
    m_text += "null";
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_depth == 0);
    m_text += '\n';
    return std::move(m_text);
}

} // namespace kesu
