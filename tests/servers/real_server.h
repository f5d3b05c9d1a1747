#pragma once
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace servers {

/// A folder with a root, an intermediate and server certificates made by the openssl command line.
class Certificates
{
public:
    Certificates();
    bool ok() const { return m_ok; }
    /// Files: root.pem, good.pem (leaf and intermediate), good.key, leaf.pem (leaf alone), expired.pem,
    /// selfsigned.pem, otherhost.pem, sha1.pem, client.pem; each with its .key beside it.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray rootPem() const;

private:
    bool make();
    bool run(const QStringList &arguments) const;
    bool write(const QString &name, const QByteArray &content) const;
    bool leaf(const QString &name, const QByteArray &extensions, const QStringList &dates,
              const QString &digest) const;

    QTemporaryDir m_folder;
    bool m_ok = false;
};

/// Chains of every kind and OCSP answers, made by chains.sh: what there is stands at its head.
class Chains
{
public:
    Chains();
    bool ok() const { return m_ok; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
    bool m_ok = false;
};

/// A program of others, started with its configuration and stopped with this object.
class RealServer
{
public:
    RealServer() = default;
    ~RealServer();
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;

    /// Starts and waits until each of \p ports accepts connections (at most 10 s): a server opens them one by
    /// one.
    bool start(const QString &program, const QStringList &arguments, const QList<quint16> &ports);
    QByteArray output();
    QString folder() const { return m_folder.path(); }
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A port that was free a moment ago.
quint16 freePort();

} // namespace servers
