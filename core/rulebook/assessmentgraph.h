// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

namespace kesu {

/// Where the rows of an assessment stand in the file.
struct AssessmentPlaces
{
    std::vector<SourcePlace> inputs;
    std::vector<SourcePlace> figures;
};

/// Who reads whom inside one assessment: settles the order in which its figures are worked out, and reports circles and
/// inputs that nothing reads.
class AssessmentGraph
{
public:
    AssessmentGraph(
        ReadState& state, Assessment& described, CompiledAssessment& compiled, const AssessmentPlaces& places);

    void finish();

private:
    /// What an expression looks at.
    struct Reading
    {
        std::vector<int> figures; ///< own ones, or those of the sheets beside
        std::vector<int> figuresBefore; ///< of the sheet before
        std::vector<int> inputs;
        bool beside = false;
    };
    enum class Mark : quint8 { White, Grey, Black };

    void read(ExpressionId id, Reading& reading);
    void read(const TextTemplate& text, Reading& reading);
    void readNode(qint32 index, Reading& reading, int depth);
    void readSlot(const Node& node, Reading& reading);
    void readBranch(const Branch& branch, Reading& reading);
    void visit(int figure, std::vector<int>& path);
    void reportCircle(const std::vector<int>& path, int figure);
    bool restsOnSheets(int figure, std::vector<bool>& seen) const;
    QString figureName(int figure) const;

    ReadState& m_state;
    Assessment& m_described;
    CompiledAssessment& m_compiled;
    const AssessmentPlaces& m_places;
    std::vector<Reading> m_figures;
    std::vector<Mark> m_marks;
};

} // namespace kesu
