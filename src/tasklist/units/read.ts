import type { Role, UnitMention } from "../model";
import type { RegistryUnit } from "../registry-model";
import { foldedWords } from "../text/folded-text";
import { UnitDirectory } from "./directory";
import { withoutEnumeration } from "./enumeration";
import { levelOf, takesLevel } from "./kinds";
import { rolesIn } from "./roles";
import { splitNames } from "./split";

export type Duties = Readonly<Record<Role, readonly UnitMention[]>>;

export interface ReadUnitsOptions {
  /** The place of the list, 柳城县: its departments take the prefix 县. */
  readonly region?: string | null;
  /** Names that the user has corrected; they win over the built-in ones. */
  readonly registry?: readonly RegistryUnit[];
}

/** The units that a text names, in order, by their canonical full names. */
export function readUnits(text: string, options: ReadUnitsOptions = {}): UnitMention[] {
  const duties = readDuties(text, "lead", new UnitDirectory(options.region, options.registry));
  return [...duties.lead, ...duties.support, ...duties.responsible];
}

/**
 * The units of a cell by their roles. `column` is the role of the column that the cell stands in,
 * which its words may change (甲牵头，乙配合).
 */
export function readDuties(
  cell: string,
  column: Role,
  directory: UnitDirectory,
  firstLeads = false
): Duties {
  const duties: Record<Role, UnitMention[]> = { lead: [], support: [], responsible: [] };
  // Line breaks and spaces may separate names, so they are kept until the names are split.
  const words = withoutEnumeration(cell.split(/\s+/).map(foldedWords).join("\n")).trim();
  for (const { role, text } of rolesIn(words, column))
    duties[role].push(...mentions(text, directory));
  const [first, ...others] = duties.responsible;
  if (firstLeads && first && duties.lead.length === 0)
    return { lead: [first], support: [...duties.support, ...others], responsible: [] };
  return {
    lead: once(duties.lead),
    support: once(duties.support),
    responsible: once(duties.responsible),
  };
}

/** Joins what several cells say; a unit named twice in a role is named once. */
export function joinDuties(all: readonly Duties[]): Duties {
  const role = (name: Role) => once(all.flatMap((duties) => duties[name]));
  return { lead: role("lead"), support: role("support"), responsible: role("responsible") };
}

/** A 、 list carries the level of its names on to those that leave it out; a ， starts anew. */
function mentions(list: string, directory: UnitDirectory): UnitMention[] {
  return splitNames(list).flatMap((group) => {
    const governments = sharedGovernments(group);
    let carried = "";
    return group.map((name, index) => {
      const own = levelOf(name);
      if (own !== "" && takesLevel(name)) carried = own;
      return { ...directory.mention(name + governments[index]!, carried), text: name };
    });
  });
}

const place = /^(?![各全])[\u4e00-\u9fa5]{1,7}[县市区镇乡]$/;
const government = /^((?![各全])[\u4e00-\u9fa5]{1,7}[县市区镇乡])((?:人民)?政府)$/;

/** What the last of several places says for all: 东江区、西山县人民政府 are two governments. */
function sharedGovernments(group: readonly string[]): string[] {
  const shared: string[] = [];
  let suffix = "";
  for (const name of [...group].reverse()) {
    const said = government.exec(name)?.[2];
    suffix = said ?? (place.test(name) ? suffix : "");
    shared.unshift(said === undefined ? suffix : "");
  }
  return shared;
}

function once(mentioned: readonly UnitMention[]): UnitMention[] {
  const seen = new Set<string>();
  return mentioned.filter(({ unit }) => !seen.has(unit) && seen.add(unit));
}
