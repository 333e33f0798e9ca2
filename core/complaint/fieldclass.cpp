// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/fieldclass.h"

#include <QHash>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// "complaint.costs[2].actual" becomes "complaint.costs.actual".
QString withoutIndexes(const QString& path)
{
    QString plain;
    plain.reserve(path.size());
    bool inside = false;
    for (const QChar letter : path) {
        if (letter == u'[')
            inside = true;
        else if (letter == u']')
            inside = false;
        else if (!inside)
            plain += letter;
    }
    return plain;
}

} // namespace

const QList<FieldClass>& fieldClasses()
{
    static const QList<FieldClass> all = {FieldClass::Plain, FieldClass::Money, FieldClass::StaffNames};
    return all;
}

FieldClass fieldClassOf(const QString& path)
{
    static const QHash<QString, FieldClass> classes = {
        {u"complaint.product.unitPrice"_s, FieldClass::Money},
        {u"complaint.demands.amount"_s, FieldClass::Money},
        {u"complaint.costs.estimate"_s, FieldClass::Money},
        {u"complaint.costs.actual"_s, FieldClass::Money},
        {u"complaint.return.amount"_s, FieldClass::Money},
        {u"complaint.compensation"_s, FieldClass::Money},
        {u"handling.salesman"_s, FieldClass::StaffNames},
        {u"handling.investigator"_s, FieldClass::StaffNames},
        {u"handling.judgedBy"_s, FieldClass::StaffNames},
        {u"handling.measures.owner"_s, FieldClass::StaffNames},
        {u"complaint.approvals.holder"_s, FieldClass::StaffNames},
        {u"complaint.approvals.recordedBy"_s, FieldClass::StaffNames},
    };
    return classes.value(withoutIndexes(path), FieldClass::Plain);
}

} // namespace kesu
