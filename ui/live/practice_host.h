#pragma once
#include "practice/server.h"
#include "values/target.h"

#include <QObject>

#include <optional>

namespace ui::live {

/// The practice server as the window sees it: started when first needed, stopped with the window.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    explicit PracticeHost(QObject *parent = nullptr);
    ~PracticeHost() override;

    /// Starts the server if it does not run yet. False: the system refused, see error().
    bool ensureStarted();
    bool isRunning() const { return m_server != nullptr; }
    int error() const { return m_error; } ///< errno of the last refusal
    QString url(const ::practice::Scenario &scenario) const;
    QString rootPem() const;
    /// Makes \p target, which asks for a URL of this server, one of its clients; silence is told after two
    /// seconds at most. Nothing while the server does not run.
    void admit(values::Target &target) const;
    /// A target that tests \p scenario and trusts the private root alone; none while the server does not run.
    std::optional<values::Target> target(const ::practice::Scenario &scenario) const;

Q_SIGNALS:
    void runningChanged(bool running);

private:
    std::unique_ptr<::practice::Server> m_server;
    int m_error = 0;
};

} // namespace ui::live
