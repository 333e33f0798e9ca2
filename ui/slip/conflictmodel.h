// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recordconflict.h"
#include "ui/slip/fieldwords.h"

#include <QAbstractTableModel>
#include <QMap>

namespace kesu {

/// The fields in which an edit and what somebody else saved meanwhile differ, and whose state of each is to stay.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, Mine, Theirs, Stays, ColumnCount };

    ConflictModel(const QList<FieldConflict>& conflicts, const FieldWords& words, QObject* parent = nullptr);

    /// Whose state stays, by path, of every field.
    const QMap<QString, EditSide>& choices() const { return m_choices; }
    EditSide choice(int row) const;
    void choose(int row, EditSide side);
    void chooseAll(EditSide side);
    /// Back to what is proposed: everybody's own changes, mine where both changed the same.
    void chooseUsual();
    /// How many fields both have changed.
    int conflictCount() const;

    /// The whole text of one side of a row, in words.
    QString text(int row, Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FieldConflict> m_conflicts;
    FieldWords m_words;
    QMap<QString, EditSide> m_choices;
};

} // namespace kesu
