// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/targetsdialog.h"
#include "tests/support/catch.h"

#include <QLineEdit>
#include <QPushButton>

using namespace kesu;

namespace {

QLineEdit& field(TargetsDialog& dialog, TargetOf target)
{
    for (auto* edit : dialog.findChildren<QLineEdit*>())
        if (edit->accessibleName() == label(target))
            return *edit;
    throw std::logic_error("no such target");
}

} // namespace

TEST_CASE("targets are typed as percentages, PPM as it is told, and an empty one is none")
{
    TargetsDialog dialog({{TargetOf::Punctuality, 950'000}, {TargetOf::Ppm, 800}});
    CHECK(field(dialog, TargetOf::Punctuality).text() == QStringLiteral("95"));
    CHECK(field(dialog, TargetOf::Ppm).text() == QStringLiteral("800"));
    CHECK(field(dialog, TargetOf::Closing).text().isEmpty());
    field(dialog, TargetOf::Punctuality).setText(QStringLiteral("97.5 %"));
    field(dialog, TargetOf::Ppm).clear();
    field(dialog, TargetOf::Closing).setText(QStringLiteral("0"));
    CHECK(dialog.targets() == ReportTargets{{TargetOf::Punctuality, 975'000}, {TargetOf::Closing, 0}});
}

TEST_CASE("a target that no rate can have is not saved")
{
    TargetsDialog dialog({});
    auto* save = dialog.findChild<QPushButton*>();
    REQUIRE(save);
    for (const char* wrong : {"101", "-1", "很多", "nan", "1e9"}) {
        field(dialog, TargetOf::Closing).setText(QString::fromUtf8(wrong));
        INFO(wrong);
        CHECK_FALSE(save->isEnabled());
        CHECK(dialog.targets().isEmpty());
    }
    field(dialog, TargetOf::Closing).setText(QStringLiteral("100"));
    CHECK(save->isEnabled());
}
