import type {
  Assessment,
  Ledger,
  MeasureAssessment,
  TargetAssessment,
  TaskAssessment,
} from "../ledger";
import type { IsoDate } from "../tasklist";

/** What every sheet is planned from. */
export interface SheetContext {
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
  readonly assessment: Assessment;
  readonly task: ReadonlyMap<string, TaskAssessment>;
  readonly measure: ReadonlyMap<string, MeasureAssessment>;
  readonly target: ReadonlyMap<string, TargetAssessment>;
}

export function sheetContext(ledger: Ledger, assessment: Assessment): SheetContext {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    ledger,
    asOf: assessment.asOf,
    assessment,
    task: byId(assessment.tasks),
    measure: byId(assessment.measures),
    target: byId(assessment.targets),
  };
}
