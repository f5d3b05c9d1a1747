#include "ui/widgets/verdict_card.h"

#include "ui/widgets/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
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

QString remedyList(const QStringList &remedies)
{
    QString markdown;
    for (const auto &remedy : remedies)
        markdown += QStringLiteral("- ") + remedy + QLatin1Char('\n');
    return markdown;
}

QString codeOrNone(const std::optional<values::WireCode> &code)
{
    return code ? QString::number(code->value) : QStringLiteral("\u2013");
}

} // namespace

VerdictCard::VerdictCard(const Context &context, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_code(textLabel(this)),
      m_name(textLabel(this)),
      m_cause(textLabel(this)),
      m_summary(textLabel(this)),
      m_codes(textLabel(this)),
      m_remedies(textLabel(this)),
      m_openCode(new QPushButton(this)),
      m_openCause(new QPushButton(this)),
      m_compare(new QPushButton(this))
{
    setObjectName(QStringLiteral("verdictCard"));
    m_code->setObjectName(QStringLiteral("verdictCode"));
    m_cause->setObjectName(QStringLiteral("verdictCause"));
    m_summary->setObjectName(QStringLiteral("verdictSummary"));
    m_openCode->setObjectName(QStringLiteral("openCode"));
    m_openCause->setObjectName(QStringLiteral("openCause"));
    m_compare->setObjectName(QStringLiteral("compareCode"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *head = new QHBoxLayout;
    head->addWidget(m_code);
    auto *names = new QVBoxLayout;
    names->addWidget(m_cause);
    names->addWidget(m_name);
    head->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_openCode, m_openCause, m_compare}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_remedies);
    layout->addWidget(m_codes);
    layout->addLayout(buttons);
    layout->addStretch();
    m_remedies->setTextFormat(Qt::MarkdownText);
    m_code->setWordWrap(false);

    connect(m_openCode, &QPushButton::clicked, this, [this] {
        if (m_verdict) {
            if (const auto *facts = m_context.catalogue.codeFor(m_verdict->closeCode.value))
                Q_EMIT pageRequested({catalogue::PageKind::Code, facts->id});
        }
    });
    connect(m_openCause, &QPushButton::clicked, this, [this] {
        if (m_verdict)
            Q_EMIT pageRequested({catalogue::PageKind::Cause, QString::fromStdString(m_verdict->cause)});
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_verdict) {
            if (const auto *facts = m_context.catalogue.codeFor(m_verdict->closeCode.value))
                Q_EMIT comparisonRequested(facts->id);
        }
    });
    refresh();
}

void VerdictCard::setInvitation(const QString &text)
{
    m_invitation = text;
    refresh();
}

void VerdictCard::setVerdict(const values::Verdict &verdict)
{
    m_verdict = verdict;
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
    m_name->setText(words.codeName.isEmpty() || words.codeName == words.codeTitle
                        ? words.codeTitle
                        : words.codeTitle + QStringLiteral(" \u2014 ") + words.codeName);
    m_cause->setText(words.cause);
    m_summary->setText(words.summary);
    m_remedies->setText(remedyList(words.remedies));
    m_codes->setText(threeCodes());
    setAccessibleName(words.code + QLatin1Char(' ') + words.summary);
}

void VerdictCard::refresh()
{
    auto big = font();
    big.setPointSizeF(font().pointSizeF() * 3);
    big.setWeight(QFont::Bold);
    m_code->setFont(big);
    auto title = font();
    title.setPointSizeF(font().pointSizeF() * 1.4);
    title.setWeight(QFont::DemiBold);
    m_cause->setFont(title);
    auto lead = font();
    lead.setPointSizeF(font().pointSizeF() * 1.1);
    m_summary->setFont(lead);

    m_openCode->setText(tr("Open the code’s page"));
    m_openCause->setText(tr("Explain the cause"));
    m_compare->setText(tr("Compare…"));
    const bool has = m_verdict.has_value();
    const bool coded = has && m_verdict->closeCode.value != 0;
    for (auto *label : {m_code, m_name, m_cause, m_codes, m_remedies})
        label->setVisible(has);
    m_openCode->setVisible(coded);
    m_openCause->setVisible(has);
    m_compare->setVisible(coded);
    if (!has) {
        m_summary->setText(m_invitation);
        setAccessibleName(m_invitation);
        return;
    }
    showWords(report::words(*m_verdict, m_context.catalogue, m_context.language));
    m_remedies->setVisible(!m_remedies->text().isEmpty());
    const auto all = colours(palette());
    auto coloured = m_code->palette();
    coloured.setColor(QPalette::WindowText, m_verdict->healthy ? all.good : coded ? all.bad : all.muted);
    m_code->setPalette(coloured);
    auto quiet = m_codes->palette();
    quiet.setColor(QPalette::WindowText, all.muted);
    m_codes->setPalette(quiet);
    m_name->setPalette(quiet);
}

void VerdictCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

} // namespace ui::widgets
