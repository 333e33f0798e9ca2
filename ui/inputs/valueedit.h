// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/fieldedit.h"
#include "ui/inputs/valuetext.h"

#include <QKeyEvent>
#include <functional>
#include <memory>

namespace kesu {

class Clock;

/// How one kind of value is read, shown and stepped.
template <typename T> struct ValueFormat
{
    std::function<Parsed<T>(const QString&)> parse;
    std::function<QString(const T&)> plain; ///< while one types
    std::function<QString(const T&)> display; ///< otherwise
    std::function<T(const T&, int)> step; ///< for the arrow keys; may be empty
    std::function<T()> start; ///< where stepping begins in an empty field; may be empty
};

/// A field for one value. While it has the focus it shows what was typed, plain; when one leaves, the value as it is
/// printed. What is no value stays as it was typed.
template <typename T> class ValueEdit : public FieldEdit
{
public:
    explicit ValueEdit(ValueFormat<T> format, QWidget* parent = nullptr)
        : FieldEdit(parent)
        , m_format(std::move(format))
    {
    }

    Parsed<T> parsed() const { return m_format.parse(text()); }
    QString problem() const override { return parsed().problem; }

    /// Shows the value, or the text that was kept because it is none. Leaves a text alone that says the same already.
    void show(const std::optional<T>& value, const QString& unparsed = {})
    {
        const Parsed<T> current = parsed();
        if (value) {
            if (current.value != value)
                setText(hasFocus() ? m_format.plain(*value) : m_format.display(*value));
        } else if (text() != unparsed) {
            setText(unparsed);
        }
    }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        if (const Parsed<T> current = parsed(); current.value)
            setText(m_format.plain(*current.value));
        FieldEdit::focusInEvent(event);
        if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
            selectAll();
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        FieldEdit::focusOutEvent(event);
        if (const Parsed<T> current = parsed(); current.value && event->reason() != Qt::PopupFocusReason)
            setText(m_format.display(*current.value));
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool stepping
            = (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && m_format.step && !isReadOnly();
        if (!stepping || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
            FieldEdit::keyPressEvent(event);
            return;
        }
        const Parsed<T> current = parsed();
        if (current.value)
            setText(m_format.plain(m_format.step(*current.value, event->key() == Qt::Key_Up ? 1 : -1)));
        else if (text().isEmpty() && m_format.start)
            setText(m_format.plain(m_format.start()));
        else
            return;
        Q_EMIT edited();
    }

private:
    ValueFormat<T> m_format;
};

using DateEdit = ValueEdit<QDate>;
using MomentEdit = ValueEdit<Moment>;
using MoneyEdit = ValueEdit<Money>;
using QuantityEdit = ValueEdit<qint64>;
using ShareEdit = ValueEdit<Share>;

/// The clock says what "today" and "now" mean; it must outlive the field.
std::unique_ptr<DateEdit> makeDateEdit(const Clock& clock);
std::unique_ptr<MomentEdit> makeMomentEdit(const Clock& clock);
/// Right-aligned, figures of equal width, thousands marks when one leaves.
std::unique_ptr<MoneyEdit> makeMoneyEdit();
std::unique_ptr<QuantityEdit> makeQuantityEdit();
std::unique_ptr<ShareEdit> makeShareEdit();

} // namespace kesu
