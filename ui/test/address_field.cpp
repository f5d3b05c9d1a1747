#include "ui/test/address_field.h"

#include "ui/live/practice_host.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStringListModel>

#include <memory>

namespace ui::test {

namespace {

constexpr QLatin1String kPractice("practice:");
constexpr int kIdRole = Qt::UserRole; ///< of a scenario; what is shown is its address and title

/// "practice:" and what follows it, or the word alone on its way there; no host whose name begins like it.
bool asksForScenarios(const QString &typed)
{
    const auto text = typed.trimmed();
    return text.startsWith(kPractice, Qt::CaseInsensitive) ||
           text.compare(kPractice.chopped(1), Qt::CaseInsensitive) == 0;
}

/// Looks for what stands behind "practice:" anywhere in the ids of scenarios.
class Completer : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto id = index.data(kIdRole).toString();
        return id.isEmpty() ? QCompleter::pathFromIndex(index) : kPractice + id;
    }
    QStringList splitPath(const QString &path) const override
    {
        return asksForScenarios(path) ? QStringList{path.trimmed().mid(kPractice.size())}
                                      : QCompleter::splitPath(path);
    }
};

} // namespace

AddressField::AddressField(const Context &context, QWidget *parent)
    : QComboBox(parent),
      m_context(context),
      m_history(new QStringListModel(this)),
      m_scenarios(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *completer = new Completer(m_history, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &AddressField::offer);
}

void AddressField::setHistory(const QStringList &urls)
{
    const auto text = currentText();
    const QSignalBlocker quiet(this);
    clear();
    addItems(urls);
    m_history->setStringList(urls);
    setEditText(text);
}

/// Runs before the completer looks.
void AddressField::offer(const QString &typed)
{
    const bool scenarios = asksForScenarios(typed);
    if (scenarios && m_scenarios->rowCount() == 0)
        fillScenarios();
    if (scenarios == (completer()->model() == m_scenarios))
        return;
    completer()->setCompletionRole(scenarios ? kIdRole : int(Qt::EditRole));
    if (scenarios)
        completer()->setModel(m_scenarios);
    else
        completer()->setModel(m_history);
}

void AddressField::fillScenarios()
{
    for (const auto &scenario : ::practice::scenarios()) {
        const auto id = QString::fromLatin1(scenario.id.data(), qsizetype(scenario.id.size()));
        const auto title = m_context.catalogue.title({catalogue::PageKind::Scenario, id}, m_context.language);
        //: a scenario of the practice server in a list of proposals: %1 is its address, %2 its title
        auto item = std::make_unique<QStandardItem>(tr("%1 (%2)").arg(kPractice + id, title));
        item->setData(id, kIdRole);
        m_scenarios->appendRow(item.release()); // owns it
    }
}

void AddressField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_scenarios->clear(); // titles in the new language, once they are wanted
}

} // namespace ui::test
