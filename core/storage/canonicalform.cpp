// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonicalform.h"

#include "core/storage/directstatement.h"

#include <QtEndian>
#include <bit>
#include <sodium.h>

namespace kesu {

void CanonicalForm::number(qint64 value)
{
    const qsizetype at = m_form.size();
    m_form.resize(at + 9);
    m_form[at] = 'i';
    qToBigEndian(value, m_form.data() + at + 1);
}

void CanonicalForm::letterAndLength(char letter, qsizetype length)
{
    const qsizetype at = m_form.size();
    m_form.resize(at + 5);
    m_form[at] = letter;
    qToBigEndian(quint32(length), m_form.data() + at + 1);
}

void CanonicalForm::text(QByteArrayView utf8)
{
    letterAndLength('t', utf8.size());
    m_form.append(utf8);
}

void CanonicalForm::bytes(QByteArrayView value)
{
    letterAndLength('b', value.size());
    m_form.append(value);
}

void CanonicalForm::nothing()
{
    m_form.append('n');
}

void CanonicalForm::column(const DirectStatement& row, int column)
{
    switch (row.kind(column)) {
    case DirectStatement::Kind::Null:
        return nothing();
    case DirectStatement::Kind::Integer:
        return number(row.integer(column));
    case DirectStatement::Kind::Real:
        // Kesu stores none; what a damaged header makes one of must still differ from the number that it was.
        letterAndLength('r', 8);
        m_form.resize(m_form.size() + 8);
        qToBigEndian(std::bit_cast<quint64>(row.real(column)), m_form.data() + m_form.size() - 8);
        return;
    case DirectStatement::Kind::Text:
        return text(row.bytes(column));
    case DirectStatement::Kind::Bytes:
        return bytes(row.bytes(column));
    }
}

QByteArray CanonicalForm::hash() const
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    // Three times as quick as QCryptographicHash, and every saved record and every verified row passes here.
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()),
        reinterpret_cast<const unsigned char*>(m_form.constData()), size_t(m_form.size()));
    return digest;
}

} // namespace kesu
