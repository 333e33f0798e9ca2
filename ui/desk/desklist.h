// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desklistmodel.h"
#include "ui/shared/themecolors.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace kesu {

/// One column of the desk: head with count, lines, and a quiet sentence while there are none.
class DeskList : public QWidget
{
    Q_OBJECT

public:
    DeskList(const QString& title, Tone tone, const QString& emptySentence, QWidget* parent = nullptr);

    /// count: of all complaints of this column, of which the lines may show only the most urgent ones.
    void setLines(const QList<DeskLine>& lines, int count);
    int count() const { return m_count; }
    const DeskListModel& model() const { return *m_model; }
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void complaintActivated(kesu::ComplaintId id);
    /// Left or right was pressed: -1 or 1.
    void neighbourRequested(int direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_title;
    Tone m_tone;
    int m_count = 0;
    DeskListModel* m_model;
    QLabel* m_head;
    QLabel* m_countLabel;
    QListView* m_view;
    QLabel* m_empty;
    QStackedLayout* m_stack;
};

} // namespace kesu
