#include "ui/compare/compare_page.h"

#include "ui/compare/side_by_side.h"
#include "ui/widgets/article_view.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::compare {

using catalogue::PageKind;

ComparePage::ComparePage(const Context &context, settings::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_settings(settings),
      m_left(makePicker(QStringLiteral("compareLeft"))),
      m_right(makePicker(QStringLiteral("compareRight"))),
      m_swap(new QPushButton(this)),
      m_fault(new QLabel(this)),
      m_article(new widgets::ArticleView(this))
{
    m_article->setObjectName(QStringLiteral("comparison"));
    m_swap->setObjectName(QStringLiteral("swap"));
    m_fault->setObjectName(QStringLiteral("compareFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_left, 1);
    bar->addWidget(m_swap);
    bar->addWidget(m_right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_fault);
    layout->addWidget(m_article, 1);
    setTabOrder(m_left, m_swap);
    setTabOrder(m_swap, m_right);
    setTabOrder(m_right, m_article);

    for (auto *picker : {m_left, m_right})
        connect(picker, &QComboBox::activated, this, &ComparePage::chooseFromPickers);
    connect(m_swap, &QPushButton::clicked, this,
            [this] { Q_EMIT pairChosen(m_settings.compareRight, m_settings.compareLeft); });
    connect(m_article, &widgets::ArticleView::linkActivated, this, &ComparePage::pageRequested);
    setFocusProxy(m_left);
    retranslate();
}

QComboBox *ComparePage::makePicker(const QString &name)
{
    auto *picker = new QComboBox(this);
    picker->setObjectName(name);
    picker->setEditable(true);
    picker->setInsertPolicy(QComboBox::NoInsert);
    picker->setMaxVisibleItems(25);
    picker->completer()->setFilterMode(Qt::MatchContains);
    picker->completer()->setCompletionMode(QCompleter::PopupCompletion);
    picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(picker->lineEdit(), &QLineEdit::editingFinished, this, [this, picker] { pick(picker); });
    connect(picker->lineEdit(), &QLineEdit::textEdited, this, [this] { m_fault->hide(); });
    return picker;
}

void ComparePage::fillPickers()
{
    for (auto *picker : {m_left, m_right}) {
        const QSignalBlocker quiet(picker);
        picker->clear();
        for (const auto &facts : m_context.catalogue.codes()) {
            auto number = facts.id;
            number.replace(QLatin1Char('-'), QChar(0x2013));
            picker->addItem(number + QStringLiteral(" \u2014 ") +
                                m_context.catalogue.title({PageKind::Code, facts.id}, m_context.language),
                            facts.id);
        }
        picker->setCurrentIndex(
            picker->findData(picker == m_left ? m_settings.compareLeft : m_settings.compareRight));
    }
}

/// A number typed without choosing from the list counts too; anything else goes back to what was shown.
void ComparePage::pick(QComboBox *picker)
{
    const auto text = picker->currentText().trimmed();
    int index = picker->findText(text, Qt::MatchFixedString);
    if (index < 0) {
        bool isNumber = false;
        const int number = text.section(QLatin1Char(' '), 0, 0).toInt(&isNumber);
        const auto *facts = isNumber ? m_context.catalogue.codeFor(number) : nullptr;
        index = facts ? picker->findData(facts->id) : picker->findText(text, Qt::MatchContains);
    }
    if (index < 0 && !text.isEmpty()) {
        m_fault->setText(tr("No code matches “%1”. Type a number, or a part of a name.").arg(text));
        m_fault->show();
    }
    if (index < 0 || text.isEmpty())
        index = picker->findData(picker == m_left ? m_settings.compareLeft : m_settings.compareRight);
    picker->setCurrentIndex(index);
    chooseFromPickers();
}

void ComparePage::chooseFromPickers()
{
    const auto left = m_left->currentData().toString();
    const auto right = m_right->currentData().toString();
    if (left != m_settings.compareLeft || right != m_settings.compareRight)
        Q_EMIT pairChosen(left, right);
}

void ComparePage::showPair(const QString &left, const QString &right)
{
    if (!m_context.catalogue.code(left) || !m_context.catalogue.code(right))
        return;
    m_settings.compareLeft = left;
    m_settings.compareRight = right;
    const QSignalBlocker quietLeft(m_left);
    const QSignalBlocker quietRight(m_right);
    m_left->setCurrentIndex(m_left->findData(left));
    m_right->setCurrentIndex(m_right->findData(right));
    render();
}

void ComparePage::compareWith(const QString &code)
{
    // Its best known neighbour stands on the other side until the user picks.
    QString other = m_settings.compareRight;
    if (const auto *facts = m_context.catalogue.code(code); facts && (other == code || other.isEmpty()))
        other = facts->related.isEmpty() ? QStringLiteral("1000") : facts->related.first();
    Q_EMIT pairChosen(code, other);
    m_right->setFocus(Qt::ShortcutFocusReason);
    m_right->lineEdit()->selectAll();
}

void ComparePage::render()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // nothing is read that nobody sees
    if (m_left->count() == 0)
        fillPickers();
    if (const auto comparison =
            m_context.catalogue.compare(m_settings.compareLeft, m_settings.compareRight)) {
        m_article->showDocument(
            makeSideBySide(m_context.catalogue, *comparison, m_context.language, {palette(), font()}));
    }
}

void ComparePage::retranslate()
{
    m_left->setAccessibleName(tr("First code"));
    m_right->setAccessibleName(tr("Second code"));
    m_left->setToolTip(tr("Type a number or a part of a name"));
    m_right->setToolTip(m_left->toolTip());
    m_swap->setText(tr("Swap"));
    m_swap->setIcon(widgets::icon(widgets::Glyph::Swap, palette()));
    m_article->setAccessibleName(tr("Comparison"));
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        render();
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_left->clear(); // filled again in the new language
        retranslate();
        render();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        retranslate();
        render();
    }
}

} // namespace ui::compare
