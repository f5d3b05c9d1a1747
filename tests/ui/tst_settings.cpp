#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ui::settings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBack();
    void aMissingFileGivesDefaults();
    void aBrokenFileGivesDefaultsAndCanBeSavedOver();
    void theHistoryKeepsTheNewestFirstAndForgetsTheOldest();
};

void TestSettings::whatIsSavedComesBack()
{
    const QTemporaryDir folder;
    const Store store(folder.filePath(QStringLiteral("sub/settings.ini")));
    Settings settings;
    settings.language = QStringLiteral("fr");
    settings.theme = Theme::Dark;
    settings.page = 2;
    settings.urlHistory = {QStringLiteral("wss://a.example/é?x=1,2"), QStringLiteral("ws://b/")};
    settings.lastUrl = QStringLiteral("not a url; [x]");
    settings.compareLeft = QStringLiteral("1012");
    settings.geometry = QByteArray("\x00\x01\xff", 3);
    settings.scanHistory = {QStringLiteral("[::1]:443")};
    settings.scanGently = true;
    settings.stageLimitSeconds = 42;
    QVERIFY(store.save(settings));
    QCOMPARE(store.load(), settings);
}

void TestSettings::aMissingFileGivesDefaults()
{
    const QTemporaryDir folder;
    QCOMPARE(Store(folder.filePath(QStringLiteral("none.ini"))).load(), Settings());
}

void TestSettings::aBrokenFileGivesDefaultsAndCanBeSavedOver()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("broken.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x00\xff[[[=\npage=99\nstageLimitSeconds=-4\n[window]\ngeometry=@nonsense", 60);
    file.close();
    const Store store(path);
    const auto settings = store.load();
    QVERIFY(settings.page >= 0 && settings.page <= 4);
    QVERIFY(settings.stageLimitSeconds >= 1);
    QVERIFY(store.save(Settings()));
    QCOMPARE(store.load(), Settings());
}

void TestSettings::theHistoryKeepsTheNewestFirstAndForgetsTheOldest()
{
    Settings settings;
    for (int i = 0; i < kHistoryLimit + 5; ++i)
        remember(settings, QStringLiteral("ws://host/%1").arg(i));
    remember(settings, QStringLiteral("ws://host/10"));
    QCOMPARE(settings.urlHistory.size(), qsizetype(kHistoryLimit));
    QCOMPARE(settings.urlHistory.first(), QStringLiteral("ws://host/10"));
    QCOMPARE(settings.urlHistory.count(QStringLiteral("ws://host/10")), qsizetype(1));
    QVERIFY(!settings.urlHistory.contains(QStringLiteral("ws://host/0")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
