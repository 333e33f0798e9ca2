// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

#include <QListWidget>

namespace kesu {

/// The rulebooks at hand, to be ticked: those made for a trade first, then those for every trade, then the rest. Each
/// says under its title what it decides.
class RulebookCheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit RulebookCheckList(QWidget* parent = nullptr);

    /// Keeps no reference to the library.
    void setLibrary(const RulebookLibrary& library);
    /// A word of the vocabulary Trade; empty: no trade is put first.
    void setTrade(const QString& trade);
    /// Ids of the rulebooks that are made for the trade, in the order of the list.
    QStringList madeFor(const QString& trade) const;

    void setTicked(const QStringList& ids);
    /// In the order of the list.
    QStringList ticked() const;
    /// Id of the current line, or empty.
    QString currentRulebook() const;
    /// Hides what has the text neither in its title nor in its second line.
    void setFilter(const QString& text);

Q_SIGNALS:
    void tickedChanged();

private:
    struct Entry
    {
        QString id;
        QString title;
        QString about;
        QStringList trades;
    };

    void fill();
    void addHeading(const QString& text);
    void applyFilter();

    QList<Entry> m_entries;
    QString m_trade;
    QString m_filter;
    bool m_filling = false;
};

/// The trades that some rulebook is made for, as id and label in the language of the window, in the order of the file.
QList<std::pair<QString, QString>> tradesOf(const RulebookLibrary& library);

/// "时限 · 证据 · 等级": what a rulebook decides, for a line under its title.
QString partsText(const Rulebook& rulebook);

} // namespace kesu
