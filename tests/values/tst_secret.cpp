// What a secret held is in no memory that was given back.
#include "support/freed.h"
#include "values/secret.h"
#include "values/target.h"

#include <QTest>

#include <optional>

using values::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWatchSeesWhatIsNotWiped();
    void aWipedTextLeavesNothing();
    void aScopeLeavesNothingWhicheverWayItEnds();
    void aTextCutShortLeavesNothing();
    void theLastCopyWipes();
    void anotherTextWipesTheOneBefore();
    void copiesOfATargetShareTheirKey();
    void secretsCompareByTheirText();
};

namespace {

constexpr std::string_view kSought = "a key that nobody may find again";

/// Longer than what a std::string keeps in itself.
std::string text()
{
    return "-----BEGIN-----\n" + std::string(kSought) + "\n-----END-----\n";
}

} // namespace

void TestSecret::init()
{
    support::sought = kSought;
    support::leftBehind = 0;
}

void TestSecret::cleanup()
{
    support::sought = {};
}

void TestSecret::theWatchSeesWhatIsNotWiped()
{
    {
        const auto careless = text();
        QVERIFY(!careless.empty());
    }
    QVERIFY(support::leftBehind > 0);
}

void TestSecret::aWipedTextLeavesNothing()
{
    {
        auto secret = std::string(kSought);
        values::wipe(secret);
        QVERIFY(secret.empty());
    }
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::aScopeLeavesNothingWhicheverWayItEnds()
{
    const auto refuse = [] {
        std::string secret;
        const values::WipedAtEnd gone(secret);
        secret = kSought; // as a file is read into it
        return false;
    };
    QVERIFY(!refuse());
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::aTextCutShortLeavesNothing()
{
    {
        auto secret = "1" + std::string(kSought);
        support::leftBehind = 0; // of the sum's parts
        secret.resize(1);
        values::wipe(secret);
    }
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::theLastCopyWipes()
{
    std::optional<Secret> one;
    {
        auto given = text();
        support::leftBehind = 0;
        one.emplace(std::move(given));
    }
    {
        const auto copy = *one; // NOLINT(performance-unnecessary-copy-initialization): it is the point
        one.reset();
        QVERIFY(copy.view().find(kSought) != std::string_view::npos);
    }
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::anotherTextWipesTheOneBefore()
{
    auto given = text();
    support::leftBehind = 0;
    Secret secret(std::move(given));
    secret = Secret(std::string("another"));
    QCOMPARE(secret.view(), std::string_view("another"));
    secret.clear();
    QVERIFY(secret.empty() && secret.view().empty());
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::copiesOfATargetShareTheirKey()
{
    {
        auto given = text();
        support::leftBehind = 0;
        values::Target target;
        target.tls.clientKeyPem = std::move(given);
        std::vector<values::Target> copies(3, target);
        copies.push_back(target); // the others move
        QVERIFY(copies.back().tls.clientKeyPem.view().data() == target.tls.clientKeyPem.view().data());
        QVERIFY(values::withoutSecrets(target).tls.clientKeyPem.empty());
        QVERIFY(!target.tls.clientKeyPem.empty());
    }
    QCOMPARE(support::leftBehind.load(), 0);
}

void TestSecret::secretsCompareByTheirText()
{
    QVERIFY(Secret(std::string("one")) == Secret(std::string("one")));
    QVERIFY(Secret(std::string("one")) != Secret(std::string("two")));
    QVERIFY(Secret() == Secret(std::string()));
    values::TlsOptions some;
    values::TlsOptions others;
    QVERIFY(some == others);
    some.clientKeyPem = std::string("key");
    QVERIFY(!(some == others));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
