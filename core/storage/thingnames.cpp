// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thingnames.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"

#include <QCoreApplication>
#include <array>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

/// What is told of the things of a kind.
struct KindName
{
    const char* kind;
    const char* named; ///< with the name of the thing for %1
    const char* sql; ///< selects its name; null where the id has to do
};

constexpr std::array names{
    KindName{
        "customer", QT_TRANSLATE_NOOP("Verification", "The customer “%1”"), "SELECT name FROM customer WHERE id = ?1"},
    KindName{
        "product", QT_TRANSLATE_NOOP("Verification", "The product “%1”"), "SELECT name FROM product WHERE id = ?1"},
    KindName{"department", QT_TRANSLATE_NOOP("Verification", "The department “%1”"),
        "SELECT name FROM department WHERE id = ?1"},
    KindName{
        "staff", QT_TRANSLATE_NOOP("Verification", "The member of staff “%1”"), "SELECT name FROM staff WHERE id = ?1"},
    KindName{"rulebook", QT_TRANSLATE_NOOP("Verification", "The edition “%1” of a standard"),
        "SELECT rulebook || ' ' || edition FROM rulebook_edition WHERE id = ?1"},
    KindName{"assessment", QT_TRANSLATE_NOOP("Verification", "The assessment sheet “%1”"),
        "SELECT assessment || ' ' || period_from || ' ' || subject FROM assessment_sheet WHERE id = ?1"},
    KindName{"report", QT_TRANSLATE_NOOP("Verification", "What was typed into the report “%1”"),
        "SELECT trim(period || ' ' || scope) FROM report_note WHERE id = ?1"},
    KindName{"user", QT_TRANSLATE_NOOP("Verification", "The user “%1”"), "SELECT name FROM user_account WHERE id = ?1"},
    KindName{"role", QT_TRANSLATE_NOOP("Verification", "The role “%1”"), "SELECT name FROM role WHERE id = ?1"},
    KindName{"draft", QT_TRANSLATE_NOOP("Verification", "The draft %1"), nullptr},
    KindName{"customer-use", QT_TRANSLATE_NOOP("Verification", "The last use of the customer “%1”"),
        "SELECT name FROM customer WHERE id = ?1"},
    KindName{"product-use", QT_TRANSLATE_NOOP("Verification", "The last use of the product “%1”"),
        "SELECT name FROM product WHERE id = ?1"},
    KindName{"staff-use", QT_TRANSLATE_NOOP("Verification", "The last use of the member of staff “%1”"),
        "SELECT name FROM staff WHERE id = ?1"},
    KindName{"wrong-attempt", QT_TRANSLATE_NOOP("Verification", "The count of wrong passwords of the user “%1”"),
        "SELECT name FROM user_account WHERE id = ?1"},
    KindName{"setting", QT_TRANSLATE_NOOP("Verification", "What is kept as settings"), nullptr},
    KindName{"database", QT_TRANSLATE_NOOP("Verification", "The identity of the database"), nullptr},
    KindName{"number-series", QT_TRANSLATE_NOOP("Verification", "The count of the numbers given"), nullptr},
    KindName{"backlog", QT_TRANSLATE_NOOP("Verification", "The list of what is still to be counted"), nullptr},
};

} // namespace

QString ThingNames::column(const QString& sql, qint64 id) const
{
    DirectStatement row(m_database, sql);
    row.bind(1, id);
    return row.next() ? row.text(0) : QString();
}

QString ThingNames::numberOf(qint64 complaintId) const
{
    const QString number = column(u"SELECT number FROM complaint WHERE id = ?1"_s, complaintId);
    if (!number.isEmpty())
        return number;
    return column(u"SELECT new_value FROM history WHERE entity = 'complaint' AND entity_id = ?1 AND action = 'number'"
                  " ORDER BY sequence DESC LIMIT 1"_s,
        complaintId);
}

QString ThingNames::nameOf(const QString& kind, qint64 id) const
{
    const QString shortId = u'#' + QString::number(id);
    if (kind == u"complaint" || kind == u"ledger") {
        const QString number = numberOf(id);
        const char* text = kind == u"complaint"
            ? QT_TRANSLATE_NOOP("Verification", "The complaint %1")
            : QT_TRANSLATE_NOOP("Verification", "What the ledger shows of the complaint %1");
        return translated(text).arg(number.isEmpty() ? shortId : number);
    }
    for (const KindName& known : names) {
        if (kind != QString::fromLatin1(known.kind))
            continue;
        const QString text = translated(known.named);
        if (!text.contains(u"%1"_s))
            return text;
        const QString name = known.sql ? column(QString::fromLatin1(known.sql), id) : QString();
        return text.arg(name.isEmpty() ? shortId : name);
    }
    return kind + u' ' + shortId;
}

VerifyFinding ThingNames::finding(VerifyArea area, const QString& kind, const QString& table, qint64 id,
    const QString& message, qint64 sequence) const
{
    VerifyFinding made;
    made.area = area;
    made.table = table;
    made.thing = kind;
    made.id = id;
    made.sequence = sequence;
    if (kind == u"complaint" || kind == u"ledger")
        made.number = numberOf(id);
    QString when;
    if (sequence > 0) {
        DirectStatement entry(m_database, u"SELECT who, at FROM history WHERE sequence = ?1"_s);
        entry.bind(1, sequence);
        if (entry.next()) {
            made.who = entry.text(0);
            made.at = Moment::tryFromIso(entry.text(1));
            when = made.at ? made.at->toDisplay() : entry.text(1);
        }
    }
    const QString name = nameOf(kind, id);
    // A program's own entries have nobody's name.
    const QString who = made.who.isEmpty() ? u"Kesu"_s : made.who;
    made.message = sequence > 0 ? message.arg(name, QString::number(sequence), who, when) : message.arg(name);
    return made;
}

} // namespace kesu
