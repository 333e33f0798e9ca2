// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formfile.h"

#include "core/base/error.h"
#include "ui/print/formdocument.h"
#include "ui/print/formlayout.h"
#include "ui/print/formpdf.h"
#include "ui/print/workqueue.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <atomic>
#include <exception>
#include <map>
#include <thread>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// How many forms wait between the threads: enough that none stands still, few enough for the memory.
constexpr std::size_t queueLength = 8;

/// The first thing that went wrong in any thread.
class Failure
{
public:
    void keep(std::exception_ptr failure)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure)
            m_failure = std::move(failure);
    }
    void rethrow() const
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    mutable std::mutex m_mutex;
    std::exception_ptr m_failure;
};

/// Ends the threads before what they use goes away, whatever happens.
template <typename Item> class Workers
{
public:
    Workers(WorkQueue<Item>& queue, Failure& failure, int count, const std::function<void()>& run)
        : m_queue(queue)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([&queue, &failure, run] {
                try {
                    run();
                } catch (...) {
                    failure.keep(std::current_exception());
                    queue.abandon();
                }
            });
    }
    ~Workers()
    {
        m_queue.abandon();
        join();
    }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    void join()
    {
        for (std::thread& thread : m_threads)
            if (thread.joinable())
                thread.join();
    }

private:
    WorkQueue<Item>& m_queue;
    std::vector<std::thread> m_threads;
};

void askOn(const PrintProgress& progress, qsizetype done, qsizetype count, const QString& whenCancelled)
{
    if (progress && !progress(static_cast<int>(done), static_cast<int>(count)))
        throw Error(ErrorCode::Cancelled, whenCancelled);
}

/// A form on its way; laid out already where the caller's thread had the time.
struct PendingForm
{
    FormTree form;
    std::optional<LaidForm> laid;
};

struct PendingFile
{
    qsizetype index = 0;
    FormTree form;
    QString path;
};

/// Without what the file systems of this world refuse, and no longer than they take.
QString safeFileName(QString name)
{
    for (QChar& c : name)
        if (c.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.toUtf8().size() > 200)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString uniqueName(const QString& wanted, QSet<QString>& taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    taken.insert(name.toCaseFolded());
    return name;
}

} // namespace

FormsWritten writeForms(const FormSource& source, const QString& path, Moment createdAt, const PrintProgress& progress)
{
    FormsWritten written;
    std::atomic<qsizetype> done = 0;
    QString title;
    // Whoever comes first decides: a file that is being put in its place is not taken back.
    enum class State { Running, Finishing, Cancelled };
    std::atomic<State> state = State::Running;
    const auto moveTo = [&state](State next) {
        State running = State::Running;
        return state.compare_exchange_strong(running, next);
    };
    const auto ask = [&] {
        const bool goesOn = !progress || progress(static_cast<int>(done), static_cast<int>(source.count));
        if (!goesOn && moveTo(State::Cancelled))
            throw Error(ErrorCode::Cancelled, Text::tr("Printing was cancelled; no file was written."));
    };
    Failure failure;
    WorkQueue<PendingForm> queue(queueLength);
    Workers<PendingForm> painter(queue, failure, 1, [&] {
        FormPdf pdf(path, createdAt);
        while (const std::optional<PendingForm> next = queue.take()) {
            if (done == 0)
                title = titleOfForms(next->form, source.count);
            if (next->laid)
                pdf.add(*next->laid);
            else
                pdf.add(next->form);
            written.warnings.append(printWarnings(next->form));
            ++done;
        }
        if (queue.isAbandoned() || !moveTo(State::Finishing))
            return;
        pdf.finish(title);
        written.pages = pdf.pageCount();
    });
    for (qsizetype i = 0; i < source.count; ++i) {
        PendingForm next{source.form(i), {}};
        // Whoever waits can as well help.
        if (queue.isAlmostFull())
            next.laid = layOut(next.form, formStyle(next.form.shape));
        if (!queue.put(std::move(next)))
            break;
        ask();
    }
    queue.close();
    while (!queue.waitUntilEmpty(std::chrono::milliseconds(50)))
        ask();
    painter.join();
    failure.rethrow();
    ask();
    written.forms = done;
    written.files = QStringList{path};
    return written;
}

FormsWritten writeFormFiles(const FormSource& source, const QString& folder,
    const std::function<QString(const FormTree& form, qsizetype index)>& fileName, Moment createdAt,
    const PrintProgress& progress)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::FileNotWritable,
            Text::tr("The folder %1 could not be made. Choose one in which you may write.").arg(folder));
    FormsWritten written;
    std::mutex mutex; // of what several threads add to
    std::map<qsizetype, QList<PrintWarning>> warnings;
    std::atomic<qsizetype> done = 0;
    Failure failure;
    WorkQueue<PendingFile> queue(queueLength);
    const auto whenCancelled
        = [&] { return Text::tr("Printing was cancelled; the files that were finished stay.", "forms in a folder"); };
    QSet<QString> taken;
    {
        Workers<PendingFile> painters(queue, failure, 2, [&] {
            while (const std::optional<PendingFile> next = queue.take()) {
                FormPdf pdf(next->path, createdAt);
                pdf.add(next->form);
                pdf.finish(nameOf(next->form));
                const QList<PrintWarning> found = printWarnings(next->form);
                const std::lock_guard lock(mutex);
                written.pages += pdf.pageCount();
                if (!found.isEmpty())
                    warnings[next->index] = found;
                ++done;
            }
        });
        for (qsizetype i = 0; i < source.count; ++i) {
            PendingFile next{i, source.form(i), {}};
            const QString name = uniqueName(safeFileName(fileName(next.form, i)), taken);
            next.path = QDir(folder).filePath(name + QStringLiteral(".pdf"));
            written.files.append(next.path);
            if (!queue.put(std::move(next)))
                break;
            askOn(progress, done, source.count, whenCancelled());
        }
        queue.close();
        while (!queue.waitUntilEmpty(std::chrono::milliseconds(50)))
            askOn(progress, done, source.count, whenCancelled());
        painters.join();
    }
    failure.rethrow();
    askOn(progress, done, source.count, whenCancelled());
    written.forms = done;
    for (const auto& [index, found] : warnings)
        written.warnings.append(found);
    return written;
}

} // namespace kesu
