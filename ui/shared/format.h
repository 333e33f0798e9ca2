// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"

#include <QString>
#include <optional>

namespace kesu {

/// How values stand on the screen. What is not known is an empty text.
QString formatDate(const std::optional<QDate>& date); ///< 2026-10-05
QString formatMoment(const std::optional<Moment>& moment); ///< 2026-10-05 09:30
QString formatTime(Moment moment); ///< 09:30
QString formatMoney(const std::optional<Money>& amount); ///< 1,234.50
QString formatNumber(qint64 number); ///< 12,345
QString formatQuantity(const std::optional<qint64>& quantity, const QString& unit = {}); ///< 5,000 只
/// part of whole in percent with one decimal: "6.0%"; "—" where the whole is zero.
QString formatRate(qint64 part, qint64 whole);
QString formatDays(int days); ///< 3 天
QString formatWorkingDays(int days); ///< 3 个工作日

/// The text of a menu entry or button without its letter for Alt: "文件(&F)" and "&File" become 文件 and File.
QString withoutMnemonic(QString text);

/// How long until, or since, a due moment: "2 天后", "今天 17:30", "超期 5 天". Whole calendar days; on the day itself
/// the time.
QString formatCountdown(Moment dueAt, Moment now);

} // namespace kesu
