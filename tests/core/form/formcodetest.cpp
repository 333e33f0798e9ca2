// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formcode.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace kesu;
using namespace Qt::StringLiterals;
using Kind = FormCodeReading::Kind;

namespace {

FormCode sample()
{
    return {ComplaintId(42), 3, 512, QByteArray::fromHex("1a2b3c4d5e6f7081"), u"KS202610-0042"_s};
}

QString fullWidth(QString text)
{
    for (QChar& c : text)
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xFEE0);
    return text;
}

} // namespace

TEST_CASE("A code comes back from its text")
{
    CHECK(readFormCode(sample().toText()).code == sample());
    FormCode unnumbered = sample();
    unnumbered.number.clear();
    CHECK(readFormCode(unnumbered.toText()).code == unnumbered);
    FormCode chinese = sample();
    chinese.number = u"客诉 (2026)-第42号/b%7𬭎"_s;
    CHECK(readFormCode(chinese.toText()).code == chinese);
    FormCode large{ComplaintId(1'000'000), 999, 123'456'789, QByteArray(8, '\xff'), u"KS202610-0042"_s};
    CHECK(readFormCode(large.toText()).code == large);
}

TEST_CASE("The text of a code is small and of characters that every scanner can type")
{
    FormCode code = sample();
    CHECK(code.toText().size() <= 61); // a QR code of 29 modules at level M
    code.number = u"客诉-a1"_s;
    static const QRegularExpression alphanumeric(u"^[0-9A-Z$%*+./:-]+$"_s);
    CHECK(alphanumeric.match(code.toText()).hasMatch());
}

TEST_CASE("A code is understood however it was typed")
{
    const QString text = sample().toText();
    for (const QString& typed : {text.toLower(), u"  "_s + text + u"\r\n"_s, text + u'\t', fullWidth(text),
             QString(text).replace(u'-', u'—'), QString(text).replace(u'-', u'－'), QString(text).insert(9, u' '),
             QString(text).replace(u'-', u" - "_s), QString(QChar(0xFEFF)) + text}) {
        INFO(typed.toStdString());
        CHECK(readFormCode(typed).kind == Kind::Code);
        CHECK(readFormCode(typed).code == sample());
    }
}

TEST_CASE("What stands at the foot of a form is understood as it is read")
{
    FormCode expected;
    expected.sequence = 512;
    expected.proof = sample().proof;
    for (const QString& typed :
        {u"512-1A2B-3C4D-5E6F-7081"_s, u"512-1a2b-3c4d-5e6f-7081"_s, u" 512 - 1A2B3C4D5E6F7081 "_s,
            u"512—1A2B—3C4D—5E6F—7081"_s, u"512-IA2B-3C4D-5E6F-7O8L"_s, u"#512-1A2B-3C4D-5E6F-7081"_s,
            u"第 3 版 · 512-1A2B-3C4D-5E6F-7081"_s, fullWidth(u"512-1A2B-3C4D-5E6F-7081"_s)}) {
        INFO(typed.toStdString());
        CHECK(readFormCode(typed).kind == Kind::Code);
        CHECK(readFormCode(typed).code == expected);
    }
    CHECK(readFormCode(sample().toDisplay()).code == expected);
}

TEST_CASE("Any wrong, missing or exchanged character of a code is noticed")
{
    const QString text = sample().toText();
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString wrong = text;
        wrong[i] = wrong[i] == u'7' ? u'8' : u'7';
        INFO(wrong.toStdString());
        CHECK(readFormCode(wrong).kind != Kind::Code);
        CHECK(readFormCode(QString(text).remove(i, 1)).kind != Kind::Code);
        if (i + 1 < text.size() && text[i] != text[i + 1]) {
            QString exchanged = text;
            std::swap(exchanged[i], exchanged[i + 1]);
            CHECK(readFormCode(exchanged).kind != Kind::Code);
        }
    }
    CHECK(readFormCode(text.left(30)).kind == Kind::Damaged);
    CHECK_FALSE(readFormCode(text.left(30)).problem.isEmpty());
}

TEST_CASE("What is no code is left alone")
{
    for (const QString& typed : {u""_s, u"华联食品"_s, u"KS202610-0042"_s, u"KESU"_s, u"SO-8841"_s, u"512-1A2B"_s,
             u"0-1A2B-3C4D-5E6F-7081"_s, u"13800001111"_s, u"2026-10-05 09:30"_s, QString(5000, u'1')}) {
        INFO(typed.toStdString());
        CHECK(readFormCode(typed).kind == Kind::None);
    }
    CHECK(readFormCode(u"KESU2-ABCD"_s).kind == Kind::Newer);
}
