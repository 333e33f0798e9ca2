// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice.h"
#include "ui/inputs/choicepopup.h"
#include "ui/inputs/fieldedit.h"

#include <QPointer>

namespace kesu {

/// Whether a text that is none of the choices is a value too.
enum class Entry { Listed, Free };

/// A field that searches its choices as one types, by Chinese, pinyin initials or code. Down, F4 or a click opens the
/// whole list; Enter takes the marked one and goes on; Escape closes the list.
class ChoiceEdit : public FieldEdit
{
    Q_OBJECT

public:
    explicit ChoiceEdit(Entry entry, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// Offers to create what was typed, for example tr("Create customer “%1” …"); see createRequested().
    void setOffer(const QString& offer);

    /// The id of the choice that stands in the field; empty where it is none of them.
    QString currentId() const;
    /// Shows the choice with that id; an unknown one is shown as it is.
    void showId(const QString& id);
    QString problem() const override;
    const ChoiceModel& model() const { return m_model; }
    bool isListOpen() const;

Q_SIGNALS:
    void picked(const kesu::Choice& choice);
    void createRequested(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

    /// Takes what the list marks. A tag field overrides this to collect it.
    virtual void take(const Choice& choice);
    /// Takes the marked line of an open list, or asks to create; false where nothing is marked.
    bool takeMarked();

private:
    enum class Mark { First, None };

    void openList(const QString& typed, Mark mark);
    void closeList();
    void settle();
    bool handleOpenList(QKeyEvent& event);

    Entry m_entry;
    ChoiceModel m_model;
    QPointer<ChoicePopup> m_popup; ///< of the window it lies over, made when first needed
    bool m_walked = false; ///< the mark was moved by hand
};

} // namespace kesu
