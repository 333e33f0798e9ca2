// SPDX-License-Identifier: GPL-3.0-or-later
// How the shipped layouts lie on their pages, blank, in three languages: what a clerk sees at a glance.
#include "core/form/formfiller.h"
#include "core/form/formlibrary.h"
#include "tests/core/form/secretcases.h"
#include "tests/support/catch.h"
#include "ui/print/formlayout.h"

using namespace kesu;
using namespace kesu::test;

namespace {

/// Those that are meant to have two pages.
const QStringList twoPages{QStringLiteral("8d"), QStringLiteral("handling"), QStringLiteral("handling-answer")};

struct BlankPaper
{
    QString name;
    bool general = false;
    FormTree form;
};

/// Every shipped slip for every reader that may have it, in every language, with nothing filled in.
const QList<BlankPaper>& blankPapers()
{
    static const QList<BlankPaper> papers = [] {
        QList<BlankPaper> made;
        const FormLibrary& library = FormLibrary::shipped();
        for (const QString& key : library.keys()) {
            const FormDesign& design = *library.find(key);
            if (design.shape == FormShape::List)
                continue;
            const bool general = !key.contains(u'/');
            const QString standard = general ? QStringLiteral("carton") : key.section(u'/', 0, 0);
            const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
            for (const char* language : {"zh_CN", "zh_TW", "en"}) {
                const InternalCase facts = blankCase(rulebook, QString::fromLatin1(language));
                const QString name = key + u' ' + QString::fromLatin1(language);
                if (design.hasFace(PrintProfile::Internal))
                    made.append({name + QStringLiteral(" internal"), general, fillForm(design, {}, facts)});
                if (design.hasFace(PrintProfile::Customer))
                    made.append({name + QStringLiteral(" customer"), general, fillForm(design, {}, facts.shared)});
            }
        }
        return made;
    }();
    return papers;
}

/// How much of a page's body its rows take, from 0 to 1.
double filled(const PageItems& page, const FormStyle& style)
{
    int bottom = 0;
    for (const PlacedItem& item : page)
        bottom = std::max(bottom, item.top + item.height);
    return double(bottom) / style.bodyHeight;
}

/// The words of a label that its column breaks in two.
QStringList brokenWords(const FormCell& cell, double width, const FormStyle& style)
{
    QStringList broken;
    const QList<TextLine> lines = style.body.breakLines(cell.text, width);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype at = lines[i].start;
        const auto isLatin = [](QChar letter) { return letter.isLetter() && letter.unicode() < 0x250; };
        if (at > 0 && isLatin(cell.text[at - 1]) && isLatin(cell.text[at]))
            broken.append(cell.text);
    }
    return broken;
}

} // namespace

TEST_CASE("a blank general form is one page, or two where it is meant to be")
{
    for (const BlankPaper& paper : blankPapers()) {
        if (!paper.general)
            continue;
        INFO(paper.name.toStdString());
        const LaidForm laid = layOut(paper.form, FormStyle(paper.form.shape));
        const bool two = twoPages.contains(paper.name.section(u' ', 0, 0));
        CHECK(laid.pages.size() == (two ? 2 : 1));
    }
}

TEST_CASE("no page of a blank form has only a few lines")
{
    for (const BlankPaper& paper : blankPapers()) {
        INFO(paper.name.toStdString());
        const FormStyle style(paper.form.shape);
        const LaidForm laid = layOut(paper.form, style);
        for (const PageItems& page : laid.pages)
            CHECK(filled(page, style) > 0.2);
    }
}

TEST_CASE("no page of a filled form has only a few lines")
{
    const FormLibrary& library = FormLibrary::shipped();
    for (const QString& key : library.keys()) {
        const FormDesign& design = *library.find(key);
        if (design.shape == FormShape::List)
            continue;
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : QStringLiteral("carton");
        const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
        for (const unsigned seed : {1U, 5U, 9U}) {
            const InternalCase facts = secretCase(rulebook, seed);
            QList<FormTree> forms;
            if (design.hasFace(PrintProfile::Internal))
                forms.append(fillForm(design, {}, facts));
            if (design.hasFace(PrintProfile::Customer))
                forms.append(fillForm(design, {}, facts.shared));
            for (const FormTree& form : forms) {
                INFO(key.toStdString() << ", seed " << seed);
                const FormStyle style(form.shape);
                const LaidForm laid = layOut(form, style);
                for (const PageItems& page : laid.pages)
                    CHECK(filled(page, style) > 0.15);
            }
        }
    }
}

TEST_CASE("no label breaks a word")
{
    for (const BlankPaper& paper : blankPapers()) {
        INFO(paper.name.toStdString());
        const FormStyle style(paper.form.shape);
        for (const FormBlock& block : paper.form.blocks) {
            const int from = block.title.isEmpty() ? 0 : style.titleColumn;
            for (const FormRow& row : block.rows) {
                int column = 0;
                for (const FormCell& cell : row.cells) {
                    const int width = style.columnX(column + cell.span, from) - style.columnX(column, from);
                    column += cell.span;
                    if (cell.kind == CellKind::Label || cell.kind == CellKind::Head)
                        CHECK(brokenWords(cell, width - 2.0 * style.cellPadding, style).join(u'|') == QString());
                }
            }
        }
    }
}

TEST_CASE("no head of a register breaks a word")
{
    const FormLibrary& library = FormLibrary::shipped();
    for (const QString& key : library.keys()) {
        const FormDesign& design = *library.find(key);
        if (design.shape != FormShape::List)
            continue;
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : QStringLiteral("carton");
        const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
        const FormTree form = fillRegister(design, {}, blankCase(rulebook, QStringLiteral("en")));
        QStringList words;
        for (const ListColumn& column : form.list->columns)
            words.append((column.title + u' ' + column.group).split(u' '));
        const LaidForm laid = layOut(form, FormStyle(form.shape));
        for (const LaidRow& row : laid.rows) {
            if (row.kind != LaidRow::Kind::ListHead)
                continue;
            for (const LaidCell& cell : row.cells)
                for (const CellLine& line : cell.lines)
                    for (const LinePiece& piece : line)
                        for (const QString& word : piece.text.split(u' ', Qt::SkipEmptyParts)) {
                            INFO(key.toStdString() << ": " << word.toStdString());
                            CHECK(words.contains(word));
                        }
        }
    }
}

TEST_CASE("numbers, days and amounts stand on one line of a register")
{
    const FormLibrary& library = FormLibrary::shipped();
    for (const QString& key : library.keys()) {
        const FormDesign& design = *library.find(key);
        if (design.shape != FormShape::List)
            continue;
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : QStringLiteral("carton");
        const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
        InternalCase facts = secretCase(rulebook, 5);
        facts.record.number = facts.shared.number = QStringLiteral("KS202610-0042");
        FormTree form = fillRegister(design, {}, facts);
        form.list->lines.append(fillLine(design, {}, facts, 1));
        const LaidForm laid = layOut(form, FormStyle(form.shape));
        for (const LaidRow& row : laid.rows) {
            if (row.kind != LaidRow::Kind::ListLine)
                continue;
            for (qsizetype i = 0; i < design.columns.size(); ++i) {
                const FormField* field = design.columns[i].field.field;
                if (field == nullptr
                    || (field->id != QLatin1String("number") && field->kind != FieldKind::Day
                        && field->kind != FieldKind::Amount))
                    continue;
                INFO(key.toStdString() << ": " << field->id.toStdString());
                CHECK(row.cells[i].lines.size() <= 1);
            }
        }
    }
}
