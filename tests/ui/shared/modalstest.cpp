// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/statuschip.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace kesu;

TEST_CASE("a test answers modal boxes in order and a question without an answer fails instead of hanging")
{
    ScriptedModals modals;
    modals.answer(1);
    modals.answerPath(QStringLiteral("/数据/十月.csv"));
    CHECK(MessageBox::choose(nullptr, QStringLiteral("丢弃草稿?"), {QStringLiteral("丢弃"), QStringLiteral("保留")})
        == 1);
    CHECK(FileDialog::open(nullptr, QStringLiteral("import"), QStringLiteral("导入"), {})
        == QStringLiteral("/数据/十月.csv"));
    CHECK(modals.isExhausted());
    CHECK_THROWS_AS(MessageBox::choose(nullptr, QStringLiteral("?"), {QStringLiteral("a")}), std::logic_error);
    modals.answer(2);
    CHECK_THROWS_AS(MessageBox::choose(nullptr, QStringLiteral("?"), {QStringLiteral("a")}), std::logic_error);
}

TEST_CASE("guarded shows what went wrong and lets nothing out")
{
    ScriptedModals modals;
    CHECK(guarded(nullptr, [] {}) == GuardResult::Done);
    CHECK(guarded(nullptr, [] { throw Error(ErrorCode::DiskFull, QStringLiteral("磁盘已满。")); })
        == GuardResult::Failed);
    CHECK(modals.shown() == QStringList{QStringLiteral("磁盘已满。")});
    CHECK(guarded(nullptr, [] { throw std::runtime_error("bad"); }) == GuardResult::Failed);
    CHECK(modals.shown().size() == 2);
}

TEST_CASE("a cancelled action says nothing")
{
    ScriptedModals modals;
    CHECK(guarded(nullptr, [] { throw Error(ErrorCode::Cancelled, QStringLiteral("取消")); }) == GuardResult::Failed);
    CHECK(modals.shown().isEmpty());
}

TEST_CASE("an empty place says what to do and offers it")
{
    EmptyState empty;
    empty.setContent(QStringLiteral("ledger"), QStringLiteral("还没有投诉"), QStringLiteral("按 Ctrl+N 登记第一张。"));
    empty.setAction(QStringLiteral("新建"));
    QSignalSpy spy(&empty, &EmptyState::actionTriggered);
    empty.findChild<QPushButton*>()->click();
    CHECK(spy.count() == 1);
}

TEST_CASE("a status chip can be read by a screen reader and is wide enough for its word")
{
    StatusChip chip;
    chip.setStatus(Tone::Valid, QStringLiteral("有效"));
    CHECK(chip.accessibleName() == QStringLiteral("有效"));
    const int narrow = chip.sizeHint().width();
    chip.setStatus(Tone::Valid, QStringLiteral("不属客户投诉"));
    CHECK(chip.sizeHint().width() > narrow);
}
