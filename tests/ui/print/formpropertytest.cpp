// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a form says, all of it comes out on paper, nothing covers anything else, and nothing leaves the paper.
#include "tests/support/catch.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formhead.h"
#include "ui/print/formlayout.h"
#include "ui/print/formpainter.h"
#include "ui/print/formpdf.h"
#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"

#include <random>

using namespace kesu;
using namespace kesu::test;

namespace {

/// Makes forms of every shape out of odd texts; the same seed makes the same form.
class TreeMaker
{
public:
    explicit TreeMaker(unsigned seed)
        : m_random(seed)
    {
    }

    FormTree make()
    {
        FormTree form;
        form.shape = oneIn(3) ? PageShape::Landscape : PageShape::Portrait;
        form.company = text(60);
        form.title = text(40);
        form.formNumber = text(30);
        form.serialLabel = oneIn(5) ? QString() : QStringLiteral("编号");
        form.serial = text(30);
        form.subtitle = text(60);
        form.foot = text(80);
        form.code = oneIn(3) ? QString() : QStringLiteral("KESU:KS202610-0042:3:9F2C77A1");
        form.codeText = oneIn(3) ? QString() : QStringLiteral("第 3 版 9F2C-77A1");
        for (int i = below(4); i > 0; --i)
            form.copies.append(text(14));
        for (int i = below(6); i > 0; --i)
            form.blocks.append(oneIn(4) ? letter() : grid());
        if (oneIn(3))
            form.list = list();
        return form;
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    QString piece()
    {
        static const QStringList pieces{QStringLiteral("客户反映箱体脱层，"), QStringLiteral("bursting strength "),
            QStringLiteral("SO-8841-REV-B"), QStringLiteral("￥1,234.50；"), QString::fromUtf8("𬭎㙍"),
            QStringLiteral("℃±5"), QStringLiteral("\t"), QStringLiteral("　　"), QStringLiteral("\n"),
            QString::fromUtf8("é̂"), QString::fromUtf8("😀"), QString::fromUtf8("مرحبا بالعالم"),
            QStringLiteral("https://example.com/a/b?c=d&e=f"), QStringLiteral("（附件）"), QString(QChar(0x07)),
            QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"), QString(QChar(0xD800)),
            QStringLiteral("1"), QStringLiteral(" ")};
        return pieces[below(static_cast<int>(pieces.size()))];
    }

    QString text(int atMost)
    {
        QString made;
        if (oneIn(6))
            return made;
        for (int i = 1 + below(std::max(1, atMost / 4)); i > 0 && made.size() < atMost; --i)
            made += piece();
        return made.left(atMost);
    }

    QString longText() { return oneIn(12) ? text(400).repeated(1 + below(20)) : text(oneIn(3) ? 200 : 24); }

    FormRow row()
    {
        FormRow made;
        made.minLines = oneIn(4) ? 1 + below(8) : 1;
        const bool sign = oneIn(6);
        for (int left = formColumns; left > 0;) {
            FormCell cell;
            cell.span = std::min(left, 3 + below(10));
            if (left - cell.span < 3)
                cell.span = left;
            left -= cell.span;
            cell.align = static_cast<CellAlign>(below(3));
            cell.kind = sign ? CellKind::Sign : static_cast<CellKind>(below(4));
            cell.text = longText();
            if (cell.kind == CellKind::Ticks)
                for (int i = below(5); i > 0; --i)
                    cell.ticks.append({text(20), oneIn(2) ? Tick::On : Tick::Off});
            if (sign) {
                cell.note = oneIn(20) ? text(400).repeated(8) : text(30);
                cell.signedAt = oneIn(2) ? QStringLiteral("2026-10-07 15:00") : QString();
            }
            made.cells.append(cell);
        }
        return made;
    }

    FormBlock grid()
    {
        FormBlock block;
        block.title = oneIn(4) ? QString() : oneIn(3) ? QStringLiteral("Handling proposal and measures") : text(10);
        for (int i = 1 + below(oneIn(5) ? 60 : 6); i > 0; --i)
            block.rows.append(row());
        if (oneIn(2)) {
            block.rows.prepend(row());
            block.rows.first().role = RowRole::TableHead;
            for (qsizetype i = 1; i < block.rows.size(); ++i)
                block.rows[i].role = RowRole::TableLine;
            block.rows.last().role = RowRole::TableTotal;
        }
        return block;
    }

    FormBlock letter()
    {
        FormBlock block;
        block.kind = BlockKind::Letter;
        for (int i = 1 + below(8); i > 0; --i)
            block.paragraphs.append({longText(), static_cast<CellAlign>(below(3)),
                oneIn(2) ? FormParagraph::FirstLine::Indented : FormParagraph::FirstLine::Flush, below(3)});
        return block;
    }

    FormList list()
    {
        FormList made;
        const int columns = 2 + below(16);
        for (int i = 0; i < columns; ++i)
            made.columns.append({text(8), oneIn(3) ? QStringLiteral("组") : QString(), 2 + below(8),
                static_cast<CellAlign>(below(3)), oneIn(4) ? ListTotal::Amount : ListTotal::None});
        for (int i = below(oneIn(3) ? 120 : 10); i > 0; --i) {
            ListLine line;
            for (int column = 0; column < columns; ++column) {
                line.texts.append(oneIn(40) ? longText() : text(12));
                line.figures.append(
                    oneIn(3) ? std::nullopt : std::optional<qint64>(static_cast<qint64>(m_random()) * 100));
            }
            made.lines.append(line);
        }
        return made;
    }

    std::mt19937 m_random;
};

/// How often each character is on the paper, but for spaces and signs without a shape.
QHash<QChar, int> countsOf(const QString& text)
{
    QHash<QChar, int> counts;
    for (const QChar c : paperText(text))
        if (!c.isSpace())
            ++counts[c];
    return counts;
}

/// The texts of blocks and lists, which must come out in full; those of the head may be shortened where nothing helps.
QString bodyText(const FormTree& form)
{
    QString text;
    for (const FormBlock& block : form.blocks) {
        for (const FormRow& row : block.rows) {
            for (const FormCell& cell : row.cells) {
                text += cell.text;
                if (cell.kind == CellKind::Sign)
                    text += cell.note;
                if (cell.kind == CellKind::Ticks)
                    for (const TickBox& box : cell.ticks)
                        text += box.label;
            }
        }
        for (const FormParagraph& paragraph : block.paragraphs)
            text += paragraph.text;
    }
    if (form.list)
        for (const ListLine& line : form.list->lines)
            text += line.texts.join(QString());
    return text;
}

/// Checks every page of a form.
void checkPages(const FormTree& form)
{
    const FormStyle& style = formStyle(form.shape);
    const LaidForm laid = layOut(form, style);
    REQUIRE(laid.pageCount() > 0);
    const QRectF frame(
        style.left - 2.0, style.top - 2.0, style.width + 4.0, style.pageHeight - style.top - fromMm(3.0));
    const QRectF body(style.left - 2.0, style.gridTop() - 2.0, style.width + 4.0, style.bodyHeight + 4.0);
    QString printed;
    for (int page = 0; page < laid.pageCount(); ++page) {
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        putFormPage(ink, laid, page, style);
        const QList<PageInk::PutText>& texts = ink.putTexts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            printed += texts[i].text;
            const QRectF& box = texts[i].box;
            INFO("page " << page + 1 << ": " << texts[i].text << " at " << box.left() << ", " << box.top() << " to "
                         << box.right() << ", " << box.bottom());
            if (texts[i].box.width() > 0.0)
                CHECK(frame.contains(texts[i].box.adjusted(1, 4, -1, -4)));
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                const QRectF one = texts[i].box.adjusted(3, 8, -3, -8);
                const QRectF other = texts[j].box.adjusted(3, 8, -3, -8);
                if (one.isValid() && other.isValid() && one.intersects(other))
                    FAIL(texts[i].text.toStdString() + " / " + texts[j].text.toStdString());
            }
        }
        for (const PageInk::Fill& fill : ink.content().fills)
            CHECK(body.contains(fill.area));
        for (const PageInk::Lines& lines : ink.content().lines)
            for (const QLineF& line : lines.lines)
                CHECK(frame.contains(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1)));
    }
    const QHash<QChar, int> put = countsOf(printed);
    const QHash<QChar, int> wanted = countsOf(bodyText(form));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        INFO("character U+" << QString::number(it.key().unicode(), 16));
        CHECK(put.value(it.key()) >= it.value());
    }
}

} // namespace

TEST_CASE("the samples come out whole, and nothing covers anything else")
{
    for (const FormTree& form :
        {emptyTree(), filledTree(), extremeTree(), letterTree(), registerTree(0), registerTree(5), registerTree(300)})
        checkPages(form);
}

TEST_CASE("forms without anything in them still have their page")
{
    checkPages(FormTree());
    FormTree titled;
    titled.title = QStringLiteral("空表");
    titled.blocks.append(FormBlock());
    titled.list = FormList();
    checkPages(titled);
}

TEST_CASE("whatever a form says, all of it comes out, nothing covers anything else and nothing leaves the paper")
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        checkPages(TreeMaker(seed).make());
    }
}
