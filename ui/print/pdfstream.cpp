// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfstream.h"

#include <charconv>
#include <cmath>

namespace kesu {

namespace {

/// Writes the operators of one page. Coordinates of a PDF run upwards, ours downwards.
class StreamWriter
{
public:
    StreamWriter(int pageHeight, PdfGlyphs& glyphs)
        : m_height(pageHeight)
        , m_glyphs(glyphs)
    {
        m_out.reserve(16'384);
        m_out += ".05 0 0 .05 0 0 cm\n"; // page units
    }

    QByteArray take() { return std::move(m_out); }

    void lines(const QList<PageInk::Lines>& groups)
    {
        for (const PageInk::Lines& group : groups) {
            stroke(group.width, group.colour, "0 J\n");
            for (const QLineF& line : group.lines) {
                point(line.p1());
                m_out += "m ";
                point(line.p2());
                m_out += "l\n";
            }
            m_out += "S\n";
        }
    }

    void fills(const QList<PageInk::Fill>& fills)
    {
        for (qsizetype i = 0; i < fills.size();) {
            const QRgb colour = fills[i].colour;
            fillColour(colour);
            for (; i < fills.size() && fills[i].colour == colour; ++i)
                rectangle(fills[i].area);
            m_out += "f\n";
        }
    }

    void squares(const QList<PageInk::Squares>& all)
    {
        for (const PageInk::Squares& squares : all) {
            fillColour(squares.colour);
            for (const QRectF& area : squares.areas)
                rectangle(area);
            m_out += "f\n";
        }
    }

    void curves(const QList<PageInk::Curve>& curves)
    {
        for (const PageInk::Curve& curve : curves) {
            if (curve.points.isEmpty())
                continue;
            stroke(curve.width, curve.colour, "2 J\n");
            for (qsizetype i = 0; i < curve.points.size(); ++i) {
                point(curve.points[i]);
                m_out += i == 0 ? "m " : "l ";
            }
            m_out += curve.points.isClosed() ? "s\n" : "S\n";
        }
    }

    void dots(const QList<PageInk::Dot>& dots)
    {
        constexpr double k = 0.5523; // of a quarter circle
        for (const PageInk::Dot& dot : dots) {
            const QPointF c = dot.centre;
            const double r = dot.radius;
            fillColour(dot.colour);
            point(c + QPointF(r, 0));
            m_out += "m ";
            const auto quarter = [&](QPointF from, QPointF to) {
                point(c + from * r + to * (r * k));
                point(c + to * r + from * (r * k));
                point(c + to * r);
                m_out += "c ";
            };
            quarter({1, 0}, {0, 1});
            quarter({0, 1}, {-1, 0});
            quarter({-1, 0}, {0, -1});
            quarter({0, -1}, {1, 0});
            m_out += "f\n";
        }
    }

    void picture(const QRectF& area, const QByteArray& name)
    {
        m_out += "q ";
        number(area.width());
        m_out += "0 0 ";
        number(area.height());
        point(area.bottomLeft());
        m_out += "cm " + name + " Do Q\n";
    }

    void text(const QList<PageInk::Glyphs>& groups)
    {
        if (groups.isEmpty())
            return;
        m_out += "BT\n";
        m_line = QPointF();
        for (const PageInk::Glyphs& group : groups)
            run(group, m_height);
        m_out += "ET\n";
    }

    void turned(const PageInk::Turned& turned)
    {
        m_out += turned.turn == PageInk::Turn::Up ? "q 0 1 -1 0 " : "q 0 -1 1 0 ";
        point(turned.origin);
        m_out += "cm BT\n";
        m_line = QPointF();
        for (const PageInk::Glyphs& group : turned.glyphs)
            run(group, 0.0);
        m_out += "ET Q\n";
    }

private:
    void number(double value)
    {
        char buffer[32];
        const std::to_chars_result end = std::to_chars(buffer, buffer + sizeof buffer, std::lround(value));
        m_out.append(buffer, end.ptr - buffer).append(' ');
    }

    void point(QPointF p)
    {
        number(p.x());
        number(m_height - p.y());
    }

    void rectangle(const QRectF& area)
    {
        point(area.bottomLeft());
        number(std::round(area.right()) - std::round(area.left()));
        number(std::round(area.bottom()) - std::round(area.top()));
        m_out += "re\n";
    }

    /// A colour's three parts, to the thousandth.
    void colour(QRgb colour)
    {
        for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
            m_out += QByteArray::number((part * 1000 + 127) / 255 / 1000.0, 'g', 3) + ' ';
    }

    void fillColour(QRgb fill)
    {
        colour(fill);
        m_out += "rg\n";
    }

    void stroke(int width, QRgb line, const char* cap)
    {
        number(width);
        m_out += "w ";
        colour(line);
        m_out += "RG ";
        m_out += cap;
    }

    void style(const PageInk::Glyphs& group)
    {
        fillColour(group.colour);
        // The family has no bold face: its outlines are drawn with a pen. Other families have bold glyphs of their own.
        const bool pen = group.face->weight == FontWeight::Bold && group.face->family == PrintFont::family();
        if (pen) {
            colour(group.colour);
            m_out += "RG 2 Tr ";
            m_out += QByteArray::number(group.face->size * 0.03, 'f', 1) + " w\n";
        } else {
            m_out += "0 Tr\n";
        }
    }

    void run(const PageInk::Glyphs& group, double height)
    {
        style(group);
        m_font = -1;
        const double size = group.face->size;
        double pen = 0.0; // where the reader stands
        double y = 0.0;
        bool open = false;
        const auto close = [&] {
            if (open)
                m_out += ")]TJ\n";
            open = false;
        };
        for (qsizetype i = 0; i < group.indexes.size(); ++i) {
            const PdfGlyphs::Code code = m_glyphs.use(*group.face, group.indexes[i], group.characters[i]);
            const QPointF at = group.positions[i];
            if (code.font != m_font) {
                close();
                m_font = code.font;
                m_out += PdfGlyphs::fontName(code.font) + ' ';
                number(size);
                m_out += "Tf\n";
            }
            const double off = at.x() - pen;
            if (open && (at.y() != y || std::abs(off) > 4.0 * size))
                close();
            if (!open) {
                const QPointF line(at.x(), height - at.y());
                number(line.x() - m_line.x());
                number(line.y() - m_line.y());
                m_out += "Td[(";
                m_line = line;
                open = true;
                pen = at.x();
            } else if (std::abs(off) > 0.75) {
                m_out += ')';
                number(-off * 1000.0 / size);
                m_out += '(';
                pen = at.x();
            }
            put(code);
            pen += code.advance * size / 1000.0;
            y = at.y();
        }
        close();
    }

    void put(const PdfGlyphs::Code& code)
    {
        if (code.bytes == 2)
            putByte(static_cast<char>(code.code >> 8));
        putByte(static_cast<char>(code.code & 0xFF));
    }

    void putByte(char byte)
    {
        switch (byte) {
        case '(':
        case ')':
        case '\\':
            m_out.append('\\').append(byte);
            break;
        case '\r': // readers take it for a line feed
            m_out += "\\r";
            break;
        default:
            m_out.append(byte);
        }
    }

    QByteArray m_out;
    double m_height;
    PdfGlyphs& m_glyphs;
    QPointF m_line; ///< where the line of the reader begins
    int m_font = -1;
};

} // namespace

QByteArray pdfStream(const PageInk::Content& content, int pageHeight, PdfGlyphs& glyphs,
    const std::function<QByteArray(const PageInk::Picture&)>& pictureName)
{
    StreamWriter writer(pageHeight, glyphs);
    writer.lines(content.grid);
    writer.fills(content.fills);
    writer.lines(content.lines);
    writer.curves(content.curves);
    writer.dots(content.dots);
    writer.squares(content.squares);
    for (const PageInk::Picture& picture : content.pictures) {
        const QByteArray name = pictureName(picture);
        if (!name.isEmpty())
            writer.picture(picture.area, name);
    }
    writer.text(content.glyphs);
    for (const PageInk::Turned& turned : content.turned)
        writer.turned(turned);
    return writer.take();
}

} // namespace kesu
