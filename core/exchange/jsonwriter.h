// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace kesu {

enum class JsonLayout { Indented, OneLine };

/// Writes JSON as UTF-8 in the order of the calls. Keys are ASCII words of the program; whoever calls keeps begin and
/// end in pairs.
class JsonWriter
{
public:
    explicit JsonWriter(JsonLayout layout);

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void endList() { end(']'); }
    /// The key of the value that comes next.
    void key(const char* name);
    void key(const QString& name);

    void value(const QString& text);
    void value(const char* word);
    void value(qint64 number);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(bool flag);
    void value(Money money) { value(money.toString()); }
    void value(Share share) { value(share.toString()); }
    void value(QDate date) { value(toIso(date)); }
    void value(Moment moment) { value(moment.toIso()); }
    void value(const QStringList& words);
    void null();

    /// A key and its value.
    template <typename Value> void field(const char* name, const Value& something)
    {
        key(name);
        value(something);
    }
    /// A key and its value, or null where there is none.
    template <typename Value> void fieldOrNull(const char* name, const std::optional<Value>& something)
    {
        key(name);
        if (something)
            value(*something);
        else
            null();
    }
    /// A key and its value, or nothing at all where there is none.
    template <typename Value> void fieldIfGiven(const char* name, const std::optional<Value>& something)
    {
        if (something)
            field(name, *something);
    }
    void fieldIfGiven(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            field(name, text);
    }
    void fieldIfGiven(const char* name, const QStringList& words)
    {
        if (!words.isEmpty())
            field(name, words);
    }
    /// A key and a list, with write called for each element.
    template <typename List, typename Write> void list(const char* name, const List& elements, Write write)
    {
        key(name);
        beginList();
        for (const auto& element : elements)
            write(element);
        endList();
    }

    /// All that was written, with a line break at the end.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void breakLine();
    void quoted(const QByteArray& utf8);

    QByteArray m_text;
    JsonLayout m_layout;
    int m_depth = 0;
    bool m_isFirst = true; ///< nothing stands yet in the innermost bracket
    bool m_afterKey = false;
};

} // namespace kesu
