// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;

namespace kesu {

/// A field with the sentence that says what is wrong with it below.
class FieldCell : public QWidget
{
    Q_OBJECT

public:
    explicit FieldCell(QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    void showProblem(const QString& problem);
    QString problem() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

private:
    QWidget* m_field;
    QLabel* m_problem;
};

/// How many columns of the grid a field takes; Full takes the whole line at any width.
enum class FieldWidth { One, Two, Full };

/// Labels and fields in as many columns as the width allows, in reading order. All labels are as wide as
/// setLabelWidth() says, so that the fields of a page stand under each other.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent = nullptr);

    /// A label such as "&Customer" makes a mnemonic that goes to the field. An empty one leaves the label's room free.
    FieldCell* add(const QString& label, QWidget* field, FieldWidth width = FieldWidth::One);

    int widestLabel() const;
    void setLabelWidth(int width);
    /// How many columns there are at that width.
    int columnsAt(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry
    {
        QLabel* label;
        FieldCell* cell;
        FieldWidth width;
    };
    enum class Pass { Measure, Place };
    int layOut(int width, Pass pass) const;

    std::vector<Entry> m_entries;
    int m_labelWidth = 0;
};

} // namespace kesu
