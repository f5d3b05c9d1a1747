// The window's shape: it stays on a small screen, nothing in it is cut off, keys go through it in the order
// one sees, and its edges are seen on dark, too.
#include "ui/settings/settings.h"
#include "ui/widgets/colours.h"
#include "ui/window/edged_style.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

using ui::window::MainWindow;
using ui::window::PageIndex;

class TestShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theOptionsStayOnASmallScreen();
    void theVerdictsTitleIsWhole();
    void tabFollowsTheLayout_data();
    void tabFollowsTheLayout();
    void mnemonicsDoNotCollide_data();
    void mnemonicsDoNotCollide();
    void edgesAreSeenOnDark_data();
    void edgesAreSeenOnDark();
    void aFaultStandsAtItsField_data();
    void aFaultStandsAtItsField();
    void longNamesWrapInTheChecks();
    void theScansInvitationIsNoHeading();
    void theScanAsksForAServerName();
    void aLongSentenceDoesNotWidenTheWindow();

private:
    template <class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void openOptions() { find<QToolButton>("moreOptions")->setChecked(true); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// The strongest against the window in a column of pixels across the edge at half height.
double edgeContrast(QWidget &widget, const QColor &behind, int width)
{
    const auto image = widget.grab().toImage();
    double most = 0;
    for (int x = 0; x < width; ++x)
        most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), behind));
    return most;
}

} // namespace

void TestShape::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(ui::settings::Store(m_folder->filePath(QStringLiteral("s.ini"))));
    m_window->setLanguage(QStringLiteral("en"));
    m_window->resize(1024, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openUrl(QStringLiteral("wss://example.test/chat"));
}

void TestShape::theOptionsStayOnASmallScreen()
{
    openOptions();
    find<QLineEdit>("optionProxy")->setText(QStringLiteral("/no such: thing"));
    find<QPushButton>("go")->click();
    QTRY_VERIFY(find<QLabel>("optionFault")->isVisible());
    QCOMPARE(m_window->size(), QSize(1024, 700));
    QVERIFY2(m_window->minimumSizeHint().height() <= 700,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    find<QToolButton>("moreOptions")->setChecked(false);
    QTest::qWait(20);
    QCOMPARE(m_window->size(), QSize(1024, 700));
}

void TestShape::theVerdictsTitleIsWhole()
{
    openOptions();
    find<QComboBox>("url")->setEditText(QStringLiteral("practice:tls-untrusted-root"));
    find<QPushButton>("go")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyReport")->isEnabled(), 20000);
    QTest::qWait(50);
    const auto *page = find<QWidget>("stages")->parentWidget();
    for (const auto *name : {"verdictCode", "verdictCause", "verdictSummary"}) {
        const auto *label = page->findChild<QLabel *>(QLatin1String(name));
        const int wanted =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(
            label->height() >= wanted,
            qPrintable(
                QStringLiteral("%1: %2 of %3").arg(QLatin1String(name)).arg(label->height()).arg(wanted)));
    }
}

void TestShape::tabFollowsTheLayout_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("options") << QStringList{QStringLiteral("url"),
                                            QStringLiteral("go"),
                                            QStringLiteral("moreOptions"),
                                            QStringLiteral("optionSubprotocols"),
                                            QStringLiteral("optionOrigin"),
                                            QStringLiteral("optionHeaders"),
                                            QStringLiteral("optionMessage"),
                                            QStringLiteral("optionExpect"),
                                            QStringLiteral("optionRoots"),
                                            QStringLiteral("chooseRoots"),
                                            QStringLiteral("optionClientCertificate"),
                                            QStringLiteral("optionClientKey"),
                                            QStringLiteral("optionServerName"),
                                            QStringLiteral("optionConnectTo"),
                                            QStringLiteral("optionContinueUntrusted"),
                                            QStringLiteral("optionProxy"),
                                            QStringLiteral("optionLimit")};
    QTest::newRow("scan") << QStringList{QStringLiteral("scanAddress"), QStringLiteral("scanServerName"),
                                         QStringLiteral("scanGentle"), QStringLiteral("scanGo")};
}

void TestShape::tabFollowsTheLayout()
{
    QFETCH(QStringList, order);
    openOptions();
    const auto *widget = find<QWidget>(order.first().toLatin1().constData());
    QStringList met;
    for (int i = 0; i < 500; ++i) {
        if (order.contains(widget->objectName()) && !met.contains(widget->objectName()))
            met << widget->objectName();
        widget = widget->nextInFocusChain();
    }
    QCOMPARE(met, order);
}

void TestShape::mnemonicsDoNotCollide_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void TestShape::mnemonicsDoNotCollide()
{
    QFETCH(QString, language);
    m_window->setLanguage(language);
    openOptions();
    QTest::qWait(20);
    QMap<QString, QString> owners;
    const auto add = [&owners](const QString &text) {
        const auto key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!owners.contains(key), qPrintable(key + QStringLiteral(": ") + text + owners.value(key)));
        owners.insert(key, text);
    };
    for (const auto *menu : m_window->menuBar()->actions())
        add(menu->text());
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            add(label->text());
    }
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(button->text());
    }
    QVERIFY(owners.size() >= 15);
}

void TestShape::edgesAreSeenOnDark_data()
{
    QTest::addColumn<QWidget *>("widget");
    QTest::newRow("box to tick") << static_cast<QWidget *>(new QCheckBox);
    QTest::newRow("line") << static_cast<QWidget *>(new QLineEdit);
    QTest::newRow("lines") << static_cast<QWidget *>(new QPlainTextEdit);
    auto *combo = new QComboBox;
    combo->setEditable(true);
    QTest::newRow("address") << static_cast<QWidget *>(combo);
}

void TestShape::edgesAreSeenOnDark()
{
    QFETCH(QWidget *, widget);
    const std::unique_ptr<QWidget> owner(widget);
    m_window->setTheme(ui::settings::Theme::Dark);
    widget->resize(120, widget->sizeHint().height());
    widget->ensurePolished();
    const auto behind = QApplication::palette().color(QPalette::Window);
    QVERIFY(ui::widgets::isDark(QApplication::palette()));
    const auto seen = edgeContrast(*widget, behind, 4);
    m_window->setTheme(ui::settings::Theme::Light);
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
}

void TestShape::aFaultStandsAtItsField_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const auto *field :
         {"optionRoots", "optionProxy", "optionServerName", "optionConnectTo", "optionClientCertificate"})
        QTest::newRow(field) << QByteArray(field);
}

void TestShape::aFaultStandsAtItsField()
{
    QFETCH(QByteArray, field);
    auto *edit = find<QLineEdit>(field.constData());
    edit->setText(QStringLiteral("/no such: thing"));
    find<QPushButton>("go")->click();
    const auto *fault = find<QLabel>("optionFault");
    QTRY_VERIFY(fault->isVisible() && !fault->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::qWait(50);
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).y(); };
    QVERIFY(top(fault) >= top(edit) + edit->height());
    QVERIFY(top(fault) < top(edit) + edit->height() * 2);
    // Seen without scrolling, and gone once it is mended.
    QVERIFY(!edit->visibleRegion().isEmpty());
    edit->clear();
    find<QComboBox>("url")->setEditText(QStringLiteral("practice:healthy-ws"));
    find<QPushButton>("go")->click();
    QVERIFY(!fault->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyReport")->isEnabled(), 20000);
}

void TestShape::longNamesWrapInTheChecks()
{
    auto *tree = find<QTreeWidget>("checks");
    auto *delegate = tree->itemDelegateForColumn(1);
    auto *item = new QTreeWidgetItem(
        tree, {QStringLiteral("Suite"), QStringLiteral("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    tree->setColumnWidth(0, tree->viewport()->width() - 150); // little is left
    QStyleOptionViewItem option;
    option.initFrom(tree);
    option.font = tree->font();
    const auto size = delegate->sizeHint(option, tree->model()->index(tree->topLevelItemCount() - 1, 1));
    QVERIFY(size.height() >= 2 * QFontMetrics(option.font).height());
    QVERIFY2(size.width() <= tree->columnWidth(1), qPrintable(QString::number(size.width())));
    QCOMPARE(item->text(1).size(), 39); // what is copied has no marks in it
}

void TestShape::theScansInvitationIsNoHeading()
{
    find<QPushButton>("scanThis")->click(); // nobody is there
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyScan")->isEnabled(), 20000);
    find<QComboBox>("scanAddress")->setEditText(QStringLiteral("127.0.0.1:1"));
    find<QPushButton>("scanGo")->click();
    const auto *result = find<QTextBrowser>("scanResult");
    const auto first = result->document()->firstBlock().begin().fragment().charFormat();
    QVERIFY(first.fontPointSize() == 0 || first.fontPointSize() <= result->font().pointSizeF());
    QVERIFY(first.fontWeight() <= QFont::Normal);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyScan")->isEnabled(), 20000);
}

void TestShape::theScanAsksForAServerName()
{
    find<QPushButton>("scanThis")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("copyScan")->isEnabled(), 20000);
    auto *name = find<QLineEdit>("scanServerName");
    name->setText(QStringLiteral("https://no"));
    find<QPushButton>("scanGo")->click();
    QVERIFY(find<QLabel>("scanFault")->isVisible());
    QCOMPARE(QApplication::focusWidget(), name);
}

void TestShape::aLongSentenceDoesNotWidenTheWindow()
{
    for (const auto *name : {"scanProgress", "progress", "scanFault"}) {
        find<QLabel>(name)->setText(QStringLiteral("a long sentence, ").repeated(30));
        QTest::qWait(20);
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024, name);
        QCOMPARE(m_window->width(), 1024);
    }
}

QTEST_MAIN(TestShape)
#include "tst_shape.moc"
