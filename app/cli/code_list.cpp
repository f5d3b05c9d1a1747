#include "cli/code_list.h"

#include "cli/json.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cli {

namespace {

struct CodeList
{
    Q_DECLARE_TR_FUNCTIONS(CodeList)
};

const catalogue::Vendor *findVendor(const QString &name, const Session &session)
{
    if (name.isEmpty())
        return nullptr; // a part of every name
    const auto &vendors = session.catalogue.vendors();
    for (const bool whole : {true, false}) {
        for (const auto &vendor : vendors) {
            if (vendor.id.compare(name, Qt::CaseInsensitive) == 0 ||
                vendor.name.compare(name, Qt::CaseInsensitive) == 0 ||
                (!whole && vendor.name.contains(name, Qt::CaseInsensitive)))
                return &vendor;
        }
    }
    return nullptr;
}

int unknownVendor(const QString &name, const Session &session)
{
    QStringList ids;
    for (const auto &vendor : session.catalogue.vendors())
        ids << vendor.id;
    const auto near = nearest(name, ids);
    if (!near.isEmpty())
        return badUsage(CodeList::tr("There is no vendor “%1”. Did you mean “%2”?").arg(name, near));
    return badUsage(CodeList::tr("There is no vendor “%1”. Choose one of these: %2.")
                        .arg(name, ids.join(QStringLiteral(", "))));
}

int listVendor(const QString &name, const Session &session)
{
    const auto *vendor = findVendor(name, session);
    if (!vendor)
        return unknownVendor(name, session);
    QList<QStringList> rows;
    QJsonArray codes;
    for (const auto &code : vendor->codes) {
        rows.append(
            {session.style.code(QString::number(code.code)), code.name,
             CodeList::tr("reconnect: %1").arg(report::factValue(QStringLiteral("retry"), code.reconnect))});
        codes.append(QJsonObject{{QStringLiteral("code"), code.code},
                                 {QStringLiteral("name"), code.name},
                                 {QStringLiteral("reconnect"), code.reconnect}});
    }
    if (session.arguments.has("json")) {
        printJson({{QStringLiteral("schema"), 1},
                   {QStringLiteral("vendor"), vendor->id},
                   {QStringLiteral("name"), vendor->name},
                   {QStringLiteral("codes"), codes}});
        return kHealthy;
    }
    print(session.style.bold(vendor->name));
    print(table(rows, session.style.width, 2));
    return kHealthy;
}

/// Those that the filters leave, in the order of the catalogue, or of the search.
QList<const catalogue::CodeFacts *> wanted(const Session &session)
{
    QList<const catalogue::CodeFacts *> found;
    if (session.arguments.has("search")) {
        const auto hits = session.catalogue.search(session.arguments.value("search"), session.language,
                                                   {catalogue::PageKind::Code});
        for (const auto &hit : hits)
            found.append(session.catalogue.code(hit.ref.id));
    } else {
        for (const auto &facts : session.catalogue.codes())
            found.append(&facts);
    }
    if (session.arguments.has("sendable")) {
        found.erase(
            std::remove_if(found.begin(), found.end(), [](const auto *facts) { return !facts->closeApi; }),
            found.end());
    }
    return found;
}

} // namespace

QString codeText(const QString &id)
{
    return QString(id).replace(QLatin1Char('-'), QChar(0x2013));
}

int listCodes(const Session &session)
{
    const auto &arguments = session.arguments;
    if (arguments.has("vendor") && (arguments.has("sendable") || arguments.has("search")))
        return badUsage(
            CodeList::tr("--vendor shows all codes of that vendor. Leave out --sendable and --search."));
    if (arguments.has("vendor"))
        return listVendor(arguments.value("vendor"), session);
    const auto codes = wanted(session);
    if (arguments.has("json")) {
        QJsonArray list;
        for (const auto *facts : codes) {
            auto object = toJson(*facts);
            object.insert(QStringLiteral("title"),
                          session.catalogue.title({catalogue::PageKind::Code, facts->id}, session.language));
            list.append(object);
        }
        printJson({{QStringLiteral("schema"), 1}, {QStringLiteral("codes"), list}});
        return kHealthy;
    }
    if (codes.isEmpty()) {
        say(CodeList::tr("No code matches. Try fewer or other words."));
        return kHealthy;
    }
    QList<QStringList> rows;
    for (const auto *facts : codes) {
        const auto title = session.catalogue.title({catalogue::PageKind::Code, facts->id}, session.language);
        rows.append({session.style.code(codeText(facts->id)), title,
                     session.style.dim(report::categoryName(facts->category))});
    }
    print(table(rows, session.style.width));
    return kHealthy;
}

} // namespace cli
