// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <stdexcept>

namespace kesu::test {

/// Types a text as an input method does; QTest can only type ASCII.
inline void typeText(QWidget& field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

/// A company with a real database in a folder of its own, the shipped rulebooks and calendars, and a clock that stands.
/// Settings of the user are kept apart from those of whoever runs the tests.
class CompanyFixture
{
public:
    explicit CompanyFixture(const char16_t* now = u"2026-10-20T10:00:00")
        : m_clock(std::make_shared<FixedClock>(at(now)))
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KesuTests"));
        QCoreApplication::setApplicationName(QStringLiteral("Kesu"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        // Where slips are kept that a database cannot take.
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        Findings findings;
        RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
        WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
        m_workspace = Workspace::open(m_folder.filePath(QStringLiteral("客诉.kesu")), IfMissing::Create, library,
            calendar, m_clock, QStringLiteral("陈敏"));
        CompanySettings settings = m_workspace->settings();
        settings.companyName = QStringLiteral("恒达纸箱厂");
        settings.rulebooks = {QStringLiteral("carton")};
        m_workspace->saveSettings(settings);
    }

    static Moment at(const char16_t* iso) { return Moment::tryFromIso(iso).value(); }

    Workspace& workspace() { return *m_workspace; }
    FixedClock& clock() { return *m_clock; }
    const QTemporaryDir& folder() const { return m_folder; }

    /// A plain complaint in time, with sample and stamped statement; not stored.
    ComplaintRecord slip(const QString& customer, Moment registeredAt) const
    {
        ComplaintRecord record = m_workspace->complaints().blank(QStringLiteral("carton"));
        Complaint& facts = record.facts;
        facts.registeredAt = registeredAt;
        facts.complaintDate = registeredAt.date();
        facts.channel = QStringLiteral("salesman");
        facts.customer.name = customer;
        facts.product.name = QStringLiteral("五层瓦楞箱");
        facts.product.code = QStringLiteral("BC-530");
        facts.product.unit = QStringLiteral("只");
        facts.product.deliveredOn = registeredAt.date().addDays(-20);
        facts.product.deliveredQuantity = 5000;
        facts.product.defectiveQuantity = 300;
        facts.usage = QStringLiteral("unused");
        facts.categories = {QStringLiteral("delamination")};
        facts.description = QStringLiteral("箱体脱层，约三百只");
        facts.demands = {{QStringLiteral("claim"), Money::fromFen(96000)}};
        record.handling.salesman = QStringLiteral("王磊");
        return record;
    }

    /// Files it as of its registration. Throws what check() finds, so that a test shows it.
    ComplaintId file(const ComplaintRecord& record)
    {
        const Moment now = m_clock->now();
        m_clock->set(std::max(record.facts.registeredAt, Moment()));
        const Findings findings = m_workspace->complaints().check(record);
        if (hasErrors(findings))
            throw std::logic_error(findings.first().toString().toStdString());
        const ComplaintId id = m_workspace->complaints().file(record).id;
        m_clock->set(now);
        return id;
    }

    ComplaintId file(const QString& customer, const char16_t* registeredAt)
    {
        return file(slip(customer, at(registeredAt)));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace kesu::test
