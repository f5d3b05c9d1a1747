// Certificates dropped on the Test page are judged; a file that has none is explained and changes nothing.
#include "practice/pki/pki.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <ctime>

using ui::window::MainWindow;
namespace pki = practice::pki;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDroppedChainIsJudgedForTheHostOfTheAddress();
    void theAddressFieldTakesTheDropForAFileToo();
    void aHangingFileShowsWhatWillBeDone();
    void aFileWithoutCertificatesIsExplained_data();
    void aFileWithoutCertificatesIsExplained();
    void anotherHostIsJudgedByKeysAlone();
    void anInternationalHostIsJudgedAsCertificatesNameIt();
    void theLanguageChangesWhileItStands();
    void aStapleThatIsRequiredIsNoted();
    void theTitleNamesTheFileJudged();
    void faultsAndRemediesStandWhereTheyBelong();
    void anotherTimeIsJudgedFor();
    void theReportIsCopied();
    void rootsOfTheTestAreOffered();
    void theMenuHasIt();

private:
    template <class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    bool write(const char *name, const QByteArray &octets) const;
    bool drop(QWidget *target, const QStringList &names);
    QDialog *dialog() const { return find<QDialog>("chainDialog"); }
    QString rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::string m_chain;
    std::string m_demanding; ///< a staple
};

bool TestChain::write(const char *name, const QByteArray &octets) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

/// As a file manager does it: enter, move, drop. Did the target take it?
bool TestChain::drop(QWidget *target, const QStringList &names)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &name : names)
        urls << QUrl::fromLocalFile(m_folder->filePath(name));
    data.setUrls(urls);
    const QPoint place(target->width() / 2, target->height() / 2);
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

QString TestChain::rows() const
{
    QString text;
    const auto *tree = find<QTreeWidget>("chainClients");
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        text += tree->topLevelItem(i)->text(0) + QLatin1Char('|') + tree->topLevelItem(i)->text(1) +
                QLatin1Char('\n');
    return text;
}

void TestChain::initTestCase()
{
    pki::Recipe recipe;
    recipe.commonName = "Somebody’s root";
    const auto now = std::time(nullptr);
    const auto root = pki::Authority::root(recipe, now);
    QVERIFY(root.ok());
    pki::Recipe leaf;
    leaf.commonName = "example.test";
    leaf.dnsNames = {"example.test", "xn--bcher-kva.example"};
    const auto identity = root.value().issue(leaf, now);
    QVERIFY(identity.ok());
    m_chain = identity.value().chainPem + root.value().pem();
    leaf.mustStaple = true;
    const auto demanding = root.value().issue(leaf, now);
    QVERIFY(demanding.ok());
    m_demanding = demanding.value().chainPem;
}

void TestChain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(write("chain.pem", QByteArray::fromStdString(m_chain)));
    QVERIFY(write("root.pem", QByteArray::fromStdString(m_chain.substr(m_chain.rfind("-----BEGIN")))));
    QVERIFY(write("staple.pem", QByteArray::fromStdString(m_demanding)));
    QVERIFY(write("text.txt", "Certainly not.\n"));
    QVERIFY(write("empty.pem", {}));
    m_window = std::make_unique<MainWindow>(ui::settings::Store(path("s.ini")));
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setLanguage(QStringLiteral("en"));
    m_window->openUrl(QStringLiteral("wss://example.test/chat"));
}

void TestChain::cleanup()
{
    m_window.reset();
}

void TestChain::aDroppedChainIsJudgedForTheHostOfTheAddress()
{
    auto *page = find<QWidget>("stages")->parentWidget();
    QVERIFY(drop(page, {QStringLiteral("chain.pem")}));
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QCOMPARE(find<QLineEdit>("chainHost")->text(), QStringLiteral("example.test"));
    const auto summary = find<QLabel>("chainSummary")->text();
    QVERIFY2(summary.startsWith(QStringLiteral("✗ 1 fault")), qPrintable(summary));
    QVERIFY2(rows().contains(QStringLiteral("SEC_ERROR_UNKNOWN_ISSUER")), qPrintable(rows()));
    QCOMPARE(rows().count(QStringLiteral("refuses")), 5);
    const auto *tree = dialog()->findChild<QTreeWidget *>(QStringLiteral("certificates"));
    QCOMPARE(tree->topLevelItemCount(), 3);
    QVERIFY(tree->topLevelItem(0)->text(0).contains(QStringLiteral("example.test")));
    // The chain as built comes after it, and a certificate can be taken out, whatever row of it is current.
    QCOMPARE(tree->topLevelItem(2)->text(0), QStringLiteral("Chain as built"));
    QCOMPARE(tree->topLevelItem(2)->child(1)->text(0), QStringLiteral("Somebody’s root"));
    auto *copy = tree->findChild<QAction *>(QStringLiteral("copyPem"));
    QVERIFY(copy != nullptr && !copy->isEnabled());
    auto *current = dialog()->findChild<QTreeWidget *>(QStringLiteral("certificates"));
    current->setCurrentItem(tree->topLevelItem(0)->child(tree->topLevelItem(0)->childCount() - 1)->child(0));
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text().toStdString(), m_chain.substr(0, m_chain.rfind("-----BEGIN")));
    current->setCurrentItem(tree->topLevelItem(2));
    QVERIFY(!copy->isEnabled());
    // Another chain takes the place of the first in the same dialog.
    QVERIFY(drop(dialog(), {QStringLiteral("root.pem")}));
    QCOMPARE(tree->topLevelItemCount(), 1);
}

void TestChain::theAddressFieldTakesTheDropForAFileToo()
{
    auto *field = find<QComboBox>("url")->lineEdit();
    QVERIFY(drop(field, {QStringLiteral("chain.pem")}));
    QCOMPARE(field->text(), QStringLiteral("wss://example.test/chat"));
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
}

void TestChain::aHangingFileShowsWhatWillBeDone()
{
    auto *page = find<QWidget>("stages")->parentWidget();
    auto *invitation =
        page->findChild<QLabel *>(QStringLiteral("dropInvitation"), Qt::FindDirectChildrenOnly);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("chain.pem"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted() && invitation->isVisible());
    QCOMPARE(invitation->geometry(), page->rect());
    QDragLeaveEvent leave;
    QApplication::sendEvent(page, &leave);
    QVERIFY(!invitation->isVisible());
    QMimeData words;
    words.setText(QStringLiteral("wss://example.org"));
    QDragEnterEvent text(QPoint(50, 50), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    text.ignore();
    QApplication::sendEvent(page, &text);
    QVERIFY(!invitation->isVisible());
}

void TestChain::aFileWithoutCertificatesIsExplained_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QStringList{QStringLiteral("text.txt")}
                          << QStringLiteral("“text.txt” holds no certificate");
    QTest::newRow("empty") << QStringList{QStringLiteral("empty.pem")}
                           << QStringLiteral("“empty.pem” holds no");
    QTest::newRow("gone") << QStringList{QStringLiteral("gone.pem")}
                          << QStringLiteral("“gone.pem” cannot be read");
    QTest::newRow("a folder") << QStringList{QStringLiteral(".")} << QStringLiteral("cannot be read");
    QTest::newRow("two") << QStringList{QStringLiteral("chain.pem"), QStringLiteral("root.pem")}
                         << QStringLiteral("one file at a time");
}

void TestChain::aFileWithoutCertificatesIsExplained()
{
    QFETCH(QStringList, names);
    QFETCH(QString, said);
    const auto before = m_window->currentSettings().urlHistory;
    auto *page = find<QWidget>("stages")->parentWidget();
    QVERIFY(drop(page, names));
    const auto *fault = find<QLabel>("fault");
    QVERIFY2(fault->isVisible() && fault->text().contains(said), qPrintable(fault->text()));
    QVERIFY(dialog() == nullptr || !dialog()->isVisible());
    QCOMPARE(find<QComboBox>("url")->currentText(), QStringLiteral("wss://example.test/chat"));
    QCOMPARE(m_window->currentSettings().urlHistory, before);
    // In the open dialog, too; what was judged before stays.
    QVERIFY(drop(page, {QStringLiteral("chain.pem")}));
    QVERIFY(drop(dialog(), names));
    const auto *inner = find<QLabel>("chainFault");
    QVERIFY2(inner->isVisible() && inner->text().contains(said), qPrintable(inner->text()));
    QCOMPARE(dialog()->findChild<QTreeWidget *>(QStringLiteral("certificates"))->topLevelItemCount(), 3);
    QVERIFY(inner->text().contains(QStringLiteral("still the verdict on “chain.pem”")));
    QVERIFY(dialog()->windowTitle().startsWith(QStringLiteral("chain.pem")));
}

void TestChain::anotherHostIsJudgedByKeysAlone()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    auto *host = find<QLineEdit>("chainHost");
    QTRY_COMPARE(QApplication::focusWidget(), host);
    host->selectAll();
    QTest::keyClicks(host, QStringLiteral("wss://other.test:8443/"));
    QTest::keyClick(host, Qt::Key_Return);
    const auto summary = find<QLabel>("chainSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("2 faults")) && summary.contains(QStringLiteral("other.test")),
             qPrintable(summary));
    host->clear();
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(find<QLabel>("chainFault")->isVisible());
    QVERIFY(!find<QLabel>("chainSummary")->isVisible());
    // Nothing was judged, so nothing is said of certificates, least of all that a server sent none.
    QCOMPARE(dialog()->findChild<QTreeWidget *>(QStringLiteral("certificates"))->topLevelItemCount(), 0);
    QTest::keyClick(host, Qt::Key_Escape);
    QVERIFY(!dialog()->isVisible());
}

void TestChain::anInternationalHostIsJudgedAsCertificatesNameIt()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    auto *host = find<QLineEdit>("chainHost");
    const auto judged = find<QLabel>("chainSummary")->text();
    host->setText(QStringLiteral("wss://bücher.example/"));
    QTest::keyClick(host, Qt::Key_Return);
    auto expected = judged;
    expected.replace(QLatin1String("example.test"), QLatin1String("xn--bcher-kva.example"));
    QCOMPARE(find<QLabel>("chainSummary")->text(), expected); // the untrusted root alone, as before
    host->setText(QStringLiteral("käse.example"));
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(find<QLabel>("chainSummary")->text().contains(QStringLiteral("2 faults")));
}

void TestChain::theLanguageChangesWhileItStands()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_VERIFY(find<QLabel>("chainSummary")->text().contains(QStringLiteral("1 défaut")));
    QTRY_VERIFY(rows().contains(QStringLiteral("refuse\u00a0: le certificat racine")));
    QCOMPARE(find<QPushButton>("judgeChain")->text(), QStringLiteral("&Juger"));
    QVERIFY(!rows().contains(QStringLiteral("refuses")));
}

void TestChain::aStapleThatIsRequiredIsNoted()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("staple.pem")}));
    const auto *notes = find<QLabel>("chainNotes");
    QVERIFY(notes->isVisible() && notes->text().contains(QStringLiteral("must-staple")));
    const auto english = notes->text();
    m_window->setLanguage(QStringLiteral("fr"));
    QTRY_VERIFY(notes->text() != english);
    QVERIFY(notes->text().contains(QStringLiteral("must-staple")));
    QVERIFY(drop(dialog(), {QStringLiteral("chain.pem")}));
    QVERIFY(!notes->isVisible());
}

void TestChain::theTitleNamesTheFileJudged()
{
    auto *page = find<QWidget>("stages")->parentWidget();
    for (const auto *name : {"chain.pem", "staple.pem", "root.pem"}) {
        QVERIFY(drop(page, {QString::fromLatin1(name)}));
        QVERIFY2(dialog()->windowTitle().startsWith(QLatin1String(name)), name);
    }
    find<QPushButton>("judgeChain")->click();
    QVERIFY(dialog()->windowTitle().startsWith(QStringLiteral("root.pem")));
}

/// As many rows say "Wrong" as the summary counts; what is tolerated looks like a warning.
void TestChain::faultsAndRemediesStandWhereTheyBelong()
{
    pki::Recipe weak;
    weak.commonName = "weak.test";
    weak.dnsNames = {"weak.test"};
    weak.key = pki::KeyKind::Rsa1024;
    pki::Recipe own;
    own.commonName = "Own root";
    const auto now = std::time(nullptr);
    const auto root = pki::Authority::root(own, now);
    const auto leaf = root.value().issue(weak, now);
    QVERIFY(leaf.ok());
    QVERIFY(write("weak.pem", QByteArray::fromStdString(leaf.value().chainPem)));
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("weak.pem")}));
    const auto summary = find<QLabel>("chainSummary")->text();
    const auto *tree = dialog()->findChild<QTreeWidget *>(QStringLiteral("certificates"));
    int wrong = 0;
    int minor = 0;
    int remedies = 0;
    QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(tree));
    for (; *it != nullptr; ++it) {
        wrong += (*it)->text(0) == QLatin1String("Wrong") ? 1 : 0;
        minor += (*it)->text(0) == QLatin1String("Worth mending") ? 1 : 0;
        remedies += (*it)->text(0) == QLatin1String("What to do") ? 1 : 0;
    }
    QVERIFY2(summary.contains(QString::number(wrong) + QStringLiteral(" fault")), qPrintable(summary));
    QVERIFY(wrong > 0 && minor > 0);
    QVERIFY(remedies >= 2 * (wrong + minor));
}

void TestChain::anotherTimeIsJudgedFor()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    const auto today = find<QLabel>("chainSummary")->text();
    find<QDateTimeEdit>("chainTime")->setDateTime(QDateTime::currentDateTimeUtc().addYears(30));
    QCOMPARE(find<QLabel>("chainSummary")->text(), today); // not asked for yet
    find<QCheckBox>("chainOtherTime")->click();
    QVERIFY2(find<QLabel>("chainSummary")->text().contains(QStringLiteral("faults")),
             qPrintable(find<QLabel>("chainSummary")->text()));
    find<QCheckBox>("chainOtherTime")->click();
    QCOMPARE(find<QLabel>("chainSummary")->text(), today);
}

void TestChain::theReportIsCopied()
{
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    find<QPushButton>("copyChain")->click();
    const auto text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("example.test")) && text.contains(QStringLiteral("Firefox")),
             qPrintable(text));
    QVERIFY(find<QPushButton>("saveChain")->isEnabled());
}

/// What "Also trust" of the test has is trusted here from the start, and may be put off.
void TestChain::rootsOfTheTestAreOffered()
{
    find<QLineEdit>("optionRoots")->setText(path("root.pem"));
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    auto *own = find<QCheckBox>("ownRoots");
    QVERIFY(own->isChecked() && own->text().contains(QStringLiteral("root.pem")));
    QVERIFY(find<QLabel>("chainSummary")->text().startsWith(QStringLiteral("✓")));
    own->click();
    QVERIFY(find<QLabel>("chainSummary")->text().startsWith(QStringLiteral("✗")));
    QVERIFY(QDir(path(".")).mkdir(QStringLiteral("trusted")));
    QVERIFY(QFile::copy(path("root.pem"), path("trusted/root.pem")));
    find<QLineEdit>("optionRoots")->setText(path("trusted/"));
    QVERIFY(drop(find<QWidget>("stages")->parentWidget(), {QStringLiteral("chain.pem")}));
    QVERIFY(own->isChecked() && own->text().contains(QStringLiteral("trusted")));
    QVERIFY(find<QLabel>("chainSummary")->text().startsWith(QStringLiteral("✓")));
}

void TestChain::theMenuHasIt()
{
    QStringList texts;
    for (const auto *action : m_window->menuBar()->actions().first()->menu()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Open))
            texts << action->text();
    }
    QCOMPARE(texts, QStringList{QStringLiteral("&Judge a certificate file…")});
}

QTEST_MAIN(TestChain)
#include "tst_chain.moc"
