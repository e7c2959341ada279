import { version } from "../diagnostics";
import { assess, type Ledger } from "../ledger";
import type { IsoDate } from "../tasklist";
import { sheetContext } from "./context";
import { withKept } from "./kept-cells";
import type { WorkbookPlan } from "./plan";
import { baselineSheet } from "./sheets/baseline";
import { dutiesSheet } from "./sheets/duties";
import { measuresSheet } from "./sheets/measures";
import { hasOccurrences, occurrencesSheet } from "./sheets/occurrences";
import { overviewSheet } from "./sheets/overview";
import { ratesSheet } from "./sheets/rates";
import { recordsSheet } from "./sheets/records";
import { settingsSheet } from "./sheets/settings";
import { targetsSheet } from "./sheets/targets";
import { tasksSheet } from "./sheets/tasks";
import { unitsSheet } from "./sheets/units";
import { withdrawnSheet } from "./sheets/withdrawn";
import { styles } from "./style/styles";

/**
 * The ledger's workbook: sheets, tables, formulas with their results as of the day, rules, charts.
 * The as-of cell stays =TODAY() unless a person typed a date into it.
 */
export function planWorkbook(ledger: Ledger, asOf: IsoDate): WorkbookPlan {
  const context = sheetContext(ledger, assess(ledger, asOf));
  const records = ledger.records.length > 0 ? recordsSheet(context) : null;
  const drafts = [
    overviewSheet(context, records?.trend ?? null),
    tasksSheet(context),
    measuresSheet(context),
    ...(hasOccurrences(ledger) ? [occurrencesSheet(context)] : []),
    targetsSheet(context),
    dutiesSheet(context),
    unitsSheet(context),
    ratesSheet(context),
    ...(records ? [records] : []),
    settingsSheet(context),
    ...(ledger.withdrawn.length > 0 ? [withdrawnSheet(context)] : []),
    ...(ledger.imported ? [baselineSheet(ledger.imported)] : []),
  ];
  return {
    properties: {
      title: ledger.title,
      subject: "土壤污染防治重点工作台账",
      author: "净土台账",
      keywords: [ledger.region, ledger.year].filter(Boolean).join(" "),
      comments: `由《${ledger.source}》导入，净土台账 ${version}`,
    },
    styles,
    sheets: drafts.map(({ sheet }) => withKept(sheet, ledger.kept)),
    names: drafts.flatMap(({ names }) => names),
    activeSheet: 0,
  };
}
