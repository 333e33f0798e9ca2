// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 is version 2 on Debian 12 and version 3 on newer systems; tests include this header and work with both.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QStringList>
#include <ostream>

/// For INFO() and CAPTURE() messages.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << text.toStdString();
}

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template <> struct StringMaker<QDate>
{
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
