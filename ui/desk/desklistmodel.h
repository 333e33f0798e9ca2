// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/complaintservice.h"

#include <QAbstractListModel>

namespace kesu {

/// One thing to do as it is shown: all in words.
struct DeskLine
{
    ComplaintId id;
    QString number; ///< or "draft" in words
    QString customer;
    QString what; ///< what is to be done
    QString detail; ///< the sentence behind it
    QString turn; ///< whose turn it is, or empty
    QString due; ///< countdown, or empty
    bool overdue = false;
    int more = 0; ///< further things to do for the same complaint in the same column

    friend bool operator==(const DeskLine&, const DeskLine&) = default;
};

/// The lines of one column of the desk.
class DeskListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<DeskLine>& lines);
    const QList<DeskLine>& lines() const { return m_lines; }
    const DeskLine& line(const QModelIndex& index) const { return m_lines.at(index.row()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and accessible text hold the whole line, for copying and screen readers.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<DeskLine> m_lines;
};

} // namespace kesu
