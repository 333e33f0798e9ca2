// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formhead.h"

#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"
#include "ui/print/uprighttitle.h"

#include <QCoreApplication>

namespace kesu {

namespace {

constexpr int hairline = fromMm(0.2);
constexpr int frameLine = fromMm(0.4);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// The picture of a logo; decoding one a page would cost more than the page.
QImage logoOf(const QByteArray& png)
{
    thread_local QByteArray knownPng;
    thread_local QImage known;
    if (png != knownPng) {
        known = QImage::fromData(png);
        knownPng = png;
    }
    return known;
}

/// Lines one below the other, in the middle of that height.
void putFitted(PageInk& ink, const FittedText& text, double x, double top, double height, QRgb colour,
    PageInk::Anchor anchor = PageInk::Anchor::Start)
{
    if (text.lines.isEmpty())
        return;
    const PrintFont font = text.font();
    double y = top + (height - text.height()) / 2.0;
    for (const QString& line : text.lines) {
        ink.text(font, {x, y + text.lineHeight() / 2.0 + font.size() * 0.37}, line, colour, anchor);
        y += text.lineHeight();
    }
}

/// Logo above the company's name, both at the left.
void putCompany(PageInk& ink, const LaidForm& form, const FormStyle& style)
{
    const double top = style.top;
    double textTop = top;
    double textHeight = style.headHeight;
    if (!form.form.logoPng.isEmpty()) {
        const QImage logo = logoOf(form.form.logoPng);
        if (!logo.isNull()) {
            const double height = style.headHeight * (form.form.company.isEmpty() ? 0.8 : 0.58);
            const QSizeF size = QSizeF(logo.size()).scaled(fromMm(41.0), height, Qt::KeepAspectRatio);
            ink.image(QRectF(QPointF(style.left, top + fromMm(0.5)), size), logo);
            textTop = top + size.height() + fromMm(0.8);
            textHeight = top + style.headHeight - textTop - fromMm(0.4);
        }
    }
    putFitted(ink, form.head.company, style.left, textTop, textHeight, inks::text);
}

void putSerial(PageInk& ink, const LaidForm& form, const FormStyle& style)
{
    const double top = style.top + style.headHeight;
    const double right = style.left + style.width;
    putFitted(ink, form.head.subtitle, style.left, top, style.serialHeight, inks::label);
    if (form.form.serial.isEmpty() && form.form.serialLabel.isEmpty())
        return;
    const double y = top + style.serialHeight / 2.0 + style.body.size() * 0.37;
    double width = fromMm(38.0);
    if (form.form.serial.isEmpty()) {
        ink.line({right - width + fromMm(1.5), y + fromMm(0.8)}, {right, y + fromMm(0.8)}, hairline, inks::rule);
    } else {
        width = 0.0;
        for (const QString& line : form.head.serial.lines)
            width = std::max(width, form.head.serial.font().width(line));
        putFitted(ink, form.head.serial, right, top, style.serialHeight, inks::text, PageInk::Anchor::End);
        width += fromMm(1.5);
    }
    ink.text(style.body, {right - width, y}, form.form.serialLabel, inks::label, PageInk::Anchor::End);
}

} // namespace

void putFormHead(PageInk& ink, const LaidForm& form, const FormStyle& style)
{
    const double top = style.top;
    const double right = style.left + style.width;
    const double bottom = top + style.headHeight;
    ink.line({double(style.left), bottom}, {right, bottom}, frameLine, inks::text);
    putCompany(ink, form, style);
    putFitted(ink, form.head.title, style.left + style.width / 2.0, top, style.headHeight, inks::text,
        PageInk::Anchor::Middle);
    const QrSquares& code = form.head.code;
    double numberRight = right;
    if (!code.isEmpty()) {
        // A quiet zone of four modules: to the rule below, and to the form's number beside it.
        const QPointF corner(right - code.side, bottom - 4.0 * code.module - code.side);
        QList<QRectF> areas;
        areas.reserve(code.areas.size());
        for (const QRectF& area : code.areas)
            areas.append(area.translated(corner));
        ink.squares(areas, 0xff000000);
        numberRight = corner.x() - 4.0 * code.module;
    }
    const double numberHeight = form.head.number.height();
    putFitted(ink, form.head.number, numberRight, bottom - fromMm(1.6) - numberHeight, numberHeight, inks::label,
        PageInk::Anchor::End);
    putSerial(ink, form, style);
}

void putFormFoot(PageInk& ink, const LaidForm& form, int page, const FormStyle& style)
{
    const double right = style.left + style.width;
    const double y = style.pageHeight - fromMm(8.0);
    putFitted(ink, form.head.foot, style.left, style.pageHeight - fromMm(9.0) - fromMm(3.5), fromMm(7.0), inks::faint);
    const QString pages = Text::tr("Page %1 of %2").arg(page + 1).arg(form.pageCount());
    ink.text(style.small, {right, y}, pages, inks::faint, PageInk::Anchor::End);
    if (!form.form.codeText.isEmpty())
        ink.text(style.small, {right - style.small.width(pages) - fromMm(4.0), y}, form.form.codeText, inks::faint,
            PageInk::Anchor::End);
}

void putCopyName(PageInk& ink, const QString& name, const FormStyle& style)
{
    const double x = style.left + style.width + fromMm(2.0);
    uprighttitle::putDownwards(
        ink, paperText(name), QRectF(x, style.gridTop(), fromMm(5.0), style.bodyHeight), fromPoints(9.0));
}

} // namespace kesu
