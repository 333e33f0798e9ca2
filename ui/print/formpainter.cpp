// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formpainter.h"

#include "ui/print/pageunits.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

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

/// Baseline that sets capitals and Chinese characters in the middle of a line.
double baselineIn(double top, double height, const PrintFont& font)
{
    return top + height / 2.0 + font.size() * 0.37;
}

class FormPagePainter
{
public:
    FormPagePainter(PageInk& ink, const LaidForm& form, int page, const FormStyle& style)
        : m_ink(ink)
        , m_laid(form)
        , m_page(page)
        , m_style(style)
    {
    }

    void put()
    {
        putHead();
        putSerial();
        const PageItems& items = m_laid.pages[m_page];
        for (const PlacedItem& item : items)
            putRow(item);
        putBlocks(items);
        putFoot();
    }

private:
    double left() const { return m_style.left; }
    double right() const { return m_style.left + m_style.width; }

    void putHead()
    {
        const FormTree& form = m_laid.form;
        const double top = m_style.top;
        const double height = m_style.headHeight;
        const double side = fromMm(46.0);
        const double middle = m_style.width - 2.0 * side;
        m_ink.line({left(), top + height}, {right(), top + height}, frameLine, inks::text);
        putLogo(QRectF(left(), top, side, height));

        // A long title (English) takes the next smaller size that fits.
        PrintFont font = m_style.title;
        for (int size = font.size(); font.width(form.title) > middle && size > fromPoints(10.0);) {
            size -= fromPoints(1.0);
            font = PrintFont(size, FontWeight::Bold);
        }
        m_ink.text(font, {left() + m_style.width / 2.0, baselineIn(top, height, font)}, form.title, inks::text,
            PageInk::Anchor::Middle);
        double y = top + height - fromMm(2.2);
        if (!form.formNumber.isEmpty()) {
            m_ink.text(m_style.small, {right(), y}, form.formNumber, inks::label, PageInk::Anchor::End);
            y -= fromMm(4.0);
        }
        if (!form.copies.isEmpty())
            m_ink.text(m_style.body, {right(), y}, form.copies.constFirst(), inks::text, PageInk::Anchor::End);
    }

    void putLogo(const QRectF& cell)
    {
        const FormTree& form = m_laid.form;
        double textTop = cell.top();
        double textHeight = cell.height();
        if (!form.logoPng.isEmpty()) {
            const QImage logo = logoOf(form.logoPng);
            if (!logo.isNull()) {
                const double height = cell.height() * (form.company.isEmpty() ? 0.8 : 0.58);
                QSizeF size = QSizeF(logo.size()).scaled(cell.width() * 0.9, height, Qt::KeepAspectRatio);
                m_ink.image(QRectF(QPointF(cell.left(), cell.top() + fromMm(0.5)), size), logo);
                textTop = cell.top() + size.height() + fromMm(0.8);
                textHeight = cell.bottom() - textTop - fromMm(0.4);
            }
        }
        const PrintFont& font = m_style.body;
        QList<TextLine> lines
            = form.company.isEmpty() ? QList<TextLine>() : font.breakLines(form.company, cell.width());
        const double lineHeight = m_style.lineHeight;
        const auto count
            = std::min<qsizetype>(lines.size(), std::max<qsizetype>(1, qsizetype(textHeight / lineHeight)));
        const double top = textTop + (textHeight - double(count) * lineHeight) / 2.0;
        for (qsizetype i = 0; i < count && i < lines.size(); ++i)
            m_ink.text(font, {cell.left(), baselineIn(top + double(i) * lineHeight, lineHeight, font)},
                QStringView(form.company).sliced(lines[i].start, lines[i].length), inks::text);
    }

    void putSerial()
    {
        const FormTree& form = m_laid.form;
        const double y = baselineIn(m_style.top + m_style.headHeight, m_style.serialHeight, m_style.body);
        m_ink.text(m_style.body, {left(), y}, form.subtitle, inks::label);
        const double room = fromMm(38.0);
        const double labelWidth = m_style.body.width(form.serialLabel) + fromMm(1.5);
        if (form.serial.isEmpty()) {
            m_ink.text(m_style.body, {right() - room, y}, form.serialLabel, inks::label, PageInk::Anchor::End);
            m_ink.line(
                {right() - room + fromMm(1.5), y + fromMm(0.8)}, {right(), y + fromMm(0.8)}, hairline, inks::rule);
            return;
        }
        const double width = m_style.blockTitle.width(form.serial);
        m_ink.text(m_style.body, {right() - width - labelWidth, y}, form.serialLabel, inks::label);
        m_ink.text(m_style.blockTitle, {right() - width, y}, form.serial, inks::text);
    }

    void putRow(const PlacedItem& item)
    {
        const LaidRow& row = m_laid.rows[item.item];
        const double top = m_style.gridTop() + item.top;
        for (const LaidCell& cell : row.cells) {
            const QRectF area(left() + cell.x, top, cell.width, item.height);
            if (cell.kind == CellKind::Label || cell.kind == CellKind::Head)
                m_ink.fill(area, inks::labelFill);
            m_ink.line(area.topLeft(), area.bottomLeft(), hairline, inks::rule);
            if (cell.kind == CellKind::Sign)
                putSign(cell, area);
            else
                putCell(cell, area, item);
        }
        const double bottom = top + item.height;
        m_ink.line({left() + m_style.titleColumn, bottom}, {right(), bottom}, hairline, inks::rule);
    }

    void putCell(const LaidCell& cell, const QRectF& area, const PlacedItem& item)
    {
        const bool names = cell.kind == CellKind::Label || cell.kind == CellKind::Head;
        const QRgb colour = names ? inks::label : inks::text;
        // A cut row repeats its label on each page; the lines of its text go on.
        const bool cut = item.lineCount < m_laid.rows[item.item].lineCount;
        const int first = names || !cut ? 0 : item.firstLine;
        const auto count
            = std::clamp<qsizetype>(cell.lines.size() - first, 0, names || !cut ? cell.lines.size() : item.lineCount);
        // Short texts stand in the middle of a tall cell, long texts begin at its top.
        const double height = double(count) * m_style.lineHeight;
        const bool tall = cell.kind != CellKind::Label && item.lineCount > 3;
        double y = tall && !names ? area.top() + m_style.rowPadding / 2.0 : area.top() + (area.height() - height) / 2.0;
        for (qsizetype i = first; i < first + count; ++i) {
            const double baseline = baselineIn(y, m_style.lineHeight, m_style.body);
            for (const LinePiece& piece : cell.lines[i])
                putPiece(cell, area, piece, baseline, colour);
            y += m_style.lineHeight;
        }
    }

    void putPiece(const LaidCell& cell, const QRectF& area, const LinePiece& piece, double baseline, QRgb colour)
    {
        double x = area.left() + m_style.cellPadding + piece.x;
        if (piece.box != BoxMark::None) {
            const double side = m_style.boxSide;
            m_ink.tickBox(
                {x, baseline - side * 0.9}, side, piece.box == BoxMark::On ? Tick::On : Tick::Off, m_style.body);
            x += side * 1.4;
        }
        PageInk::Anchor anchor = PageInk::Anchor::Start;
        if (cell.align == CellAlign::End) {
            x = area.right() - m_style.cellPadding;
            anchor = PageInk::Anchor::End;
        } else if (cell.align == CellAlign::Middle) {
            x = area.center().x();
            anchor = PageInk::Anchor::Middle;
        }
        m_ink.text(m_style.body, {x, baseline}, piece.text, colour, anchor);
    }

    void putSign(const LaidCell& cell, const QRectF& area)
    {
        const double x = area.left() + m_style.cellPadding;
        double y = area.top() + fromMm(1.0);
        bool first = true;
        for (const CellLine& line : cell.lines) {
            const PrintFont& font = first ? m_style.body : m_style.small;
            const double height = first ? m_style.lineHeight : m_style.lineHeight * 0.85;
            for (const LinePiece& piece : line)
                m_ink.text(font, {x, baselineIn(y, height, font)}, piece.text, first ? inks::label : inks::faint);
            y += height;
            first = false;
        }
        const double baseline = area.bottom() - fromMm(2.0);
        if (!cell.signedAt.isEmpty()) {
            m_ink.text(m_style.small, {area.right() - m_style.cellPadding, baseline},
                Text::tr("Agreed %1").arg(cell.signedAt), inks::text, PageInk::Anchor::End);
            return;
        }
        m_ink.text(m_style.small, {area.right() - m_style.cellPadding, baseline},
            Text::tr("Date:              ", "with room to write the day by hand"), inks::faint, PageInk::Anchor::End);
    }

    /// Frame, and the upright title of each block at the rows of it that stand on this page.
    void putBlocks(const PageItems& items)
    {
        for (qsizetype i = 0; i < items.size();) {
            const int block = m_laid.rows[items[i].item].block;
            qsizetype last = i;
            while (last + 1 < items.size() && m_laid.rows[items[last + 1].item].block == block)
                ++last;
            const double top = m_style.gridTop() + items[i].top;
            const double bottom = m_style.gridTop() + items[last].top + items[last].height;
            m_ink.line({left(), bottom}, {right(), bottom}, frameLine, inks::text);
            putTitle(m_laid.form.blocks[block].title, QRectF(left(), top, m_style.titleColumn, bottom - top));
            i = last + 1;
        }
        if (items.isEmpty())
            return;
        const double bottom = m_style.gridTop() + items.last().top + items.last().height;
        m_ink.frame(
            QRectF(left(), m_style.gridTop(), m_style.width, bottom - m_style.gridTop()), frameLine, inks::text);
    }

    void putTitle(const QString& title, const QRectF& area)
    {
        const bool chinese = std::any_of(title.begin(), title.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
        if (!chinese) {
            PrintFont font = m_style.blockTitle;
            for (int size = font.size(); font.width(title) > area.height() - fromMm(2.0) && size > fromPoints(6.0);) {
                size -= fromPoints(0.5);
                font = PrintFont(size, FontWeight::Bold);
            }
            m_ink.textUpwards(font,
                {area.center().x() + font.size() * 0.36, area.center().y() + font.width(title) / 2.0}, title,
                inks::text);
            return;
        }
        // Characters one below the other, closer and then smaller where the rows are few, at last in two columns.
        const auto count = static_cast<double>(title.size());
        double step = m_style.blockTitle.size() * 1.25;
        PrintFont font = m_style.blockTitle;
        qsizetype columns = 1;
        const double room = area.height() - fromMm(1.0);
        if (count * step > room) {
            step = std::max(room / count, fromPoints(9.0) * 1.08);
            if (count * step > room) {
                columns = 2;
                step = std::clamp(room / std::ceil(count / 2.0), double(fromPoints(7.0)), fromPoints(9.0) * 1.2);
            }
            font = PrintFont(
                std::min(fromPoints(columns == 1 ? 10.5 : 9.0), static_cast<int>(step / 1.05)), FontWeight::Bold);
        }
        const qsizetype perColumn = (title.size() + columns - 1) / columns;
        const double columnWidth = columns == 1 ? 0.0 : font.size() * 1.15;
        double x = area.center().x() - columnWidth * double(columns - 1) / 2.0;
        for (qsizetype column = 0; column < columns; ++column) {
            const QStringView part = QStringView(title).mid(column * perColumn, perColumn);
            double y = area.center().y() - double(part.size()) * step / 2.0;
            for (const QChar& c : part) {
                m_ink.text(
                    font, {x, baselineIn(y, step, font)}, QStringView(&c, 1), inks::text, PageInk::Anchor::Middle);
                y += step;
            }
            x += columnWidth;
        }
    }

    void putFoot()
    {
        const double y = a4Height - fromMm(8.0);
        m_ink.text(m_style.small, {left(), y}, m_laid.form.foot, inks::faint);
        m_ink.text(m_style.small, {right(), y}, Text::tr("Page %1 of %2").arg(m_page + 1).arg(m_laid.pages.size()),
            inks::faint, PageInk::Anchor::End);
    }

    PageInk& m_ink;
    const LaidForm& m_laid;
    int m_page;
    const FormStyle& m_style;
};

} // namespace

void putFormPage(PageInk& ink, const LaidForm& form, int page, const FormStyle& style)
{
    FormPagePainter(ink, form, page, style).put();
}

} // namespace kesu
