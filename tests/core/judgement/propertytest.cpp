// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every verdict of every rulebook, tried with generated cases. KESU_PROPERTY_CASES says how many a
// rulebook; a failure names the number of the case, which is the same everywhere.
#include "core/calendar/workcalendar.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "tests/core/judgement/canonical.h"
#include "tests/core/judgement/casegenerator.h"
#include "tests/core/judgement/golden.h"

#include "core/rulebook/tomltable.h"

#include <QSet>
#include <algorithm>

using namespace kesu;
using namespace kesu::test;

namespace {

#ifdef NDEBUG
constexpr int casesOfARulebook = 2000;
#else
constexpr int casesOfARulebook = 250;
#endif

/// With fewer, a case that needs an exception may not have come yet.
constexpr int enoughForExceptions = 2000;

struct Shipped
{
    RulebookLibrary library;
    WorkCalendar calendar;
};

const Shipped& shipped()
{
    static const Shipped shipped = [] {
        Findings findings;
        Shipped read{RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings),
            WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings)};
        REQUIRE_FALSE(hasErrors(findings));
        return read;
    }();
    return shipped;
}

Verdict judged(const Rulebook& rulebook, const Case& facts)
{
    return judge(rulebook, facts, shipped().calendar);
}

/// The exceptions of tests/data/rulebooks/generated.toml for one property, as "rulebook" or "rulebook list".
QSet<QString> exceptions(const QString& property)
{
    const QByteArray bytes = contentOf(QStringLiteral(KESU_TEST_DATA "/rulebooks/generated.toml"));
    const toml::table root = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    QSet<QString> found;
    const toml::array* entries = root["exception"].as_array();
    for (size_t i = 0; entries != nullptr && i < entries->size(); ++i) {
        const toml::table& entry = *(*entries)[i].as_table();
        const auto text = [&entry](const char* key) { return toQString(entry[key].value_or(std::string_view())); };
        CHECK_FALSE(text("why").isEmpty());
        CHECK_FALSE(text("clause").isEmpty());
        if (text("property") == property)
            found.insert((text("rulebook") + u' ' + text("list")).trimmed());
    }
    return found;
}

/// Tries a property with the generated cases of every rulebook and reports, of each, the first case that breaks it. A
/// property answers with what is wrong, or nothing.
class Trial
{
public:
    explicit Trial(const QString& property)
        : m_allowed(exceptions(property))
    {
    }

    template <typename Property> void run(Property property)
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("KESU_PROPERTY_CASES", &isNumber);
        const int cases = isNumber ? asked : casesOfARulebook;
        for (const Rulebook& rulebook : shipped().library.rulebooks()) {
            CaseGenerator generator(rulebook, 20'260'101);
            QSet<QString> broken;
            for (int number = 0; number < cases; ++number) {
                const Case facts = generator.next();
                const QString wrong = property(rulebook, facts, generator);
                const QString key = (rulebook.id() + u' ' + m_list).trimmed();
                if (wrong.isEmpty() || broken.contains(key))
                    continue;
                broken.insert(key);
                if (m_allowed.contains(key)) {
                    m_seen.insert(key);
                    continue;
                }
                INFO(key << ", case " << number << ": " << wrong << '\n' << QString::fromUtf8(writeCase(facts)));
                CHECK(wrong.isEmpty());
            }
        }
        INFO(
            "exceptions that no case needs: " << QStringList((m_allowed - m_seen).values()).join(QStringLiteral(", ")));
        CHECK((m_allowed == m_seen || cases < enoughForExceptions));
    }

    /// Which list of the case the property speaks of, for the exceptions.
    void speakOf(const QString& list) { m_list = list; }

private:
    QSet<QString> m_allowed;
    QSet<QString> m_seen;
    QString m_list;
};

QString differenceOf(const Verdict& one, const Verdict& other)
{
    if (one == other)
        return {};
    QStringList differences;
    compare(verdictToJson(one), verdictToJson(other), QStringLiteral("verdict"), differences);
    compare(verdictToJson(other), verdictToJson(one), QStringLiteral("the other"), differences);
    return differences.isEmpty() ? QStringLiteral("the verdicts differ") : differences.join(u'\n');
}

int rankOf(VerdictStatus status)
{
    switch (status) {
    case VerdictStatus::OutOfScope:
        return 0;
    case VerdictStatus::Invalid:
        return 1;
    case VerdictStatus::Pending:
        return 2;
    case VerdictStatus::Valid:
        break;
    }
    return 3;
}

template <typename List> void shuffle(List& list, CaseGenerator& generator)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, generator.upTo(static_cast<int>(i) + 1));
}

} // namespace

TEST_CASE("the generated cases reach every kind of verdict")
{
    std::array<int, 4> statuses{};
    int split = 0;
    int parties = 0;
    int due = 0;
    int asked = 0;
    int proven = 0;
    for (const Rulebook& rulebook : shipped().library.rulebooks()) {
        CaseGenerator generator(rulebook, 1);
        for (int number = 0; number < casesOfARulebook; ++number) {
            const Verdict verdict = judged(rulebook, generator.next());
            ++statuses[static_cast<size_t>(rankOf(verdict.status))];
            split += verdict.liability.lines.isEmpty() ? 0 : 1;
            parties += verdict.liability.lines.size() > 1 ? 1 : 0;
            due += verdict.deadlines.isEmpty() ? 0 : 1;
            asked += verdict.approvals.isEmpty() ? 0 : 1;
            for (const EvidenceLine& line : verdict.evidence)
                proven += line.status == EvidenceStatus::Provided ? 1 : 0;
        }
    }
    INFO("out of scope, invalid, pending, valid: " << statuses[0] << ", " << statuses[1] << ", " << statuses[2] << ", "
                                                   << statuses[3]);
    INFO("with lines, with several: " << split << ", " << parties << "; with deadlines " << due << ", approvals "
                                      << asked << ", evidence " << proven);
    for (const int count : {statuses[0], statuses[1], statuses[2], statuses[3], split, parties, due, asked, proven})
        CHECK(count > casesOfARulebook / 10);
}

TEST_CASE("the liability lines come to the whole loss, no share is over 100 %, nothing is negative")
{
    Trial trial(QStringLiteral("remainder"));
    trial.run([](const Rulebook& rulebook, const Case& facts, CaseGenerator&) -> QString {
        const Liability liability = judged(rulebook, facts).liability;
        Money sum;
        for (const LiabilityLine& line : liability.lines) {
            sum += line.amount;
            if (line.share > Share::whole() || line.share < Share() || line.amount < Money() || line.amount > line.of)
                return QStringLiteral("%1 bears %2 of %3: %4")
                    .arg(line.party, line.share.toString(), line.of.toString(), line.amount.toString());
        }
        if (sum == liability.total)
            return {};
        return QStringLiteral("%1 of %2 are borne").arg(sum.toString(), liability.total.toString());
    });
}

TEST_CASE("as time goes on, an invalid complaint never becomes valid")
{
    Trial trial(QStringLiteral("revived"));
    trial.run([](const Rulebook& rulebook, const Case& facts, CaseGenerator& generator) -> QString {
        Case later = facts;
        VerdictStatus before = judged(rulebook, later).status;
        for (int i = 0; i < 3; ++i) {
            constexpr qint64 secondsOfADay = 86400;
            later.asOf = later.asOf.plusSeconds(secondsOfADay * generator.upTo(100) + generator.upTo(3));
            const VerdictStatus after = judged(rulebook, later).status;
            if (before == VerdictStatus::Invalid && after != VerdictStatus::Invalid)
                return QStringLiteral("invalid, but %1 on %2").arg(toId(after), later.asOf.toIso());
            before = after;
        }
        return {};
    });
}

TEST_CASE("a piece of evidence more never makes the verdict worse")
{
    Trial trial(QStringLiteral("evidence"));
    trial.run([](const Rulebook& rulebook, const Case& facts, CaseGenerator& generator) -> QString {
        Case more = facts;
        more.complaint.evidence.append(generator.piece(facts.asOf.date()));
        const Verdict before = judged(rulebook, facts);
        const Verdict after = judged(rulebook, more);
        if (rankOf(after.status) < rankOf(before.status))
            return QStringLiteral("%1, but %2 with %3")
                .arg(toId(before.status), toId(after.status), more.complaint.evidence.last().kind);
        return {};
    });
}

TEST_CASE("the order of the lists in a case never matters")
{
    Trial trial(QStringLiteral("order"));
    trial.run([&trial](const Rulebook& rulebook, const Case& facts, CaseGenerator& generator) -> QString {
        static const QStringList lists = {QStringLiteral("demands"), QStringLiteral("costs"),
            QStringLiteral("evidence"), QStringLiteral("categories"), QStringLiteral("circumstances"),
            QStringLiteral("responsible"), QStringLiteral("approvals"), QStringLiteral("history")};
        const int list = generator.upTo(static_cast<int>(lists.size()));
        trial.speakOf(lists[list]);
        Case other = facts;
        switch (list) {
        case 0:
            shuffle(other.complaint.demands, generator);
            break;
        case 1:
            shuffle(other.complaint.costs, generator);
            break;
        case 2:
            shuffle(other.complaint.evidence, generator);
            break;
        case 3:
            shuffle(other.complaint.categories, generator);
            break;
        case 4:
            shuffle(other.complaint.circumstances, generator);
            break;
        case 5:
            shuffle(other.complaint.responsible, generator);
            break;
        case 6:
            shuffle(other.complaint.approvals, generator);
            break;
        default:
            shuffle(other.history, generator);
        }
        if (other == facts)
            return {};
        const Verdict one = judged(rulebook, facts);
        const Verdict two = judged(rulebook, other);
        const QString split = splitDifference(one.liability, two.liability);
        return split.isEmpty() ? differenceOf(canonical(one), canonical(two)) : split;
    });
}

TEST_CASE("judging again, without sentences, or after a journey through JSON gives the same verdict")
{
    Trial trial(QStringLiteral("same"));
    trial.run([](const Rulebook& rulebook, const Case& facts, CaseGenerator&) -> QString {
        const Verdict verdict = judged(rulebook, facts);
        if (judged(rulebook, facts) != verdict)
            return QStringLiteral("the second time it differs");
        const Verdict bare = judge(rulebook, facts, shipped().calendar, VerdictTexts::Leave);
        if (const QString difference = differenceOf(withoutTexts(verdict), withoutTexts(bare)); !difference.isEmpty())
            return QStringLiteral("without sentences: ") + difference;
        Findings findings;
        const std::optional<Case> back
            = readCase(writeCase(facts), QStringLiteral("case.json"), &shipped().library, findings);
        if (!back)
            return linesOf(findings);
        return differenceOf(verdict, judged(rulebook, *back));
    });
}

TEST_CASE("nothing is due before the day or moment from which it counts")
{
    Trial trial(QStringLiteral("due"));
    trial.run([](const Rulebook& rulebook, const Case& facts, CaseGenerator&) -> QString {
        const Verdict verdict = judged(rulebook, facts);
        for (const DeadlineLine& line : verdict.deadlines) {
            if (line.from && line.dueAt < *line.from)
                return QStringLiteral("%1 counts from %2, due %3").arg(line.id, line.from->toIso(), line.dueAt.toIso());
        }
        const std::optional<FilingLimit>& limit = verdict.filingLimit;
        if (limit && limit->from && limit->lastDay < *limit->from)
            return QStringLiteral("the last day to file is %1, counted from %2")
                .arg(toIso(limit->lastDay), toIso(*limit->from));
        return {};
    });
}
