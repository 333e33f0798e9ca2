// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formlayout.h"

#include "ui/print/celllayout.h"
#include "ui/print/listlayout.h"
#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"
#include "ui/print/photofile.h"
#include "ui/print/uprighttitle.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

bool LaidRow::isSign() const
{
    return std::any_of(cells.begin(), cells.end(), [](const LaidCell& cell) { return cell.kind == CellKind::Sign; });
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// Lays a form out step by step.
class FormLayout
{
public:
    FormLayout(const FormTree& form, const FormStyle& style)
        : m_style(style)
    {
        m_laid.form = form;
    }

    LaidForm take()
    {
        layHead();
        for (int block = 0; block < m_laid.form.blocks.size(); ++block)
            layBlock(block);
        QList<FlowItem> items = blockItems();
        if (m_laid.form.list)
            layList(items);
        else
            m_laid.pages = breakIntoPages(items, m_style.bodyHeight, m_style.bodyHeight);
        layPhotos();
        return std::move(m_laid);
    }

private:
    void layHead()
    {
        const FormTree& form = m_laid.form;
        const double side = fromMm(46.0);
        const double headHeight = m_style.headHeight;
        const double serialHeight = m_style.serialHeight - fromMm(0.6);
        LaidHead& head = m_laid.head;
        head.code = qrSquares(form.code, m_style.codeSide);
        head.title = fitText(form.title,
            {m_style.width - 2.0 * side - fromMm(3.0), headHeight - fromMm(1.0), fromPoints(18.0), fromPoints(6.0)},
            FontWeight::Bold);
        const double logoPart = form.logoPng.isEmpty() ? 0.0 : headHeight * 0.58 + fromMm(0.8);
        head.company = fitText(form.company,
            {side, headHeight - logoPart - fromMm(0.8), fromPoints(logoPart > 0.0 ? 9.0 : 10.5), fromPoints(5.0)},
            FontWeight::Regular);
        const double codePart = head.code.isEmpty() ? 0.0 : head.code.side + 4.0 * head.code.module;
        head.number = fitText(form.formNumber,
            {side - codePart, headHeight - fromMm(3.0), fromPoints(7.5), fromPoints(5.0)}, FontWeight::Regular);
        head.serial = fitText(
            form.serial, {m_style.width * 0.4, serialHeight, fromPoints(10.5), fromPoints(5.0)}, FontWeight::Bold);
        const double labelWidth = m_style.body.width(form.serialLabel) + fromMm(3.0);
        double serialWidth = form.serial.isEmpty() ? fromMm(38.0) : 0.0;
        for (const QString& line : std::as_const(head.serial.lines))
            serialWidth = std::max(serialWidth, head.serial.font().width(line));
        head.subtitle = fitText(form.subtitle,
            {m_style.width - serialWidth - labelWidth - fromMm(4.0), serialHeight, fromPoints(9.0), fromPoints(5.0)},
            FontWeight::Regular);
        const double pageWidth = fromMm(32.0) + m_style.small.width(form.codeText);
        head.foot = fitText(
            form.foot, {m_style.width - pageWidth, fromMm(7.0), fromPoints(7.5), fromPoints(5.0)}, FontWeight::Regular);
    }

    void layBlock(int index)
    {
        const FormBlock& block = m_laid.form.blocks[index];
        if (block.kind == BlockKind::Letter) {
            for (const FormParagraph& paragraph : block.paragraphs)
                m_laid.rows.append(celllayout::paragraph(paragraph, index, m_style));
            return;
        }
        const int from = block.title.isEmpty() ? 0 : m_style.titleColumn;
        const qsizetype first = m_laid.rows.size();
        for (const FormRow& row : block.rows)
            m_laid.rows.append(celllayout::gridRow(row, index, from, m_style));
        if (block.title.isEmpty() || m_laid.rows.size() == first)
            return;
        // A title upright beside few rows needs them to be high enough.
        int height = 0;
        for (qsizetype i = first; i < m_laid.rows.size(); ++i)
            height += flowItem(m_laid.rows[i]).height;
        const int lacking = uprighttitle::leastHeight(paperText(block.title), m_style) - height;
        if (lacking > 0)
            m_laid.rows.last().lineCount += (lacking + m_style.lineHeight - 1) / m_style.lineHeight;
    }

    FlowItem flowItem(const LaidRow& row) const
    {
        FlowItem item;
        item.spaceBefore = row.spaceBefore;
        if (row.isSign()) {
            const int extra = std::max(0, row.lineCount - 2) * m_style.lineHeight;
            item.height = m_style.signHeight + extra;
            if (item.height * 2 <= m_style.bodyHeight)
                return item;
            // So long a note is text first of all: it flows, and the room to sign is at its end.
            const int signLines = m_style.signHeight / m_style.lineHeight;
            return lines(row.lineCount + signLines, m_style.lineHeight, m_style.rowPadding, row.spaceBefore);
        }
        const bool letter = row.kind == LaidRow::Kind::Letter;
        return lines(row.lineCount, m_style.lineHeightOf(row.size), letter ? 0 : m_style.rowPadding, row.spaceBefore);
    }

    static FlowItem lines(int count, int lineHeight, int padding, int spaceBefore)
    {
        FlowItem item;
        item.lines = count;
        item.lineHeight = lineHeight;
        item.padding = padding;
        item.height = padding + count * lineHeight;
        item.spaceBefore = spaceBefore;
        return item;
    }

    /// Whether each block is low enough to stay on one page for the price of the white space that it may leave.
    QList<bool> staysWhole() const
    {
        QList<int> heights(m_laid.form.blocks.size(), 0);
        for (const LaidRow& row : m_laid.rows)
            heights[row.block] += flowItem(row).height;
        QList<bool> whole;
        for (qsizetype block = 0; block < heights.size(); ++block)
            whole.append(
                m_laid.form.blocks[block].kind == BlockKind::Grid && heights[block] * 10 <= m_style.bodyHeight * 3);
        return whole;
    }

    /// The row of each block from which on a letter closes: its last paragraphs, where they are short together.
    QList<int> closings() const
    {
        constexpr int most = 6; // the last sentence, two lines of greeting, who writes, the day
        const QList<LaidRow>& rows = m_laid.rows;
        QList<int> first(m_laid.form.blocks.size(), 0);
        for (int end = static_cast<int>(rows.size()); end > 0;) {
            const int block = rows[end - 1].block;
            int at = end;
            int height = 0;
            for (; at > 0 && rows[at - 1].block == block && end - at < most; --at) {
                height += rows[at - 1].spaceBefore + flowItem(rows[at - 1]).height;
                if (height * 3 > m_style.bodyHeight)
                    break;
            }
            first[block] = at;
            while (end > 0 && rows[end - 1].block == block)
                --end;
        }
        return first;
    }

    /// Low blocks stay whole. Of the others the first two rows stay together, and so do the last two: a title with one
    /// row is an orphan. A table's head stays with its first line, a total with the line above. The end of a letter
    /// (who signs, when) stays with the paragraph before.
    QList<FlowItem> blockItems()
    {
        const QList<bool> whole = staysWhole();
        const QList<int> closing = closings();
        QList<FlowItem> items;
        QList<LaidRow>& rows = m_laid.rows;
        int head = -1;
        for (int i = 0; i < rows.size(); ++i) {
            LaidRow& row = rows[i];
            const bool first = i == 0 || rows[i - 1].block != row.block;
            if (first && i > 0 && (row.kind != rows[i - 1].kind || row.kind == LaidRow::Kind::Letter))
                row.spaceBefore = std::max(row.spaceBefore, m_style.blockGap);
            FlowItem item = flowItem(row);
            if (first)
                head = -1;
            // A head of half a page is no head to repeat.
            const bool isHead = row.role == RowRole::TableHead && item.height * 4 <= m_style.bodyHeight;
            if (row.role == RowRole::TableHead)
                head = isHead ? i : -1;
            else if (row.role == RowRole::Plain)
                head = -1;
            else
                item.head = head;
            const bool sameNext = i + 1 < rows.size() && rows[i + 1].block == row.block;
            const bool nextIsLast = sameNext && (i + 2 >= rows.size() || rows[i + 2].block != row.block);
            const bool nextIsTotal = sameNext && rows[i + 1].role == RowRole::TableTotal;
            const bool canBeLong = item.lines >= 4; // it shares itself out over the pages
            if (row.kind == LaidRow::Kind::Letter) {
                if (sameNext && i >= closing[row.block])
                    item.keep = Keep::WithNext;
            } else if (isHead || nextIsTotal || (sameNext && whole[row.block])
                || (sameNext && !canBeLong && (first || nextIsLast))) {
                item.keep = Keep::WithNext;
            }
            items.append(item);
        }
        return items;
    }

    void layList(QList<FlowItem>& items)
    {
        const FormList& list = *m_laid.form.list;
        if (list.columns.isEmpty()) {
            m_laid.pages = breakIntoPages(items, m_style.bodyHeight, m_style.bodyHeight);
            return;
        }
        const ListLayout layout(list, m_style);
        LaidRow head = layout.head();
        head.spaceBefore = m_laid.rows.isEmpty() ? 0 : m_style.blockGap;
        FlowItem headItem;
        headItem.height = layout.headHeight();
        headItem.keep = Keep::WithNext;
        headItem.spaceBefore = head.spaceBefore;
        const int headIndex = static_cast<int>(m_laid.rows.size());
        m_laid.rows.append(head);
        items.append(headItem);

        const int firstLine = headIndex + 1;
        m_laid.rows.reserve(firstLine + list.lines.size() + 2);
        if (list.lines.isEmpty())
            m_laid.rows.append(layout.nothing());
        for (qsizetype i = 0; i < list.lines.size(); ++i)
            m_laid.rows.append(layout.line(i));
        for (qsizetype i = firstLine; i < m_laid.rows.size(); ++i) {
            FlowItem item = flowItem(m_laid.rows[i]);
            item.head = headIndex;
            // One line a complaint: it is torn only where hardly a page would hold it.
            if (item.height * 2 <= m_style.bodyHeight)
                item.lines = 0;
            items.append(item);
        }
        if (!layout.hasTotals() || list.lines.isEmpty()) {
            m_laid.pages = breakIntoPages(items, m_style.bodyHeight, m_style.bodyHeight);
            return;
        }
        layTotals(items, layout, firstLine);
    }

    /// On one page a total is enough; on several each has its own and the last one that of all besides.
    void layTotals(QList<FlowItem>& items, const ListLayout& layout, int firstLine)
    {
        const qsizetype count = m_laid.form.list->lines.size();
        const int headIndex = firstLine - 1;
        const LaidRow total = layout.total(Text::tr("Total"), 0, count);
        items.last().keep = Keep::WithNext;
        FlowItem totalItem = flowItem(total);
        totalItem.head = headIndex;
        QList<FlowItem> onOnePage = items;
        onOnePage.append(totalItem);
        m_laid.pages = breakIntoPages(onOnePage, m_style.bodyHeight, m_style.bodyHeight);
        const auto beginsOn = [&](int item) {
            return std::find_if(m_laid.pages.begin(), m_laid.pages.end(), [item](const PageItems& page) {
                return std::any_of(page.begin(), page.end(), [item](const PlacedItem& p) { return p.item == item; });
            });
        };
        const int totalIndex = static_cast<int>(m_laid.rows.size());
        if (beginsOn(firstLine) == beginsOn(totalIndex)) {
            m_laid.rows.append(total);
            return;
        }
        const QString pageTotal = Text::tr("Total of this page");
        m_laid.footItem = totalIndex;
        const LaidRow foot = layout.total(pageTotal, 0, count);
        for (qsizetype i = firstLine; i < items.size(); ++i)
            items[i].foot = m_laid.footItem;
        FlowItem footItem = flowItem(foot);
        footItem.keep = Keep::WithNext;
        footItem.head = headIndex;
        // These rows are never cut, however odd their texts are.
        footItem.lines = totalItem.lines = 0;
        m_laid.rows.append({foot, total});
        items.append({footItem, totalItem});
        m_laid.pages = breakIntoPages(items, m_style.bodyHeight, m_style.bodyHeight);
        for (const PageItems& page : std::as_const(m_laid.pages)) {
            qsizetype first = count;
            qsizetype end = 0;
            for (const PlacedItem& placed : page) {
                // A line that is cut counts on the page where it begins.
                if (placed.item < firstLine || placed.item >= m_laid.footItem || placed.firstLine > 0)
                    continue;
                first = std::min<qsizetype>(first, placed.item - firstLine);
                end = placed.item - firstLine + 1;
            }
            m_laid.pageTotals.append(layout.total(pageTotal, std::min(first, end), end));
        }
    }

    void layPhotos()
    {
        if (m_laid.form.photos.isEmpty())
            return;
        QList<QSize> sizes;
        for (const FormPhoto& photo : std::as_const(m_laid.form.photos)) {
            const PhotoFile file = readPhotoHead(photo.file);
            sizes.append(file.pixels);
            m_laid.photoProblems.append(file.problem);
        }
        constexpr int screenPixel = unitsPerInch / 96;
        m_laid.photoPages
            = placePhotos(sizes, {QSize(m_style.width, m_style.bodyHeight), fromMm(12.0), fromMm(5.0), screenPixel});
        // A form of nothing but pictures needs no empty page before them.
        if (m_laid.rows.isEmpty())
            m_laid.pages.clear();
    }

    const FormStyle& m_style;
    LaidForm m_laid;
};

} // namespace

LaidForm layOut(const FormTree& form, const FormStyle& style)
{
    return FormLayout(form, style).take();
}

} // namespace kesu
