// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formdesign.h"
#include "core/form/formfieldcatalogue.h"
#include "core/rulebook/tomltable.h"

namespace kesu {

/// What is read of a layout file by every part of its reader: texts, words, figures, fields. Mistakes are reported with
/// their place and the nearest right word.
class LayoutReader
{
public:
    /// rulebook: null where ids are not checked. general: the form belongs to no standard, so it may name shared ids
    /// only.
    enum class Ids { OfRulebook, SharedOnly };
    LayoutReader(FindingSink& sink, const Rulebook* rulebook, Ids ids);

    /// The faces that the file is for; set once its head is read.
    void setFaces(const QList<PrintProfile>& faces) { m_faces = faces; }
    const QList<PrintProfile>& faces() const { return m_faces; }
    FindingSink& sink() const { return m_sink; }

    /// A figure within those bounds; `otherwise` where the key is missing or wrong.
    int figure(const TomlTable& table, const char* key, int least, int most, int otherwise) const;
    /// The place of the word among those, or -1 where the key is missing or wrong.
    int word(const TomlTable& table, const char* key, const QStringList& words) const;
    std::optional<CellAlign> align(const TomlTable& table) const;
    std::optional<PrintProfile> face(const TomlTable& table, const QList<PrintProfile>& faces) const;

    /// A text, or one in several languages.
    FormText text(const TomlTable& table, const char* key) const;
    QList<FormText> texts(const TomlTable& table, const char* key) const;
    /// A text with {fields} that those faces may show.
    FormTemplate textWithFields(const TomlTable& table, const char* key, const QList<PrintProfile>& faces) const;

    /// The field of that name, for those faces; reports one that is none, or that a face may not show.
    FieldRef field(const LocatedText& name, const QList<PrintProfile>& faces) const;
    const FormField* column(const LocatedText& name, const QStringList& lists, const QList<PrintProfile>& faces) const;
    /// The id of a list that those faces may show, or empty.
    QString list(const LocatedText& name, const QList<PrintProfile>& faces) const;
    /// Reports an id that is none of the rulebook's.
    void checkId(VocabularyKind kind, const LocatedText& id) const;
    /// when, unless and face of a row, block or paragraph.
    PrintCondition condition(const TomlTable& table, const QList<PrintProfile>& faces) const;

    /// Those of the faces that remain where something is only for one of them.
    static QList<PrintProfile> narrowed(const QList<PrintProfile>& faces, const std::optional<PrintProfile>& only);

private:
    FormText textOf(const toml::node& node, const QString& key) const;
    QList<TextPart> parts(const LocatedText& text, const QList<PrintProfile>& faces) const;
    void addTests(
        const TomlTable& table, const char* key, const QList<PrintProfile>& faces, PrintCondition& condition) const;
    FieldRef found(const QString& name, SourcePlace place, const QList<PrintProfile>& faces) const;
    void refuseToCustomer(SourcePlace place, const QString& name) const;

    FindingSink& m_sink;
    const Rulebook* m_rulebook;
    Ids m_ids;
    QList<PrintProfile> m_faces;
};

} // namespace kesu
