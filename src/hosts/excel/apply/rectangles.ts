import type { RangePlan } from "../../../workbook";
import { once } from "./once";

interface OpenRectangle extends RangePlan {
  rowCount: number;
}

/**
 * Cells of equal key as few rectangles: runs within a row, joined with the same run of the row
 * above. Cells without a key are left out.
 *
 * @param rows the keys of each row by column; rows and columns from 0. Runs are looked for once in a line
 *   that is several rows'.
 */
export function rectanglesByKey(
  rows: ReadonlyMap<number, ReadonlyMap<number, string | undefined>>
): Map<string, RangePlan[]> {
  const found = new Map<string, RangePlan[]>();
  const runsIn = once(runsOf);
  let open = new Map<string, OpenRectangle>();
  let lastRow = -2;
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const above = row === lastRow + 1 ? open : new Map<string, OpenRectangle>();
    open = new Map();
    lastRow = row;
    for (const { key, first, count } of runsIn(rows.get(row)!)) {
      const place = `${first},${count},${key}`;
      const continued = above.get(place);
      if (continued) continued.rowCount++;
      const rectangle = continued ?? { row, column: first, rowCount: 1, columnCount: count };
      open.set(place, rectangle);
      if (!continued) addTo(found, key, rectangle);
    }
  }
  return found;
}

/** Adds an item to the others of its key, in place: a large sheet has thousands of them. */
function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Items by their keys, each key where its first item stood. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

interface Run {
  readonly key: string;
  readonly first: number;
  count: number;
}

/** Stretches of neighbouring columns with the same key. */
export function runsOf(row: ReadonlyMap<number, string | undefined>): Run[] {
  const runs: Run[] = [];
  for (const column of [...row.keys()].sort((one, other) => one - other)) {
    const key = row.get(column);
    if (key === undefined) continue;
    const last = runs.at(-1);
    if (last && last.key === key && last.first + last.count === column) last.count++;
    else runs.push({ key, first: column, count: 1 });
  }
  return runs;
}

/** Places where neighbouring numbers bear the same value, as first and last: row heights. */
export function runsOfEqual(
  values: ReadonlyMap<number, number>
): Map<number, { readonly first: number; readonly last: number }[]> {
  const runs = new Map<number, { first: number; last: number }[]>();
  for (const [place, value] of [...values].sort(([one], [other]) => one - other)) {
    const ofValue = runs.get(value) ?? [];
    const last = ofValue.at(-1);
    if (last && last.last === place - 1) last.last = place;
    else ofValue.push({ first: place, last: place });
    runs.set(value, ofValue);
  }
  return runs;
}
