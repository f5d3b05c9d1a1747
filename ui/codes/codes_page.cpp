#include "ui/codes/codes_page.h"

#include "report/words.h"
#include "ui/codes/entry_delegate.h"
#include "ui/codes/entry_model.h"
#include "ui/widgets/article.h"
#include "ui/widgets/article_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::codes {

using catalogue::PageKind;
using catalogue::PageRef;

CodesPage::CodesPage(const Context &context, settings::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_settings(settings),
      m_current{PageKind::Code, settings.lastCode},
      m_model(new EntryModel(context, this)),
      m_search(new QLineEdit(this)),
      m_category(new QComboBox(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_article(new widgets::ArticleView(this)),
      m_compare(new QPushButton(this)),
      m_splitter(new QSplitter(this))
{
    m_search->setObjectName(QStringLiteral("codeSearch"));
    m_category->setObjectName(QStringLiteral("codeCategory"));
    m_list->setObjectName(QStringLiteral("codeList"));
    m_article->setObjectName(QStringLiteral("article"));
    m_compare->setObjectName(QStringLiteral("compareThis"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();

    auto *side = new QWidget(m_splitter);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_category);
    sideLayout->addWidget(m_list, 1);
    sideLayout->addWidget(m_empty, 1);
    auto *main = new QWidget(m_splitter);
    auto *mainLayout = new QVBoxLayout(main);
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->addWidget(m_article, 1);
    auto *bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(m_compare);
    mainLayout->addLayout(bar);
    m_splitter->addWidget(side);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(settings.codesSplitter))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 48, fontMetrics().averageCharWidth() * 96});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);

    fillCategories();
    setFocusProxy(m_search);
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &CodesPage::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &CodesPage::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const auto ref = m_model->refAt(index.row()); ref && !m_selecting && *ref != m_current)
                    Q_EMIT pageRequested(*ref);
            });
    connect(m_article, &widgets::ArticleView::linkActivated, this, &CodesPage::pageRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT comparisonRequested(m_current.id); });
    selectCurrent();
}

void CodesPage::fillCategories()
{
    const QSignalBlocker quiet(m_category);
    const auto before = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All codes"), QString());
    for (const auto &category : codeCategories())
        m_category->addItem(report::categoryName(category), category);
    m_category->insertSeparator(m_category->count());
    m_category->addItem(tr("Causes of failure"), catalogue::id(PageKind::Cause));
    m_category->addItem(tr("Guides"), catalogue::id(PageKind::Guide));
    m_category->addItem(tr("Glossary"), catalogue::id(PageKind::Glossary));
    m_category->addItem(tr("Specifications"), catalogue::id(PageKind::Specification));
    m_category->addItem(tr("Practice scenarios"), catalogue::id(PageKind::Scenario));
    m_category->setCurrentIndex(std::max(0, m_category->findData(before)));
}

void CodesPage::applyFilter()
{
    m_selecting = true;
    m_model->setFilter({m_search->text(), m_category->currentData().toString()});
    m_selecting = false;
    const bool none = m_model->rowCount() == 0 || isAddress();
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    explainEmpty();
    selectCurrent();
    // A number is meant: its page, or that of its range, opens at once.
    bool isNumber = false;
    const int number = m_search->text().trimmed().toInt(&isNumber);
    const auto *facts = isNumber ? m_context.catalogue.codeFor(number) : nullptr;
    if (facts && m_search->text().trimmed().size() >= 4)
        Q_EMIT pageRequested({PageKind::Code, facts->id});
}

bool CodesPage::isAddress() const
{
    const auto scheme = m_search->text().trimmed().section(QStringLiteral("://"), 0, 0).toLower();
    return m_search->text().contains(QStringLiteral("://")) &&
           QStringList{QStringLiteral("ws"), QStringLiteral("wss"), QStringLiteral("http"),
                       QStringLiteral("https")}
               .contains(scheme);
}

void CodesPage::explainEmpty()
{
    m_empty->setText(isAddress() ? tr("This is an address. Press Enter to test its connection.")
                                 : tr("Nothing found. Try fewer or other words, or choose “All codes”."));
}

void CodesPage::showPage(const PageRef &ref)
{
    if (ref == m_current)
        return;
    m_current = ref;
    if (ref.kind == PageKind::Code)
        m_settings.lastCode = ref.id;
    render();
    selectCurrent();
}

void CodesPage::selectCurrent()
{
    m_selecting = true;
    const int row = m_model->rowOf(m_current);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else {
        m_list->setCurrentIndex({});
    }
    m_selecting = false;
}

void CodesPage::render()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // nothing is read that nobody sees
    m_article->showDocument(
        widgets::makeArticle(m_context.catalogue, m_current, m_context.language, {palette(), font()}));
    m_article->setAccessibleName(m_context.catalogue.title(m_current, m_context.language));
    m_compare->setVisible(m_current.kind == PageKind::Code);
}

void CodesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        render();
}

void CodesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CodesPage::clearSearch()
{
    m_search->clear();
}

void CodesPage::saveState()
{
    m_settings.codesSplitter = m_splitter->saveState();
}

void CodesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search: number, name or any word"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_category->setAccessibleName(tr("Show"));
    m_list->setAccessibleName(tr("Entries"));
    explainEmpty();
    m_compare->setText(tr("Compare with another code…"));
}

/// From the search field the arrow keys walk the list, Return shows the first hit.
bool CodesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            const int next = row < 0 ? 0 : std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, rows - 1);
            m_list->setCurrentIndex(m_model->index(next));
            return true;
        }
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && isAddress()) {
            Q_EMIT testRequested(m_search->text().trimmed());
            return true;
        }
        if (enter && rows > 0 && row < 0) {
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillCategories();
        retranslate();
        m_selecting = true;
        m_model->reload();
        m_selecting = false;
        render();
        selectCurrent();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
}

} // namespace ui::codes
