// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportkeys.h"

#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

qint64 ReportKeys::keyOf(const QString& text)
{
    if (text.isEmpty())
        return 0;
    if (const auto known = m_keys.constFind(text); known != m_keys.constEnd())
        return *known;
    Statement find(m_database, u"SELECT key FROM report_key WHERE text = :text"_s);
    find.bind(u"text"_s, text);
    qint64 key = 0;
    if (find.next()) {
        key = find.integer(u"key"_s);
    } else if (m_unknown == Unknown::AreNone) {
        return -1;
    } else {
        Statement insert(m_database, u"INSERT INTO report_key (text) VALUES (:text)"_s);
        insert.bind(u"text"_s, text).run();
        key = insert.lastInsertId();
    }
    m_keys.insert(text, key);
    m_texts.insert(key, text);
    return key;
}

QString ReportKeys::textOf(qint64 key)
{
    if (key == 0)
        return {};
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    Statement find(m_database, u"SELECT text FROM report_key WHERE key = :key"_s);
    find.bind(u"key"_s, key);
    const QString text = find.next() ? find.text(u"text"_s) : QString();
    m_texts.insert(key, text);
    return text;
}

void ReportKeys::forget()
{
    m_keys.clear();
    m_texts.clear();
}

QString joinedSet(QStringList words)
{
    words.removeAll(QString());
    words.sort();
    words.removeDuplicates();
    return words.join(u'\n');
}

} // namespace kesu
