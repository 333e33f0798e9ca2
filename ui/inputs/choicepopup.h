// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kesu {

/// The list under a searching field. It lies over the window as a child of it and never takes the focus, so that typing
/// and input methods stay with the field.
class ChoicePopup : public QListView
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget& field);

    /// Places itself under the field, or above it where there is more room.
    void open();
    void resizeToRows();

private:
    QWidget& m_field;
};

} // namespace kesu
