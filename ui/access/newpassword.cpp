// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/newpassword.h"

#include "core/access/password.h"
#include "ui/access/passwordedit.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kesu {

namespace {

/// From here on guessing is hopeless even for whoever holds the file.
constexpr qsizetype longPassword = 14;

} // namespace

NewPassword::NewPassword(QWidget* parent)
    : QWidget(parent)
    , m_first(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_strength(new QLabel(this))
{
    m_first->line().setAccessibleName(tr("New password"));
    m_again->line().setAccessibleName(tr("New password, once more"));
    m_again->line().setPlaceholderText(tr("once more"));
    m_strength->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_first);
    layout->addWidget(m_again);
    layout->addWidget(m_strength);
    setFocusProxy(m_first);
    for (PasswordEdit* edit : {m_first, m_again}) {
        connect(edit, &PasswordEdit::edited, this, &NewPassword::showStrength);
        connect(edit, &PasswordEdit::edited, this, &NewPassword::edited);
    }
    showStrength();
}

QString NewPassword::password() const
{
    return m_first->password();
}

Findings NewPassword::check(const QString& userName) const
{
    Findings findings = checkPassword(Secret(m_first->password()), userName);
    for (Finding& finding : findings)
        finding.field = QStringLiteral("password");
    if (findings.isEmpty() && m_first->password() != m_again->password())
        findings += Finding{.file = {},
            .field = QStringLiteral("password"),
            .message = m_again->password().isEmpty() ? tr("Type the password a second time.")
                                                     : tr("The two passwords are not the same. Type both again.")};
    return findings;
}

QString NewPassword::strength() const
{
    return m_strength->text();
}

void NewPassword::hideStrength()
{
    m_strength->hide();
}

void NewPassword::clear()
{
    m_first->clear();
    m_again->clear();
    showStrength();
}

void NewPassword::showStrength()
{
    m_strength->show();
    const qsizetype length = Secret(m_first->password()).length();
    if (length == 0) {
        m_strength->setText(
            tr("At least %n characters. A few words in a row are easy to keep in mind and hard to guess.", nullptr,
                static_cast<int>(shortestPassword)));
        setTone(m_strength, Tone::Neutral);
    } else if (length < shortestPassword) {
        m_strength->setText(tr("Too short: %1 of %2 characters.").arg(length).arg(shortestPassword));
        setTone(m_strength, Tone::Invalid);
    } else if (length < longPassword) {
        m_strength->setText(tr("Long enough. A longer one is harder to guess."));
        setTone(m_strength, Tone::Pending);
    } else {
        m_strength->setText(tr("Hard to guess."));
        setTone(m_strength, Tone::Valid);
    }
}

} // namespace kesu
