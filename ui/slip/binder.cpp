// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/binder.h"

#include "core/base/error.h"
#include "ui/slip/slipeditor.h"

#include <QWidget>
#include <algorithm>

namespace kesu {

namespace {

constexpr int settleAfterMs = 450;

/// True if the path is the field or a part of it.
bool lies(const QString& path, const QString& in)
{
    return path.startsWith(in)
        && (path.size() == in.size() || path[in.size()] == QLatin1Char('.') || path[in.size()] == QLatin1Char('['));
}

} // namespace

Binder::Binder(SlipEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfterMs);
    connect(&m_settle, &QTimer::timeout, this, &Binder::showProblems);
}

void Binder::add(Binding binding)
{
    m_paths.insert(binding.widget, binding.path);
    m_bindings.push_back(std::move(binding));
}

void Binder::edited(const QString& path, const std::function<void(ComplaintRecord&)>& apply, const QString& unparsed)
{
    if (m_showing)
        return;
    m_touched.insert(path);
    try {
        m_editor.change(path, [&](ComplaintRecord& record) {
            apply(record);
            if (unparsed.trimmed().isEmpty())
                record.unparsed.remove(path);
            else
                record.unparsed.insert(path, unparsed);
        });
    } catch (const Error& error) {
        Q_EMIT failed(error.message());
    }
    m_settle.start();
}

void Binder::listEdited(
    const QString& path, const std::function<void(ComplaintRecord&)>& apply, const QMap<QString, QString>& unparsed)
{
    if (m_showing)
        return;
    m_touched.insert(path);
    try {
        m_editor.change(path, [&](ComplaintRecord& record) {
            apply(record);
            const QString inside = path + QLatin1Char('[');
            record.unparsed.removeIf(
                [&](QMap<QString, QString>::iterator entry) { return entry.key().startsWith(inside); });
            for (auto it = unparsed.begin(); it != unparsed.end(); ++it)
                record.unparsed.insert(path + it.key(), it.value());
        });
    } catch (const Error& error) {
        Q_EMIT failed(error.message());
    }
    m_settle.start();
}

QMap<QString, QString> Binder::unparsedUnder(const ComplaintRecord& record, const QString& path)
{
    QMap<QString, QString> result;
    const QString inside = path + QLatin1Char('[');
    for (auto it = record.unparsed.begin(); it != record.unparsed.end(); ++it) {
        if (it.key().startsWith(inside))
            result.insert(it.key().mid(path.size()), it.value());
    }
    return result;
}

void Binder::showAll()
{
    m_showing = true;
    ComplaintRecord record = m_editor.record();
    for (const Binding& binding : m_bindings)
        binding.show(record);
    m_showing = false;
}

void Binder::demandAll()
{
    m_demandsAll = true;
    showProblems();
}

void Binder::forgetDemands()
{
    m_demandsAll = false;
    m_touched.clear();
    m_settle.stop();
    showProblems();
}

void Binder::showProblems()
{
    m_settle.stop();
    Findings findings;
    if (m_demandsAll || !m_touched.isEmpty()) {
        try {
            findings = m_editor.findings();
        } catch (const Error& error) {
            Q_EMIT failed(error.message());
        }
    }
    for (const Binding& binding : m_bindings) {
        QString text = binding.problem ? binding.problem() : QString();
        const bool speaks = m_demandsAll || m_touched.contains(binding.path);
        for (const Finding& finding : findings) {
            if (text.isEmpty() && speaks && finding.severity == Severity::Error && bindingOf(finding.field) == &binding)
                text = finding.message;
        }
        if (binding.showProblem)
            binding.showProblem(text);
    }
}

QString Binder::firstProblem() const
{
    const Findings findings = m_editor.findings();
    for (const Binding& binding : m_bindings) {
        if (binding.problem && !binding.problem().isEmpty())
            return binding.path;
        for (const Finding& finding : findings) {
            if (finding.severity == Severity::Error && bindingOf(finding.field) == &binding)
                return finding.field;
        }
    }
    return {};
}

bool Binder::hasTypingErrors() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(),
        [](const Binding& binding) { return binding.problem && !binding.problem().isEmpty(); });
}

QString Binder::pathOf(const QWidget* widget) const
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto found = m_paths.constFind(widget); found != m_paths.constEnd())
            return *found;
    }
    return {};
}

const Binder::Binding* Binder::bindingOf(const QString& path) const
{
    const Binding* best = nullptr;
    for (const Binding& binding : m_bindings) {
        if (lies(path, binding.path) && (best == nullptr || binding.path.size() > best->path.size()))
            best = &binding;
    }
    if (best != nullptr)
        return best;
    // "return" is no field of its own: its first part is where it begins.
    const auto inside = std::find_if(m_bindings.begin(), m_bindings.end(),
        [&](const Binding& binding) { return !path.isEmpty() && lies(binding.path, path); });
    return inside == m_bindings.end() ? nullptr : &*inside;
}

QWidget* Binder::widgetOf(const QString& path) const
{
    const Binding* binding = bindingOf(path);
    if (binding == nullptr)
        return nullptr;
    if (binding->partWidget && path.size() > binding->path.size()) {
        if (QWidget* part = binding->partWidget(path.mid(binding->path.size())))
            return part;
    }
    return binding->widget;
}

} // namespace kesu
