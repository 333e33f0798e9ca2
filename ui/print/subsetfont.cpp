// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subsetfont.h"

#include <QtEndian>
#include <hb-subset.h>
#include <hb.h>
#include <new>

namespace kesu {

namespace {

template <auto destroy> struct DestroyBy
{
    template <typename T> void operator()(T* object) const { destroy(object); }
};

using Blob = std::unique_ptr<hb_blob_t, DestroyBy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, DestroyBy<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, DestroyBy<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, DestroyBy<hb_subset_plan_destroy>>;

constexpr int perSize = 1000;

/// A blob that keeps the bytes alive, without copying them.
Blob blobOf(const QByteArray& bytes)
{
    auto* kept = new QByteArray(bytes);
    return Blob(hb_blob_create(kept->constData(), static_cast<unsigned>(kept->size()), HB_MEMORY_MODE_READONLY, kept,
        [](void* held) { delete static_cast<QByteArray*>(held); }));
}

/// What a PDF needs of a face, and nothing else: it names glyphs by their index and does without hints. Taking the
/// tables from Qt picks the right face of a collection.
hb_face_t* faceOf(const QRawFont& font)
{
    hb_face_t* face = hb_face_builder_create();
    for (const char* tag : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
        const QByteArray table = font.fontTable(tag);
        if (!table.isEmpty())
            hb_face_builder_add_table(face, hb_tag_from_string(tag, -1), blobOf(table).get());
    }
    hb_face_make_immutable(face);
    return face;
}

Plan planFor(hb_face_t* face, const QList<quint32>& glyphs)
{
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return nullptr;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    return Plan(hb_subset_plan_create_or_fail(face, input.get()));
}

} // namespace

void SubsetFont::Destroy::operator()(hb_face_t* face) const
{
    hb_face_destroy(face);
}

void SubsetFont::Destroy::operator()(hb_font_t* font) const
{
    hb_font_destroy(font);
}

SubsetFont::SubsetFont(const QRawFont& font)
    : m_face(faceOf(font))
    , m_font(hb_font_create(m_face.get()))
{
    hb_font_set_scale(m_font.get(), perSize, perSize);
    hb_font_make_immutable(m_font.get());
    const Blob outlines(hb_face_reference_table(m_face.get(), HB_TAG('g', 'l', 'y', 'f')));
    const Plan trial = planFor(m_face.get(), {});
    m_valid = hb_blob_get_length(outlines.get()) > 0 && hb_face_get_glyph_count(m_face.get()) > 0 && trial
        && Face(hb_subset_plan_execute_or_fail(trial.get()));
}

int SubsetFont::ascent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    return extents.ascender;
}

int SubsetFont::descent() const
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    return extents.descender;
}

QList<int> SubsetFont::boundingBox() const
{
    // HarfBuzz has no word for it; the four edges stand in the table "head" from byte 36 on.
    constexpr unsigned first = 36;
    constexpr unsigned edges = 4;
    const Blob head(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(head.get(), &length);
    QList<int> box;
    for (unsigned i = 0; i < edges && length >= first + edges * 2; ++i)
        box.append(
            qFromBigEndian<qint16>(bytes + first + i * 2) * perSize / static_cast<int>(hb_face_get_upem(m_face.get())));
    return box;
}

int SubsetFont::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph);
}

SubsetFont::Subset SubsetFont::subset(const QList<quint32>& glyphs) const
{
    // The face was cut once already, so only memory can be lacking.
    const Plan plan = planFor(m_face.get(), glyphs);
    const Face cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut)
        throw std::bad_alloc();
    Subset made;
    const Blob file(hb_face_reference_blob(cut.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(file.get(), &length);
    made.file = QByteArray(bytes, length);
    const hb_map_t* indexes = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        made.newIndexes[glyph] = static_cast<quint16>(hb_map_get(indexes, glyph));
    return made;
}

} // namespace kesu
