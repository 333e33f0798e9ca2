// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/ledger.h"
#include "ui/desk/deskgroup.h"
#include "ui/shared/themecolors.h"

#include <QWidget>

class QLabel;

namespace kesu {

class DeskList;
class FigureTile;
struct DeskLine;
class Workspace;

/// The desk 工作台: the month in five figures, and all that waits to be done, by urgency.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    int overdueCount() const;

Q_SIGNALS:
    void complaintActivated(kesu::ComplaintId id);
    void complaintsRequested(const kesu::LedgerQuery& query);
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    DeskList* addList(DeskGroup group, const QString& title, Tone tone, const QString& emptySentence);
    void refreshFigures();
    DeskColumn columnOf(DeskGroup group, Moment now) const;
    QList<DeskLine> linesOf(const QList<DeskItem>& items, Moment now) const;
    DeskLine lineOf(const DeskItem& item, Moment now) const;
    void moveFocus(const DeskList* from, int direction);

    Workspace* m_workspace;
    QLabel* m_day;
    QList<FigureTile*> m_tiles;
    QMap<DeskGroup, DeskList*> m_lists;
};

} // namespace kesu
