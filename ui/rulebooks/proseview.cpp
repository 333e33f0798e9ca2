// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/proseview.h"

#include "ui/shared/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

namespace kesu {

namespace {

constexpr int mostHits = 2'000;

bool isPlace(const QString& anchor)
{
    return anchor.size() > 1 && anchor.at(0) == QLatin1Char('c') && anchor.at(1).isDigit();
}

} // namespace

ProseView::ProseView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setProperty("reading", true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(spacing::huge);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProseView::follow);
}

void ProseView::showDocument(const QString& html, const QString& place)
{
    if (!place.isEmpty())
        m_place = place;
    setHtml(html);
    collectPlaces();
    find(m_words);
    goToPlace();
}

void ProseView::goToPlace()
{
    // Where the place lies is known once the text has its final width.
    const QString place = m_place;
    m_isSettled = false;
    QTimer::singleShot(0, this, [this, place] {
        if (place.isEmpty() || place == m_places.value(0).anchor)
            verticalScrollBar()->setValue(0);
        else
            scrollToAnchor(place);
        m_isSettled = true;
        follow();
    });
}

void ProseView::collectPlaces()
{
    m_places.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            for (const QString& name : it.fragment().charFormat().anchorNames()) {
                if (isPlace(name))
                    m_places.append({it.fragment().position(), name});
            }
        }
    }
}

void ProseView::jumpTo(const QString& anchor)
{
    if (isPlace(anchor))
        m_place = anchor;
    if (isVisible())
        scrollToAnchor(anchor);
}

QString ProseView::currentPlace() const
{
    if (!isVisible() || !m_isSettled)
        return m_place;
    const int first = cursorForPosition(QPoint(spacing::huge + spacing::small, spacing::large)).position();
    QString place;
    for (const Place& known : m_places) {
        if (known.position > first)
            break;
        place = known.anchor;
    }
    return place;
}

void ProseView::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    goToPlace();
}

void ProseView::follow()
{
    const QString place = currentPlace();
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeChanged(place);
}

void ProseView::find(const QString& words)
{
    m_words = words;
    m_hits.clear();
    m_hit = -1;
    if (!words.trimmed().isEmpty()) {
        QTextCursor hit = document()->find(words, 0);
        while (!hit.isNull() && m_hits.size() < mostHits) {
            m_hits.append(hit);
            hit = document()->find(words, hit);
        }
        const int from = cursorForPosition(QPoint(spacing::huge, spacing::small)).position();
        for (int i = 0; i < m_hits.size() && m_hit < 0; ++i) {
            if (m_hits.at(i).selectionStart() >= from)
                m_hit = i;
        }
        if (m_hit < 0 && !m_hits.isEmpty())
            m_hit = 0;
    }
    stepTo(m_hit);
}

void ProseView::findNext()
{
    if (!m_hits.isEmpty())
        stepTo((m_hit + 1) % static_cast<int>(m_hits.size()));
}

void ProseView::findPrevious()
{
    if (!m_hits.isEmpty())
        stepTo((m_hit + static_cast<int>(m_hits.size()) - 1) % static_cast<int>(m_hits.size()));
}

void ProseView::stepTo(int hit)
{
    m_hit = hit;
    if (hit >= 0) {
        QTextCursor cursor = m_hits.at(hit);
        cursor.setPosition(cursor.selectionStart());
        setTextCursor(cursor);
        // A third down: what stands before a hit is read with it.
        const int off = cursorRect().top() - viewport()->height() / 3;
        if (cursorRect().top() < 0 || cursorRect().bottom() > viewport()->height() * 4 / 5)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + off);
    }
    showHits();
    Q_EMIT hitsChanged();
}

void ProseView::showHits()
{
    QList<ExtraSelection> selections;
    for (int i = 0; i < m_hits.size(); ++i) {
        const bool current = i == m_hit;
        ExtraSelection selection;
        selection.cursor = m_hits.at(i);
        const ToneColors& tone = themeColors().tone(Tone::Pending);
        selection.format.setBackground(current ? themeColors().accent : tone.ground);
        selection.format.setForeground(current ? themeColors().onAccent : tone.text);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace kesu
