// What may be secret in a URL stays out of every text: query values, parameters of the path, the userinfo.
#include "report/mask.h"

#include <QTest>

class MaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersOfAPathAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("GET /chat;jsess=PARAMSECRET HTTP/1.1", "GET /chat;jsess=*** HTTP/1.1");
        row("/a;x=1;y=2/b;z=3?q=4", "/a;x=***;y=***/b;z=***?q=***");
        row("see wss://example.org/chat;jsess=PARAMSECRET.", "see wss://example.org/chat;jsess=***");
        row("\"/chat;jsess=PARAMSECRET\"", "\"/chat;jsess=***\"");
        // No path of a URL.
        row("Content-Type: text/html;charset=utf-8", "Content-Type: text/html;charset=utf-8");
        row("permessage-deflate; client_max_window_bits=15", "permessage-deflate; client_max_window_bits=15");
        row("/plain/path and a = b; c = d", "/plain/path and a = b; c = d");
    }
    void parametersOfAPathAreHidden()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(report::masked(text), shown);
    }

    void theOnesOfTheTargetAreHiddenWhereverTheyAreRepeated()
    {
        values::Target target;
        target.url = values::parseUrl("wss://example.org/chat;token=S3CRETWORD;v=2/x?a=1").value();
        const report::Mask mask(target, false);
        QCOMPARE(mask(QStringLiteral("the session S3CRETWORD is unknown, v 2")),
                 QStringLiteral("the session *** is unknown, v 2"));
        QCOMPARE(report::shownUrl(target.url, false),
                 QStringLiteral("wss://example.org/chat;token=***;v=***/x?a=***"));
        QVERIFY(report::shownUrl(target.url, true).contains(QLatin1String("S3CRETWORD")));
    }
};

QTEST_GUILESS_MAIN(MaskTest)
#include "tst_mask.moc"
