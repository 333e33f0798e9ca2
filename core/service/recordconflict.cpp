// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordconflict.h"

#include "core/service/recordfields.h"
#include "core/storage/recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString goodsReturn = u"complaint.return"_s;

/// What is chosen as one: the list that a field is in, the return, otherwise the field itself.
QString unitOf(const QString& path)
{
    if (path.startsWith(goodsReturn + u'.'))
        return goodsReturn;
    return path.section(u'[', 0, 0);
}

/// The units of a slip in its order, each as one text.
struct Units
{
    explicit Units(const ComplaintRecord& record)
    {
        const QList<FieldValue> fields = fieldsOf(record);
        QString lastElement;
        for (const FieldValue& field : fields) {
            const QString unit = unitOf(field.path);
            if (!values.contains(unit)) {
                order += unit;
                values.insert(unit, field.value);
                lastElement = field.path.section(u']', 0, 0);
                continue;
            }
            const QString element = field.path.section(u']', 0, 0);
            const bool isNextElement = field.path.contains(u'[') && element != lastElement;
            lastElement = element;
            if (isNextElement)
                values[unit] += u"; "_s + field.value;
            else if (!field.value.isEmpty())
                values[unit]
                    += (values[unit].isEmpty() || values[unit].endsWith(u"; "_s) ? QString() : u" "_s) + field.value;
        }
    }

    QStringList order;
    QMap<QString, QString> values;
};

QJsonObject jsonOf(const ComplaintRecord& record)
{
    return QJsonDocument::fromJson(toJson(record)).object();
}

/// The value at "complaint.customer.name"; undefined where nothing is.
QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.value(path);
    return valueAt(object.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

QJsonObject withValueAt(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot >= 0) {
        const QString key = path.left(dot);
        object.insert(key, withValueAt(object.value(key).toObject(), path.mid(dot + 1), value));
    } else if (value.isUndefined()) {
        object.remove(path);
    } else {
        object.insert(path, value);
    }
    return object;
}

bool isSameFile(const Attachment& one, const Attachment& other)
{
    return one.sha256 == other.sha256 && one.fileName == other.fileName;
}

const Attachment* findFile(const QList<Attachment>& files, const Attachment& wanted)
{
    const auto found
        = std::find_if(files.begin(), files.end(), [&](const Attachment& file) { return isSameFile(file, wanted); });
    return found == files.end() ? nullptr : &*found;
}

QList<Attachment> mergedFiles(
    const QList<Attachment>& base, const QList<Attachment>& mine, const QList<Attachment>& theirs)
{
    QList<Attachment> files;
    for (Attachment file : theirs) {
        const Attachment* before = findFile(base, file);
        const Attachment* kept = findFile(mine, file);
        if (before && !kept)
            continue; // I removed it
        if (kept && (!before || kept->evidenceKind != before->evidenceKind))
            file.evidenceKind = kept->evidenceKind;
        files += file;
    }
    for (Attachment file : mine) {
        if (findFile(theirs, file) || findFile(base, file))
            continue; // there already, or removed by them
        file.id = {};
        files += file;
    }
    return files;
}

} // namespace

QList<FieldConflict> conflictsBetween(
    const std::optional<ComplaintRecord>& base, const ComplaintRecord& mine, const ComplaintRecord& theirs)
{
    const Units my(mine);
    const Units their(theirs);
    const Units before(base.value_or(ComplaintRecord()));
    const QJsonObject myJson = jsonOf(mine);
    const QJsonObject theirJson = jsonOf(theirs);
    const QJsonObject baseJson = base ? jsonOf(*base) : QJsonObject();

    QStringList units = my.order;
    qsizetype place = 0; // behind what they have in front of it
    for (const QString& unit : their.order) {
        if (!my.values.contains(unit))
            units.insert(place, unit);
        place = units.indexOf(unit) + 1;
    }
    QList<FieldConflict> conflicts;
    for (const QString& unit : std::as_const(units)) {
        if (valueAt(myJson, unit) == valueAt(theirJson, unit))
            continue;
        const bool isMineChanged = !base || valueAt(myJson, unit) != valueAt(baseJson, unit);
        const bool isTheirsChanged = !base || valueAt(theirJson, unit) != valueAt(baseJson, unit);
        conflicts += FieldConflict{unit, base ? before.values.value(unit) : QString(), my.values.value(unit),
            their.values.value(unit), isMineChanged && isTheirsChanged};
    }
    return conflicts;
}

ComplaintRecord merged(const std::optional<ComplaintRecord>& base, const ComplaintRecord& mine,
    const ComplaintRecord& theirs, const QMap<QString, EditSide>& choices)
{
    const QJsonObject myJson = jsonOf(mine);
    QJsonObject json = jsonOf(theirs);
    ComplaintRecord unread = mine;
    const QList<FieldConflict> conflicts = conflictsBetween(base, mine, theirs);
    for (const FieldConflict& conflict : conflicts) {
        if (choices.value(conflict.path, conflict.usual()) == EditSide::Mine)
            json = withValueAt(json, conflict.path, valueAt(myJson, conflict.path));
        else // what I typed into a field whose other state was chosen is given up with it
            unread.unparsed.removeIf([&](auto field) { return unitOf(field.key()) == conflict.path; });
    }
    ComplaintRecord record = tryRecordFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).value_or(theirs);
    record.attachments
        = mergedFiles(base ? base->attachments : QList<Attachment>(), mine.attachments, theirs.attachments);
    record.unparsed = unread.unparsed;
    return record;
}

} // namespace kesu
