// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <concepts>
#include <exception>

class QWidget;

namespace kesu {

enum class GuardResult { Done, Failed };

void showError(QWidget* parent, const Error& error);
/// A fault of the program itself: says so and that nothing was saved.
void showFault(QWidget* parent, const std::exception& fault);

/// Runs what a slot has to do and shows what goes wrong; no exception ever leaves a slot. A cancelled action says
/// nothing.
template <std::invocable Action> GuardResult guarded(QWidget* parent, Action&& action)
{
    try {
        action();
        return GuardResult::Done;
    } catch (const Error& error) {
        showError(parent, error);
    } catch (const std::exception& fault) {
        showFault(parent, fault);
    }
    return GuardResult::Failed;
}

} // namespace kesu
