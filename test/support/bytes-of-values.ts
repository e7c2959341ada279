import type { WorkbookPlan } from "../../src/workbook";

/** The bytes of the contents and formulas of all cells as JSON: what a workbook says without its looks. */
export function bytesOfValues({ sheets }: WorkbookPlan): number {
  const contents = sheets.flatMap(({ blocks }) =>
    blocks.map(({ cells }) =>
      [...cells].map((line) => line.map(({ value, formula }) => (formula ? `=${formula}` : value)))
    )
  );
  return Buffer.byteLength(JSON.stringify(contents));
}
