#include "report/words.h"

/// Outside the namespace, as Q_INIT_RESOURCE wants it.
static void initReportWords()
{
    Q_INIT_RESOURCE(report_words);
}

namespace report {

void initResources()
{
    initReportWords();
}

} // namespace report
