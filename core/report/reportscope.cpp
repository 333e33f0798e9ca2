// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportscope.h"

#include <QStringList>

namespace kesu {

namespace {

QString escaped(QString text)
{
    text.replace(u'%', QStringLiteral("%25"));
    text.replace(u';', QStringLiteral("%3B"));
    return text.replace(u'=', QStringLiteral("%3D"));
}

} // namespace

QString ReportScope::toId() const
{
    QStringList parts;
    const auto add = [&parts](const char* name, const QString& value) {
        if (!value.isEmpty())
            parts += QString::fromLatin1(name) + u'=' + escaped(value);
    };
    add("rulebook", rulebook);
    add("customer", customer);
    add("product", product);
    add("party", party);
    return parts.join(u';');
}

} // namespace kesu
