#pragma once
#include "values/target.h"
#include "values/url.h"

#include <QString>
#include <QStringList>

/// Inside the room: takes secrets out of what a report shows.
namespace report {

/// Masks userinfo and query values of URLs, values of secret headers (authorization, cookies, keys, tokens)
/// and bearer tokens, wherever they stand; and wherever they are repeated, the secrets of the target itself.
class Mask
{
public:
    /// With \p off nothing is masked.
    explicit Mask(const values::Target &target, bool off = false);
    QString operator()(const QString &text) const;

private:
    QStringList m_secrets; ///< of the target, the longest first
    bool m_off = false;
};

/// What Mask does for any text, whatever its target.
QString masked(const QString &text);

/// The address of a test; userinfo is left out even with \p showSecrets, as nobody sends it.
QString shownUrl(const values::Url &url, bool showSecrets);

/// Does a header of this name hold a secret? (any case)
bool isSecretHeader(const QString &name);

} // namespace report
