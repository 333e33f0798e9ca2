// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace kesu {

/// What is the same on all forms of one batch.
struct FormSetting
{
    QString company;
    QByteArray logoPng; ///< may be empty
    QDate printedOn;
    QString language = QStringLiteral("zh_CN"); ///< of the paper: zh_CN, zh_TW or en
    QString period; ///< of a register: 2026-10, or empty

    friend bool operator==(const FormSetting&, const FormSetting&) = default;
};

} // namespace kesu
