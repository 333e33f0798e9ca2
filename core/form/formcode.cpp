// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormCode)
};

const QString family = u"KESU"_s;
const QString prefix = u"KESU1-"_s;
constexpr qsizetype longestTyped = 1000; // more is no code, whatever it is
constexpr qsizetype groupDigits = 4;

/// Only what the alphanumeric mode of a QR code holds and case cannot change; the rest as %XX of its UTF-8.
QString encoded(const QString& number)
{
    QString text;
    const QByteArray bytes = number.toUtf8();
    for (const char byte : bytes) {
        const bool plain
            = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.' || byte == '/';
        text += plain ? QString(QLatin1Char(byte)) : u'%' + QString::fromLatin1(QByteArray(1, byte).toHex()).toUpper();
    }
    return text;
}

QString checkOf(const QString& text)
{
    const QString digits = QString::number(qChecksum(text.toLatin1()), 16).toUpper();
    return digits.rightJustified(4, u'0');
}

QString grouped(const QByteArray& proof)
{
    const QString digits = QString::fromLatin1(proof.toHex()).toUpper();
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += groupDigits)
        text += (i == 0 ? QString() : u"-"_s) + digits.mid(i, groupDigits);
    return text;
}

/// Half-width, upper-case, with one kind of hyphen and without what cannot belong to a code.
QString plain(const QString& typed)
{
    QString text;
    for (const QChar c : typed) {
        char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            unit = static_cast<char16_t>(unit - 0xFEE0); // full-width forms
        else if (unit == 0x3002)
            unit = u'.'; // what an input method makes of a full stop …
        else if (unit == 0x3001)
            unit = u'/'; // … and of a slash
        else if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 || unit == 0x30FC || unit == u'_')
            unit = u'-';
        const QChar half(unit);
        if (!half.isSpace() && half.isPrint())
            text += half.toUpper();
    }
    return text;
}

/// Letters that are taken for digits in print.
QString asDigits(QString text)
{
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

FormCodeReading damaged()
{
    return {FormCodeReading::Kind::Damaged, {},
        Text::tr("This code was not read whole or not read right. Scan it again, or type the entry and the groups of "
                 "letters and digits at the foot of the form.")};
}

FormCodeReading readScanned(const QString& text)
{
    static const QRegularExpression shape(
        u"^KESU1-([0-9A-F]{4})-((\\d{1,18})-(\\d{1,9})-(\\d{1,18})-([0-9A-F]{16})(?:-(.+))?)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || checkOf(match.captured(2)) != match.captured(1))
        return damaged();
    FormCode code;
    code.complaint = ComplaintId(match.captured(3).toLongLong());
    code.version = match.captured(4).toInt();
    code.sequence = match.captured(5).toLongLong();
    code.proof = QByteArray::fromHex(match.captured(6).toLatin1());
    code.number = QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(7).toLatin1()));
    return {FormCodeReading::Kind::Code, code};
}

FormCodeReading readTyped(const QString& text)
{
    static const QRegularExpression shape(
        u"(?:^|[^0-9A-Z])#?(\\d{1,18})-([0-9A-FOIL]{4})-?([0-9A-FOIL]{4})-?([0-9A-FOIL]{4})-?([0-9A-FOIL]{4})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    FormCode code;
    code.sequence = match.captured(1).toLongLong();
    QString digits;
    for (int group = 2; group <= 5; ++group)
        digits += asDigits(match.captured(group));
    code.proof = QByteArray::fromHex(digits.toLatin1());
    if (code.sequence < 1)
        return {};
    return {FormCodeReading::Kind::Code, code};
}

} // namespace

QString FormCode::toText() const
{
    QString body = u"%1-%2-%3-%4"_s.arg(complaint.value())
                       .arg(version)
                       .arg(sequence)
                       .arg(QString::fromLatin1(proof.left(proofBytes).toHex()).toUpper());
    if (!number.isEmpty())
        body += u'-' + encoded(number);
    return prefix + checkOf(body) + u'-' + body;
}

QString FormCode::toDisplay() const
{
    if (sequence == 0)
        return Text::tr("Draft, version %1").arg(version);
    return Text::tr("Version %1 · %2")
        .arg(version)
        .arg(QString::number(sequence) + u'-' + grouped(proof.left(proofBytes)));
}

FormCodeReading readFormCode(const QString& typed)
{
    if (typed.size() > longestTyped)
        return {};
    const QString text = plain(typed);
    if (text.startsWith(prefix))
        return readScanned(text);
    static const QRegularExpression newer(u"^KESU([2-9]|[1-9]\\d)-"_s);
    if (newer.match(text).hasMatch())
        return {FormCodeReading::Kind::Newer, {},
            Text::tr("This form was printed by a newer version of Kesu. Open it there, or search for its number.")};
    if (text.startsWith(family + u'1'))
        return damaged();
    return readTyped(text);
}

} // namespace kesu
