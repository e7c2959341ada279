import {
  rangeAddress,
  type RangePlan,
  type SheetPlan,
  type StylePlan,
  type WorkbookPlan,
} from "../../../workbook";
import { addTo, rectanglesByKey } from "./rectangles";
import { mapGrid, styleGrid } from "./style-grid";
import { step, type Step } from "./steps";

/**
 * One aspect of how cells look. Cells are grouped by aspect, not by style: a table's cells share
 * their font and border however many styles they have, so few operations paint a large sheet.
 */
interface Aspect<Value> {
  /** The aspect's value in a style; undefined where it is as in an untouched cell. */
  readonly of: (style: StylePlan) => Value | undefined;
  /** Operations that `paint` queues for one range. */
  readonly operations: number;
  /** @param place one of the ranges that are painted at once */
  readonly paint: (value: Value, ranges: Excel.RangeAreas, place: RangePlan) => void;
  /** Ranges of one kind are painted at once; all are where it is left out. */
  readonly kindOf?: (place: RangePlan) => string;
}

const aspect = <Value>(one: Aspect<Value>): Aspect<unknown> => one as Aspect<unknown>;

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const aspects: readonly Aspect<unknown>[] = [
  aspect({
    of: ({ font }) => font,
    operations: 6,
    paint: ({ name, size, bold, italic, color }, { format: { font } }) => {
      font.name = name;
      font.size = size;
      if (bold) font.bold = true;
      if (italic) font.italic = true;
      if (color) font.color = color;
    },
  }),
  aspect({
    of: ({ fill }) => fill,
    operations: 3,
    paint: (color, { format }) => {
      format.fill.color = color;
    },
  }),
  aspect({
    of: ({ horizontal, vertical, wrap, indent }) =>
      horizontal || vertical || wrap || indent ? { horizontal, vertical, wrap, indent } : undefined,
    operations: 5,
    paint: ({ horizontal, vertical, wrap, indent }, { format }) => {
      if (horizontal) format.horizontalAlignment = alignments[horizontal];
      if (vertical) format.verticalAlignment = alignments[vertical];
      if (wrap) format.wrapText = true;
      if (indent) format.indentLevel = indent;
    },
  }),
  aspect({
    of: ({ unlocked }) => unlocked,
    operations: 3,
    paint: (_, { format }) => {
      format.protection.locked = false;
    },
  }),
  aspect({
    of: ({ border }) => border,
    operations: 18,
    // Inner lines are asked for only where there are some.
    kindOf: ({ rowCount, columnCount }) => `${rowCount > 1},${columnCount > 1}`,
    paint: (color, { format }, { rowCount, columnCount }) => {
      const lines = [
        ...sides,
        ...(rowCount > 1 ? (["InsideHorizontal"] as const) : []),
        ...(columnCount > 1 ? (["InsideVertical"] as const) : []),
      ];
      for (const line of lines) {
        const border = format.borders.getItem(line);
        border.style = "Continuous";
        border.color = color;
      }
    },
  }),
];

const alignments = {
  left: "Left",
  center: "Center",
  right: "Right",
  top: "Top",
  bottom: "Bottom",
} as const;

/** Paints a sheet's cells, but for their number formats. */
export function lookSteps(sheet: SheetPlan, styles: WorkbookPlan["styles"]): Step[] {
  const grid = styleGrid(sheet);
  return aspects.flatMap(({ of, operations, paint, kindOf = () => "" }) => {
    const keys = new Map(
      Object.entries(styles).map(([name, style]) => [name, JSON.stringify(of(style))])
    );
    return [...rectanglesByKey(mapGrid(grid, keys))].flatMap(([key, ranges]) => {
      const value: unknown = JSON.parse(key);
      return [...groupedBy(ranges, kindOf).values()].flatMap((group) =>
        addressLists(group.map(rangeAddress)).map((addresses) =>
          step(operations + Math.ceil(addresses.length / 300), (_, draft) =>
            paint(value, draft.ranges(sheet.name, addresses), group[0]!)
          )
        )
      );
    });
  });
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/**
 * Addresses that getRanges takes at once. Its limit is not documented; lists of about 8,000
 * characters were refused.
 */
const longestAddressList = 2_000;

export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddressList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
