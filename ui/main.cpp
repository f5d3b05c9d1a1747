#include "ui/window/main_window.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("websocket-doctor"));
    QApplication::setApplicationDisplayName(QStringLiteral("WebSocket Doctor"));
    QApplication::setApplicationVersion(QStringLiteral(WSDOCTOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.websocketdoctor.WebSocketDoctor"));

    const ui::settings::Store store;
    ui::window::MainWindow window(store);
    const auto arguments = QApplication::arguments();
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        window.openUrl(arguments.at(1)); // filled in, not started: opening a link must not send anything
    window.show();
    return QApplication::exec();
}
