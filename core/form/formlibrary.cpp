// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formlibrary.h"

#include "core/base/error.h"
#include "core/base/resourcelocator.h"
#include "core/form/formdesignreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace kesu {

namespace {

constexpr qint64 readAtMost = largestLayout + 1; ///< enough for the reader to say that it is too large

Error missing(const QString& path, const QString& detail = {})
{
    return Error(ErrorCode::ResourceMissing,
        QCoreApplication::translate("FormLayout", "The forms are missing: %1 cannot be read.").arg(path), detail);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw missing(path, file.errorString());
    return file.read(readAtMost);
}

} // namespace

FormLibrary FormLibrary::load(const QString& folder, Findings& findings)
{
    const QDir root(folder);
    if (!root.exists())
        throw missing(folder);
    FormLibrary library;
    QStringList folders{QString()};
    folders += root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& sub : std::as_const(folders)) {
        const QDir dir(sub.isEmpty() ? folder : root.filePath(sub));
        for (const QString& name : dir.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
            const QString key = (sub.isEmpty() ? QString() : sub + QLatin1Char('/')) + name.chopped(5);
            if (std::optional<FormDesign> design
                = readFormDesign(readFile(dir.filePath(name)), key, key + QStringLiteral(".toml"), nullptr, findings))
                library.m_designs.insert(key, std::make_shared<const FormDesign>(*std::move(design)));
        }
    }
    return library;
}

const FormLibrary& FormLibrary::shipped()
{
    static const FormLibrary library = [] {
        Findings findings; // the tests prove that there are none
        return load(ResourceLocator::locate().forms(), findings);
    }();
    return library;
}

void FormLibrary::replace(const QString& key, const QByteArray& toml, Findings& findings)
{
    if (std::optional<FormDesign> design = readFormDesign(toml, key, key + QStringLiteral(".toml"), nullptr, findings))
        m_designs.insert(key, std::make_shared<const FormDesign>(*std::move(design)));
}

const FormDesign* FormLibrary::find(const QString& key) const
{
    const auto found = m_designs.constFind(key);
    return found == m_designs.constEnd() ? nullptr : found->get();
}

QStringList FormLibrary::keys() const
{
    QStringList keys = m_designs.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) {
        return !a.contains(QLatin1Char('/')) && b.contains(QLatin1Char('/'));
    });
    return keys;
}

} // namespace kesu
