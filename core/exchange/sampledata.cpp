// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampledata.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/exchange/demodata.h"
#include "core/exchange/demogenerator.h"
#include "core/exchange/exchangetext.h"
#include "core/service/workspace.h"
#include "core/storage/recordjson.h"

#include <QFile>
#include <algorithm>

namespace kesu {

namespace {

/// One change of one complaint at its time.
struct Step
{
    Moment at;
    qsizetype record = 0;
};

/// Takes a database that was not finished away again.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~UnfinishedFile()
    {
        if (m_path.isEmpty())
            return;
        for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_path + end);
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    void keep() { m_path.clear(); }

private:
    QString m_path;
};

QList<Step> stepsOf(const QList<ComplaintRecord>& records, Moment after)
{
    QList<Step> steps;
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (const Moment moment : milestones(records.at(i))) {
            if (moment >= after && moment <= SampleData::asOf())
                steps.append(Step{moment, i});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
    return steps;
}

/// Lives through the steps: files a complaint at its first one, saves it at each other.
class Life
{
public:
    Life(Workspace& workspace, FixedClock& clock, const QList<ComplaintRecord>& records)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_records(records)
        , m_stored(records.size())
    {
    }

    /// Imports what was registered before, as it was known at that moment.
    void importUntil(Moment moment)
    {
        QList<ComplaintRecord> earlier;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            if (m_records.at(i).facts.registeredAt >= moment)
                continue;
            earlier.append(knownAt(m_records.at(i), moment));
            places.append(i);
        }
        m_clock.set(moment);
        ImportOptions options;
        options.numbering = ImportNumbering::ByRegistration;
        const QList<ImportOutcome> outcomes = m_workspace.complaints().importRecords(earlier, options);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            if (outcomes.at(i).kind == ImportOutcome::Kind::Added)
                m_stored[places.at(i)] = m_workspace.complaints().load(outcomes.at(i).id);
        }
    }

    void take(const Step& step)
    {
        ComplaintRecord& stored = m_stored[step.record];
        ComplaintRecord now = knownAt(m_records.at(step.record), step.at);
        m_clock.set(step.at);
        if (!stored.id.isStored()) {
            now.state = RecordState::Draft;
            stored = m_workspace.complaints().file(now);
            return;
        }
        now.id = stored.id;
        now.version = stored.version;
        now.state = stored.state;
        now.number = stored.number;
        now.edition = stored.edition;
        now.source = stored.source;
        stored = m_workspace.complaints().save(now);
    }

private:
    Workspace& m_workspace;
    FixedClock& m_clock;
    const QList<ComplaintRecord>& m_records;
    QList<ComplaintRecord> m_stored;
};

} // namespace

SampleData SampleData::load(const QString& folder)
{
    SampleData sample;
    sample.m_catalogue = DemoCatalogue::load(folder + QStringLiteral("/catalogue.toml"));
    QFile file(folder + QStringLiteral("/records.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::ResourceMissing,
            ExchangeText::tr("The file %1 is missing; install Kesu again.").arg(file.fileName()), file.errorString());
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray json = file.readLine().trimmed();
        if (json.isEmpty())
            continue;
        const std::optional<ComplaintRecord> record = tryRecordFromJson(json);
        if (!record)
            throw Error(ErrorCode::ResourceMissing,
                ExchangeText::tr("Line %1 of %2 is no record; install Kesu again.").arg(line).arg(file.fileName()));
        sample.m_records.append(*record);
    }
    return sample;
}

void SampleData::createDatabase(const QString& path, const RulebookLibrary& library, const WorkCalendar& calendar,
    const std::function<bool(double)>& progress) const
{
    if (QFile::exists(path))
        throw Error(
            ErrorCode::FileNotWritable, ExchangeText::tr("%1 is there already; name a file that is not.").arg(path));
    UnfinishedFile unfinished(path);
    {
        const Moment firstDay = Moment::startOf(month());
        const auto clock = std::make_shared<FixedClock>(firstDay);
        const std::unique_ptr<Workspace> workspace
            = Workspace::open(path, IfMissing::Create, library, calendar, clock, m_catalogue.judgedBy);
        enterMasterData(*workspace, m_catalogue);
        Life life(*workspace, *clock, m_records);
        life.importUntil(firstDay);
        const QList<Step> steps = stepsOf(m_records, firstDay);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            life.take(steps.at(i));
            if (progress && !progress(static_cast<double>(i + 1) / static_cast<double>(steps.size())))
                throw Error(ErrorCode::Cancelled, ExchangeText::tr("Stopped; the sample was not made."));
        }
        clock->set(asOf());
        workspace->complaints().refreshVerdicts();
    }
    unfinished.keep();
}

} // namespace kesu
