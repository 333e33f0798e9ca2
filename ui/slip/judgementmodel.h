// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slip/panelline.h"

#include <QAbstractListModel>

namespace kesu {

/// The lines of the panel. An update touches only what has changed, so that nothing flickers and the marked line stays.
class JudgementModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void update(const QList<PanelLine>& lines);
    const QList<PanelLine>& lines() const { return m_lines; }
    /// The first line about that field or a part of it; -1 where there is none.
    int rowAbout(const QString& field) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PanelLine> m_lines;
};

} // namespace kesu
