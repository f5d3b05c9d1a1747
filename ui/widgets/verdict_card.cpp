#include "ui/widgets/verdict_card.h"

#include "ui/widgets/article_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/verdict_article.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::widgets {

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString codeOrNone(const std::optional<values::WireCode> &code)
{
    return code ? QString::number(code->value) : QStringLiteral("\u2013");
}

} // namespace

VerdictCard::VerdictCard(const Context &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_sign(textLabel(this)),
      m_code(textLabel(this)),
      m_name(textLabel(this)),
      m_cause(textLabel(this)),
      m_summary(textLabel(this)),
      m_sure(textLabel(this)),
      m_codes(textLabel(this)),
      m_body(new ArticleView(this)),
      m_openCode(new QPushButton(this)),
      m_openCause(new QPushButton(this)),
      m_compare(new QPushButton(this))
{
    setObjectName(QStringLiteral("verdictCard"));
    m_code->setObjectName(QStringLiteral("verdictCode"));
    m_cause->setObjectName(QStringLiteral("verdictCause"));
    m_summary->setObjectName(QStringLiteral("verdictSummary"));
    m_body->setObjectName(QStringLiteral("verdictBody"));
    m_openCode->setObjectName(QStringLiteral("openCode"));
    m_openCause->setObjectName(QStringLiteral("openCause"));
    m_compare->setObjectName(QStringLiteral("compareCode"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_code->setWordWrap(false);
    m_sign->setWordWrap(false);
    m_body->setMinimumHeight(fontMetrics().height() * 8);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeHead());
    layout->addWidget(m_body, 1);
    layout->addStretch();
    connectButtons();
    refresh();
}

QLayout *VerdictCard::makeHead()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(fontMetrics().averageCharWidth() * 2);
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addWidget(m_code, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->addWidget(m_cause);
    names->addWidget(m_name);
    top->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_openCode, m_openCause, m_compare}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *head = new QVBoxLayout;
    head->addLayout(top);
    for (auto *label : {m_summary, m_codes, m_sure})
        head->addWidget(label);
    head->addLayout(buttons);
    return head;
}

void VerdictCard::connectButtons()
{
    const auto codeId = [this] {
        const auto *facts = m_verdict ? m_context.catalogue.codeFor(m_verdict->closeCode.value) : nullptr;
        return facts ? facts->id : QString();
    };
    connect(m_openCode, &QPushButton::clicked, this, [this, codeId] {
        if (const auto id = codeId(); !id.isEmpty())
            Q_EMIT pageRequested({catalogue::PageKind::Code, id});
    });
    connect(m_openCause, &QPushButton::clicked, this, [this] {
        if (m_verdict)
            Q_EMIT pageRequested({catalogue::PageKind::Cause, QString::fromStdString(m_verdict->cause)});
    });
    connect(m_compare, &QPushButton::clicked, this, [this, codeId] {
        if (const auto id = codeId(); !id.isEmpty())
            Q_EMIT comparisonRequested(id);
    });
    connect(m_body, &ArticleView::linkActivated, this, &VerdictCard::pageRequested);
}

void VerdictCard::setInvitation(const QString &text)
{
    m_invitation = text;
    refresh();
}

void VerdictCard::setVerdict(const values::Verdict &verdict,
                             const std::vector<values::ExperimentRecord> &experiments,
                             const std::optional<investigation::Behind> &behind)
{
    m_verdict = verdict;
    m_experiments = experiments;
    m_behind = behind;
    refresh();
}

void VerdictCard::clear()
{
    m_verdict.reset();
    refresh();
}

/// The three numbers that people mix up, each with its name.
QString VerdictCard::threeCodes() const
{
    return tr("Verdict: %1 · Close frame received: %2 · Close frame sent: %3")
        .arg(m_verdict->closeCode.value == 0 ? QStringLiteral("\u2013")
                                             : QString::number(m_verdict->closeCode.value),
             codeOrNone(m_verdict->received), codeOrNone(m_verdict->sent));
}

void VerdictCard::showWords(const report::VerdictWords &words)
{
    m_code->setText(words.code);
    m_name->setText(words.codeName.isEmpty() || words.codeTitle.startsWith(words.codeName)
                        ? words.codeTitle
                        : words.codeTitle + QStringLiteral(" \u2014 ") + words.codeName);
    m_sign->setText(
        statusSign(m_verdict->healthy ? values::CheckStatus::Passed : values::CheckStatus::Failed));
    m_cause->setText(words.cause);
    m_summary->setText(words.summary);
    m_codes->setText(threeCodes());
    m_sure->setText(
        tr("Stage: %1 · Confidence: %2")
            .arg(report::stageName(m_verdict->stage), report::confidenceName(m_verdict->confidence)));
    m_body->showDocument(makeVerdictArticle(m_context.catalogue, *m_verdict, m_experiments, m_behind,
                                            m_context.language, {palette(), font()}));
    m_body->document()->setDocumentMargin(fontMetrics().height() * 0.3);
    setAccessibleName(words.code + QLatin1Char(' ') + words.summary);
}

void VerdictCard::setFonts()
{
    auto big = font();
    big.setPointSizeF(font().pointSizeF() * 3);
    big.setWeight(QFont::Bold);
    m_code->setFont(big);
    m_sign->setFont(big);
    auto title = font();
    title.setPointSizeF(font().pointSizeF() * 1.4);
    title.setWeight(QFont::DemiBold);
    m_cause->setFont(title);
    auto lead = font();
    lead.setPointSizeF(font().pointSizeF() * 1.1);
    m_summary->setFont(lead);
}

void VerdictCard::setColours()
{
    const auto all = colours(palette());
    const bool coded = m_verdict && m_verdict->closeCode.value != 0;
    auto coloured = palette();
    coloured.setColor(QPalette::WindowText, coded && m_verdict->healthy ? all.good
                                            : coded                     ? all.bad
                                                                        : all.muted);
    coloured.setColor(QPalette::Text, coloured.color(QPalette::WindowText)); // of selectable labels
    m_code->setPalette(coloured);
    m_sign->setPalette(coloured);
    auto quiet = palette();
    quiet.setColor(QPalette::WindowText, all.muted);
    quiet.setColor(QPalette::Text, all.muted);
    for (auto *label : {m_codes, m_name, m_sure})
        label->setPalette(quiet);
}

void VerdictCard::refresh()
{
    setFonts();
    setColours();
    m_openCode->setText(tr("Open the code’s page"));
    m_openCause->setText(tr("Explain the cause"));
    m_compare->setText(tr("Compare…"));
    m_body->setAccessibleName(tr("What to do and why"));
    const bool has = m_verdict.has_value();
    const bool coded = has && m_verdict->closeCode.value != 0;
    for (auto *label : {m_code, m_name, m_cause})
        label->setVisible(has);
    for (auto *label : {m_sign, m_codes, m_sure})
        label->setVisible(coded);
    m_body->setVisible(has);
    m_openCode->setVisible(coded);
    m_openCause->setVisible(has);
    m_compare->setVisible(coded);
    if (has) {
        showWords(report::words(*m_verdict, m_context.catalogue, m_context.language));
        return;
    }
    m_summary->setText(m_invitation);
    setAccessibleName(m_invitation);
}

void VerdictCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

} // namespace ui::widgets
