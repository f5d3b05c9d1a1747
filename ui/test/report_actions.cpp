#include "ui/test/report_actions.h"

#include "report/report.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QSaveFile>

namespace ui::test {

namespace {

report::Options optionsFor(const Context &context)
{
    report::Options options;
    options.language = context.language;
    return options;
}

} // namespace

void copyReport(const investigation::Outcome &outcome, const Context &context)
{
    QApplication::clipboard()->setText(report::toMarkdown(outcome, context.catalogue, optionsFor(context)));
}

bool writeReport(const QString &path, const investigation::Outcome &outcome, const Context &context)
{
    QByteArray content;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        content = report::toJson(outcome, context.catalogue, optionsFor(context));
    else if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        content = report::toText(outcome, context.catalogue, optionsFor(context)).toUtf8();
    else
        content = report::toMarkdown(outcome, context.catalogue, optionsFor(context)).toUtf8();
    QSaveFile file(path); // all or nothing: an old report is not lost to a full disk
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

QString saveReport(QWidget *parent, const investigation::Outcome &outcome, const Context &context)
{
    const auto &seen = outcome.observation;
    auto host = QString::fromStdString(seen.target.url.host);
    host.replace(QLatin1Char(':'), QLatin1Char('-')); // of an IPv6 address
    const auto day = QDateTime::fromMSecsSinceEpoch(seen.startedAt).date().toString(Qt::ISODate);
    const auto name = QStringLiteral("%1-%2.md").arg(host, day);
    const auto path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("ReportActions", "Save the report"), name,
        QCoreApplication::translate("ReportActions", "Markdown (*.md);;JSON (*.json);;Text (*.txt)"));
    if (path.isEmpty() || writeReport(path, outcome, context))
        return {};
    return QCoreApplication::translate("ReportActions",
                                       "“%1” could not be written. Choose another folder or name.")
        .arg(path);
}

} // namespace ui::test
