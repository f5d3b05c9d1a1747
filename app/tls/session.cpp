#include "tls/session.h"
#include "tls/session_state.h"

#include <openssl/err.h>

#include <algorithm>
#include <utility>

namespace tls {

namespace {

constexpr std::size_t kFirstBytes = 256;

} // namespace

Session::Session(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Session::~Session() = default;
Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;

void Session::feed(values::ByteView bytes, double atMs)
{
    auto &impl = *m_impl;
    impl.nowMs = atMs;
    impl.seen.bytesReceived += bytes.size();
    auto &first = impl.seen.firstBytes;
    const auto wanted = bytes.first(std::min(bytes.size(), kFirstBytes - first.size()));
    first.insert(first.end(), wanted.begin(), wanted.end());
    impl.countRecords(bytes);
    if (impl.state == State::Failed)
        return;
    ERR_clear_error();
    std::size_t written = 0;
    if (!bytes.empty())
        BIO_write_ex(impl.incoming, bytes.data(), bytes.size(), &written);
    impl.advance();
}

void Session::Impl::countRecords(values::ByteView bytes)
{
    constexpr std::size_t kHead = 5;
    while (!bytes.empty()) {
        if (recordHead.size() < kHead) {
            recordHead.push_back(bytes.front());
            bytes = bytes.subspan(1);
            if (recordHead.size() == kHead)
                recordMissing = std::size_t(recordHead[3]) << 8U | recordHead[4];
        } else {
            const auto taken = std::min(bytes.size(), recordMissing);
            recordMissing -= taken;
            bytes = bytes.subspan(taken);
        }
        if (recordHead.size() == kHead && recordMissing == 0)
            recordHead.clear();
    }
    const bool whole = recordHead.size() == kHead;
    const std::size_t length = whole ? std::size_t(recordHead[3]) << 8U | recordHead[4] : 0;
    seen.partialBytes = whole ? kHead + length - recordMissing : recordHead.size();
    seen.missingBytes = recordHead.empty() ? 0 : whole ? recordMissing : kHead - recordHead.size();
}

void Session::end(values::EndHow how)
{
    // The first end is the true one; what comes later is our own tidying up.
    if (m_impl->seen.end != values::EndHow::Open)
        return;
    m_impl->seen.end = how;
    if (m_impl->state == State::Handshaking)
        m_impl->state = State::Failed;
}

values::Bytes Session::takeOutput()
{
    values::Bytes out(BIO_ctrl_pending(m_impl->outgoing));
    std::size_t size = 0;
    if (!out.empty())
        BIO_read_ex(m_impl->outgoing, out.data(), out.size(), &size);
    out.resize(size);
    return out;
}

values::Bytes Session::takePlain()
{
    return std::exchange(m_impl->plain, {});
}

void Session::write(values::ByteView plain)
{
    auto &impl = *m_impl;
    if (impl.state == State::Failed)
        return;
    impl.pending.insert(impl.pending.end(), plain.begin(), plain.end());
    ERR_clear_error();
    impl.advance();
}

void Session::shutdown()
{
    if (m_impl->state != State::Open)
        return;
    ERR_clear_error();
    SSL_shutdown(m_impl->ssl.get());
    ERR_clear_error();
}

Session::State Session::state() const
{
    return m_impl->state;
}

bool Session::peerClosed() const
{
    return m_impl->peerClosed;
}

const values::TlsObservation &Session::observation() const
{
    return m_impl->seen;
}

std::vector<std::string> Session::takeKeyLog()
{
    return std::exchange(m_impl->keyLog, {});
}

const std::vector<values::Bytes> &Session::peerChain() const
{
    return m_impl->chain;
}

const std::optional<values::Bytes> &Session::peerStaple() const
{
    return m_impl->peerStaple;
}

} // namespace tls
