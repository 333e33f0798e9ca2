// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/layoutreader.h"

namespace kesu {

/// Reads the blocks of a layout: rows of cells, lists, sign boxes, paragraphs.
class FormBlockReader
{
public:
    explicit FormBlockReader(const LayoutReader& reader)
        : m_reader(reader)
    {
    }

    DesignBlock block(const toml::table& table);

private:
    using Faces = QList<PrintProfile>;

    void readRows(const TomlTable& table, const Faces& faces, DesignBlock& block);
    DesignRow row(const toml::node& node, const Faces& faces);
    void readCells(const toml::array& cells, SourcePlace place, const Faces& faces, DesignRow& row) const;
    DesignCell cell(const toml::table& table, const Faces& faces) const;
    void readField(const TomlTable& table, const Faces& faces, DesignCell& cell) const;
    void readSign(const TomlTable& table, const Faces& faces, DesignCell& cell) const;
    void readList(const TomlTable& table, const Faces& faces, DesignRow& row) const;
    DesignColumn column(const toml::table& table, const QStringList& lists, const Faces& faces) const;
    void readSigns(const TomlTable& table, const Faces& faces, DesignRow& row) const;
    DesignParagraph paragraph(const toml::table& table, const Faces& faces) const;

    const LayoutReader& m_reader;
    int m_rows = 0;
};

} // namespace kesu
