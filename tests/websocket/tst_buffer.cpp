#include "websocket/buffer.h"

#include <QTest>

using websocket::Buffer;

namespace {

std::string text(const Buffer &buffer)
{
    return values::toText(buffer.view());
}

} // namespace

class TestBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedStandsBehind()
    {
        Buffer buffer;
        buffer.append({});
        QCOMPARE(buffer.size(), std::size_t(0));
        for (int i = 0; i < 1000; ++i)
            buffer.append(values::toBytes("ab"));
        QCOMPARE(buffer.size(), std::size_t(2000));
        QVERIFY(text(buffer).ends_with("abab"));
        QVERIFY(buffer.capacity() < 4000); // grows by half
    }

    void roomIsCommittedByItsWriter()
    {
        Buffer buffer;
        buffer.append(values::toBytes("a"));
        const auto room = buffer.room(10);
        QVERIFY(room.size() >= 10);
        room[0] = 'b';
        QCOMPARE(text(buffer), std::string("a"));
        buffer.commit(1);
        QCOMPARE(text(buffer), std::string("ab"));
        buffer.shrinkTo(1);
        QCOMPARE(text(buffer), std::string("a"));
    }

    void clearingKeepsWhatIsWorthKeeping()
    {
        Buffer buffer;
        buffer.append(values::Bytes(100));
        buffer.clear(100);
        QVERIFY(buffer.capacity() >= 100 && buffer.size() == 0);
        buffer.append(values::Bytes(200));
        buffer.clear(100);
        QCOMPARE(buffer.capacity(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestBuffer)
#include "tst_buffer.moc"
