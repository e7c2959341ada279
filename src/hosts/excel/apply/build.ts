import type { DefinedName, WorkbookPlan } from "../../../workbook";
import { blockSteps } from "./blocks";
import { chartSteps } from "./chart-steps";
import { draftFormulas, draftSheet } from "./draft";
import { lookSteps } from "./looks";
import { numberFormatSteps } from "./number-formats";
import { printSteps } from "./print-steps";
import { ruleSteps } from "./rule-steps";
import { sheetSteps } from "./sheet-steps";
import { step, type Part, type Step } from "./steps";
import { draftNames, ledgerMark, sheetsOf, type Survey } from "./survey";
import { settleSteps, tableSteps } from "./table-steps";
import { validationSteps } from "./validation-steps";

/**
 * Builds the plan's sheets as drafts beside what stands in the workbook. What formulas refer to
 * comes before them: all sheets, then all tables, then names, then contents. Each sheet's are made when
 * their turn comes.
 */
export function buildParts(plan: WorkbookPlan, found: Survey): Part[] {
  const { sheets, styles } = plan;
  const formulaOf = draftFormulas(plan);
  return [
    () => [
      ...clearSteps(found),
      ...sheets.map(({ name }) =>
        step(2, ({ worksheets }) => void worksheets.add(draftSheet(name)))
      ),
      ...sheets.flatMap(tableSteps),
      ...nameSteps(plan, found),
    ],
    ...sheets.map((sheet) => () => [
      ...blockSteps(sheet, formulaOf),
      ...settleSteps(sheet, formulaOf),
      ...lookSteps(sheet, styles),
      ...numberFormatSteps(sheet, styles),
      ...sheetSteps(sheet),
      ...ruleSteps(sheet, formulaOf),
      ...validationSteps(sheet, formulaOf),
      printSteps(sheet),
    ]),
    () => sheets.flatMap(chartSteps),
  ];
}

/** Takes away what writing left behind that broke off earlier and could not be cleared then. */
export function clearSteps(found: Survey): Step[] {
  return [
    ...draftNames(found).map((name) => step(2, ({ names }) => names.getItem(name).delete())),
    ...sheetsOf(found, "draft").map(({ id }) =>
      step(2, ({ worksheets }) => worksheets.getItem(id).delete())
    ),
  ];
}

/** Names that the workbook lacks. Those of an earlier ledger stay where they are until the end. */
function nameSteps(plan: WorkbookPlan, found: Survey): Step[] {
  const leftBehind = new Set(draftNames(found));
  const lacking = ({ name }: DefinedName) => !found.names.has(name) || leftBehind.has(name);
  const formulaOf = draftFormulas(plan);
  return plan.names
    .filter((name) => name.name !== ledgerMark && lacking(name))
    .map(({ name, refersTo, comment }) =>
      step(2, ({ names }) => void names.add(name, `=${formulaOf(refersTo)}`, comment))
    );
}
