// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/utf8locale.h"

#include <QByteArray>
#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace kesu {

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL goes before LC_CTYPE, so where it is set it is what has to change.
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", QByteArrayLiteral("C.UTF-8"));
    std::setlocale(LC_ALL, "");
}

} // namespace kesu
