// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formpainter.h"

#include "ui/print/formhead.h"
#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"
#include "ui/print/photofile.h"
#include "ui/print/uprighttitle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace kesu {

namespace {

constexpr int hairline = fromMm(0.2);
constexpr int frameLine = fromMm(0.4);
constexpr int photoDotsPerInch = 200; ///< as fine as offices print; more makes files large for nothing

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// Baseline that sets capitals and Chinese characters in the middle of a line.
double baselineIn(double top, double height, const PrintFont& font)
{
    return top + height / 2.0 + font.size() * 0.37;
}

/// Puts the rows of one page.
class RowPainter
{
public:
    RowPainter(PageInk& ink, const LaidForm& form, int page, const FormStyle& style)
        : m_ink(ink)
        , m_laid(form)
        , m_page(page)
        , m_style(style)
    {
    }

    void put()
    {
        const PageItems& items = m_laid.pages[m_page];
        for (const PlacedItem& item : items)
            putRow(item);
        putFrames(items);
    }

private:
    double left() const { return m_style.left; }
    double right() const { return m_style.left + m_style.width; }

    const LaidRow& rowOf(const PlacedItem& item) const
    {
        return item.item == m_laid.footItem ? m_laid.pageTotals[m_page] : m_laid.rows[item.item];
    }

    void putRow(const PlacedItem& item)
    {
        const LaidRow& row = rowOf(item);
        const double top = m_style.gridTop() + item.top;
        if (row.kind == LaidRow::Kind::Letter) {
            putCell(row, row.cells.first(), QRectF(left(), top, m_style.width, item.height), item);
            return;
        }
        for (const LaidCell& cell : row.cells) {
            const double height = cell.height > 0 ? cell.height : item.height - cell.top;
            const QRectF area(left() + cell.x, top + cell.top, cell.width, height);
            if (cell.kind == CellKind::Label || cell.kind == CellKind::Head)
                m_ink.fill(area, inks::labelFill);
            if (cell.x > 0)
                m_ink.line(area.topLeft(), area.bottomLeft(), hairline, inks::rule);
            if (cell.height > 0)
                m_ink.line(area.bottomLeft(), area.bottomRight(), hairline, inks::rule);
            if (cell.kind == CellKind::Sign)
                putSign(row, cell, area, item);
            else
                putCell(row, cell, area, item);
        }
        const double bottom = top + item.height;
        const double from = row.cells.isEmpty() ? 0.0 : row.cells.first().x;
        m_ink.line({left() + from, bottom}, {right(), bottom}, hairline, inks::rule);
    }

    void putCell(const LaidRow& row, const LaidCell& cell, const QRectF& area, const PlacedItem& item)
    {
        const bool names = cell.kind == CellKind::Label || cell.kind == CellKind::Head;
        const QRgb colour = names ? inks::label : inks::text;
        const PrintFont& usual = m_style.font(row.size);
        const PrintFont font = cell.fontSize > 0 ? PrintFont(cell.fontSize, FontWeight::Regular) : usual;
        const double lineHeight = m_style.lineHeightOf(row.size);
        // A cut row repeats its label on each page; the lines of its text go on.
        const bool cut = item.lineCount > 0 && item.lineCount < row.lineCount && !row.isSign();
        const bool repeats = names && double(cell.lines.size()) * lineHeight <= area.height();
        const int first = repeats || !cut ? 0 : item.firstLine;
        const auto count
            = std::clamp<qsizetype>(cell.lines.size() - first, 0, repeats || !cut ? cell.lines.size() : item.lineCount);
        // A text stands in the middle of its cell, but where one writes on by hand, or it goes on, it begins at the
        // top.
        const double height = double(count) * lineHeight;
        const bool letter = row.kind == LaidRow::Kind::Letter;
        double y = area.top() + (area.height() - height) / 2.0;
        if (letter)
            y = area.top();
        else if (!names && (cut || row.minLines >= 3))
            y = area.top() + m_style.rowPadding / 2.0;
        for (qsizetype i = first; i < first + count; ++i) {
            const double baseline = baselineIn(y, lineHeight, font);
            for (const LinePiece& piece : cell.lines[i])
                putPiece(row, cell, area, piece, font, baseline, colour);
            y += lineHeight;
        }
    }

    void putPiece(const LaidRow& row, const LaidCell& cell, const QRectF& area, const LinePiece& piece,
        const PrintFont& font, double baseline, QRgb colour)
    {
        const bool list = row.kind != LaidRow::Kind::Grid && row.kind != LaidRow::Kind::Letter;
        double padding = list ? 0.6 * m_style.cellPadding : m_style.cellPadding;
        if (row.kind == LaidRow::Kind::Letter)
            padding = 0.0;
        double x = area.left() + padding + piece.x;
        if (piece.box != BoxMark::None) {
            const double side = m_style.boxSide;
            m_ink.tickBox(
                {x, baseline - side * 0.9}, side, piece.box == BoxMark::On ? Tick::On : Tick::Off, m_style.body);
        }
        if (cell.kind == CellKind::Ticks) {
            m_ink.text(
                font, {piece.box == BoxMark::None ? x : x + m_style.boxSide * 1.4, baseline}, piece.text, colour);
            return;
        }
        if (piece.spread > 0.0) {
            m_ink.justified(font, {x, baseline}, piece.text, piece.spread, colour);
            return;
        }
        PageInk::Anchor anchor = PageInk::Anchor::Start;
        if (cell.align == CellAlign::End) {
            x = area.right() - padding;
            anchor = PageInk::Anchor::End;
        } else if (cell.align == CellAlign::Middle) {
            x = area.center().x();
            anchor = PageInk::Anchor::Middle;
        }
        m_ink.text(font, {x, baseline}, piece.text, colour, anchor);
    }

    void putSign(const LaidRow& row, const LaidCell& cell, const QRectF& area, const PlacedItem& item)
    {
        const double x = area.left() + m_style.cellPadding;
        const bool flows = item.lineCount > 0; // a note of many pages
        const qsizetype first = flows ? item.firstLine : 0;
        const qsizetype end
            = flows ? std::min<qsizetype>(cell.lines.size(), first + item.lineCount) : cell.lines.size();
        double y = area.top() + fromMm(1.0);
        for (qsizetype i = first; i < end; ++i) {
            const bool who = i < cell.whoLines;
            const PrintFont& font = who ? m_style.body : m_style.small;
            const double height = who || flows ? m_style.lineHeight : m_style.lineHeight * 0.85;
            for (const LinePiece& piece : cell.lines[i])
                m_ink.text(font, {x, baselineIn(y, height, font)}, piece.text, who ? inks::label : inks::faint);
            y += height;
        }
        const int signLines = m_style.signHeight / m_style.lineHeight;
        if (flows && item.firstLine + item.lineCount < row.lineCount + signLines)
            return; // it goes on
        const QPointF corner(area.right() - m_style.cellPadding, area.bottom() - fromMm(2.0));
        const QString day = cell.signedAt.isEmpty()
            ? Text::tr("Date:              ", "with room to write the day by hand")
            : Text::tr("Agreed %1").arg(paperText(cell.signedAt));
        const FittedText fitted = fitText(day,
            {cell.width - 2.0 * m_style.cellPadding, m_style.small.size() * 1.25, m_style.small.size(),
                fromPoints(4.0)},
            FontWeight::Regular);
        if (!fitted.lines.isEmpty())
            m_ink.text(fitted.font(), corner, fitted.lines.first(), cell.signedAt.isEmpty() ? inks::faint : inks::text,
                PageInk::Anchor::End);
    }

    enum class Frame { Grid, List, Open };

    Frame frameOf(const PlacedItem& item) const
    {
        switch (rowOf(item).kind) {
        case LaidRow::Kind::Grid:
            return Frame::Grid;
        case LaidRow::Kind::Letter:
            return Frame::Open;
        case LaidRow::Kind::ListHead:
        case LaidRow::Kind::ListLine:
        case LaidRow::Kind::ListTotal:
            break;
        }
        return Frame::List;
    }

    /// The frame around rows that belong together, and in it the upright title of each block at the rows of it that
    /// stand on this page.
    void putFrames(const PageItems& items)
    {
        for (qsizetype i = 0; i < items.size();) {
            const Frame frame = frameOf(items[i]);
            qsizetype last = i;
            while (last + 1 < items.size() && frameOf(items[last + 1]) == frame
                && items[last + 1].top == items[last].top + items[last].height)
                ++last;
            const double top = m_style.gridTop() + items[i].top;
            const double bottom = m_style.gridTop() + items[last].top + items[last].height;
            if (frame != Frame::Open)
                m_ink.frame(QRectF(left(), top, m_style.width, bottom - top), frameLine, inks::text);
            if (frame == Frame::Grid)
                putBlocks(items.mid(i, last + 1 - i));
            i = last + 1;
        }
    }

    void putBlocks(const PageItems& items)
    {
        for (qsizetype i = 0; i < items.size();) {
            const int block = rowOf(items[i]).block;
            qsizetype last = i;
            while (last + 1 < items.size() && rowOf(items[last + 1]).block == block)
                ++last;
            const double top = m_style.gridTop() + items[i].top;
            const double bottom = m_style.gridTop() + items[last].top + items[last].height;
            if (last + 1 < items.size())
                m_ink.line({left(), bottom}, {right(), bottom}, frameLine, inks::text);
            uprighttitle::put(m_ink, paperText(m_laid.form.blocks[block].title),
                QRectF(left(), top, m_style.titleColumn, bottom - top));
            i = last + 1;
        }
    }

    PageInk& m_ink;
    const LaidForm& m_laid;
    int m_page;
    const FormStyle& m_style;
};

void putPhoto(PageInk& ink, const LaidForm& form, const PlacedPhoto& placed, const FormStyle& style)
{
    const FormPhoto& photo = form.form.photos[placed.photo];
    const QPointF corner(style.left, style.gridTop());
    const QRectF area = QRectF(placed.picture).translated(corner);
    QString problem = form.photoProblems[placed.photo];
    if (problem.isEmpty()) {
        const auto pixels
            = [](double units) { return std::max(1, static_cast<int>(units * photoDotsPerInch / unitsPerInch)); };
        ink.picture(area, photo.file, QSize(pixels(area.width()), pixels(area.height())));
    } else {
        const FittedText said = fitText(QStringLiteral("%1\n%2").arg(QFileInfo(photo.file).fileName(), problem),
            {area.width() - fromMm(8.0), area.height(), fromPoints(9.0), fromPoints(5.0)}, FontWeight::Regular);
        double y = area.center().y() - said.height() / 2.0;
        for (const QString& line : said.lines) {
            ink.text(said.font(), {area.center().x(), baselineIn(y, said.lineHeight(), said.font())}, line, inks::label,
                PageInk::Anchor::Middle);
            y += said.lineHeight();
        }
    }
    ink.frame(area, hairline, inks::softRule);
    const QRectF below = QRectF(placed.caption).translated(corner);
    const FittedText caption = fitText(photo.caption,
        {below.width() - fromMm(2.0), below.height() - fromMm(2.0), fromPoints(9.0), fromPoints(5.0)},
        FontWeight::Regular);
    double y = below.top() + fromMm(1.0);
    for (const QString& line : caption.lines) {
        ink.text(caption.font(), {below.center().x(), baselineIn(y, caption.lineHeight(), caption.font())}, line,
            inks::label, PageInk::Anchor::Middle);
        y += caption.lineHeight();
    }
}

} // namespace

void putFormPage(PageInk& ink, const LaidForm& form, int page, const FormStyle& style)
{
    putFormHead(ink, form, style);
    const auto rowPages = static_cast<int>(form.pages.size());
    if (page < rowPages) {
        RowPainter(ink, form, page, style).put();
    } else {
        for (const PlacedPhoto& placed : form.photoPages[page - rowPages])
            putPhoto(ink, form, placed, style);
    }
    putFormFoot(ink, form, page, style);
}

} // namespace kesu
