// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kesu {

class DirectStatement;

/// Values written one behind the other so that no two different lists of values make the same bytes: each has a letter
/// for its kind; numbers are eight bytes, the highest first; text (UTF-8) and bytes have their length, a number of four
/// bytes, in front. What is hashed is always this form.
class CanonicalForm
{
public:
    void number(qint64 value);
    void text(QByteArrayView utf8);
    void text(QStringView value) { text(QByteArrayView(value.toUtf8())); }
    void bytes(QByteArrayView value);
    void nothing();
    /// The value of a column of the present row, as it is stored.
    void column(const DirectStatement& row, int column);

    void clear() { m_form.resize(0); }
    const QByteArray& form() const { return m_form; }
    /// SHA-256 over all of it: 32 bytes.
    QByteArray hash() const;

private:
    void letterAndLength(char letter, qsizetype length);

    QByteArray m_form;
};

} // namespace kesu
