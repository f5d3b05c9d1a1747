#include "real_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace servers {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool accepts(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(port);
    const bool ok = connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    close(fd);
    return ok;
}

} // namespace

quint16 freePort()
{
    // Below the range from which the kernel gives a connection its local port (ip_local_port_range): a port
    // that is free now stays free until its server listens, whatever else runs on this machine.
    for (;;) {
        const auto port = quint16(QRandomGenerator::global()->bounded(10000, 32000));
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        auto address = loopback(port);
        const bool free = bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        close(fd);
        if (free)
            return port;
    }
}

Certificates::Certificates() : m_ok(m_folder.isValid() && make())
{
}

QByteArray Certificates::rootPem() const
{
    QFile pem(file(QStringLiteral("root.pem")));
    return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

bool Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished(30000) || openssl.exitCode() != 0) {
        qWarning("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
                 openssl.readAll().constData());
        return false;
    }
    return true;
}

bool Certificates::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

/// A server certificate signed by the intermediate, NAME.pem with the intermediate behind it.
bool Certificates::leaf(const QString &name, const QByteArray &extensions, const QStringList &dates,
                        const QString &digest) const
{
    const auto key = name + QStringLiteral(".key");
    const auto request = name + QStringLiteral(".csr");
    const auto certificate = name + QStringLiteral(".crt");
    if (!write(name + QStringLiteral(".ext"), extensions) ||
        !run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
              QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
              QStringLiteral("-out"), request, QStringLiteral("-subj"), QStringLiteral("/CN=") + name}))
        return false;
    // "openssl ca" is the only command of OpenSSL 3.0 that sets dates in the past.
    write(QStringLiteral("index.txt"), {});
    QStringList sign{QStringLiteral("ca"),       QStringLiteral("-batch"),
                     QStringLiteral("-config"),  QStringLiteral("ca.cnf"),
                     QStringLiteral("-cert"),    QStringLiteral("inter.crt"),
                     QStringLiteral("-keyfile"), QStringLiteral("inter.key"),
                     QStringLiteral("-in"),      request,
                     QStringLiteral("-out"),     certificate,
                     QStringLiteral("-extfile"), name + QStringLiteral(".ext"),
                     QStringLiteral("-md"),      digest,
                     QStringLiteral("-notext"),  QStringLiteral("-rand_serial")};
    sign += dates;
    if (!run(sign))
        return false;
    QFile leafFile(file(certificate));
    QFile interFile(file(QStringLiteral("inter.crt")));
    if (!leafFile.open(QIODevice::ReadOnly) || !interFile.open(QIODevice::ReadOnly))
        return false;
    const auto leafPem = leafFile.readAll();
    return write(name + QStringLiteral(".pem"), leafPem + interFile.readAll()) &&
           write(name + QStringLiteral("-alone.pem"), leafPem);
}

bool Certificates::make()
{
    const QByteArray config =
        "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
        "default_days=30\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n";
    const QByteArray ca = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n";
    const QByteArray server = "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n"
                              "subjectAltName=DNS:localhost,IP:127.0.0.1\n";
    const QStringList month{QStringLiteral("-days"), QStringLiteral("30")};
    const QStringList past{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                           QStringLiteral("-enddate"), QStringLiteral("20200201000000Z")};
    if (!write(QStringLiteral("ca.cnf"), config) || !write(QStringLiteral("ca.ext"), ca))
        return false;
    if (!run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
              QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
              QStringLiteral("root.key"), QStringLiteral("-out"), QStringLiteral("root.pem"),
              QStringLiteral("-subj"), QStringLiteral("/CN=Test Root"), QStringLiteral("-days"),
              QStringLiteral("60")}) ||
        !run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
              QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
              QStringLiteral("inter.key"), QStringLiteral("-out"), QStringLiteral("inter.csr"),
              QStringLiteral("-subj"), QStringLiteral("/CN=Test Intermediate")}) ||
        !run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
              QStringLiteral("inter.csr"), QStringLiteral("-CA"), QStringLiteral("root.pem"),
              QStringLiteral("-CAkey"), QStringLiteral("root.key"), QStringLiteral("-CAcreateserial"),
              QStringLiteral("-extfile"), QStringLiteral("ca.ext"), QStringLiteral("-days"),
              QStringLiteral("60"), QStringLiteral("-out"), QStringLiteral("inter.crt")}))
        return false;
    const QByteArray aia = "authorityInfoAccess=caIssuers;URI:http://pki.invalid/inter.crt\n";
    return leaf(QStringLiteral("good"), server + aia, month, QStringLiteral("sha256")) &&
           leaf(QStringLiteral("expired"), server, past, QStringLiteral("sha256")) &&
           leaf(QStringLiteral("otherhost"),
                "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:other."
                "example\n",
                month, QStringLiteral("sha256")) &&
           leaf(QStringLiteral("client"),
                "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=clientAuth\nsubjectAltName=DNS:"
                "localhost\n",
                month, QStringLiteral("sha256")) &&
           leaf(QStringLiteral("sha1"), server, month, QStringLiteral("sha1")) &&
           run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                QStringLiteral("selfsigned.key"), QStringLiteral("-out"), QStringLiteral("selfsigned.pem"),
                QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-days"),
                QStringLiteral("30")});
}

Chains::Chains()
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral("bash"),
                 {QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/servers/chains.sh"), m_folder.path()});
    m_ok = m_folder.isValid() && script.waitForFinished(120000) && script.exitCode() == 0;
    if (!m_ok)
        qWarning("chains.sh: %s", script.readAll().constData());
}

QByteArray Chains::read(const QString &name) const
{
    QFile content(file(name));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

RealServer::~RealServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

bool RealServer::start(const QString &program, const QStringList &arguments, const QList<quint16> &ports)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(5000))
        return false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10000) {
        if (std::all_of(ports.begin(), ports.end(), accepts))
            return true;
        if (m_process.waitForFinished(20))
            break; // it ended by itself: its output says why
    }
    qWarning("%s: %s", qPrintable(program), output().constData());
    return false;
}

QByteArray RealServer::output()
{
    return m_process.readAll();
}

QString RealServer::write(const QString &name, const QByteArray &content) const
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

} // namespace servers
