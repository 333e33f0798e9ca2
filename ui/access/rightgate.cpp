// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightgate.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RightGate)
};

/// Keeps a control off.
class Holder : public QObject
{
public:
    Holder(QWidget& control, QString tip)
        : QObject(&control)
        , m_tip(std::move(tip))
    {
        control.installEventFilter(this);
        hold(control);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange)
            hold(static_cast<QWidget&>(*watched));
        return QObject::eventFilter(watched, event);
    }

private:
    void hold(QWidget& control)
    {
        // Only what was set on the control itself counts, not that its parent is off.
        if (!control.testAttribute(Qt::WA_ForceDisabled))
            control.setEnabled(false);
        if (control.toolTip() != m_tip)
            control.setToolTip(m_tip);
        control.setAccessibleDescription(m_tip);
    }

    QString m_tip;
};

void hold(QAction& action, const QString& tip)
{
    const auto off = [&action, tip] {
        if (action.isEnabled())
            action.setEnabled(false);
        if (action.toolTip() != tip)
            action.setToolTip(tip);
    };
    off();
    QObject::connect(&action, &QAction::changed, &action, off);
}

} // namespace

QString missingRight(const Access& access, Right right)
{
    if (access.may(right))
        return {};
    return Text::tr("Needs the right “%1”, which %2 does not have. An administrator can give it.")
        .arg(label(right), access.userName());
}

void needs(QAction& action, const Access& access, Right right)
{
    needsAny(action, access, {right});
}

void needsAny(QAction& action, const Access& access, const QList<Right>& rights)
{
    if (std::none_of(rights.begin(), rights.end(), [&](Right right) { return access.may(right); }))
        hold(action, missingRight(access, rights.first()));
}

void needs(QWidget& control, const Access& access, Right right)
{
    if (const QString missing = missingRight(access, right); !missing.isEmpty())
        new Holder(control, missing);
}

QString maskedText()
{
    return QStringLiteral("•••");
}

QString maskedTip(FieldClass fieldClass)
{
    return Text::tr("Not shown: none of your roles lets you see “%1”.").arg(label(fieldClass));
}

} // namespace kesu
