#pragma once
#include "report/words.h"
#include "ui/widgets/context.h"
#include "values/verdict.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QWidget;

namespace ui::widgets {

class ArticleView;

/// The verdict: the close code large, the cause in one sentence, the three close codes kept apart; below it
/// what to do, what happened and what known clients show.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictCard(const Context &context, QWidget *parent = nullptr);

    /// What stands there before the first verdict.
    void setInvitation(const QString &text);
    void setVerdict(const values::Verdict &verdict,
                    const std::vector<values::ExperimentRecord> &experiments = {},
                    const std::optional<investigation::Behind> &behind = {});
    void clear();
    const std::optional<values::Verdict> &verdict() const { return m_verdict; }

Q_SIGNALS:
    void pageRequested(const catalogue::PageRef &ref);
    void comparisonRequested(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QLayout *makeHead();
    void connectButtons();
    void setFonts();
    void setColours();
    void showWords(const report::VerdictWords &words);
    QString threeCodes() const;

    const Context &m_context;
    std::optional<values::Verdict> m_verdict;
    std::vector<values::ExperimentRecord> m_experiments;
    std::optional<investigation::Behind> m_behind;
    QString m_invitation;
    QLabel *m_sign;
    QLabel *m_code;
    QLabel *m_name;
    QLabel *m_cause;
    QLabel *m_summary;
    QLabel *m_sure;
    QLabel *m_codes;
    ArticleView *m_body;
    QPushButton *m_openCode;
    QPushButton *m_openCause;
    QPushButton *m_compare;
};

} // namespace ui::widgets
