// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prose.h"

#include <QListWidget>

namespace kesu {

/// The table of contents beside a rulebook: chapters, and the clauses below them. The place that is read now is lit.
class ProseContents : public QListWidget
{
    Q_OBJECT

public:
    explicit ProseContents(QWidget* parent = nullptr);

    void setProse(const Prose& prose);
    /// Lights the entry without asking to go there.
    void follow(const QString& anchor);
    /// The anchor of a clause; empty where the document has none of that number.
    QString anchorOf(const QString& clause) const;

Q_SIGNALS:
    void placeChosen(const QString& anchor);

private:
    void add(const QString& anchor, const QString& text, const QString& clause, QListWidgetItem*& item);
};

} // namespace kesu
