// The window as a user drives it: keys, clicks, and what stands there afterwards.
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using ui::window::MainWindow;
using ui::window::PageIndex;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePagesAreReachedByKeys();
    void typingFindsACodeAndShowsItsArticle();
    void anAddressTypedIntoTheSearchIsTested();
    void aLinkInAnArticleIsFollowedAndBackReturns();
    void twoCodesAreComparedAndSwapped();
    void aNumberTypedIntoAPickerIsTaken();
    void aFaultyUrlIsExplainedAndKept();
    void aScenarioIsTestedWithOneClick();
    void aTestShowsItsVerdictAndLeadsToTheCodesPage();
    void aTestShowsItsHandshake();
    void theKeyLogIsTold();
    void cancelStopsATest();
    void aServerIsScannedFromItsTest();
    void aFaultyServerIsExplainedAndKept();
    void theLanguageChangesEverywhereAtOnce();
    void theThemeChangesAndComesBack();
    void whatTheWindowRemembersSurvivesARestart();
    void aPageIsReadyForItsFirstKey();
    void everyWidgetOneCanFocusHasAName();

private:
    template <class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void open();
    QString testScenario(const char *id);
    void testAddress(const char *scenario);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::open()
{
    m_window = std::make_unique<MainWindow>(ui::settings::Store(m_folder->filePath(QStringLiteral("s.ini"))));
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    m_window->setLanguage(QStringLiteral("en"));
}

void TestWindow::cleanup()
{
    m_window.reset();
}

void TestWindow::thePagesAreReachedByKeys()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->page() == PageIndex::Test);
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->page() == PageIndex::Compare);
    press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(m_window->page() == PageIndex::Practice);
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_window->page() == PageIndex::Codes);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->page() == PageIndex::Practice);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_window->page() == PageIndex::Codes);
}

void TestWindow::typingFindsACodeAndShowsItsArticle()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("codeSearch");
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("1011")); // a number opens its page
    QTRY_VERIFY(find<QTextBrowser>("article")->toPlainText().startsWith(QStringLiteral("1011")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("4004")); // … or that of its range
    QTRY_VERIFY(find<QTextBrowser>("article")->toPlainText().startsWith(QStringLiteral("4000")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("expired"));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(find<QTextBrowser>("article")->toPlainText().contains(QStringLiteral("Expired")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("qxqxqxqx"));
    QVERIFY(!find<QListView>("codeList")->isVisible());
}

void TestWindow::anAddressTypedIntoTheSearchIsTested()
{
    const auto url = QStringLiteral("ws://127.0.0.1:1/"); // nobody listens there
    auto *search = find<QLineEdit>("codeSearch");
    QTest::keyClicks(search, url);
    QVERIFY(!find<QListView>("codeList")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_window->page() == PageIndex::Test);
    QCOMPARE(find<QComboBox>("url")->currentText(), url);
    QTRY_VERIFY(find<QPushButton>("copyReport")->isEnabled());
    QVERIFY(search->text().isEmpty());
}

void TestWindow::aLinkInAnArticleIsFollowedAndBackReturns()
{
    auto *article = find<QTextBrowser>("article");
    QVERIFY(article->toPlainText().startsWith(QStringLiteral("1006")));
    Q_EMIT article->anchorClicked(QUrl(QStringLiteral("code:1015")));
    QVERIFY(article->toPlainText().startsWith(QStringLiteral("1015")));
    Q_EMIT article->anchorClicked(QUrl(QStringLiteral("glossary:tls")));
    QVERIFY(!article->toPlainText().startsWith(QStringLiteral("1015")));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(article->toPlainText().startsWith(QStringLiteral("1006")));
}

void TestWindow::twoCodesAreComparedAndSwapped()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto *left = find<QComboBox>("compareLeft");
    auto *right = find<QComboBox>("compareRight");
    QCOMPARE(left->currentData().toString(), QStringLiteral("1002"));
    QCOMPARE(right->currentData().toString(), QStringLiteral("1015"));
    auto *article = find<QTextBrowser>("comparison");
    QVERIFY(article->toPlainText().contains(QStringLiteral("\u2260")));
    QTest::mouseClick(find<QPushButton>("swap"), Qt::LeftButton);
    QCOMPARE(left->currentData().toString(), QStringLiteral("1015"));
    QVERIFY(article->toPlainText().trimmed().startsWith(QStringLiteral("1015")));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(left->currentData().toString(), QStringLiteral("1002"));
}

void TestWindow::aNumberTypedIntoAPickerIsTaken()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto *left = find<QComboBox>("compareLeft");
    left->lineEdit()->selectAll();
    QTest::keyClicks(left->lineEdit(), QStringLiteral("1012"));
    QTest::keyClick(left->lineEdit(), Qt::Key_Return);
    QCOMPARE(left->currentData().toString(), QStringLiteral("1012"));
    left->lineEdit()->selectAll();
    QTest::keyClicks(left->lineEdit(), QStringLiteral("no such code"));
    QTest::keyClick(left->lineEdit(), Qt::Key_Return);
    QCOMPARE(left->currentData().toString(), QStringLiteral("1012"));
    QVERIFY(left->currentText().startsWith(QStringLiteral("1012")));
    QVERIFY(find<QLabel>("compareFault")->isVisible());
    QVERIFY(find<QLabel>("compareFault")->text().contains(QStringLiteral("no such code")));
}

void TestWindow::aFaultyUrlIsExplainedAndKept()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto *url = find<QComboBox>("url");
    for (const auto &text : {QStringLiteral("ws://host:70000/"), QStringLiteral("ws://host:0/"),
                             QStringLiteral("nonsense"), QStringLiteral("ftp://x/")}) {
        url->setEditText(text);
        QTest::mouseClick(find<QPushButton>("go"), Qt::LeftButton);
        QVERIFY2(find<QLabel>("fault")->isVisible(), qPrintable(text));
        QVERIFY(!find<QLabel>("fault")->text().isEmpty());
        QCOMPARE(url->currentText(), text);
        QVERIFY(m_window->currentSettings().urlHistory.isEmpty());
    }
}

QString TestWindow::testScenario(const char *id)
{
    press(Qt::Key_4, Qt::ControlModifier);
    auto *button = m_window->findChild<QToolButton *>(QStringLiteral("test-") + QString::fromLatin1(id));
    auto *tree = find<QTreeWidget>("scenarios");
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int row = 0; row < tree->topLevelItem(i)->childCount(); ++row) {
            auto *item = tree->topLevelItem(i)->child(row);
            if (tree->itemWidget(item, 3) != button)
                continue;
            tree->scrollToItem(item);
            QTest::mouseClick(button, Qt::LeftButton);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(item->text(2).size() > 2, 10000); }();
            return item->text(2);
        }
    }
    return {};
}

void TestWindow::aScenarioIsTestedWithOneClick()
{
    QCOMPARE(testScenario("close-1002"), QStringLiteral("\u2713 1002"));
    QCOMPARE(testScenario("tls-expired"), QStringLiteral("\u2713 1015"));
    QCOMPARE(testScenario("end-fin"), QStringLiteral("\u2713 1006"));
    QTest::mouseClick(find<QPushButton>("copyUrl"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("ws://")));
}

void TestWindow::aTestShowsItsVerdictAndLeadsToTheCodesPage()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(testScenario("close-1008"), QStringLiteral("\u2713 1008"));
    const auto address = find<QLineEdit>("scenarioUrl")->text();
    press(Qt::Key_3, Qt::ControlModifier);
    auto *url = find<QComboBox>("url");
    url->setFocus();
    url->lineEdit()->selectAll();
    QTest::keyClicks(url->lineEdit(), address);
    QTest::keyClick(url->lineEdit(), Qt::Key_Return);
    auto *page = m_window->findChild<QWidget *>(QStringLiteral("stages"))->parentWidget();
    auto *code = page->findChild<QLabel *>(QStringLiteral("verdictCode"));
    QTRY_COMPARE_WITH_TIMEOUT(code->text(), QStringLiteral("1008"), 10000);
    QVERIFY(code->isVisible());
    QVERIFY(find<QTreeWidget>("checks")->topLevelItemCount() == 7);
    QCOMPARE(m_window->currentSettings().urlHistory.first(), address);
    QTest::mouseClick(find<QPushButton>("copyReport"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("1008")));
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("openCode")), Qt::LeftButton);
    QVERIFY(m_window->page() == PageIndex::Codes);
    QVERIFY(find<QTextBrowser>("article")->toPlainText().startsWith(QStringLiteral("1008")));
    press(Qt::Key_Left, Qt::AltModifier);
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("compareCode")), Qt::LeftButton);
    QVERIFY(m_window->page() == PageIndex::Compare);
    QCOMPARE(find<QComboBox>("compareLeft")->currentData().toString(), QStringLiteral("1008"));
}

/// Tests a scenario on the Test page as a stranger would: its root is not trusted there.
void TestWindow::testAddress(const char *scenario)
{
    QVERIFY(!testScenario(scenario).isEmpty());
    const auto address = find<QLineEdit>("scenarioUrl")->text();
    press(Qt::Key_3, Qt::ControlModifier);
    find<QComboBox>("url")->setEditText(address);
    QTest::mouseClick(find<QPushButton>("go"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyReport")->isEnabled(), 10000);
}

void TestWindow::aTestShowsItsHandshake()
{
    auto *tree = find<QTreeWidget>("handshake");
    QCOMPARE(tree->topLevelItemCount(), 1); // a sentence until there is something
    QVERIFY(tree->topLevelItem(0)->text(1).contains(QStringLiteral("wss://")));
    testAddress("tls-self-signed");
    auto *tabs = find<QTabWidget>("resultTabs");
    tabs->setCurrentWidget(tree);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Handshake"));
    const auto names = [tree] {
        QStringList all;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            all << tree->topLevelItem(i)->text(0);
        return all;
    };
    QCOMPARE(names().mid(0, 3), QStringList({QStringLiteral("Result"), QStringLiteral("\u2192 ClientHello"),
                                             QStringLiteral("\u2190 ServerHello")}));
    QVERIFY(names().contains(QStringLiteral("\u2190 Certificate")));
    QVERIFY(names().contains(QStringLiteral("\u2192 Alert close_notify")));
    // By keys: to the hello, open it, copy what it offers.
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(tree->topLevelItem(1)->isExpanded());
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Server name (SNI)\tlocalhost"));
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Négociation"));
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), QStringLiteral("Nom du serveur (SNI)"));
    QVERIFY(names().contains(QStringLiteral("\u2192 Alerte close_notify")));
    m_window->setLanguage(QStringLiteral("en"));
    testAddress("healthy-ws");
    QCOMPARE(names(), QStringList{QStringLiteral("None")});
}

void TestWindow::theKeyLogIsTold()
{
    const auto file = m_folder->filePath(QStringLiteral("keys"));
    qputenv("SSLKEYLOGFILE", QFile::encodeName(file));
    testAddress("tls-self-signed");
    auto *progress = find<QLabel>("progress");
    QVERIFY2(progress->text().contains(file), qPrintable(progress->text()));
    QVERIFY(QFileInfo(file).size() > 100);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    qputenv("SSLKEYLOGFILE", "/nonexistent/keys");
    testAddress("tls-self-signed");
    QVERIFY(find<QLabel>("fault")->isVisible());
    QVERIFY(find<QLabel>("fault")->text().contains(QStringLiteral("/nonexistent/keys")));
    // Nothing for one in clear.
    qputenv("SSLKEYLOGFILE", QFile::encodeName(file));
    const auto before = QFileInfo(file).size();
    testAddress("healthy-ws");
    qunsetenv("SSLKEYLOGFILE");
    QVERIFY(!progress->text().contains(file));
    QCOMPARE(QFileInfo(file).size(), before);
}

void TestWindow::cancelStopsATest()
{
    QVERIFY(!testScenario("close-1000").isEmpty());
    auto address = find<QLineEdit>("scenarioUrl")->text();
    address.replace(QStringLiteral("close-1000"), QStringLiteral("frame-silent"));
    press(Qt::Key_3, Qt::ControlModifier);
    auto *url = find<QComboBox>("url");
    url->setEditText(address);
    auto *go = find<QPushButton>("go");
    const auto idle = go->text();
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(go->text() != idle);
    QTest::qWait(200);
    QTest::keyClick(find<QTreeWidget>("checks"), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), idle, 2000);
}

void TestWindow::aServerIsScannedFromItsTest()
{
    press(Qt::Key_3, Qt::ControlModifier);
    find<QComboBox>("url")->setEditText(QStringLiteral("wss://127.0.0.1:1/path")); // nobody listens there
    find<QPushButton>("scanThis")->click();
    QVERIFY(m_window->page() == PageIndex::Scan);
    QCOMPARE(find<QComboBox>("scanAddress")->currentText(), QStringLiteral("wss://127.0.0.1:1"));
    QTRY_VERIFY(find<QPushButton>("copyScan")->isEnabled());
    const auto *result = find<QTextBrowser>("scanResult");
    QVERIFY(result->toPlainText().contains(QStringLiteral("refused")));
    find<QPushButton>("copyScan")->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("127.0.0.1:1")));
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_VERIFY(result->toPlainText().contains(QStringLiteral("refusée")));
    QCOMPARE(m_window->currentSettings().scanHistory, QStringList{QStringLiteral("127.0.0.1:1")});
}

void TestWindow::aFaultyServerIsExplainedAndKept()
{
    press(Qt::Key_5, Qt::ControlModifier);
    auto *address = find<QComboBox>("scanAddress");
    for (const auto *faulty : {"ws://127.0.0.1/", "exam ple", ""}) {
        address->setEditText(QString::fromLatin1(faulty));
        QTest::keyClick(address->lineEdit(), Qt::Key_Return);
        QVERIFY2(find<QLabel>("scanFault")->isVisible(), faulty);
        QVERIFY(!find<QLabel>("scanFault")->text().isEmpty());
        QCOMPARE(address->currentText(), QString::fromLatin1(faulty));
    }
    QVERIFY(!find<QPushButton>("copyScan")->isEnabled());
}

void TestWindow::theLanguageChangesEverywhereAtOnce()
{
    press(Qt::Key_1, Qt::ControlModifier);
    auto *go = find<QPushButton>("go");
    const auto english = go->text();
    const auto article = find<QTextBrowser>("article")->toPlainText();
    const auto menu = m_window->menuBar()->actions().first()->text();
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_VERIFY(go->text() != english);
    QCOMPARE(go->text(), QStringLiteral("Tester la connexion"));
    QVERIFY(find<QTextBrowser>("article")->toPlainText() != article);
    QVERIFY(m_window->menuBar()->actions().first()->text() != menu);
    QCOMPARE(find<QTreeWidget>("scenarios")->headerItem()->text(1), QStringLiteral("Attendu"));
    m_window->setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(go->text(), english);
    QCOMPARE(find<QTextBrowser>("article")->toPlainText(), article);
}

void TestWindow::theThemeChangesAndComesBack()
{
    const auto before = QApplication::palette().color(QPalette::Base);
    m_window->setTheme(ui::settings::Theme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 100);
    m_window->setTheme(ui::settings::Theme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Base), before);
}

void TestWindow::whatTheWindowRemembersSurvivesARestart()
{
    Q_EMIT find<QTextBrowser>("article")->anchorClicked(QUrl(QStringLiteral("code:1013")));
    m_window->setLanguage(QStringLiteral("fr"));
    press(Qt::Key_3, Qt::ControlModifier);
    find<QComboBox>("url")->setEditText(QStringLiteral("wss://kept.example/"));
    m_window->close();
    open();
    QVERIFY(m_window->page() == PageIndex::Test);
    QCOMPARE(find<QComboBox>("url")->currentText(), QStringLiteral("wss://kept.example/"));
    QCOMPARE(find<QPushButton>("go")->text(), QStringLiteral("Tester la connexion"));
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(find<QTextBrowser>("article")->toPlainText().startsWith(QStringLiteral("1013")));
}

void TestWindow::aPageIsReadyForItsFirstKey()
{
    const std::pair<Qt::Key, const char *> firsts[]{{Qt::Key_1, "codeSearch"},
                                                    {Qt::Key_2, "compareLeft"},
                                                    {Qt::Key_3, "url"},
                                                    {Qt::Key_4, "scenarios"},
                                                    {Qt::Key_5, "scanAddress"}};
    for (const auto &[key, name] : firsts) {
        press(key, Qt::ControlModifier);
        const auto *focus = m_window->focusWidget();
        QVERIFY(focus);
        QCOMPARE(focus->objectName(), QLatin1String(name));
    }
}

void TestWindow::everyWidgetOneCanFocusHasAName()
{
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<const QTreeWidget *>(widget->parentWidget()))
            continue;
        if (qstrcmp(widget->metaObject()->className(), "QComboBoxListView") == 0)
            continue; // a box's own list
        if (qobject_cast<const QLineEdit *>(widget) &&
            qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue; // named by its box
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           !widget->toolTip().isEmpty();
        const auto labels = m_window->findChildren<QLabel *>();
        const bool labelled =
            std::any_of(labels.begin(), labels.end(), [&](const QLabel *l) { return l->buddy() == widget; });
        if (widget->objectName().startsWith(QLatin1String("qt_")) ||
            qstrcmp(widget->metaObject()->className(), "QTabBar") == 0 ||
            qstrcmp(widget->metaObject()->className(), "QScrollArea") == 0 ||
            qstrcmp(widget->metaObject()->className(), "QTabWidget") == 0)
            continue;
        QVERIFY2(named || labelled, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                               QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
