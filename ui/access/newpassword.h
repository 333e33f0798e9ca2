// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QLabel;

namespace kesu {

class PasswordEdit;

/// A new password, typed twice because nobody sees it, and in words how hard it is to guess. Length is what counts, so
/// length is what is asked for.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget* parent = nullptr);

    QString password() const;
    /// What keeps it from being taken: too short, the user's own name, or not twice the same. Fields "password" and
    /// "again".
    Findings check(const QString& userName) const;
    /// The sentence below.
    QString strength() const;
    /// Until something is typed again: where a problem says the same.
    void hideStrength();
    void clear();
    PasswordEdit& first() { return *m_first; }
    PasswordEdit& again() { return *m_again; }

Q_SIGNALS:
    void edited();

private:
    void showStrength();

    PasswordEdit* m_first;
    PasswordEdit* m_again;
    QLabel* m_strength;
};

} // namespace kesu
