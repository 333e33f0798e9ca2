// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rescueservice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace kesu {

/// The slips that were typed and that the database could not take: whose, when and why, what stands in them; each can
/// be gone on with or discarded.
class RescuedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RescuedDialog(const RescueService& rescues, QWidget* parent = nullptr);

    /// The one that is to be gone on with.
    const std::optional<RescuedWork>& taken() const { return m_taken; }
    void take();
    /// Asks first.
    void discard();

private:
    void reload();
    void showMarked();
    const RescuedWork* marked() const;

    RescueService m_rescues;
    QList<RescuedWork> m_works;
    std::optional<RescuedWork> m_taken;
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_take;
    QPushButton* m_discard;
};

} // namespace kesu
