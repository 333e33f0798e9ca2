// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace kesu {

/// The standards at hand, each once whatever its editions, those in use first; a search above them.
class RulebookList : public QWidget
{
    Q_OBJECT

public:
    explicit RulebookList(QWidget* parent = nullptr);

    /// used: ids that the company has ticked. The choice stays where it was.
    void setLibrary(const RulebookLibrary& library, const QStringList& used);
    void choose(const QString& id);
    QString currentId() const;
    int count() const;
    void setFilter(const QString& words);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace kesu
