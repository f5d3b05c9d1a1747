#pragma once
#include "catalogue/catalogue.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::widgets {
class ArticleView;
}

namespace ui::compare {

/// Two pickers with type-to-find, a swap button, and the two codes side by side.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(const Context &context, settings::Settings &settings, QWidget *parent = nullptr);

    /// Shows a pair without telling.
    void showPair(const QString &left, const QString &right);
    QString left() const { return m_settings.compareLeft; }
    QString right() const { return m_settings.compareRight; }
    /// Puts \p code on the left and the cursor into the other picker.
    void compareWith(const QString &code);

Q_SIGNALS:
    void pairChosen(const QString &left, const QString &right);
    void pageRequested(const catalogue::PageRef &ref);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QComboBox *makePicker(const QString &name);
    void fillPickers();
    void pick(QComboBox *picker);
    void chooseFromPickers();
    void render();
    void retranslate();

    const Context &m_context;
    settings::Settings &m_settings;
    bool m_stale = true; ///< what is shown is not that of the settings and the language
    QComboBox *m_left;
    QComboBox *m_right;
    QPushButton *m_swap;
    QLabel *m_fault; ///< what was typed and matches no code
    widgets::ArticleView *m_article;
};

} // namespace ui::compare
