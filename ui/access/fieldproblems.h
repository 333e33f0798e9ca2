// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QLabel>
#include <QMap>

class QVBoxLayout;

namespace kesu {

/// What core finds wrong, each sentence below the field it is about, what is about none at the end.
class FieldProblems
{
public:
    /// general: the line for what belongs to no field; its parent keeps it.
    explicit FieldProblems(QWidget* parent);

    QLabel* general() { return m_general; }
    /// The field with room for its sentence below. field: as findings name it.
    QWidget* under(const QString& field, QWidget* editor);
    /// Shows these and nothing of before; the first field in trouble gets the focus. What is said of a field goes when
    /// it is typed into; the window grows where the sentences need it.
    void show(const Findings& findings);
    /// What stands below that field; empty for none.
    QString at(const QString& field) const;

private:
    struct Place
    {
        QWidget* editor = nullptr;
        QLabel* label = nullptr;
    };
    QLabel* makeLabel(QWidget* parent) const;

    QLabel* m_general;
    QStringList m_order;
    QMap<QString, Place> m_places;
};

} // namespace kesu
