// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choiceedit.h"
#include "ui/inputs/rowseditorbase.h"
#include "ui/inputs/tagedit.h"
#include "ui/inputs/valueedit.h"

#include <QList>
#include <QMap>
#include <type_traits>

namespace kesu {

/// A small table for a list of values of one type. Columns are told one by one, each with the member it stands for. A
/// row with all its required cells is a value; texts of other rows and of cells that do not parse are kept as typed.
template <typename Value> class RowsEditor : public RowsEditorBase
{
public:
    using RowsEditorBase::RowsEditorBase;

    /// Paths inside the list ("[1].amount") to texts.
    using Unparsed = QMap<QString, QString>;

    template <typename Editor, typename Member>
    RowsEditor& value(RowColumn column, std::function<std::unique_ptr<Editor>()> make, Member Value::*member)
    {
        column.make = [make = std::move(make)]() -> QWidget* { return make().release(); };
        return add(
            std::move(column),
            [member](QWidget& cell, const Value& row) {
                auto& edit = static_cast<Editor&>(cell);
                if constexpr (std::is_same_v<Member, QDate>)
                    edit.show((row.*member).isValid() ? std::optional(row.*member) : std::nullopt);
                else
                    edit.show(std::optional(row.*member));
            },
            [member](const QWidget& cell, Value& row) {
                const auto parsed = static_cast<const Editor&>(cell).parsed();
                if (parsed.value)
                    row.*member = *parsed.value;
            });
    }

    RowsEditor& choice(
        RowColumn column, const QList<Choice>& choices, QString Value::*member, Entry entry = Entry::Listed)
    {
        column.make = [choices, entry]() -> QWidget* {
            auto* edit = new ChoiceEdit(entry);
            edit->setChoices(choices);
            return edit;
        };
        return add(
            std::move(column),
            [member](QWidget& cell, const Value& row) { static_cast<ChoiceEdit&>(cell).showId(row.*member); },
            [member, entry](const QWidget& cell, Value& row) {
                const auto& edit = static_cast<const ChoiceEdit&>(cell);
                const QString id = edit.currentId();
                row.*member = id.isEmpty() && entry == Entry::Free ? edit.text().trimmed() : id;
            });
    }

    RowsEditor& text(RowColumn column, QString Value::*member)
    {
        column.make = []() -> QWidget* { return new FieldEdit; };
        return add(
            std::move(column),
            [member](QWidget& cell, const Value& row) {
                if (auto& edit = static_cast<FieldEdit&>(cell); edit.text() != row.*member)
                    edit.setText(row.*member);
            },
            [member](const QWidget& cell, Value& row) { row.*member = static_cast<const FieldEdit&>(cell).text(); });
    }

    RowsEditor& tags(RowColumn column, const QList<Choice>& choices, QStringList Value::*member)
    {
        column.make = [choices]() -> QWidget* { return new TagEdit(choices); };
        return add(
            std::move(column),
            [member](QWidget& cell, const Value& row) { static_cast<TagEdit&>(cell).showIds(row.*member); },
            [member](const QWidget& cell, Value& row) { row.*member = static_cast<const TagEdit&>(cell).ids(); });
    }

    /// A column that shows and reads the row its own way.
    RowsEditor& add(RowColumn column, std::function<void(QWidget&, const Value&)> show,
        std::function<void(const QWidget&, Value&)> read)
    {
        m_pending.push_back(std::move(column));
        m_show.push_back(std::move(show));
        m_read.push_back(std::move(read));
        return *this;
    }

    /// After the last column.
    void ready() { setColumns(std::move(m_pending)); }

    QList<Value> values() const { return read().first; }
    Unparsed unparsed() const { return read().second; }

    void show(const QList<Value>& values, const Unparsed& unparsed)
    {
        if (read() == std::pair(values, unparsed))
            return;
        int count = int(values.size());
        for (auto it = unparsed.begin(); it != unparsed.end(); ++it)
            count = qMax(count, it.key().mid(1, it.key().indexOf(QLatin1Char(']')) - 1).toInt() + 1);
        setRowCount(0);
        clear(rows().front());
        setRowCount(count);
        for (int at = 0; at < count; ++at) {
            auto& row = rows()[std::size_t(at)];
            for (std::size_t column = 0; column < columns().size(); ++column) {
                setTextOf(*row.cells[column], {});
                if (at < values.size())
                    m_show[column](*row.cells[column], values[at]);
                const QString path = pathOf(at, columns()[column].key);
                if (unparsed.contains(path))
                    setTextOf(*row.cells[column], unparsed.value(path));
            }
        }
        showProblems();
    }

private:
    static QString pathOf(int row, const QString& key) { return QStringLiteral("[%1].%2").arg(row).arg(key); }

    void clear(Row& row)
    {
        for (QWidget* cell : row.cells)
            setTextOf(*cell, {});
    }

    /// Complete rows first, the others as texts behind them.
    std::pair<QList<Value>, Unparsed> read() const
    {
        QList<Value> values;
        Unparsed texts;
        for (const auto& row : rows()) {
            if (!isComplete(row))
                continue;
            Value value;
            for (std::size_t column = 0; column < columns().size(); ++column) {
                m_read[column](*row.cells[column], value);
                if (!problemOf(*row.cells[column]).isEmpty())
                    texts[pathOf(int(values.size()), columns()[column].key)] = textOf(*row.cells[column]);
            }
            values += value;
        }
        int at = int(values.size());
        for (const auto& row : rows()) {
            if (isBlank(row) || isComplete(row))
                continue;
            for (std::size_t column = 0; column < columns().size(); ++column) {
                if (const QString text = textOf(*row.cells[column]); !text.isEmpty())
                    texts[pathOf(at, columns()[column].key)] = text;
            }
            ++at;
        }
        return {values, texts};
    }

    std::vector<RowColumn> m_pending;
    std::vector<std::function<void(QWidget&, const Value&)>> m_show;
    std::vector<std::function<void(const QWidget&, Value&)>> m_read;
};

} // namespace kesu
