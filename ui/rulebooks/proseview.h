// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kesu {

/// Where one reads a rulebook: jumps to places, finds words and marks every hit, and says which place is read now.
class ProseView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ProseView(QWidget* parent = nullptr);

    /// Shows that document, at the place where the one before was read if `place` is empty.
    void showDocument(const QString& html, const QString& place = {});
    void jumpTo(const QString& anchor);
    /// The last anchor above the upper edge, of those that sections and chapters have.
    QString currentPlace() const;

    /// Marks every place where the words stand; jumps to the first one from here on.
    void find(const QString& words);
    void findNext();
    void findPrevious();
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    /// From 1; 0 where there is none.
    int currentHit() const { return m_hit + 1; }

Q_SIGNALS:
    void placeChanged(const QString& anchor);
    void hitsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place
    {
        int position = 0;
        QString anchor;
    };

    void collectPlaces();
    void goToPlace();
    void showHits();
    void stepTo(int hit);
    void follow();

    QString m_words;
    QList<QTextCursor> m_hits;
    int m_hit = -1;
    QList<Place> m_places;
    QString m_place;
    bool m_isSettled = false;
};

} // namespace kesu
