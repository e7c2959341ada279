import { correctedTask, type TaskCorrection } from "../../ledger";
import type { IsoDate, Role, Task, UnitMention } from "../../tasklist";
import {
  isTargetReadable,
  targetCorrectionIn,
  targetFieldsOf,
  type TargetFields,
} from "./target-form";

export const correctedRoles = ["lead", "support", "responsible"] as const satisfies readonly Role[];

/** The fields of a task's correction as texts. */
interface CorrectionFields {
  readonly units: Readonly<Record<Role, string>>;
  readonly due: string;
  readonly targets: readonly TargetFields[];
}

/** A task as it was read, with what was put right already. */
export function correctionFieldsOf(read: Task, correction?: TaskCorrection): CorrectionFields {
  const task = correctedTask(read, correction);
  const names = (mentions: readonly UnitMention[]) => mentions.map(({ unit }) => unit).join("、");
  return {
    units: {
      lead: names(task.lead),
      support: names(task.support),
      responsible: names(task.responsible),
    },
    due: task.due ?? "",
    targets: read.targets.map((target, place) =>
      targetFieldsOf(target, correction?.targets?.get(place))
    ),
  };
}

export function isCorrectionReadable({ targets }: CorrectionFields, task: Task): boolean {
  return targets.every((fields, place) => isTargetReadable(fields, task.targets[place]!));
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
    fields.targets.flatMap((typed, place) => {
      const correction = targetCorrectionIn(typed, task.targets[place]!);
      return correction === null ? [] : [[place, correction] as const];
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
