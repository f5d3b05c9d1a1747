// The address field of the Test page: addresses, and the scenarios of the practice server under their names.
#include "ui/live/practice_host.h"
#include "ui/settings/settings.h"
#include "ui/test/address.h"
#include "ui/test/address_field.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using ui::test::AddressField;
using ui::test::readAddress;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aScenarioIsReadAsTheCommandLineReadsIt_data();
    void aScenarioIsReadAsTheCommandLineReadsIt();
    void aNameThatIsNoneIsExplained_data();
    void aNameThatIsNoneIsExplained();
    void anAddressStartsNoServer();
    void secretsAreNotRemembered();
    void scenariosAreProposedBehindTheirWord();
    void whatWasTestedIsProposedElsewhere();
    void aScenarioIsTestedByItsName_data();
    void aScenarioIsTestedByItsName();
    void aScenarioGoesOnUnderAnotherLimit();
    void cancelStopsAScenario();
    void aServerIsScannedByTheNameOfItsScenario();

private:
    template <class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QWidget *page() const { return find<QWidget>("stages")->parentWidget(); }
    AddressField *field() const { return qobject_cast<AddressField *>(find<QComboBox>("url")); }
    void type(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::window::MainWindow> m_window;
};

void TestAddress::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<ui::window::MainWindow>(
        ui::settings::Store(m_folder->filePath(QStringLiteral("s.ini"))));
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setLanguage(QStringLiteral("en"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
}

void TestAddress::cleanup()
{
    m_window.reset();
}

void TestAddress::type(const QString &text) const
{
    field()->setFocus();
    field()->lineEdit()->selectAll();
    QTest::keyClicks(field()->lineEdit(), text);
}

void TestAddress::aScenarioIsReadAsTheCommandLineReadsIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << QStringLiteral("practice:close-1002") << QStringLiteral("close-1002");
    QTest::newRow("blanks around") << QStringLiteral("  practice:tls-expired \n")
                                   << QStringLiteral("tls-expired");
    QTest::newRow("another case") << QStringLiteral("Practice:healthy-wss") << QStringLiteral("healthy-wss");
}

void TestAddress::aScenarioIsReadAsTheCommandLineReadsIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    ui::live::PracticeHost host;
    const auto address = readAddress(typed, host);
    QCOMPARE(address.fault, QString());
    QVERIFY(address.scenario && address.url);
    QCOMPARE(QByteArray(address.scenario->id.data(), qsizetype(address.scenario->id.size())), id.toLatin1());
    QCOMPARE(QString::fromStdString(address.url->toString()), host.url(*address.scenario));
    QVERIFY(host.isRunning());
    QCOMPARE(ui::test::remembered(typed), typed.trimmed());
}

void TestAddress::aNameThatIsNoneIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named"); // stands in the sentence
    QTest::newRow("near") << QStringLiteral("practice:tls-expierd") << QStringLiteral("practice:tls-expired");
    QTest::newRow("a part") << QStringLiteral("practice:untrusted")
                            << QStringLiteral("practice:tls-untrusted-root");
    QTest::newRow("another case") << QStringLiteral("practice:END-FIN") << QStringLiteral("practice:end-fin");
    QTest::newRow("far") << QStringLiteral("practice:xyzzy") << QStringLiteral("“xyzzy”");
    QTest::newRow("none") << QStringLiteral("practice:") << QStringLiteral("practice:tls-expired");
    QTest::newRow("very long") << QStringLiteral("practice:") + QString(100000, QLatin1Char('a'))
                               << QStringLiteral("aaa");
}

void TestAddress::aNameThatIsNoneIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, named);
    ui::live::PracticeHost host;
    const auto address = readAddress(typed, host);
    QVERIFY(!address.url && !address.scenario);
    QVERIFY2(address.fault.contains(named), qPrintable(address.fault));
    QVERIFY(address.fault.size() < 150);
    QVERIFY(!host.isRunning()); // for nothing
}

void TestAddress::anAddressStartsNoServer()
{
    ui::live::PracticeHost host;
    const auto address = readAddress(QStringLiteral("wss://example.org/practice:tls-expired"), host);
    QVERIFY(address.url && !address.scenario && address.fault.isEmpty());
    QVERIFY(!host.isRunning());
}

void TestAddress::secretsAreNotRemembered()
{
    QCOMPARE(ui::test::remembered(QStringLiteral("wss://me:word@example.org/?token=abc")),
             QStringLiteral("wss://example.org/?token="));
    QCOMPARE(ui::test::remembered(QStringLiteral("practice:me:word@host/?token=abc")),
             QStringLiteral("host/?token="));
}

void TestAddress::scenariosAreProposedBehindTheirWord()
{
    type(QStringLiteral("practice:root"));
    auto *popup = field()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(field()->completer()->completionCount(), 2); // tls-root-sent, tls-untrusted-root
    QCOMPARE(popup->model()->index(1, 0).data().toString(),
             QStringLiteral("practice:tls-untrusted-root (Unknown authority)"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QCOMPARE(field()->currentText(), QStringLiteral("practice:tls-untrusted-root"));
    QTest::keyClick(popup, Qt::Key_Escape);
    // Each letter narrows the list; the word alone brings all.
    type(QStringLiteral("practice"));
    QCOMPARE(field()->completer()->completionCount(), int(practice::scenarios().size()));
    type(QStringLiteral("practice:subp"));
    QCOMPARE(field()->completer()->currentCompletion(),
             QStringLiteral("practice:upgrade-subprotocol-unrequested"));
    // The titles follow the language.
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_COMPARE(find<QPushButton>("go")->text(), QStringLiteral("Tester la connexion"));
    type(QStringLiteral("practice:untrusted"));
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(0, 0).data().toString(),
             QStringLiteral("practice:tls-untrusted-root (Autorité inconnue)"));
}

void TestAddress::whatWasTestedIsProposedElsewhere()
{
    field()->setHistory(
        {QStringLiteral("wss://example.org/expired"), QStringLiteral("ws://practice.example/")});
    type(QStringLiteral("practice:expired"));
    QCOMPARE(field()->completer()->completionCount(), 3); // tls-expired, tls-intermediate-…, tls-staple-…
    type(QStringLiteral("practice.example"));
    QCOMPARE(field()->completer()->completionCount(), 1);
    QCOMPARE(field()->completer()->currentCompletion(), QStringLiteral("ws://practice.example/"));
    type(QStringLiteral("expired"));
    QCOMPARE(field()->completer()->completionCount(), 1);
    QCOMPARE(field()->completer()->currentCompletion(), QStringLiteral("wss://example.org/expired"));
}

void TestAddress::aScenarioIsTestedByItsName_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("tls-expired") << QStringLiteral("1015");
    QTest::newRow("tls-client-certificate-refused") << QStringLiteral("1015");
    QTest::newRow("tls-client-certificate-accepted") << QStringLiteral("1000");
    QTest::newRow("tls-wildcard-too-deep") << QStringLiteral("1015"); // a host that resolvers need not know
    QTest::newRow("frame-silent") << QStringLiteral("1006");
}

void TestAddress::aScenarioIsTestedByItsName()
{
    QFETCH(QString, code);
    const auto id = QString::fromLatin1(QTest::currentDataTag());
    type(QStringLiteral("practice:") + id);
    QTest::keyClick(field()->lineEdit(), Qt::Key_Return);
    auto *shown = page()->findChild<QLabel *>(QStringLiteral("verdictCode"));
    QTRY_COMPARE_WITH_TIMEOUT(shown->text(), code, 9000);
    QVERIFY(find<QLabel>("fault")->isHidden());
    QCOMPARE(field()->currentText(), QStringLiteral("practice:") + id);
    QCOMPARE(m_window->currentSettings().urlHistory.first(), QStringLiteral("practice:") + id);
    QTest::mouseClick(find<QPushButton>("copyReport"), Qt::LeftButton);
    const auto report = QApplication::clipboard()->text();
    QVERIFY(report.contains(QLatin1Char('/') + id));
    QVERIFY(!report.contains(QStringLiteral("PRIVATE KEY")));
    // What was found is what the scenario is about.
    const auto *scenario = practice::findScenario(id.toStdString());
    const catalogue::Catalogue pages;
    const auto cause = QString::fromLatin1(scenario->cause.data(), qsizetype(scenario->cause.size()));
    const auto title = pages.title({catalogue::PageKind::Cause, cause}, QStringLiteral("en"));
    QVERIFY2(report.contains(title), qPrintable(report));
}

void TestAddress::aScenarioGoesOnUnderAnotherLimit()
{
    ui::live::PracticeHost host;
    QVERIFY(host.ensureStarted());
    for (const auto &[asked, kept] : {std::pair(1000, 1000), std::pair(10000, 2000)}) {
        values::Target target;
        target.url = *readAddress(QStringLiteral("practice:frame-silent"), host).url;
        target.limits.stage = std::chrono::milliseconds(asked);
        host.admit(target);
        QCOMPARE(target.limits.stage.count(), std::chrono::milliseconds(kept).count());
    }
}

void TestAddress::cancelStopsAScenario()
{
    type(QStringLiteral("practice:frame-silent"));
    QTest::keyClick(field()->lineEdit(), Qt::Key_Return);
    QCOMPARE(find<QPushButton>("go")->text(), QStringLiteral("Cancel"));
    QTest::keyClick(find<QPushButton>("go"), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("go")->text(), QStringLiteral("Test connection"), 500);
    // The server goes on for the next one.
    type(QStringLiteral("practice:close-1002"));
    QTest::keyClick(field()->lineEdit(), Qt::Key_Return);
    auto *shown = page()->findChild<QLabel *>(QStringLiteral("verdictCode"));
    QTRY_COMPARE_WITH_TIMEOUT(shown->text(), QStringLiteral("1002"), 9000);
}

void TestAddress::aServerIsScannedByTheNameOfItsScenario()
{
    type(QStringLiteral("practice:tls-version-old"));
    find<QPushButton>("scanThis")->click();
    QVERIFY(m_window->page() == ui::window::PageIndex::Scan);
    QVERIFY(find<QComboBox>("scanAddress")->currentText().startsWith(QStringLiteral("wss://localhost:")));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyScan")->isEnabled(), 20000);
    find<QPushButton>("copyScan")->click();
    // Its door, not that of a healthy server.
    const auto report = QApplication::clipboard()->text();
    QVERIFY2(report.contains(QStringLiteral("TLS 1.2: not offered")), qPrintable(report));
}

QTEST_MAIN(TestAddress)
#include "tst_address.moc"
