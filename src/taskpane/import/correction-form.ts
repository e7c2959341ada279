import type { TaskCorrection } from "../../ledger";
import type { IsoDate, Role, Target, TargetOperator, Task, UnitMention } from "../../tasklist";
import { reportedIn, typedNumber } from "../follow-up/entry-form";

export const correctedRoles = ["lead", "support", "responsible"] as const satisfies readonly Role[];

/** The fields of a correction as texts. */
interface CorrectionFields {
  readonly units: Readonly<Record<Role, string>>;
  readonly due: string;
  /** Those of the task's targets that have a number, by their places. */
  readonly targets: Readonly<Record<number, TargetFields>>;
}

export interface TargetFields {
  readonly operator: TargetOperator;
  readonly value: string;
}

export function correctionFieldsOf(task: Task): CorrectionFields {
  const names = (mentions: readonly UnitMention[]) => mentions.map(({ unit }) => unit).join("、");
  return {
    units: {
      lead: names(task.lead),
      support: names(task.support),
      responsible: names(task.responsible),
    },
    due: task.due ?? "",
    targets: Object.fromEntries(
      task.targets.flatMap(({ operator, value, unit }, place) =>
        value === null ? [] : [[place, { operator, value: typedNumber(value, unit) }]]
      )
    ),
  };
}

/** A target's number; null for an empty field, NaN for what is no number. */
export function targetValueIn({ value }: TargetFields, { unit }: Target): number | null {
  return reportedIn(value, unit);
}

export function isCorrectionReadable({ targets }: CorrectionFields, task: Task): boolean {
  return Object.entries(targets).every(([place, fields]) => {
    const value = targetValueIn(fields, task.targets[Number(place)]!);
    return value !== null && !Number.isNaN(value);
  });
}

/**
 * What the fields say otherwise than the document was read, or null when nothing.
 *
 * @param task as it was read
 * @param readUnits finds the units that a typed text names
 */
export async function correctionIn(
  fields: CorrectionFields,
  task: Task,
  readUnits: (text: string) => Promise<readonly UnitMention[]>
): Promise<TaskCorrection | null> {
  const asRead = correctionFieldsOf(task);
  const units: Partial<Record<Role, readonly UnitMention[]>> = {};
  for (const role of correctedRoles) {
    const text = fields.units[role].trim();
    if (text !== asRead.units[role]) units[role] = await unitsIn(text, readUnits);
  }
  const targets = new Map(
    Object.entries(fields.targets).flatMap(([at, typed]) => {
      const place = Number(at);
      const before = asRead.targets[place]!;
      if (typed.value === before.value && typed.operator === before.operator) return [];
      const value = targetValueIn(typed, task.targets[place]!);
      return [[place, { operator: typed.operator, value }] as const];
    })
  );
  const due: IsoDate | null = fields.due === "" ? null : fields.due;
  const correction: TaskCorrection = {
    ...(Object.keys(units).length > 0 ? { units } : {}),
    ...(due === task.due ? {} : { due }),
    ...(targets.size > 0 ? { targets } : {}),
  };
  return Object.keys(correction).length > 0 ? correction : null;
}

/** A name that the directory of units does not know is taken as it was typed. */
async function unitsIn(
  text: string,
  readUnits: (text: string) => Promise<readonly UnitMention[]>
): Promise<readonly UnitMention[]> {
  if (text === "") return [];
  const found = await readUnits(text);
  const sure = found.map((mention): UnitMention => ({ ...mention, confidence: "high" }));
  return sure.length > 0 ? sure : [{ unit: text, text, confidence: "high" }];
}
