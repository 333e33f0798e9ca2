// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/companyfixture.h"
#include "ui/slip/judgementpanel.h"
#include "ui/slip/slipform.h"
#include "ui/slip/slippage.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

namespace kesu::test {

/// A company with a customer, a product and staff, and the slip page as a clerk has it before him.
class SlipFixture : public CompanyFixture
{
public:
    explicit SlipFixture(const char16_t* now = u"2026-10-05T09:30:00")
        : CompanyFixture(now)
    {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); // the words of the rulebooks in Chinese
        Findings findings;
        MasterDataService& data = workspace().masterData();
        data.save(Staff{{}, QStringLiteral("wl"), QStringLiteral("王磊"), {}, QStringLiteral("salesman")}, findings);
        data.save(Customer{{}, QStringLiteral("C01"), QStringLiteral("华联食品"), QStringLiteral("domestic"),
                      QStringLiteral("李梅"), QStringLiteral("021-555"), QStringLiteral("王磊")},
            findings);
        data.save(
            Customer{{}, QStringLiteral("C02"), QStringLiteral("长沙百货"), QStringLiteral("domestic"), {}, {}, {}},
            findings);
        data.save(Product{{}, QStringLiteral("BC-530"), QStringLiteral("五层瓦楞箱"), QStringLiteral("530×330×300"),
                      QStringLiteral("只")},
            findings);
        if (!findings.isEmpty())
            throw std::logic_error(findings.first().toString().toStdString());
        page = std::make_unique<SlipPage>(workspace());
        page->resize(1280, 720);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            throw std::logic_error("the window was not activated");
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++strokes;
        QTest::keyClick(focus(), key, modifiers);
    }

    /// Chinese comes from an input method: about three strokes a character.
    void type(const QString& text)
    {
        for (const QChar character : text) {
            strokes += character.unicode() < 128 ? 1 : 3;
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(character), Qt::NoModifier);
        }
    }

    /// Types into the field of a path and leaves it.
    void fill(const QString& path, const QString& text)
    {
        page->goTo(path);
        type(text);
        press(Qt::Key_Return);
    }

    QWidget* focus() const { return page->window()->focusWidget(); }
    QString focusedPath() const { return page->form()->binder().pathOf(focus()); }
    const ComplaintRecord& record() const { return page->editor().record(); }

    std::unique_ptr<SlipPage> page;
    int strokes = 0;
};

} // namespace kesu::test
