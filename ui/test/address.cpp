#include "ui/test/address.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <system_error>

namespace ui::test {

namespace {

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::test::Address)
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

Address readScenario(const std::string &id, live::PracticeHost &host)
{
    const auto *scenario = ::practice::findScenario(id);
    if (!scenario) {
        constexpr qsizetype most = 60; // of what was typed, so that the sentence stays one
        const auto shown = text(id).left(most);
        const auto near = text(::practice::nearestScenario(id));
        if (id.empty())
            return {{},
                    nullptr,
                    AddressWords::tr("Which scenario? Give its name too, for example practice:tls-expired. "
                                     "The Practice page shows all.")};
        return {{},
                nullptr,
                near.isEmpty()
                    ? AddressWords::tr("There is no scenario “%1”. The Practice page shows all.").arg(shown)
                    : AddressWords::tr("There is no scenario “%1”. Did you mean “practice:%2”?")
                          .arg(shown, near)};
    }
    if (!host.ensureStarted())
        return {{},
                nullptr,
                AddressWords::tr("The practice server could not start: %1")
                    .arg(QString::fromStdString(std::generic_category().message(host.error())))};
    const auto url = values::parseUrl(host.url(*scenario).toStdString());
    return url ? Address{url.value(), scenario, {}} : Address{{}, nullptr, report::urlFault(url.error())};
}

} // namespace

Address readAddress(const QString &typed, live::PracticeHost &host)
{
    const auto trimmed = typed.trimmed().toStdString();
    if (const auto id = ::practice::scenarioOf(trimmed))
        return readScenario(std::string(*id), host);
    const auto url = values::parseUrl(typed.toStdString());
    return url ? Address{url.value(), nullptr, {}} : Address{{}, nullptr, report::urlFault(url.error())};
}

QString remembered(const QString &typed)
{
    static const QRegularExpression userInfo(QStringLiteral("(^|//)[^/?#\\s]*@"));
    static const QRegularExpression secret(
        QStringLiteral("([?&][^=&#]*(?:token|key|secret|pass|auth|sig|jwt|session|ticket)[^=&#]*=)[^&#]*|"
                       "([?&][^=&#]*=)[^&#]{16,}"),
        QRegularExpression::CaseInsensitiveOption);
    const auto trimmed = typed.trimmed();
    const auto octets = trimmed.toStdString();
    if (const auto id = ::practice::scenarioOf(octets); id && ::practice::findScenario(*id))
        return trimmed;
    const auto url = values::parseUrl(typed.toStdString());
    auto text = url ? QString::fromStdString(url.value().toString()) : trimmed;
    text.replace(userInfo, QStringLiteral("\\1"));
    return text.replace(secret, QStringLiteral("\\1\\2"));
}

} // namespace ui::test
