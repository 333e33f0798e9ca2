// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sampletrees.h"

namespace kesu::test {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

FormCell headCell(const QString& text, int span)
{
    FormCell cell;
    cell.kind = CellKind::Head;
    cell.span = span;
    cell.text = text;
    cell.align = CellAlign::Middle;
    return cell;
}

FormCell boxes(const QList<TickBox>& ticks, int span)
{
    FormCell cell;
    cell.kind = CellKind::Ticks;
    cell.span = span;
    cell.ticks = ticks;
    return cell;
}

FormCell sign(const QString& who, const QString& note, int span, const QString& signedAt = {})
{
    FormCell cell;
    cell.kind = CellKind::Sign;
    cell.span = span;
    cell.text = who;
    cell.note = note;
    cell.signedAt = signedAt;
    return cell;
}

FormRow longRow(const QString& label, const QString& text, int minLines)
{
    FormRow row = rowOf({labelCell(label), valueCell(text, formColumns - 3)});
    row.minLines = minLines;
    return row;
}

struct CostLine
{
    QString kind;
    QString estimate;
    QString actual;
};

FormBlock costBlock(const QList<CostLine>& costs, const QString& total)
{
    FormBlock block{s("损失与责任划分"), {}};
    block.rows.append(
        rowOf({headCell(s("项目"), 12), headCell(s("预估"), 6), headCell(s("实际"), 6)}, RowRole::TableHead));
    for (const CostLine& cost : costs)
        block.rows.append(rowOf({valueCell(cost.kind, 12), valueCell(cost.estimate, 6, CellAlign::End),
                                    valueCell(cost.actual, 6, CellAlign::End)},
            RowRole::TableLine));
    block.rows.append(rowOf(
        {labelCell(s("合计"), 12), valueCell(QString(), 6), valueCell(total, 6, CellAlign::End)}, RowRole::TableTotal));
    return block;
}

FormTree tree(bool filled)
{
    const auto known = [filled](const char* text) { return filled ? s(text) : QString(); };
    const Tick on = filled ? Tick::On : Tick::Off;
    FormTree form;
    form.company = s("恒达包装有限公司");
    form.title = s("客户投诉处理单");
    form.formNumber = s("QR-025 REV: B");
    form.serialLabel = s("编号");
    form.serial = known("KS202610-0042");
    form.subtitle = s("客户投诉管理标准 第1版");
    form.code = known("KESU:KS202610-0042:3:9F2C77A1B04D55E2");
    form.codeText = known("第 3 版 9F2C-77A1");
    form.foot = s("本单由质量管理部保存三年。");
    form.blocks.append(FormBlock{s("投诉信息"),
        {rowOf({labelCell(s("客户名称")), valueCell(known("华联食品股份有限公司"), 9), labelCell(s("经办业务员")),
             valueCell(known("王磊"), 9)}),
            rowOf({labelCell(s("产品规格")), valueCell(known("五层瓦楞箱 BC-530 530×380×320"), 9),
                labelCell(s("订单号")), valueCell(known("SO-8841"), 9)}),
            rowOf({labelCell(s("交货数量")), valueCell(known("5,000 只"), 5), labelCell(s("不良数量")),
                valueCell(known("300 只（6.0%）"), 5), labelCell(s("投诉日期")), valueCell(known("2026-10-05"), 5)}),
            rowOf({labelCell(s("客户要求")),
                boxes(
                    {{s("补货"), on}, {s("换货"), Tick::Off}, {s("退货"), Tick::Off},
                        {filled ? s("索赔 ￥960.00") : s("索赔"), on}, {s("降价"), Tick::Off}, {s("其他"), Tick::Off}},
                    21)}),
            longRow(s("投诉内容"),
                known("客户9月20日开始上线使用，发现部分箱体面纸与芯纸脱层，堆码三层后箱角起泡，当场挑出300只。"
                      "现场检查同批库存约1,200只，抽检50只中有7只粘合强度不足。客户要求赔偿不良箱并补偿换箱人工。"),
                4)}});
    form.blocks.append(FormBlock{s("受理判定"),
        {rowOf({labelCell(s("时限")),
             valueCell(known("4.1.2：货到 2026-09-01 起 60 天内，最后一天 2026-10-31，已满足"), 21)}),
            rowOf({labelCell(s("结论")),
                boxes({{s("有效"), on}, {s("待补"), Tick::Off}, {s("无效"), Tick::Off}, {s("不属客户投诉"), Tick::Off}},
                    21)})}});
    form.blocks.append(FormBlock{s("调查"),
        {longRow(s("检验结果"), known("退回样箱10只，粘合强度平均412 N/m，低于内控标准588 N/m；含水率13.8%。"), 3),
            longRow(s("产生原因"), known("8月28日夜班糊机预热缸温度偏低（155℃），车速未相应降低，胶层未充分糊化。"), 3),
            longRow(s("流出原因"), known("首件检验粘合合格后未按每小时一次巡检，3小时内无记录。"), 3)}});
    form.blocks.append(filled
            ? costBlock({{s("产品损失"), s("￥1,000.00"), s("￥960.00")}, {s("燃油费"), s("￥100.00"), s("￥100.00")}},
                s("￥1,060.00"))
            : costBlock({{}, {}, {}}, {}));
    form.blocks.append(FormBlock{s("处理意见与措施"),
        {longRow(s("处理方案"),
            known("不良300只按单价3.20元赔付960.00元，从下月货款中扣除；库存1,200只由我方派人挑选。"), 4)}});
    form.blocks.append(FormBlock{s("审批"),
        {rowOf({sign(s("质量部经理"), known("索赔 4.2.2 b"), 8, known("2026-10-07 15:00")),
            sign(s("销售经理"), known("索赔 4.2.2 b"), 8), sign(s("总经理"), QString(), 8)})}});
    return form;
}

} // namespace

FormCell labelCell(const QString& text, int span)
{
    FormCell cell;
    cell.kind = CellKind::Label;
    cell.span = span;
    cell.text = text;
    return cell;
}

FormCell valueCell(const QString& text, int span, CellAlign align)
{
    FormCell cell;
    cell.span = span;
    cell.text = text;
    cell.align = align;
    return cell;
}

FormRow rowOf(const QList<FormCell>& cells, RowRole role)
{
    FormRow row;
    row.cells = cells;
    row.role = role;
    return row;
}

FormTree filledTree()
{
    return tree(true);
}

FormTree emptyTree()
{
    return tree(false);
}

FormTree extremeTree()
{
    FormTree form = tree(true);
    form.company
        = s("中华人民共和国浙江省湖州市长兴县太湖街道经济技术开发区第三工业园国际食品饮料包装制品股份有限公司");
    form.title = s("客户投诉（抱怨）处理、责任划分与纠正预防措施跟踪确认单（含退货审批）");
    form.formNumber = s("HD-QP-8.2.1-025-2026-A REV: B.12 (2026-10-05)");
    form.subtitle = s("中华人民共和国浙江省湖州市包装行业客户投诉管理与责任追究标准 第12版（2026年修订稿）");
    form.serial = s("KS202610-0042-补-退-复议-2026-EXPORT-URGENT");
    QString text;
    for (int i = 1; text.size() < 10'000; ++i)
        text += s("第%1段：客户反映箱体脱层、起泡，堆码后 bursting strength 不足，要求 replacement "
                  "并赔偿停线损失￥12,345.67；")
                    .arg(i);
    form.blocks[0].rows[4].cells[1].text = text.first(10'000);
    form.blocks[0].rows[0].cells[1].text = form.company;
    form.blocks[0].rows[1].cells[3].text = s("SO-2026-1005-000000008841-REV-B-EXPORT-URGENT");
    form.blocks[2].rows[1].cells[1].text
        = s("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten").repeated(3);
    form.blocks[2].rows[2].cells[1].text = s("罕用字 𬭎 㙍 测试");
    QList<CostLine> costs;
    for (int i = 1; i <= 200; ++i)
        costs.append({s("其它费用%1").arg(i), s("￥%1.00").arg(i), s("￥%1.99").arg(i)});
    form.blocks[3] = costBlock(costs, s("￥20,298.00"));
    return form;
}

FormTree letterTree()
{
    FormTree form;
    form.company = s("恒达包装有限公司");
    form.title = s("投诉受理回执");
    form.formNumber = s("QR-031");
    form.serialLabel = s("编号");
    form.serial = s("KS202610-0042");
    form.code = s("KESU:KS202610-0042:3:9F2C77A1B04D55E2");
    form.codeText = s("第 3 版 9F2C-77A1");
    FormBlock letter;
    letter.kind = BlockKind::Letter;
    using First = FormParagraph::FirstLine;
    letter.paragraphs = {
        {s("华联食品股份有限公司："), CellAlign::Start, First::Flush, 0},
        {s("贵司2026年10月5日关于五层瓦楞箱（订单号 SO-8841，批号 20260828）箱体脱层的投诉（编号 KS202610-0042）已于"
           "当日09:30受理。我司将在5个工作日内完成调查，并于2026年10月20日前书面答复处理结果。"),
            CellAlign::Start, First::Indented, 0},
        {s("为便于查明原因，请在2026年11月4日前提供以下材料：问题样品（不少于10只），以及盖章说明、扣款单、处理协议中的"
           "任意"
           "一项。逾期未提供的，依照《客户投诉管理标准》4.2.2 b 办理。"),
            CellAlign::Start, First::Indented, 0},
        {s("感谢贵司对我司产品质量的关注与监督。"), CellAlign::Start, First::Indented, 0},
        {s("恒达包装有限公司"), CellAlign::End, First::Flush, 2},
        {s("2026年10月5日"), CellAlign::End, First::Flush, 0},
    };
    form.blocks.append(letter);
    return form;
}

FormTree registerTree(int lines)
{
    FormTree form;
    form.company = s("恒达包装有限公司");
    form.title = s("客户投诉登记台账");
    form.formNumber = s("QR-040");
    form.subtitle = s("2026年10月");
    form.shape = PageShape::Landscape;
    FormList list;
    list.columns = {{s("序号"), {}, 3, CellAlign::Middle}, {s("编号"), {}, 9},
        {s("登记日期"), {}, 7, CellAlign::Middle}, {s("客户"), {}, 12}, {s("产品"), {}, 12}, {s("不良类别"), {}, 8},
        {s("投诉内容"), {}, 18}, {s("数量"), s("不良"), 6, CellAlign::End, ListTotal::Quantity},
        {s("比例"), s("不良"), 5, CellAlign::End}, {s("预估"), s("损失"), 8, CellAlign::End, ListTotal::Amount},
        {s("实际"), s("损失"), 8, CellAlign::End, ListTotal::Amount}, {s("应结案"), {}, 7, CellAlign::Middle},
        {s("备注"), {}, 6}};
    for (int i = 0; i < lines; ++i) {
        const qint64 defects = 10 + i * 7 % 400;
        const qint64 fen = 12'345 + i * 997LL;
        const QString amount = s("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
        list.lines.append(ListLine{
            {QString::number(i + 1), s("KS202610-%1").arg(i + 1, 4, 10, QLatin1Char('0')),
                s("2026-10-%1").arg(i % 28 + 1, 2, 10, QLatin1Char('0')),
                i % 3 == 0 ? s("华联食品股份有限公司") : s("振兴电器"), s("五层瓦楞箱 BC-530"), s("脱层"),
                i % 5 == 0 ? s("箱体脱层、起泡，堆码三层后箱角压溃，当场挑出不良品") : s("箱体脱层"),
                QString::number(defects), s("6.0%"), amount, i % 2 ? amount : QString(), s("2026-11-04"), QString()},
            {std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, defects,
                std::nullopt, fen, i % 2 ? std::optional<qint64>(fen) : std::nullopt, std::nullopt, std::nullopt}});
    }
    form.list = list;
    return form;
}

} // namespace kesu::test
