#include "proxy/tunnel.h"

#include <QTest>

using namespace proxy;
using Environment = std::vector<std::pair<std::string, std::string>>;

namespace {

std::string chosen(const Environment &environment, bool secure = true,
                   const std::string &host = "www.example.com")
{
    values::Url url;
    url.secure = secure;
    url.host = host;
    const auto choice = chooseFromEnvironment(url, environment);
    return choice.variable + "=" + choice.url;
}

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemeNamesTheVariable()
    {
        const Environment all{{"http_proxy", "a"}, {"https_proxy", "b"}, {"all_proxy", "c"}};
        QCOMPARE(chosen(all, true), std::string("https_proxy=b"));
        QCOMPARE(chosen(all, false), std::string("http_proxy=a"));
        QCOMPARE(chosen({{"http_proxy", "a"}}, true), std::string("="));
        QCOMPARE(chosen({{"https_proxy", "a"}}, false), std::string("="));
        QCOMPARE(chosen({}), std::string("="));
    }

    void lowerCaseGoesFirstAndAllProxyLast()
    {
        QCOMPARE(chosen({{"HTTPS_PROXY", "B"}, {"https_proxy", "b"}}), std::string("https_proxy=b"));
        QCOMPARE(chosen({{"ALL_PROXY", "C"}, {"HTTPS_PROXY", "B"}}), std::string("HTTPS_PROXY=B"));
        QCOMPARE(chosen({{"ALL_PROXY", "C"}, {"all_proxy", "c"}}, false), std::string("all_proxy=c"));
        QCOMPARE(chosen({{"ALL_PROXY", "C"}}, false), std::string("ALL_PROXY=C"));
    }

    // A CGI program gets a request's Proxy header under this name.
    void httpProxyInCapitalsIsIgnored() { QCOMPARE(chosen({{"HTTP_PROXY", "A"}}, false), std::string("=")); }

    void anEmptyVariableIsNone()
    {
        QCOMPARE(chosen({{"https_proxy", ""}, {"all_proxy", "c"}}), std::string("all_proxy=c"));
        QCOMPARE(chosen({{"https_proxy", "b"}, {"no_proxy", ""}, {"NO_PROXY", "*"}}),
                 std::string("no_proxy="));
    }

    void anExemptHostGoesDirectly()
    {
        QCOMPARE(chosen({{"https_proxy", "b"}, {"no_proxy", "example.com"}}), std::string("no_proxy="));
        QCOMPARE(chosen({{"https_proxy", "b"}, {"NO_PROXY", "example.com"}}), std::string("no_proxy="));
        QCOMPARE(chosen({{"https_proxy", "b"}, {"no_proxy", "other"}, {"NO_PROXY", "*"}}),
                 std::string("https_proxy=b"));
        QCOMPARE(chosen({{"no_proxy", "*"}}), std::string("=")); // nothing to be exempted from
    }

    void namesAreMatchedAsCurlDoes_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *host, const char *list, bool exempt) {
            QTest::addRow("%s in %s", host, list) << QByteArray(host) << QByteArray(list) << exempt;
        };
        row("h.test", "h.test", true);
        row("a.h.test", "h.test", true);
        row("h.test", ".h.test", true);
        row("a.h.test", ".h.test", true);
        row("ah.test", "h.test", false);
        row("h.test", "a.h.test", false);
        row("H.Test", "h.tEST", true);
        row("h.test.", "h.test", true);
        row("h.test", "h.test.", true);
        row("h.test", "x, h.test", true);
        row("h.test", "x h.test\ty", true);
        row("h.test", "h.test:443", false);
        row("h.test", "*", true);
        row("h.test", "*.test", false);
        row("h.test", "x,*", false);
        row("h.test", ",, ,", false);
        row("h.test", ".", false);
        row("h.test", "", false);
        row("localhost", "", false);
        row("10.1.2.3", "10.1.2.3", true);
        row("10.1.2.3", "10.1.2.30", false);
        row("10.1.2.3", "10.0.0.0/8", true);
        row("11.1.2.3", "10.0.0.0/8", false);
        row("10.1.2.3", "10.0.0.0/33", false);
        row("10.1.2.3", "10.0.0.0/x", false);
        row("10.1.2.3", "10.0.0.0/", false);
        row("10.1.2.3", "2.3", false); // an address has no subdomains
        row("x.10.1.2.3", "10.1.2.3", true);
        row("::1", "::1", true);
        row("[::1]", "[::1]", true);
        row("2001:db8::5", "2001:db8::/32", true);
        row("2001:db9::5", "[2001:db8::]/32", false);
        row("0:0::1", "::1", true);
        row("10.1.2.3", "::/0", false);
    }
    void namesAreMatchedAsCurlDoes()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, list);
        QFETCH(bool, exempt);
        QCOMPARE(isExempt(host.toStdString(), list.toStdString()), exempt);
    }
};

QTEST_APPLESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
