// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/service/formservice.h"

#include <functional>

class QMenu;

namespace kesu {

class Workspace;

/// Which of the forms a menu offers first for complaints of that standard: the one used last, then those that fit.
struct FormMenuEntries
{
    QList<FormChoice> first;
    QList<FormChoice> others;
};

/// The forms for one complaint, or, while it has no id, for complaints of that standard.
FormMenuEntries formMenuEntries(Workspace& workspace, ComplaintId id, const QString& rulebook);
/// The registers.
FormMenuEntries registerMenuEntries(Workspace& workspace, const QString& rulebook);

/// The title of the form, with its clause where another of them has the same title.
QString nameAmong(const FormChoice& choice, const QList<FormChoice>& among);

/// Adds them to a menu; `chosen` gets the key. The others stand in a menu of their own.
void addForms(QMenu& menu, const FormMenuEntries& entries, const std::function<void(const QString& key)>& chosen);

} // namespace kesu
