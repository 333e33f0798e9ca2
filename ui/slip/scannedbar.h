// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formscan.h"
#include "ui/shared/noticebar.h"

#include <optional>

namespace kesu {

class FieldWords;

/// Says how the printed form by which the slip was opened stands to it: of the present state, or what has been changed
/// since.
class ScannedBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit ScannedBar(QWidget* parent = nullptr);

    /// words: of the fields; null where the rulebook is not at hand.
    void showForm(const ScannedForm& form, const FieldWords* words);
    /// The form that is shown; nothing while hidden.
    std::optional<FormCode> paper() const;

Q_SIGNALS:
    /// The present state is wanted on paper in its place.
    void printRequested();

private:
    QPushButton* m_print;
    FormCode m_paper;
};

} // namespace kesu
