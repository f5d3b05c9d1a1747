// The house stays the one that was drawn: arrows between rooms, sizes, what engines may not touch, what a
// program links, and what would read numbers by locale.
#include "source_tree.h"

#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using house::Source;

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoomIsOnThePlan();
    void aRoomIncludesOnlyWhatItMaySee();
    void onlyNetAndItsUsersTouchSockets();
    void enginesUseNoQt();
    void theCoreUsesNoWidgets();
    void onlyTheAirlockIncludesInvestigationAndPractice();
    void nothingReadsOrWritesNumbersByLocale();
    void filesStaySmallEnoughToRead();
    void mostFilesAreShort();
    void nothingIsLeftUnfinished();
    void theCommandLineLinksNoGui();
    void bothProgramsAreNamedInTheInstallRules();
    void everyScriptRunsUnderStrictMode();

private:
    QList<Source> m_sources;
};

namespace {

/// Which rooms a room may include, beside itself: the arrows of the design.
QHash<QString, QSet<QString>> plan()
{
    QHash<QString, QSet<QString>> rooms{
        {QStringLiteral("values"), {}},
        {QStringLiteral("websocket"), {QStringLiteral("values"), QStringLiteral("http")}},
        {QStringLiteral("http"), {QStringLiteral("values")}},
        {QStringLiteral("proxy"), {QStringLiteral("values"), QStringLiteral("http")}},
        {QStringLiteral("tls"), {QStringLiteral("values")}},
        {QStringLiteral("net"), {QStringLiteral("values")}},
        {QStringLiteral("scan"), {QStringLiteral("values"), QStringLiteral("tls"), QStringLiteral("net")}},
        {QStringLiteral("probe"),
         {QStringLiteral("values"), QStringLiteral("websocket"), QStringLiteral("http"),
          QStringLiteral("proxy"), QStringLiteral("tls"), QStringLiteral("net")}},
        {QStringLiteral("diagnosis"), {QStringLiteral("values")}},
        {QStringLiteral("investigation"),
         {QStringLiteral("values"), QStringLiteral("probe"), QStringLiteral("diagnosis")}},
        {QStringLiteral("catalogue"), {QStringLiteral("values")}},
        {QStringLiteral("report"),
         {QStringLiteral("values"), QStringLiteral("catalogue"), QStringLiteral("investigation")}},
        {QStringLiteral("practice"),
         {QStringLiteral("values"), QStringLiteral("websocket"), QStringLiteral("http"),
          QStringLiteral("tls"), QStringLiteral("net")}},
        {QStringLiteral("cli"),
         {QStringLiteral("values"), QStringLiteral("websocket"), QStringLiteral("proxy"),
          QStringLiteral("tls"), QStringLiteral("scan"), QStringLiteral("probe"),
          QStringLiteral("investigation"), QStringLiteral("catalogue"), QStringLiteral("report"),
          QStringLiteral("practice")}},
        {QStringLiteral("ui/settings"), {}},
        {QStringLiteral("ui/live"),
         {QStringLiteral("values"), QStringLiteral("proxy"), QStringLiteral("tls"), QStringLiteral("probe"),
          QStringLiteral("scan"), QStringLiteral("investigation"), QStringLiteral("practice")}},
    };
    const QSet<QString> shown{QStringLiteral("values"), QStringLiteral("catalogue"),
                              QStringLiteral("report")};
    rooms.insert(QStringLiteral("ui/widgets"), shown);
    const auto page = shown + QSet<QString>{QStringLiteral("ui/widgets"), QStringLiteral("ui/settings")};
    rooms.insert(QStringLiteral("ui/codes"), page);
    rooms.insert(QStringLiteral("ui/compare"), page);
    rooms.insert(QStringLiteral("ui/test"), page + QSet<QString>{QStringLiteral("ui/live")});
    rooms.insert(QStringLiteral("ui/practice"), page + QSet<QString>{QStringLiteral("ui/live")});
    rooms.insert(QStringLiteral("ui/scan"), page + QSet<QString>{QStringLiteral("ui/live")});
    rooms.insert(QStringLiteral("ui/window"),
                 page + QSet<QString>{QStringLiteral("ui/codes"), QStringLiteral("ui/compare"),
                                      QStringLiteral("ui/test"), QStringLiteral("ui/practice"),
                                      QStringLiteral("ui/scan"), QStringLiteral("ui/live")});
    rooms.insert(QStringLiteral("ui"), {QStringLiteral("ui/window"), QStringLiteral("ui/settings")});
    return rooms;
}

QString roomOfInclude(const QString &include)
{
    const auto parts = include.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("ui"))
        return parts.size() > 2 ? QStringLiteral("ui/") + parts.at(1) : QStringLiteral("ui");
    return parts.first();
}

const QSet<QString> &engines()
{
    static const QSet<QString> rooms{QStringLiteral("values"), QStringLiteral("websocket"),
                                     QStringLiteral("http"),   QStringLiteral("proxy"),
                                     QStringLiteral("tls"),    QStringLiteral("diagnosis")};
    return rooms;
}

} // namespace

void TestHouse::initTestCase()
{
    m_sources = house::sources();
    QVERIFY(m_sources.size() > 60);
}

void TestHouse::everyRoomIsOnThePlan()
{
    const auto rooms = plan();
    for (const auto &source : m_sources)
        QVERIFY2(rooms.contains(source.room), qPrintable(source.path));
}

void TestHouse::aRoomIncludesOnlyWhatItMaySee()
{
    const auto rooms = plan();
    QStringList wrong;
    for (const auto &source : m_sources) {
        for (const auto &include : source.includes()) {
            const auto room = roomOfInclude(include);
            if (room != source.room && !rooms.value(source.room).contains(room))
                wrong << source.path + QStringLiteral(" includes ") + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestHouse::onlyNetAndItsUsersTouchSockets()
{
    static const QRegularExpression socket(
        QStringLiteral("^(sys/socket\\.h|netdb\\.h|netinet/|arpa/|QTcpSocket|QtNetwork)"));
    const QSet<QString> asio{QStringLiteral("net"), QStringLiteral("scan"), QStringLiteral("probe"),
                             QStringLiteral("practice")};
    for (const auto &source : m_sources) {
        for (const auto &include : source.systemIncludes()) {
            if (include.startsWith(QLatin1String("asio")))
                QVERIFY2(asio.contains(source.room), qPrintable(source.path));
            if (socket.match(include).hasMatch())
                QVERIFY2(source.room == QLatin1String("net"), qPrintable(source.path));
        }
    }
}

void TestHouse::enginesUseNoQt()
{
    static const QSet<QString> forbidden{QStringLiteral("iostream"), QStringLiteral("thread"),
                                         QStringLiteral("random"),   QStringLiteral("locale"),
                                         QStringLiteral("ctime"),    QStringLiteral("sstream")};
    for (const auto &source : m_sources) {
        if (!engines().contains(source.room))
            continue;
        for (const auto &include : source.systemIncludes()) {
            QVERIFY2(!include.startsWith(QLatin1Char('Q')),
                     qPrintable(source.path + QLatin1Char(' ') + include));
            QVERIFY2(!forbidden.contains(include), qPrintable(source.path + QLatin1Char(' ') + include));
        }
    }
}

void TestHouse::theCoreUsesNoWidgets()
{
    static const QRegularExpression widgets(QStringLiteral(
        "^Q(Widget|Application|GuiApplication|MainWindow|Dialog|Label|Painter|Color|Font|TextDocument)"));
    for (const auto &source : m_sources) {
        if (!source.path.startsWith(QLatin1String("app/")))
            continue;
        for (const auto &include : source.systemIncludes())
            QVERIFY2(!widgets.match(include).hasMatch(),
                     qPrintable(source.path + QLatin1Char(' ') + include));
    }
}

void TestHouse::onlyTheAirlockIncludesInvestigationAndPractice()
{
    for (const auto &source : m_sources) {
        if (!source.path.startsWith(QLatin1String("ui/")) || source.room == QLatin1String("ui/live"))
            continue;
        for (const auto &include : source.includes()) {
            const auto room = roomOfInclude(include);
            QVERIFY2(room != QLatin1String("investigation") && room != QLatin1String("practice"),
                     qPrintable(source.path));
        }
    }
}

void TestHouse::nothingReadsOrWritesNumbersByLocale()
{
    static const QRegularExpression byLocale(
        QStringLiteral("(?<![.>\\w])(printf|fprintf|sprintf|snprintf|vsnprintf|sscanf|strtod|strtof|atof|"
                       "stod|stof|stoi|stol|"
                       "to_string|setlocale|asprintf)\\s*\\("));
    QStringList wrong;
    for (const auto &source : m_sources) {
        const auto code = source.code();
        for (int i = 0; i < code.size(); ++i) {
            if (byLocale.match(code.at(i)).hasMatch())
                wrong << QStringLiteral("%1:%2").arg(source.path).arg(i + 1);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestHouse::filesStaySmallEnoughToRead()
{
    for (const auto &source : m_sources)
        QVERIFY2(source.lines.size() <= 450, qPrintable(source.path));
    QVERIFY(house::read(QStringLiteral("ui/window/main_window.cpp")).count(QLatin1Char('\n')) <= 300);
}

void TestHouse::mostFilesAreShort()
{
    QList<qsizetype> sizes;
    for (const auto &source : m_sources)
        sizes << source.lines.size();
    std::sort(sizes.begin(), sizes.end());
    QVERIFY2(sizes.at(sizes.size() / 2) <= 120, qPrintable(QString::number(sizes.at(sizes.size() / 2))));
}

void TestHouse::nothingIsLeftUnfinished()
{
    static const QRegularExpression left(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
    for (const auto &source : m_sources) {
        for (const auto &line : source.lines)
            QVERIFY2(!left.match(line).hasMatch(), qPrintable(source.path));
    }
}

void TestHouse::theCommandLineLinksNoGui()
{
    const auto program = QStringLiteral(WSDOCTOR_BIN_DIR) + QStringLiteral("/wsdoctor");
    QVERIFY2(QFileInfo::exists(program), qPrintable(program));
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    QVERIFY(ldd.waitForFinished());
    const auto libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
    QVERIFY(!libraries.contains("libQt6Network"));
}

void TestHouse::bothProgramsAreNamedInTheInstallRules()
{
    QVERIFY(house::read(QStringLiteral("ui/CMakeLists.txt"))
                .contains(QLatin1String("install(TARGETS websocket-doctor")));
    QVERIFY(house::read(QStringLiteral("app/cli/CMakeLists.txt"))
                .contains(QLatin1String("install(TARGETS wsdoctor")));
}

void TestHouse::everyScriptRunsUnderStrictMode()
{
    for (const auto &script :
         {QStringLiteral("app/run"), QStringLiteral("tests/run"), QStringLiteral(".ci/run")}) {
        QVERIFY2(house::read(script).contains(QLatin1String("set -euo pipefail")), qPrintable(script));
        QVERIFY2(QFileInfo(QStringLiteral(WSDOCTOR_SOURCE_DIR) + QLatin1Char('/') + script).isExecutable(),
                 qPrintable(script));
    }
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
