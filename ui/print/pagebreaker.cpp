// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagebreaker.h"

#include <algorithm>

namespace kesu {

namespace {

class Breaker
{
public:
    Breaker(const QList<FlowItem>& items, int firstBody, int laterBody, int minPart)
        : m_items(items)
        , m_laterBody(laterBody)
        , m_minPart(minPart)
        , m_body(firstBody)
    {
        m_pages.append(PageItems());
    }

    QList<PageItems> run()
    {
        for (int i = 0; i < m_items.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    /// What must stand on the page for item i to begin there: the item, or its first lines, and what it keeps with.
    int leastHeight(int i) const
    {
        int height = 0;
        for (int at = i; at < m_items.size(); ++at) {
            const FlowItem& item = m_items[at];
            height += at == i ? 0 : item.spaceBefore;
            if (item.keep == Keep::Free || isLong(item) || endsPage(at))
                return height + leastPart(item) + footHeight(item);
            height += item.height;
        }
        return height;
    }

    /// The next item begins a page of its own.
    bool endsPage(int i) const { return i + 1 < m_items.size() && m_items[i + 1].begin == Begin::OnNewPage; }
    int footHeight(const FlowItem& item) const { return item.foot >= 0 ? m_items[item.foot].height : 0; }
    bool canBeCut(const FlowItem& item) const { return item.lines >= 2 * m_minPart; }

    /// Waiting for a page that has room for all of it would leave pages half empty.
    bool isLong(const FlowItem& item) const { return canBeCut(item) && item.height * 2 > m_laterBody; }

    /// What must stand below the end of item i on its page.
    int follows(int i) const
    {
        if (m_items[i].keep == Keep::Free || i + 1 == m_items.size() || endsPage(i))
            return footHeight(m_items[i]);
        return m_items[i + 1].spaceBefore + leastHeight(i + 1);
    }

    int leastPart(const FlowItem& item) const
    {
        return !canBeCut(item) ? item.height : item.padding + m_minPart * item.lineHeight;
    }

    int room() const { return m_body - m_used; }
    bool isEmptyPage() const { return m_pages.last().isEmpty(); }

    void nextPage(int i)
    {
        const int foot = isEmptyPage() ? -1 : m_items[m_pages.last().last().item].foot;
        if (foot >= 0 && m_items[i].foot == foot)
            put(foot, m_items[foot].height, 0, m_items[foot].lines);
        m_pages.append(PageItems());
        m_body = m_laterBody;
        m_used = 0;
        const int head = m_items[i].head;
        if (head >= 0 && head != i) {
            put(head, m_items[head].height, 0, m_items[head].lines);
            m_fresh = true;
        }
    }

    void put(int i, int height, int firstLine, int lineCount)
    {
        m_pages.last().append(PlacedItem{i, m_used, height, firstLine, lineCount});
        m_used += height;
        m_fresh = false;
    }

    void place(int i)
    {
        const FlowItem& item = m_items[i];
        const int space = isEmptyPage() ? 0 : item.spaceBefore;
        const bool moves = item.begin == Begin::OnNewPage || space + leastHeight(i) > room();
        if (!isEmptyPage() && !m_fresh && moves)
            nextPage(i);
        else
            m_used += space;
        if (!canBeCut(item) || item.height + follows(i) <= room()) {
            put(i, item.height, 0, item.lines);
            return;
        }
        placeLines(i);
    }

    void placeLines(int i)
    {
        const FlowItem& item = m_items[i];
        int first = 0;
        while (first < item.lines) {
            const int left = item.lines - first;
            int count = std::clamp((room() - footHeight(item) - item.padding) / item.lineHeight, 1, left);
            const bool endsHere = count == left && item.padding + left * item.lineHeight + follows(i) <= room();
            if (!endsHere && left > m_minPart)
                count = std::max(1, std::min(count, left - m_minPart));
            put(i, item.padding + count * item.lineHeight, first, count);
            first += count;
            if (first < item.lines)
                nextPage(i);
        }
    }

    const QList<FlowItem>& m_items;
    int m_laterBody;
    int m_minPart;
    int m_body;
    int m_used = 0;
    bool m_fresh = false; ///< only a repeated head stands on the page
    QList<PageItems> m_pages;
};

} // namespace

QList<PageItems> breakIntoPages(const QList<FlowItem>& items, int firstBody, int laterBody, int minPart)
{
    return Breaker(items, firstBody, laterBody, minPart).run();
}

} // namespace kesu
