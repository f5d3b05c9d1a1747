// What is left of a target where nothing secret may be sent.
#include "values/target.h"

#include <QTest>

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathStaysWithoutItsParameters_data();
    void thePathStaysWithoutItsParameters();
};

void TestTarget::thePathStaysWithoutItsParameters_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("bare");
    const auto row = [](const char *name, const char *resource, const char *bare) {
        QTest::newRow(name) << QByteArray(resource) << QByteArray(bare);
    };
    row("nothing to hide", "/a/chat", "/a/chat");
    row("the root", "/", "/");
    row("a final slash", "/a/", "/a/");
    row("slashes in a row", "//a//b", "//a//b");
    row("the last segment", "/chat;jsessionid=s3cret", "/chat");
    row("a segment in the middle", "/app;sid=s3cret/chat", "/app/chat");
    row("each segment", "/app;sid=s3cret/chat;v=s3cret;w=s3cret/", "/app/chat/");
    row("no name of a parameter", "/chat;s3cret", "/chat");
    row("an empty segment", "/;s3cret/chat", "//chat");
    row("with a query", "/chat;id=s3cret?room=s3cret&s3cret&token=s3cret", "/chat?room=&token=");
    row("in the query alone", "/chat?a=s3cret;b=s3cret", "/chat?a=");
    row("a slash in the query", "/chat?next=/a;s3cret/b", "/chat?next=");
}

void TestTarget::thePathStaysWithoutItsParameters()
{
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, bare);
    values::Target target;
    target.url.resource = resource.toStdString();
    QCOMPARE(QByteArray::fromStdString(values::withoutSecrets(target).url.resource), bare);
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
